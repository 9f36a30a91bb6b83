//! `nodeinfo`: virNodeGetInfo.

use crate::error::{Context, Result};
use crate::reply::{Cell, Reply};
use crate::session::Session;
use virsh_generated::host::NodeinfoArgs;

/// Prints the facts.
pub fn run(session: &mut Session, _args: &NodeinfoArgs) -> Result<Reply> {
    let info = session.connection()?.node_info();
    let info = info.context(|| "failed to get node information".to_owned())?;
    let memory = info.memory.saturating_mul(1024);
    Ok(Reply::Fields(vec![
        ("cpu_model", info.model.into()),
        ("cpus", info.cpus.into()),
        ("cpu_frequency_mhz", Cell::shown(format!("{} MHz", info.mhz), info.mhz)),
        ("sockets", info.sockets.into()),
        ("cores_per_socket", info.cores.into()),
        ("threads_per_core", info.threads.into()),
        ("numa_cells", info.nodes.into()),
        ("memory", Cell::shown(format!("{} KiB", info.memory), memory)),
    ]))
}
