//! `domstats`: virConnectGetAllDomainStats, virDomainListGetStats.

use crate::error::Result;
use crate::flags::{Flags, StatsFlags};
use crate::libvirt::{DomainStats, StatsExt};
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Map, Value, json};
use virsh_generated::monitor::DomstatsArgs;

/// Prints the statistics of the named domains, or of those that the filters pick.
pub fn run(session: &mut Session, domains: &[&Domain], args: &DomstatsArgs) -> Result<Reply> {
    let (groups, flags) = (args.stats_flags(), args.flags());
    let stats = if domains.is_empty() {
        session.connection()?.domain_stats(groups, flags)?
    } else {
        domains.domain_stats(groups, flags)?
    };
    let texts: Vec<String> = stats.iter().map(record).collect();
    Ok(Reply::data(texts.join("\n"), stats.into_iter().map(object).collect()))
}

fn record(stats: &DomainStats) -> String {
    let lines = stats.params.0.iter().map(|(name, value)| format!("  {name}={value}\n"));
    std::iter::once(format!("Domain: '{}'\n", stats.name)).chain(lines).collect()
}

fn object(stats: DomainStats) -> Value {
    let values: Map<String, Value> =
        stats.params.0.iter().map(|(name, value)| (name.clone(), value.into())).collect();
    json!({ "domain": stats.name, "stats": values })
}
