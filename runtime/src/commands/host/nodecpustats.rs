//! `nodecpustats`: virNodeGetCPUStats.

use crate::error::{Context, Result};
use crate::libvirt::NodeExt;
use crate::reply::{Cell, Reply};
use crate::session::Session;
use serde_json::Value;
use std::time::Duration;
use virsh_generated::host::NodecpustatsArgs;
use virt::connect::Connect;

/// Prints the time spent in each kind of work, or its share in one second.
pub fn run(session: &mut Session, args: &NodecpustatsArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let cpu = args.cpu;
    let count = connection.cpu_stats_count(cpu);
    let count = count.context(|| "Unable to get number of cpu stats".to_owned())?;
    if count == 0 {
        return Ok(Reply::Silent);
    }
    let first = Times::read(&connection, cpu, count)?;
    if let Some(usage) = first.utilization {
        return Ok(utilization(usage));
    }
    if !args.percent {
        return Ok(first.times());
    }
    std::thread::sleep(Duration::from_secs(1));
    Ok(Times::read(&connection, cpu, count)?.shares_since(&first))
}

/// The kinds of work in the order of printing, with libvirt's names.
const KINDS: [(&str, &str); 5] = [
    ("user", "user"),
    ("system", "kernel"),
    ("idle", "idle"),
    ("iowait", "iowait"),
    ("intr", "intr"),
];

/// The times of one measurement, in nanoseconds, where libvirt gives them.
struct Times {
    kinds: [Option<u64>; 5],
    utilization: Option<u64>,
}

impl Times {
    fn read(connection: &Connect, cpu: i32, count: usize) -> Result<Times> {
        let stats = connection.cpu_stats(cpu, count);
        let stats = stats.context(|| "Unable to get node cpu stats".to_owned())?;
        let find = |name: &str| stats.iter().find(|(key, _)| key == name).map(|(_, value)| *value);
        Ok(Times { kinds: KINDS.map(|(_, name)| find(name)), utilization: find("utilization") })
    }

    fn times(&self) -> Reply {
        let known = KINDS.iter().zip(self.kinds);
        let row = |((key, _), time): (&(&'static str, _), Option<u64>)| {
            time.map(|time| (*key, Cell::shown(format!("{time:20}"), time)))
        };
        Reply::Fields(known.filter_map(row).collect())
    }

    /// What each kind of work took of the time since an earlier measurement.
    fn shares_since(&self, before: &Times) -> Reply {
        let spent = |index: usize| match (self.kinds.get(index), before.kinds.get(index)) {
            (Some(Some(now)), Some(Some(then))) => Some(now.saturating_sub(*then) as f64),
            _ => None,
        };
        let spent: Vec<Option<f64>> = (0..KINDS.len()).map(spent).collect();
        let total: f64 = spent.iter().flatten().sum();
        let waiting: f64 = spent.iter().skip(2).take(2).flatten().sum();
        let mut rows = vec![("usage", share(total - waiting, total))];
        for ((key, _), time) in KINDS.iter().zip(spent) {
            if let Some(time) = time {
                rows.push((*key, share(time, total)));
            }
        }
        Reply::Fields(rows)
    }
}

/// A part of a total in percent; none when nothing was measured.
fn share(part: f64, total: f64) -> Cell {
    let percent = part / total * 100.0;
    if total > 0.0 {
        Cell::shown(format!("{percent:5.1}%"), percent)
    } else {
        Cell::absent(" -nan%")
    }
}

/// What is known where libvirt only says how busy the CPUs are.
fn utilization(usage: u64) -> Reply {
    let row = |percent: u64| Cell::shown(format!("{percent:5}.0%"), Value::from(percent));
    Reply::Fields(vec![("usage", row(usage)), ("idle", row(100u64.saturating_sub(usage)))])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(reply: &Reply) -> Vec<(&'static str, String)> {
        let Reply::Fields(rows) = reply else { return Vec::new() };
        rows.iter().map(|(key, cell)| (*key, cell.text.clone())).collect()
    }

    #[test]
    fn shares_are_of_the_time_between_the_measurements() {
        let times = |kinds| Times { kinds, utilization: None };
        let before = times([Some(100), Some(100), Some(100), Some(100), None]);
        let after = times([Some(140), Some(110), Some(140), Some(110), None]);
        let expected = [
            ("usage", " 50.0%"),
            ("user", " 40.0%"),
            ("system", " 10.0%"),
            ("idle", " 40.0%"),
            ("iowait", " 10.0%"),
        ];
        let shown = texts(&after.shares_since(&before));
        assert_eq!(shown, expected.map(|(key, text)| (key, text.to_owned())));
        let standing = texts(&after.shares_since(&after));
        assert_eq!(standing.first(), Some(&("usage", " -nan%".to_owned())));
    }
}
