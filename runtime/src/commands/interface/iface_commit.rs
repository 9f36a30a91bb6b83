//! `iface-commit`: virInterfaceChangeCommit.

use crate::prelude::*;

/// Keeps the changes of the transaction.
pub fn run(session: &mut Session) -> Result<()> {
    Ok(session.connection()?.commit_interface_change()?)
}
