//! `nodesuspend`: virNodeSuspendForDuration.

use crate::error::Result;
use crate::flags::Constant;
use crate::libvirt::NodeExt;
use crate::session::Session;
use virsh_generated::host::NodesuspendArgs;

/// Puts the host to sleep.
pub fn run(session: &mut Session, args: &NodesuspendArgs) -> Result<()> {
    session.connection()?.suspend_host(args.target.constant(), args.duration)?;
    Ok(())
}
