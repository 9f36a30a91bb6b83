//! `shutdown`: virDomainShutdown, virDomainShutdownFlags.

use crate::error::Result;
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::session::Session;
use virsh_generated::domain::ShutdownArgs;

/// Asks the domain to shut down, in one of the given ways.
pub fn run(_session: &mut Session, domain: &Domain, args: &ShutdownArgs) -> Result<()> {
    match args.flags() {
        0 => domain.shutdown()?,
        flags => domain.shutdown_flags(flags)?,
    };
    Ok(())
}
