//! `suspend`: virDomainSuspend.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::SuspendArgs;

/// Suspends the domain.
pub fn run(session: &mut Session, args: &SuspendArgs) -> Result<Reply> {
    let name = &args.domain;
    let domain = session.domain(name)?;
    domain.suspend().context(|| format!("Failed to suspend domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' suspended")).fact("domain", name.as_str()))
}
