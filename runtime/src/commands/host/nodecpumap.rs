//! `nodecpumap`: virNodeGetCPUMap.

use crate::families::host::cpumap::letters;
use crate::prelude::*;
use virsh_args::CpuList;

/// Prints how many CPUs there are and which are online.
pub fn run(session: &mut Session, args: &NodecpumapArgs) -> Result<NodecpumapReply> {
    let map = session.connection()?.cpu_map()?;
    let text = match args.pretty {
        true => CpuList::format(&map.cpus),
        false => letters(map.present, &map.cpus),
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
