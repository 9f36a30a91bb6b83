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
        let [user, system, idle, iowait, intr] = first;
        return Ok(NodecpustatsUsual { user, system, idle, iowait, intr }.into());
    }
    std::thread::sleep(Duration::from_secs(1));
    let second = times(&connection.cpu_stats(args.cpu, count)?);
    Ok(shares(first, second).into())
}

/// The time spent for users and the system, in idleness, waiting, and on interrupts.
type Times = [Option<u64>; 5];

fn times(stats: &[(String, u64)]) -> Times {
    ["user", "kernel", "idle", "iowait", "intr"].map(|name| number(stats, name))
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
    let [_, _, idle, iowait, _] = spent;
    let waiting: f64 = [idle, iowait].iter().flatten().sum();
    let of_all = |part: f64| share(part / total * 100.0);
    let [user, system, idle, iowait, intr] = spent.map(|part| part.map(of_all));
    NodecpustatsShares { usage: of_all(total - waiting), user, system, idle, iowait, intr }
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
        usage: share(usage),
        user: None,
        system: None,
        idle: Some(share(100u64.saturating_sub(usage))),
        iowait: None,
        intr: None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn shares_are_of_the_time_between_the_measurements() {
        let times =
            |user, system, idle, iowait| [Some(user), Some(system), Some(idle), Some(iowait), None];
        let (before, after) = (times(100, 100, 100, 100), times(140, 110, 140, 110));
        let shown = shares(before, after);
        let kinds = [shown.user, shown.system, shown.idle, shown.iowait, shown.intr];
        let text = |share: Shown<Option<f64>>| share.text.to_string();
        let kinds = kinds.map(|share| share.map(text));
        let expected = [" 40.0%", " 10.0%", " 40.0%", " 10.0%"].map(|text| Some(text.to_owned()));
        assert_eq!((text(shown.usage), &kinds[..4]), (" 50.0%".to_owned(), &expected[..]));
        assert_eq!(kinds[4], None);
        assert_eq!(text(shares(after, after).usage), " -nan%");
    }
}
