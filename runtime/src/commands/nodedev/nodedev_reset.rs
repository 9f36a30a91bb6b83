//! `nodedev-reset`: virNodeDeviceReset.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevResetArgs;

/// Resets a device.
pub fn run(session: &mut Session, args: &NodedevResetArgs) -> Result<Reply> {
    let name = &args.device;
    let done = session.node_device_of_name(name)?.reset();
    done.context(|| format!("Failed to reset device {name}"))?;
    Ok(Reply::message(format!("Device {name} reset")))
}
