//! `resume`: virDomainResume.

use crate::error::{Context, Result};
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::ResumeArgs;

/// Lets the domain go on.
pub fn run(_session: &mut Session, domain: &Domain, args: &ResumeArgs) -> Result<Reply> {
    let name = &args.domain;
    domain.resume().context(|| format!("Failed to resume domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' resumed")).fact("domain", name.as_str()))
}
