//! `dommemstat`: virDomainMemoryStats, virDomainSetMemoryStatsPeriod.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::Map;
use virsh_generated::monitor::DommemstatArgs;

/// The names by libvirt's numbers, and whether the value counts KiB.
const NAMES: [(&str, bool); 13] = [
    ("swap_in", true),
    ("swap_out", true),
    ("major_fault", false),
    ("minor_fault", false),
    ("unused", true),
    ("available", true),
    ("actual", true),
    ("rss", true),
    ("usable", true),
    ("last_update", false),
    ("disk_caches", true),
    ("hugetlb_pgalloc", false),
    ("hugetlb_pgfail", false),
];

/// Prints the statistics in libvirt's order, or sets the period of their collection.
pub fn run(_session: &mut Session, domain: &Domain, args: &DommemstatArgs) -> Result<Reply> {
    if let Some(period) = args.period {
        domain
            .set_memory_stats_period(period, args.flags())
            .context(|| "Unable to change balloon collection period.")?;
        return Ok(Reply::Silent);
    }
    let stats = domain
        .memory_stats(0)
        .context(|| format!("Failed to get memory statistics for domain {}", args.domain))?;
    let (mut text, mut json) = (String::new(), Map::new());
    for stat in stats {
        let Some((name, kibibytes)) = NAMES.get(stat.tag as usize) else { continue };
        text.push_str(&format!("{name} {}\n", stat.val));
        let value = if *kibibytes { stat.val.saturating_mul(1024) } else { stat.val };
        json.insert((*name).to_owned(), value.into());
    }
    Ok(Reply::data(text, json.into()))
}
