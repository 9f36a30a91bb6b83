//! `domid`: virDomainGetID.

use crate::prelude::*;

/// Prints the id of a running domain.
pub fn run(domain: &Domain) -> Result<DomidReply> {
    Ok(DomidReply { id: domain.id().map(i64::from) })
}
