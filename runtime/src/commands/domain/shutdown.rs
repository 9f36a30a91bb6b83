//! `shutdown`: virDomainShutdown, virDomainShutdownFlags.

use crate::prelude::*;

/// Asks the domain to shut down, in one of the given ways.
pub fn run(_session: &mut Session, domain: &Domain, args: &ShutdownArgs) -> Result<()> {
    match args.flags() {
        0 => domain.shutdown()?,
        flags => domain.shutdown_flags(flags)?,
    };
    Ok(())
}
