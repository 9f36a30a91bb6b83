//! `domfsthaw`: virDomainFSThaw.

use crate::prelude::*;

/// Thaws file systems and tells how many.
pub fn run(domain: &Domain, args: &DomfsthawArgs) -> Result<DomfsthawReply> {
    Ok(DomfsthawReply { thawed: domain.thaw(&args.mountpoint)? as u64 })
}
