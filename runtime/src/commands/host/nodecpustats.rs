//! `nodecpustats`: virNodeGetCPUStats.

use crate::prelude::*;
use std::time::Duration;

/// Prints the time spent in each kind of work, or its share in one second.
pub fn run(session: &mut Session, args: &NodecpustatsArgs) -> Result<NodecpustatsReply> {
    let connection = session.connection()?;
    let count = connection.cpu_stats_count(args.cpu);
    let count = count.context(|| "Unable to get number of cpu stats")?;
    if count == 0 {
        return Ok(().into());
    }
    let first = connection.cpu_stats(args.cpu, count)?;
    if let Some(usage) = number(&first, "utilization") {
        return Ok(utilization(usage).into());
    }
    let first = times(&first);
    if !args.percent {
        return Ok(first.into());
    }
    std::thread::sleep(Duration::from_secs(1));
    let second = times(&connection.cpu_stats(args.cpu, count)?);
    Ok(shares(&first, &second).into())
}

fn number(stats: &[(String, u64)], name: &str) -> Option<u64> {
    stats.iter().find(|(known, _)| known == name).map(|(_, number)| *number)
}

fn times(stats: &[(String, u64)]) -> NodecpustatsUsual {
    NodecpustatsUsual {
        user: number(stats, "user"),
        system: number(stats, "kernel"),
        idle: number(stats, "idle"),
        iowait: number(stats, "iowait"),
        intr: number(stats, "intr"),
    }
}

/// What each kind of work took of the time between two measurements.
fn shares(before: &NodecpustatsUsual, now: &NodecpustatsUsual) -> NodecpustatsShares {
    let spent = |now: Option<u64>, before: Option<u64>| Some(now?.saturating_sub(before?) as f64);
    let user = spent(now.user, before.user);
    let system = spent(now.system, before.system);
    let idle = spent(now.idle, before.idle);
    let iowait = spent(now.iowait, before.iowait);
    let intr = spent(now.intr, before.intr);
    let total: f64 = [user, system, idle, iowait, intr].iter().flatten().sum();
    let waiting: f64 = [idle, iowait].iter().flatten().sum();
    let share = |part: f64| share(part / total * 100.0);
    NodecpustatsShares {
        usage: share(total - waiting),
        user: user.map(share),
        system: system.map(share),
        idle: idle.map(share),
        iowait: iowait.map(share),
        intr: intr.map(share),
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
        let times = |user, system, idle, iowait| NodecpustatsUsual {
            user: Some(user),
            system: Some(system),
            idle: Some(idle),
            iowait: Some(iowait),
            intr: None,
        };
        let (before, after) = (times(100, 100, 100, 100), times(140, 110, 140, 110));
        let shown = shares(&before, &after);
        let kinds = [shown.user, shown.system, shown.idle, shown.iowait, shown.intr];
        let text = |share: Shown<Option<f64>>| share.text.to_string();
        let kinds = kinds.map(|share| share.map(text));
        let expected = [" 40.0%", " 10.0%", " 40.0%", " 10.0%"].map(|text| Some(text.to_owned()));
        assert_eq!((text(shown.usage), &kinds[..4]), (" 50.0%".to_owned(), &expected[..]));
        assert_eq!(kinds[4], None);
        assert_eq!(text(shares(&after, &after).usage), " -nan%");
    }
}
