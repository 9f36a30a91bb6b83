//! `iface-rollback`: virInterfaceChangeRollback.

use crate::prelude::*;

/// Takes back the changes of the transaction.
pub fn run(session: &mut Session) -> Result<()> {
    Ok(session.connection()?.rollback_interface_change()?)
}
