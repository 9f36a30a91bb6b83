//! `nodecpustats`: virNodeGetCPUStats.

use crate::families::host::cpu_time::{Shares, shares, times};
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
    if let Some(usage) = first.number("utilization") {
        let idle = 100u64.saturating_sub(usage);
        let busy = NodecpustatsBusy { usage_percent: usage as f64, idle_percent: idle as f64 };
        return Ok(busy.into());
    }
    if !args.percent {
        return Ok(NodecpustatsUsual::from_params(&first).into());
    }
    std::thread::sleep(Duration::from_secs(1));
    let second = connection.cpu_stats(args.cpu, count)?;
    let Shares { working, each } = shares(times(&first), times(&second));
    let [user, system, idle, iowait, intr, guest] = each;
    let shown = NodecpustatsShares {
        usage_percent: working,
        user_percent: user,
        system_percent: system,
        idle_percent: idle,
        iowait_percent: iowait,
        intr_percent: intr,
        guest_percent: guest,
    };
    Ok(shown.into())
}
