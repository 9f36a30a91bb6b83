//! `nodedev-reset`: virNodeDeviceReset.

use crate::error::{Context, Result};
use crate::lookup::NodeDevice;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevResetArgs;

/// Resets a device.
pub fn run(_session: &mut Session, device: &NodeDevice, args: &NodedevResetArgs) -> Result<Reply> {
    let name = &args.device;
    let done = device.reset();
    done.context(|| format!("Failed to reset device {name}"))?;
    Ok(Reply::message(format!("Device {name} reset")))
}
