//! `domuuid`: virDomainGetUUIDString.

use crate::error::{Context, Result};
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::DomuuidArgs;

/// Prints the UUID of a domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &DomuuidArgs) -> Result<Reply> {
    let uuid = domain.uuid_string().context(|| "failed to get domain UUID".to_owned())?;
    Ok(Reply::value("uuid", uuid))
}
