//! `nodesuspend`: virNodeSuspendForDuration.

use crate::error::{Context, Result};
use crate::flags::Constant;
use crate::libvirt::NodeExt;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::host::NodesuspendArgs;

/// Puts the host to sleep.
pub fn run(session: &mut Session, args: &NodesuspendArgs) -> Result<Reply> {
    let target = args.target.constant();
    let suspended = session.connection()?.suspend_host(target, args.duration);
    suspended.context(|| "The host was not suspended".to_owned())?;
    Ok(Reply::Silent)
}
