//! `nodedev-reattach`: virNodeDeviceReAttach.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevReattachArgs;

/// Gives a device back to the host.
pub fn run(session: &mut Session, args: &NodedevReattachArgs) -> Result<Reply> {
    let name = &args.device;
    let done = session.node_device_of_name(name)?.reattach();
    done.context(|| format!("Failed to re-attach device {name}"))?;
    Ok(Reply::message(format!("Device {name} re-attached")))
}
