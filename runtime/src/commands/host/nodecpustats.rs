//! `nodecpustats`: virNodeGetCPUStats.

use crate::prelude::*;
use std::time::Duration;

/// Prints the time spent in each kind of work, or its share in one second.
pub fn run(session: &mut Session, args: &NodecpustatsArgs) -> Result<NodecpustatsReply> {
    let connection = session.connection()?;
    let count = connection.cpu_stats_count(args.cpu);
    let count = count.context(nodecpustats_uncounted)?;
    if count == 0 {
        return Ok(().into());
    }
    let first = connection.cpu_stats(args.cpu, count)?;
    if let Some(usage) = number(&first, "utilization") {
        return Ok(utilization(usage).into());
    }
    let first = times(&first);
    if !args.percent {
        let [user, system, idle, iowait, intr, guest] = first;
        return Ok(NodecpustatsUsual { user, system, idle, iowait, intr, guest }.into());
    }
    std::thread::sleep(Duration::from_secs(1));
    let second = times(&connection.cpu_stats(args.cpu, count)?);
    Ok(shares(first, second).into())
}

/// The time spent for users and the system, in idleness, waiting, on interrupts and in guests.
type Times = [Option<u64>; 6];

fn times(stats: &[(String, u64)]) -> Times {
    ["user", "kernel", "idle", "iowait", "intr", "guest"].map(|name| number(stats, name))
}

fn number(stats: &[(String, u64)], name: &str) -> Option<u64> {
    stats.iter().find(|(known, _)| known == name).map(|(_, number)| *number)
}

/// What each kind of work took of the time between two measurements.
fn shares(before: Times, now: Times) -> NodecpustatsShares {
    let mut before = before.into_iter();
    let spent = now.map(|now| {
        let before = before.next().flatten();
        Some(now?.saturating_sub(before?) as f64)
    });
    let total: f64 = spent.iter().flatten().sum();
    let working: f64 = spent[..2].iter().flatten().sum();
    let of_all = |part: f64| share(part / total * 100.0);
    let [user, system, idle, iowait, intr, guest] = spent.map(|part| part.map(of_all));
    NodecpustatsShares {
        usage_percent: of_all(working),
        user_percent: user,
        system_percent: system,
        idle_percent: idle,
        iowait_percent: iowait,
        intr_percent: intr,
        guest_percent: guest,
    }
}

/// A share in percent; there is none of nothing measured, which C calls no number.
fn share(percent: f64) -> Shown<Option<f64>> {
    let known = (!percent.is_nan()).then_some(percent);
    let text = known.map_or(" -nan%".to_owned(), |percent| format!("{percent:5.1}%"));
    Shown { text: text.into(), value: known }
}

/// What is known where libvirt only says how busy the CPUs are.
fn utilization(usage: u64) -> NodecpustatsShares {
    let share = |percent: u64| {
        let value = Some(percent as f64);
        Shown { text: format!("{percent:5}.0%").into(), value }
    };
    NodecpustatsShares {
        usage_percent: share(usage),
        user_percent: None,
        system_percent: None,
        idle_percent: Some(share(100u64.saturating_sub(usage))),
        iowait_percent: None,
        intr_percent: None,
        guest_percent: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_of_the_time_between_the_measurements() {
        let before = [100, 100, 100, 100, 100, 0].map(Some);
        let after = [Some(140), Some(110), Some(120), Some(110), Some(120), None];
        let shown = shares(before, after);
        let kinds = [
            shown.user_percent,
            shown.system_percent,
            shown.idle_percent,
            shown.iowait_percent,
            shown.intr_percent,
        ];
        let text = |share: Shown<Option<f64>>| share.text.to_string();
        let kinds = kinds.map(|share| share.map(text));
        let expected = [" 40.0%", " 10.0%", " 20.0%", " 10.0%", " 20.0%"];
        let expected = expected.map(|text| Some(text.to_owned()));
        assert_eq!((text(shown.usage_percent), kinds), (" 50.0%".to_owned(), expected));
        assert_eq!(shown.guest_percent.map(text), None);
        assert_eq!(text(shares(after, after).usage_percent), " -nan%");
    }
}
