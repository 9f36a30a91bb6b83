//! `domuuid`: virDomainGetUUIDString.

use crate::error::{Context, Result};
use crate::lookup::By;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::DomuuidArgs;

/// Prints the UUID of a domain.
pub fn run(session: &mut Session, args: &DomuuidArgs) -> Result<Reply> {
    let domain = session.domain_by(&args.domain, &[By::Id, By::Name])?;
    let uuid = domain.uuid_string().context(|| "failed to get domain UUID".to_owned())?;
    Ok(Reply::value("uuid", uuid))
}
