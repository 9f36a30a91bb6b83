//! `iface-destroy`: virInterfaceDestroy.

use crate::prelude::*;

/// Stops an interface.
pub fn run(interface: &Interface) -> Result<()> {
    interface.destroy(0)?;
    Ok(())
}
