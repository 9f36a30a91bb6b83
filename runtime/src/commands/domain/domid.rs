//! `domid`: virDomainGetID.

use crate::prelude::*;

/// Prints the id of a running domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &DomidArgs) -> Result<DomidReply> {
    Ok(DomidReply { id: domain.id().map(i64::from) })
}
