//! `domfstrim`: virDomainFSTrim.

use crate::prelude::*;

/// Has the guest discard free blocks.
pub fn run(domain: &Domain, args: &DomfstrimArgs) -> Result<()> {
    domain.trim(args.mountpoint.as_deref(), args.minimum)?;
    Ok(())
}
