//! `iface-start`: virInterfaceCreate.

use crate::prelude::*;
use virsh_generated::interface::IfaceStartArgs;

/// Starts a defined interface.
pub fn run(_session: &mut Session, interface: &Interface, _args: &IfaceStartArgs) -> Result<()> {
    interface.create(0)?;
    Ok(())
}
