//! `destroy`: virDomainDestroy, virDomainDestroyFlags.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::DestroyArgs;

/// Stops the domain at once.
pub fn run(session: &mut Session, args: &DestroyArgs) -> Result<Reply> {
    let name = &args.domain;
    let domain = session.domain(name)?;
    let result = match args.flags() {
        0 => domain.destroy(),
        flags => domain.destroy_flags(flags),
    };
    result.context(|| format!("Failed to destroy domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' destroyed")).fact("domain", name.as_str()))
}
