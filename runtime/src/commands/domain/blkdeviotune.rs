//! `blkdeviotune`: virDomainGetBlockIoTune, virDomainSetBlockIoTune.

use crate::families::tuning;
use crate::libvirt::Tunable;
use crate::prelude::*;

/// Changes the limits that are given, or prints all.
pub fn run(domain: &Domain, args: &BlkdeviotuneArgs) -> Result<BlkdeviotuneReply> {
    let limits = Tunable::disk_limits(domain, &args.device)?;
    tuning::run(&limits, &args.params(), args.flags(), blkdeviotune_uncounted, BlkdeviotuneUsual)
}
