//! `destroy`: virDomainDestroy, virDomainDestroyFlags.

use crate::prelude::*;

/// Stops the domain at once.
pub fn run(domain: &Domain, args: &DestroyArgs) -> Result<()> {
    match args.flags() {
        0 => domain.destroy()?,
        flags => domain.destroy_flags(flags)?,
    };
    Ok(())
}
