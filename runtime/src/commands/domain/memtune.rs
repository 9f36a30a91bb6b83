//! `memtune`: virDomainGetMemoryParameters, virDomainSetMemoryParameters.

use crate::families::tuning;
use crate::libvirt::Tunable;
use crate::prelude::*;

/// Changes the limits that are given, or prints all.
pub fn run(domain: &Domain, args: &MemtuneArgs) -> Result<MemtuneReply> {
    let memory = Tunable::memory(domain);
    tuning::run(&memory, &args.params(), args.flags(), memtune_uncounted, MemtuneUsual)
}
