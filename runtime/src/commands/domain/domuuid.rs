//! `domuuid`: virDomainGetUUIDString.

use crate::prelude::*;

/// Prints the UUID of a domain.
pub fn run(domain: &Domain) -> Result<DomuuidReply> {
    Ok(DomuuidReply { uuid: domain.uuid_string()? })
}
