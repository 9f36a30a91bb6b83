//! `domid`: virDomainGetID.

use crate::error::Result;
use crate::lookup::By;
use crate::reply::{Cell, Reply};
use crate::session::Session;
use virsh_generated::domain::DomidArgs;

/// Prints the id of a running domain.
pub fn run(session: &mut Session, args: &DomidArgs) -> Result<Reply> {
    let domain = session.domain_by(&args.domain, &[By::Uuid, By::Name])?;
    let id = domain.id().map_or_else(|| Cell::absent("-"), Cell::from);
    Ok(Reply::value("id", id))
}
