//! `iface-destroy`: virInterfaceDestroy.

use crate::prelude::*;
use virsh_generated::interface::IfaceDestroyArgs;

/// Stops an interface.
pub fn run(_session: &mut Session, interface: &Interface, _args: &IfaceDestroyArgs) -> Result<()> {
    interface.destroy(0)?;
    Ok(())
}
