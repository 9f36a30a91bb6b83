//! `iface-rollback`: virInterfaceChangeRollback.

use crate::error::{Context, Result};
use crate::libvirt::InterfaceChanges;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceRollbackArgs;

/// Takes back the changes of the transaction.
pub fn run(session: &mut Session, _args: &IfaceRollbackArgs) -> Result<Reply> {
    let changed = session.connection()?.rollback_interface_change();
    changed.context(|| "Failed to rollback network config change transaction".to_owned())?;
    Ok(Reply::message("Network config change transaction rolled back"))
}
