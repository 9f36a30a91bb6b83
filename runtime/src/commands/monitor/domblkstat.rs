//! `domblkstat`: virDomainBlockStatsFlags, or virDomainBlockStats of older drivers.

use crate::error::{Context, Result};
use crate::libvirt::{MonitorExt, Param, Params, is_unsupported};
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Map, Value};
use virsh_generated::monitor::DomblkstatArgs;
use virt::domain::Domain;

/// libvirt's name of a counter, the name that is printed, and what it means.
const COUNTERS: [(&str, &str, &str); 9] = [
    ("rd_operations", "rd_req", "number of read operations:"),
    ("rd_bytes", "rd_bytes", "number of bytes read:"),
    ("wr_operations", "wr_req", "number of write operations:"),
    ("wr_bytes", "wr_bytes", "number of bytes written:"),
    ("errs", "errs", "error count:"),
    ("flush_operations", "flush_operations", "number of flush operations:"),
    ("rd_total_times", "rd_total_times", "total duration of reads (ns):"),
    ("wr_total_times", "wr_total_times", "total duration of writes (ns):"),
    ("flush_total_times", "flush_total_times", "total duration of flushes (ns):"),
];

/// Prints the counters that there are, the known ones in a fixed order.
pub fn run(_session: &mut Session, domain: &Domain, args: &DomblkstatArgs) -> Result<Reply> {
    let device = args.device.as_deref().unwrap_or_default();
    let counters = counters(domain, &args.domain, device)?;
    let known = COUNTERS.iter().filter_map(|(theirs, name, words)| {
        counters.get(theirs).map(|value| (*name, *words, value))
    });
    let unknown = counters.0.iter().filter(|(name, _)| !COUNTERS.iter().any(|row| row.0 == name));
    let unknown = unknown.map(|(name, value)| (name.as_str(), name.as_str(), value));
    let mut text = if args.human { format!("Device: {device}\n") } else { String::new() };
    let mut json = Map::from_iter([("device".to_owned(), Value::from(device))]);
    for (name, words, value) in known.chain(unknown) {
        text.push_str(&match args.human {
            true => format!(" {words:<31} {value}\n"),
            false => format!("{device} {name} {value}\n"),
        });
        json.insert(name.to_owned(), value.into());
    }
    Ok(Reply::data(text, json.into()))
}

/// The counters of a device under libvirt's names; errors call the domain as the user did.
fn counters(domain: &Domain, name: &str, device: &str) -> Result<Params> {
    let count = match domain.block_counter_count(device) {
        Err(error) if is_unsupported(&error) => return basic_counters(domain, name, device),
        result => result?,
    };
    domain
        .block_counters(device, count)
        .context(|| format!("Failed to get block stats for domain '{name}' device '{device}'"))
}

/// The counters that every driver has; those that it lacks are -1.
fn basic_counters(domain: &Domain, name: &str, device: &str) -> Result<Params> {
    let stats = domain
        .block_stats(device)
        .context(|| format!("Failed to get block stats {name} {device}"))?;
    let values = [stats.rd_req, stats.rd_bytes, stats.wr_req, stats.wr_bytes, stats.errs];
    let named = COUNTERS.iter().zip(values).filter(|(_, value)| *value >= 0);
    Ok(Params(named.map(|(row, value)| (row.0.to_owned(), Param::Long(value))).collect()))
}
