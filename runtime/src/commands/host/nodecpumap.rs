//! `nodecpumap`: virNodeGetCPUMap.

use crate::error::{Context, Result};
use crate::libvirt::NodeExt;
use crate::reply::{Cell, Reply};
use crate::session::Session;
use virsh_args::CpuList;
use virsh_generated::host::NodecpumapArgs;

/// Prints how many CPUs there are and which are online.
pub fn run(session: &mut Session, args: &NodecpumapArgs) -> Result<Reply> {
    let map = session.connection()?.cpu_map();
    let map = map.context(|| "Unable to get cpu map".to_owned())?;
    let shown = if args.pretty {
        CpuList::format(&map.cpus)
    } else {
        let all = 0..u32::try_from(map.present).unwrap_or(u32::MAX);
        all.map(|cpu| if map.cpus.contains(&cpu) { 'y' } else { '-' }).collect()
    };
    let online: Vec<u32> = map.cpus.iter().copied().collect();
    Ok(Reply::Fields(vec![
        ("present", map.present.into()),
        ("online", map.online.into()),
        ("online_cpus", Cell::shown(shown, online)),
    ]))
}
