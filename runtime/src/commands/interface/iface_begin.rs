//! `iface-begin`: virInterfaceChangeBegin.

use crate::prelude::*;

/// Begins a transaction over the interfaces.
pub fn run(session: &mut Session) -> Result<()> {
    Ok(session.connection()?.begin_interface_change()?)
}
