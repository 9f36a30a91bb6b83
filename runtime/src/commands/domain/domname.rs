//! `domname`: virDomainGetName.

use crate::prelude::*;

/// Prints the name of a domain.
pub fn run(domain: &Domain) -> Result<DomnameReply> {
    Ok(DomnameReply { name: domain.name()? })
}
