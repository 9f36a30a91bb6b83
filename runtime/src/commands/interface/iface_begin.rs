//! `iface-begin`: virInterfaceChangeBegin.

use crate::error::{Context, Result};
use crate::libvirt::InterfaceChanges;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceBeginArgs;

/// Begins a transaction over the interfaces.
pub fn run(session: &mut Session, _args: &IfaceBeginArgs) -> Result<Reply> {
    let changed = session.connection()?.begin_interface_change();
    changed.context(|| "Failed to begin network config change transaction".to_owned())?;
    Ok(Reply::message("Network config change transaction started"))
}
