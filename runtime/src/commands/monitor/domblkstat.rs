//! `domblkstat`: virDomainBlockStatsFlags, or virDomainBlockStats of older drivers.

use crate::libvirt::{Param, Params, is_unsupported};
use crate::prelude::*;

/// Prints the counters that there are.
pub fn run(domain: &Domain, args: &DomblkstatArgs) -> Result<DomblkstatReply> {
    let device = args.device.as_deref().unwrap_or_default();
    let counters = match domain.block_counter_count(device) {
        Err(error) if is_unsupported(&error) => basic_counters(domain, device)
            .context(|| domblkstat_basic_failed(&args.domain, device))?,
        count => domain.block_counters(device, count.alone()?)?,
    };
    Ok(match args.human {
        true => DomblkstatHuman(counters).into(),
        false => DomblkstatUsual(counters).into(),
    })
}

/// The counters that every driver has, under libvirt's names; those that it lacks are -1.
fn basic_counters(domain: &Domain, device: &str) -> Result<Params> {
    let stats = domain.block_stats(device)?;
    let counters = [
        ("rd_operations", stats.rd_req),
        ("rd_bytes", stats.rd_bytes),
        ("wr_operations", stats.wr_req),
        ("wr_bytes", stats.wr_bytes),
        ("errs", stats.errs),
    ];
    let known = counters.into_iter().filter(|(_, count)| *count >= 0);
    Ok(Params(known.map(|(name, count)| (name.to_owned(), Param::Long(count))).collect()))
}
