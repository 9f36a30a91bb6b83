//! `blockresize`: virDomainBlockResize.

use crate::libvirt::BlockJobExt;
use crate::prelude::*;

/// Changes the size of a disk.
pub fn run(domain: &Domain, args: &BlockresizeArgs) -> Result<()> {
    domain.resize_disk(&args.path, args.size.unwrap_or(0), args.flags())?;
    Ok(())
}
