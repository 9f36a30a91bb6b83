//! `domname`: virDomainGetName.

use crate::error::Result;
use crate::lookup::By;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::DomnameArgs;

/// Prints the name of a domain.
pub fn run(session: &mut Session, args: &DomnameArgs) -> Result<Reply> {
    let domain = session.domain_by(&args.domain, &[By::Id, By::Uuid])?;
    Ok(Reply::value("name", domain.name()?))
}
