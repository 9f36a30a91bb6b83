//! `domifannounce`: virDomainAnnounceInterface.

use crate::prelude::*;

/// Announces one interface or all.
pub fn run(domain: &Domain, args: &DomifannounceArgs) -> Result<()> {
    Ok(domain.announce_interface(args.interface.as_deref(), &args.params())?)
}
