//! `nodedev-start`: virNodeDeviceCreate.

use crate::error::{Context, Result};
use crate::libvirt::NodeDeviceExt;
use crate::lookup::NodeDevice;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevStartArgs;

/// Starts a defined device.
pub fn run(_session: &mut Session, device: &NodeDevice, args: &NodedevStartArgs) -> Result<Reply> {
    let name = &args.device;
    let done = device.start();
    done.context(|| format!("Failed to start device {name}"))?;
    Ok(Reply::message(format!("Device {name} started")))
}
