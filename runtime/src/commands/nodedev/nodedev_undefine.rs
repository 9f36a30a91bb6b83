//! `nodedev-undefine`: virNodeDeviceUndefine.

use crate::error::{Context, Result};
use crate::libvirt::NodeDeviceExt;
use crate::lookup::NodeDevice;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevUndefineArgs;

/// Removes the definition of a device.
pub fn run(
    _session: &mut Session,
    device: &NodeDevice,
    args: &NodedevUndefineArgs,
) -> Result<Reply> {
    let name = &args.device;
    let done = device.undefine();
    done.context(|| format!("Failed to undefine node device '{name}'"))?;
    Ok(Reply::message(format!("Undefined node device '{name}'")))
}
