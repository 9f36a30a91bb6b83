//! `numatune`: virDomainGetNumaParameters, virDomainSetNumaParameters.

use crate::families::tuning;
use crate::libvirt::Tunable;
use crate::prelude::*;

/// Changes the mode and the cells that are given, or prints both.
pub fn run(domain: &Domain, args: &NumatuneArgs) -> Result<NumatuneReply> {
    let numa = Tunable::numa(domain);
    tuning::run(&numa, &args.params(), args.flags(), numatune_uncounted, NumatuneUsual)
}
