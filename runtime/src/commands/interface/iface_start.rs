//! `iface-start`: virInterfaceCreate.

use crate::prelude::*;

/// Starts a defined interface.
pub fn run(_session: &mut Session, interface: &Interface, _args: &IfaceStartArgs) -> Result<()> {
    interface.create(0)?;
    Ok(())
}
