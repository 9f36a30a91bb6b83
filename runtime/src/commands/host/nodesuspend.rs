//! `nodesuspend`: virNodeSuspendForDuration.

use crate::prelude::*;

/// Puts the host to sleep.
pub fn run(session: &mut Session, args: &NodesuspendArgs) -> Result<()> {
    session.connection()?.suspend_host(args.target.constant(), args.duration)?;
    Ok(())
}
