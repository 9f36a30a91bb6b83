//! `dommemstat`: virDomainMemoryStats, virDomainSetMemoryStatsPeriod.

use crate::libvirt::{Param, Params};
use crate::prelude::*;

/// Prints the statistics in libvirt's order, or sets the period of their collection.
pub fn run(domain: &Domain, args: &DommemstatArgs) -> Result<DommemstatReply> {
    if let Some(period) = args.period {
        domain.set_memory_stats_period(period, args.flags())?;
        return Ok(().into());
    }
    let mut known = Params::default();
    for stat in domain.memory_stats(0)? {
        if let Some(name) = MemoryStat::from_number(stat.tag) {
            known.push(name.word(), Param::Ulong(stat.val));
        }
    }
    Ok(DommemstatUsual(known).into())
}
