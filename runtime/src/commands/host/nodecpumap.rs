//! `nodecpumap`: virNodeGetCPUMap.

use crate::prelude::*;
use virsh_args::CpuList;

/// Prints how many CPUs there are and which are online.
pub fn run(session: &mut Session, args: &NodecpumapArgs) -> Result<NodecpumapReply> {
    let map = session.connection()?.cpu_map()?;
    let text: String = if args.pretty {
        CpuList::format(&map.cpus)
    } else {
        let all = 0..u32::try_from(map.present).unwrap_or(u32::MAX);
        all.map(|cpu| if map.cpus.contains(&cpu) { 'y' } else { '-' }).collect()
    };
    Ok(NodecpumapReply {
        present_count: map.present as u64,
        online_count: map.online.into(),
        online_cpus: Shown {
            text: text.into(),
            value: map.cpus.iter().copied().map(u64::from).collect(),
        },
    })
}
