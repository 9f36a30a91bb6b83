//! `reset`: virDomainReset.

use crate::error::{Context, Result};
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::ResetArgs;

/// Resets the domain.
pub fn run(_session: &mut Session, domain: &Domain, args: &ResetArgs) -> Result<Reply> {
    let name = &args.domain;
    domain.reset().context(|| format!("Failed to reset domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' was reset")).fact("domain", name.as_str()))
}
