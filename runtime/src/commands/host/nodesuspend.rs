//! `nodesuspend`: virNodeSuspendForDuration.

use crate::error::{Context, Error, Result};
use crate::libvirt::NodeExt;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::host::{NodesuspendArgs, NodesuspendTarget};
use virt_sys as sys;

/// Puts the host to sleep.
pub fn run(session: &mut Session, args: &NodesuspendArgs) -> Result<Reply> {
    let target = match args.target {
        NodesuspendTarget::Mem => sys::VIR_NODE_SUSPEND_TARGET_MEM,
        NodesuspendTarget::Disk => sys::VIR_NODE_SUSPEND_TARGET_DISK,
        NodesuspendTarget::Hybrid => sys::VIR_NODE_SUSPEND_TARGET_HYBRID,
    };
    let seconds = u64::try_from(args.duration).map_err(|_| Error::new("Invalid duration"))?;
    let suspended = session.connection()?.suspend_host(target, seconds);
    suspended.context(|| "The host was not suspended".to_owned())?;
    Ok(Reply::Silent)
}
