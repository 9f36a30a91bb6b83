//! `nodedev-reattach`: virNodeDeviceReAttach.

use crate::error::{Context, Result};
use crate::lookup::NodeDevice;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevReattachArgs;

/// Gives a device back to the host.
pub fn run(
    _session: &mut Session,
    device: &NodeDevice,
    args: &NodedevReattachArgs,
) -> Result<Reply> {
    let name = &args.device;
    let done = device.reattach();
    done.context(|| format!("Failed to re-attach device {name}"))?;
    Ok(Reply::message(format!("Device {name} re-attached")))
}
