//! `iface-start`: virInterfaceCreate.

use crate::prelude::*;

/// Starts a defined interface.
pub fn run(interface: &Interface) -> Result<()> {
    interface.create(0)?;
    Ok(())
}
