//! `shutdown`: virDomainShutdown, virDomainShutdownFlags.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::ShutdownArgs;

/// Asks the domain to shut down, in one of the given ways.
pub fn run(_session: &mut Session, domain: &Domain, args: &ShutdownArgs) -> Result<Reply> {
    let name = &args.domain;
    let result = match args.flags() {
        0 => domain.shutdown(),
        flags => domain.shutdown_flags(flags),
    };
    result.context(|| format!("Failed to shutdown domain '{name}'"))?;
    Ok(Reply::message(format!("Domain '{name}' is being shutdown")).fact("domain", name.as_str()))
}
