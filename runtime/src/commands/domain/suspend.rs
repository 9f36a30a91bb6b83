//! `suspend`: virDomainSuspend.

use crate::error::{Context, Result};
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::SuspendArgs;

/// Suspends the domain.
pub fn run(_session: &mut Session, domain: &Domain, args: &SuspendArgs) -> Result<Reply> {
    let name = &args.domain;
    domain.suspend().context(|| format!("Failed to suspend domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' suspended")).fact("domain", name.as_str()))
}
