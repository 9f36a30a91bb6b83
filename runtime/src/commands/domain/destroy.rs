//! `destroy`: virDomainDestroy, virDomainDestroyFlags.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::DestroyArgs;

/// Stops the domain at once.
pub fn run(_session: &mut Session, domain: &Domain, args: &DestroyArgs) -> Result<Reply> {
    let name = &args.domain;
    let result = match args.flags() {
        0 => domain.destroy(),
        flags => domain.destroy_flags(flags),
    };
    result.context(|| format!("Failed to destroy domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' destroyed")).fact("domain", name.as_str()))
}
