//! What domains use, from their statistics at two moments.

use crate::libvirt::{DomainStats, Params, UUID_LENGTH};
use std::collections::HashMap;
use std::time::Instant;
use virt_sys as sys;

/// The groups of statistics that usage is made of, where none is chosen.
const GROUPS: u32 = sys::VIR_DOMAIN_STATS_STATE
    | sys::VIR_DOMAIN_STATS_CPU_TOTAL
    | sys::VIR_DOMAIN_STATS_BALLOON
    | sys::VIR_DOMAIN_STATS_INTERFACE
    | sys::VIR_DOMAIN_STATS_BLOCK;

/// The groups to ask for: those that are chosen, or all that tell of usage.
#[must_use]
pub fn groups(chosen: u32) -> u32 {
    if chosen == 0 { GROUPS } else { chosen }
}

/// What has been counted of a domain since it began.
#[derive(Debug, Clone, Copy)]
struct Counted {
    at: Instant,
    cpu: Option<u64>,
    read: Option<u64>,
    written: Option<u64>,
    received: Option<u64>,
    sent: Option<u64>,
}

/// What a domain used between two moments, a second.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Usage {
    /// Percent of one CPU.
    pub cpu: Option<f64>,
    /// The memory now, in bytes.
    pub memory: Option<u64>,
    /// Bytes read from disks.
    pub read: Option<u64>,
    /// Bytes written to disks.
    pub written: Option<u64>,
    /// Bytes received.
    pub received: Option<u64>,
    /// Bytes sent.
    pub sent: Option<u64>,
}

/// Remembers what was counted.
#[derive(Debug, Default)]
pub struct Meter(HashMap<[u8; UUID_LENGTH], Counted>);

impl Meter {
    /// What a domain used since it was last measured; nothing but its memory is known the first time.
    pub fn measure(&mut self, stats: &DomainStats, at: Instant) -> Usage {
        let params = &stats.params;
        let now = Counted {
            at,
            cpu: params.number("cpu.time"),
            read: sum(params, "block.", ".rd.bytes"),
            written: sum(params, "block.", ".wr.bytes"),
            received: sum(params, "net.", ".rx.bytes"),
            sent: sum(params, "net.", ".tx.bytes"),
        };
        let kibibytes = params.number("balloon.rss").or_else(|| params.number("balloon.current"));
        let memory = kibibytes.map(|size| size.saturating_mul(1024));
        let Some(before) = self.0.insert(stats.uuid, now) else {
            return Usage { memory, ..Usage::default() };
        };
        let seconds = now.at.saturating_duration_since(before.at).as_secs_f64();
        // A counter that went back is one of a domain that was started again.
        let rate = |now: Option<u64>, before: Option<u64>| {
            let more = now?.checked_sub(before?)?;
            (seconds > 0.0).then(|| more as f64 / seconds)
        };
        let bytes = |now, before| rate(now, before).map(|rate| rate.round() as u64);
        Usage {
            cpu: rate(now.cpu, before.cpu).map(|nanoseconds| nanoseconds / 1e9 * 100.0),
            memory,
            read: bytes(now.read, before.read),
            written: bytes(now.written, before.written),
            received: bytes(now.received, before.received),
            sent: bytes(now.sent, before.sent),
        }
    }
}

/// The sum of the values whose names begin and end like this, if there are any.
fn sum(params: &Params, start: &str, end: &str) -> Option<u64> {
    let names = params.0.iter().map(|(name, _)| name);
    let numbers = names
        .filter(|name| name.starts_with(start) && name.ends_with(end))
        .filter_map(|name| params.number(name));
    numbers.fold(None, |sum, number| Some(sum.unwrap_or(0u64).saturating_add(number)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::libvirt::Param;
    use std::time::Duration;

    fn stats(cpu: u64, read: [u64; 2]) -> DomainStats {
        let of = |name: &str, value| (name.to_owned(), Param::Ulong(value));
        let params = Params(vec![
            of("cpu.time", cpu),
            of("balloon.current", 1024),
            of("block.0.rd.bytes", read[0]),
            of("block.1.rd.bytes", read[1]),
        ]);
        DomainStats { name: "a".to_owned(), uuid: [1; UUID_LENGTH], params }
    }

    #[test]
    fn usage_is_what_came_between_two_moments() {
        let (mut meter, start) = (Meter::default(), Instant::now());
        let first = meter.measure(&stats(0, [10, 0]), start);
        assert_eq!(first, Usage { memory: Some(1 << 20), ..Usage::default() });
        let later = start + Duration::from_secs(2);
        let then = meter.measure(&stats(1_000_000_000, [30, 20]), later);
        assert_eq!((then.cpu, then.read, then.sent), (Some(50.0), Some(20), None));
        let again = meter.measure(&stats(5, [0, 0]), later + Duration::from_secs(1));
        assert_eq!((again.cpu, again.read), (None, None));
    }
}
