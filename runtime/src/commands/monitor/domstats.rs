//! `domstats`: virConnectGetAllDomainStats, virDomainListGetStats.

use crate::families::domain::usage::{self, Meter};
use crate::libvirt::{DomainStats, uuid_text};
use crate::prelude::*;
use crate::tools::again;
use std::time::{Duration, Instant};

/// Prints the statistics of the named domains, or of those that the filters pick.
pub fn run(
    session: &mut Session,
    domains: &[&Domain],
    args: &DomstatsArgs,
) -> Result<DomstatsReply> {
    let groups = args.stats_flags();
    if let Some(seconds) = args.watch {
        let mut meter = Meter::default();
        let watched = again::every(session, Duration::from_secs(seconds.into()), |session| {
            let stats = stats(session, domains, usage::groups(groups), args.flags())?;
            let at = Instant::now();
            Ok(stats.iter().map(|stats| used(stats, &mut meter, at)).collect::<Vec<_>>())
        });
        return watched.map(Into::into);
    }
    let row = |DomainStats { name, uuid, params }| DomstatsRow {
        domain: name,
        uuid: uuid_text(&uuid),
        stats: params,
    };
    let stats = stats(session, domains, groups, args.flags())?;
    Ok(stats.into_iter().map(row).collect::<Vec<_>>().into())
}

fn stats(
    session: &mut Session,
    domains: &[&Domain],
    groups: u32,
    flags: u32,
) -> Result<Vec<DomainStats>> {
    Ok(match domains {
        [] => session.connection()?.domain_stats(groups, flags)?,
        _ => domains.domain_stats(groups, flags)?,
    })
}

/// What a domain used since it was last measured.
fn used(stats: &DomainStats, meter: &mut Meter, at: Instant) -> DomstatsWatchRow {
    let usage = meter.measure(stats, at);
    DomstatsWatchRow {
        domain: stats.name.clone(),
        uuid: uuid_text(&stats.uuid),
        cpu_percent: usage.cpu,
        memory: usage.memory,
        read: usage.read,
        written: usage.written,
        received: usage.received,
        sent: usage.sent,
    }
}

impl OwnText for Vec<DomstatsRow> {
    fn own_text(&self, _asked: &Asked) -> Text {
        let records: Vec<String> = self.iter().map(record).collect();
        records.join("\n").into()
    }
}

fn record(row: &DomstatsRow) -> String {
    let lines = row.stats.0.iter().map(|(name, value)| format!("  {name}={value}\n"));
    std::iter::once(format!("Domain: '{}'\n", row.domain)).chain(lines).collect()
}
