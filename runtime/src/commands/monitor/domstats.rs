//! `domstats`: virConnectGetAllDomainStats, virDomainListGetStats.

use crate::libvirt::{DomainStats, uuid_text};
use crate::prelude::*;

/// Prints the statistics of the named domains, or of those that the filters pick.
pub fn run(
    session: &mut Session,
    domains: &[&Domain],
    args: &DomstatsArgs,
) -> Result<Vec<DomstatsRow>> {
    let (groups, flags) = (args.stats_flags(), args.flags());
    let stats = if domains.is_empty() {
        session.connection()?.domain_stats(groups, flags)?
    } else {
        domains.domain_stats(groups, flags)?
    };
    let row = |DomainStats { name, uuid, params }| DomstatsRow {
        domain: name,
        uuid: uuid_text(&uuid),
        stats: params,
    };
    Ok(stats.into_iter().map(row).collect())
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
