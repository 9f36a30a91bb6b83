//! `iface-undefine`: virInterfaceUndefine.

use crate::prelude::*;

/// Removes the definition of an interface.
pub fn run(interface: &Interface) -> Result<()> {
    interface.undefine()?;
    Ok(())
}
