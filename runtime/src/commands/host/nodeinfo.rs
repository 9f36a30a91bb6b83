//! `nodeinfo`: virNodeGetInfo.

use crate::prelude::*;

/// Prints the facts.
pub fn run(session: &mut Session) -> Result<NodeinfoReply> {
    let info = session.connection()?.node_info()?;
    Ok(NodeinfoReply {
        cpu_model: info.model,
        cpu_count: info.cpus.into(),
        cpu_frequency_mhz: info.mhz.into(),
        sockets: info.sockets.into(),
        cores_per_socket: info.cores.into(),
        threads_per_core: info.threads.into(),
        numa_cells: info.nodes.into(),
        memory: info.memory.saturating_mul(1024),
    })
}
