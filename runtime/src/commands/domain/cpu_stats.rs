//! `cpu-stats`: virDomainGetCPUStats.

use crate::libvirt::{Param, Params};
use crate::prelude::*;

/// How many CPUs libvirt answers for in one call.
const MOST: u32 = 128;

/// Prints what was used of CPUs, of all together, or both.
pub fn run(domain: &Domain, args: &CpuStatsArgs) -> Result<CpuStatsReply> {
    let chosen = args.start.is_some() || args.count.is_some();
    let mut reply = CpuStatsReply { each_cpu: None, all_cpus: None, cpu_count: None };
    if chosen || !args.total {
        let available = domain.cpu_stats_cpus()?;
        let start = args.start.map_or(0, i32::cast_unsigned);
        if start >= available {
            let last = i64::from(available) - 1;
            return Err(Error::usage(cpu_stats_out_of_range(start, last)));
        }
        let rest = available - start;
        let count = args.count.map_or(rest, i32::cast_unsigned);
        reply.cpu_count = (count > available).then_some(available.into());
        reply.each_cpu = Some(of_cpus(domain, start, count.min(rest))?);
    }
    if args.total || !chosen {
        let size = domain.cpu_stats_size(None)?;
        let total = if size > 0 { domain.cpu_stats_of(None, 1, size)? } else { Vec::new() };
        reply.all_cpus = Some(total.into_iter().next());
    }
    match (&reply.each_cpu, &reply.all_cpus) {
        (Some(None), _) | (_, Some(None)) => Err(Error::silent().with_reply(reply)),
        _ => Ok(reply),
    }
}

/// What was used of some CPUs, without those that are offline; none where the hypervisor does not
/// say it of any.
fn of_cpus(domain: &Domain, start: u32, count: u32) -> Result<Option<Vec<CpuStatsEachCpu>>> {
    let size = domain.cpu_stats_size(Some(0))?;
    if size == 0 {
        return Ok(None);
    }
    let mut cpus = Vec::new();
    for done in (0..count).step_by(MOST as usize) {
        let first = start + done;
        let rows = domain.cpu_stats_of(Some(first), MOST.min(count - done), size)?;
        let rows = (u64::from(first)..).zip(rows).filter(|(_, stats)| !stats.0.is_empty());
        cpus.extend(rows.map(|(cpu, stats)| CpuStatsEachCpu { cpu, stats }));
    }
    Ok(Some(cpus))
}

impl OwnText for CpuStatsReply {
    fn own_text(&self, _asked: &Asked) -> Text {
        let mut text = String::new();
        if let Some(available) = self.cpu_count {
            text.push_str(&format!("Only {available} CPUs available to show\n"));
        }
        match &self.each_cpu {
            Some(None) => text.push_str(&cpu_stats_no_cpus()),
            cpus => cpus.iter().flatten().flatten().for_each(|cpu| {
                text.push_str(&format!("CPU{}:\n", cpu.cpu));
                push(&mut text, &cpu.stats);
            }),
        }
        match &self.all_cpus {
            Some(None) => text.push_str(&cpu_stats_no_total()),
            total => total.iter().flatten().for_each(|total| {
                text.push_str("Total:\n");
                push(&mut text, total);
            }),
        }
        text.into()
    }
}

/// Adds a line for each value; times are in seconds.
fn push(text: &mut String, stats: &Params) {
    for (name, value) in &stats.0 {
        let value = match (name.as_str(), value) {
            ("cpu_time" | "user_time" | "system_time" | "vcpu_time", Param::Ulong(time)) => {
                format!("{:>9}.{:09} seconds", time / 1_000_000_000, time % 1_000_000_000)
            }
            _ => value.to_string(),
        };
        text.push_str(&format!("\t{name:<12} {value}\n"));
    }
}
