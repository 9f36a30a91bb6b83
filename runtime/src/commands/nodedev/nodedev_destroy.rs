//! `nodedev-destroy`: virNodeDeviceDestroy.

use crate::error::{Context, Result};
use crate::lookup::NodeDevice;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevDestroyArgs;

/// Stops a device of the host.
pub fn run(
    _session: &mut Session,
    device: &NodeDevice,
    args: &NodedevDestroyArgs,
) -> Result<Reply> {
    let name = &args.device;
    let done = device.destroy();
    done.context(|| format!("Failed to destroy node device '{name}'"))?;
    Ok(Reply::message(format!("Destroyed node device '{name}'")))
}
