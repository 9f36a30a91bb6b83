//! `domstats`: virConnectGetAllDomainStats, virDomainListGetStats.

use crate::error::Result;
use crate::libvirt::{DomainStats, StatsExt};
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Map, Value, json};
use virsh_generated::monitor::DomstatsArgs;
use virt_sys as sys;

/// Prints the statistics of the named domains, or of those that the filters pick.
pub fn run(session: &mut Session, args: &DomstatsArgs) -> Result<Reply> {
    let mut domains = Vec::new();
    for name in &args.domain {
        domains.push(session.domain(name)?);
    }
    let (groups, flags) = (groups(args), flags(args));
    let stats = if domains.is_empty() {
        session.connection()?.domain_stats(groups, flags)?
    } else {
        domains.domain_stats(groups, flags)?
    };
    let texts: Vec<String> = stats.iter().map(record).collect();
    Ok(Reply::data(texts.join("\n"), stats.into_iter().map(object).collect()))
}

fn groups(args: &DomstatsArgs) -> u32 {
    chosen([
        (args.state, sys::VIR_DOMAIN_STATS_STATE),
        (args.cpu_total, sys::VIR_DOMAIN_STATS_CPU_TOTAL),
        (args.balloon, sys::VIR_DOMAIN_STATS_BALLOON),
        (args.vcpu, sys::VIR_DOMAIN_STATS_VCPU),
        (args.interface, sys::VIR_DOMAIN_STATS_INTERFACE),
        (args.block, sys::VIR_DOMAIN_STATS_BLOCK),
        (args.perf, sys::VIR_DOMAIN_STATS_PERF),
        (args.iothread, sys::VIR_DOMAIN_STATS_IOTHREAD),
        (args.memory, sys::VIR_DOMAIN_STATS_MEMORY),
        (args.dirtyrate, sys::VIR_DOMAIN_STATS_DIRTYRATE),
        (args.vm, sys::VIR_DOMAIN_STATS_VM),
    ])
}

fn flags(args: &DomstatsArgs) -> u32 {
    chosen([
        (args.list_active, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_ACTIVE),
        (args.list_inactive, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_INACTIVE),
        (args.list_persistent, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_PERSISTENT),
        (args.list_transient, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_TRANSIENT),
        (args.list_running, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_RUNNING),
        (args.list_paused, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_PAUSED),
        (args.list_shutoff, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_SHUTOFF),
        (args.list_other, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_OTHER),
        (args.nowait, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_NOWAIT),
        (args.backing, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_BACKING),
        (args.enforce, sys::VIR_CONNECT_GET_ALL_DOMAINS_STATS_ENFORCE_STATS),
    ])
}

/// The bits whose option was given.
fn chosen<const N: usize>(bits: [(bool, u32); N]) -> u32 {
    bits.into_iter().filter(|(given, _)| *given).fold(0, |all, (_, bit)| all | bit)
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
