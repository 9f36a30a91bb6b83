//! `domid`: virDomainGetID.

use crate::error::Result;
use crate::lookup::Domain;
use crate::reply::{Cell, Reply};
use crate::session::Session;
use virsh_generated::domain::DomidArgs;

/// Prints the id of a running domain.
pub fn run(_session: &mut Session, domain: &Domain, _args: &DomidArgs) -> Result<Reply> {
    let id = domain.id().map_or_else(|| Cell::absent("-"), Cell::from);
    Ok(Reply::value("id", id))
}
