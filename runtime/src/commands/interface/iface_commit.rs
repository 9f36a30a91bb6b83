//! `iface-commit`: virInterfaceChangeCommit.

use crate::prelude::*;
use virsh_generated::interface::IfaceCommitArgs;

/// Keeps the changes of the transaction.
pub fn run(session: &mut Session, _args: &IfaceCommitArgs) -> Result<()> {
    Ok(session.connection()?.commit_interface_change()?)
}
