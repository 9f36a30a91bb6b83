//! `blkiotune`: virDomainGetBlkioParameters, virDomainSetBlkioParameters.

use crate::families::tuning;
use crate::libvirt::Tunable;
use crate::prelude::*;

/// Changes the limits that are given, or prints all.
pub fn run(domain: &Domain, args: &BlkiotuneArgs) -> Result<BlkiotuneReply> {
    let shares = Tunable::block_shares(domain);
    tuning::run(&shares, &args.params(), args.flags(), blkiotune_uncounted, BlkiotuneUsual)
}
