//! `domuuid`: virDomainGetUUIDString.

use crate::error::Result;
use crate::lookup::Domain;
use crate::replies::domain::DomuuidReply;
use crate::session::Session;
use virsh_generated::domain::DomuuidArgs;

/// Prints the UUID of a domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &DomuuidArgs) -> Result<DomuuidReply> {
    Ok(DomuuidReply { uuid: domain.uuid_string()? })
}
