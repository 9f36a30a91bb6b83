//! `domfsfreeze`: virDomainFSFreeze.

use crate::prelude::*;

/// Freezes file systems and tells how many.
pub fn run(domain: &Domain, args: &DomfsfreezeArgs) -> Result<DomfsfreezeReply> {
    Ok(DomfsfreezeReply { frozen: domain.freeze(&args.mountpoint)? as u64 })
}
