//! `domblkthreshold`: virDomainSetBlockThreshold.

use crate::prelude::*;

/// Sets the offset beyond which a write is told of.
pub fn run(domain: &Domain, args: &DomblkthresholdArgs) -> Result<()> {
    domain.set_block_threshold(&args.dev, args.threshold, 0)?;
    Ok(())
}
