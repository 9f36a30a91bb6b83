//! `resume`: virDomainResume.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::ResumeArgs;

/// Lets the domain go on.
pub fn run(session: &mut Session, args: &ResumeArgs) -> Result<Reply> {
    let name = &args.domain;
    let domain = session.domain(name)?;
    domain.resume().context(|| format!("Failed to resume domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' resumed")).fact("domain", name.as_str()))
}
