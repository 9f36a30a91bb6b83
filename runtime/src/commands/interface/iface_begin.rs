//! `iface-begin`: virInterfaceChangeBegin.

use crate::error::Result;
use crate::libvirt::InterfaceChanges;
use crate::session::Session;
use virsh_generated::interface::IfaceBeginArgs;

/// Begins a transaction over the interfaces.
pub fn run(session: &mut Session, _args: &IfaceBeginArgs) -> Result<()> {
    Ok(session.connection()?.begin_interface_change()?)
}
