//! `iface-commit`: virInterfaceChangeCommit.

use crate::error::{Context, Result};
use crate::libvirt::InterfaceChanges;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceCommitArgs;

/// Keeps the changes of the transaction.
pub fn run(session: &mut Session, _args: &IfaceCommitArgs) -> Result<Reply> {
    let changed = session.connection()?.commit_interface_change();
    changed.context(|| "Failed to commit network config change transaction".to_owned())?;
    Ok(Reply::message("Network config change transaction committed"))
}
