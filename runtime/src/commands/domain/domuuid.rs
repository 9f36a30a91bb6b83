//! `domuuid`: virDomainGetUUIDString.

use crate::prelude::*;

/// Prints the UUID of a domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &DomuuidArgs) -> Result<DomuuidReply> {
    Ok(DomuuidReply { uuid: domain.uuid_string()? })
}
