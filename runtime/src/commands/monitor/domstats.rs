//! `domstats`: virConnectGetAllDomainStats, virDomainListGetStats.

use crate::families::domain::usage::{self, Meter, Usage};
use crate::libvirt::{DomainStats, uuid_text};
use crate::prelude::*;
use crate::session::deadline;
use crate::tools::interrupts::Interrupts;
use crate::tools::terminal::draws;
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

/// What moves a terminal to its first place and makes it empty.
const CLEARED: &str = "\x1b[H\x1b[2J";

/// Prints the statistics of the named domains, or of those that the filters pick.
pub fn run(
    session: &mut Session,
    domains: &[&Domain],
    args: &DomstatsArgs,
) -> Result<DomstatsReply> {
    if let Some(seconds) = args.watch {
        return watch(session, domains, args, Duration::from_secs(seconds.into()));
    }
    let row = |DomainStats { name, uuid, params }| DomstatsRow {
        domain: name,
        uuid: uuid_text(&uuid),
        stats: params,
    };
    let stats = stats(session, domains, args.stats_flags(), args.flags())?;
    Ok(stats.into_iter().map(row).collect::<Vec<_>>().into())
}

fn stats(
    session: &mut Session,
    domains: &[&Domain],
    groups: u32,
    flags: u32,
) -> Result<Vec<DomainStats>> {
    Ok(if domains.is_empty() {
        session.connection()?.domain_stats(groups, flags)?
    } else {
        domains.domain_stats(groups, flags)?
    })
}

/// Prints what the domains use again and again, until an interrupt.
fn watch(
    session: &mut Session,
    domains: &[&Domain],
    args: &DomstatsArgs,
    pace: Duration,
) -> Result<DomstatsReply> {
    session.watch_connection();
    let (sender, interrupted) = channel();
    // One stays here, so that waiting for the other takes its time.
    let heard = sender.clone();
    let _interrupts = Interrupts::ask(move || heard.send(()).is_ok());
    let drawn = draws(&std::io::stdout());
    let mut meter = Meter::default();
    loop {
        let stats = stats(session, domains, usage::groups(args.stats_flags()), args.flags())?;
        let at = Instant::now();
        let rows: Vec<_> =
            stats.iter().map(|stats| used(stats, &meter.measure(stats, at))).collect();
        if drawn {
            session.show(CLEARED);
        }
        session.answer_again(rows.clone())?;
        if interrupted.recv_timeout(pace).is_ok() {
            return if deadline::is_over() { Err(Error::silent()) } else { Ok(rows.into()) };
        }
    }
}

fn used(stats: &DomainStats, usage: &Usage) -> DomstatsWatchRow {
    let text = usage.cpu.map_or_else(|| "-".to_owned(), |percent| format!("{percent:.1}"));
    DomstatsWatchRow {
        domain: stats.name.clone(),
        uuid: uuid_text(&stats.uuid),
        cpu_percent: Shown { text: text.into(), value: usage.cpu },
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
