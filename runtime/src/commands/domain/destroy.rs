//! `destroy`: virDomainDestroy, virDomainDestroyFlags.

use crate::error::Result;
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::session::Session;
use virsh_generated::domain::DestroyArgs;

/// Stops the domain at once.
pub fn run(_session: &mut Session, domain: &Domain, args: &DestroyArgs) -> Result<()> {
    match args.flags() {
        0 => domain.destroy()?,
        flags => domain.destroy_flags(flags)?,
    };
    Ok(())
}
