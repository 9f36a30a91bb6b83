//! `domdirtyrate-calc`: virDomainStartDirtyRateCalc.

use crate::prelude::*;

/// Starts to measure how fast the memory changes.
pub fn run(domain: &Domain, args: &DomdirtyrateCalcArgs) -> Result<()> {
    domain.start_dirty_rate_calc(args.seconds, args.flags())?;
    Ok(())
}
