//! `nodedev-autostart`: virNodeDeviceSetAutostart.

use crate::error::{Context, Result};
use crate::libvirt::NodeDeviceExt;
use crate::lookup::NodeDevice;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevAutostartArgs;

/// Marks a device to be started at boot, or takes the mark away.
pub fn run(
    _session: &mut Session,
    device: &NodeDevice,
    args: &NodedevAutostartArgs,
) -> Result<Reply> {
    let name = &args.device;
    let prefix = if args.disable { "un" } else { "" };
    let done = device.set_autostart(!args.disable);
    done.context(|| format!("failed to {prefix}mark device {name} as autostarted"))?;
    Ok(Reply::message(format!("Device {name} {prefix}marked as autostarted")))
}
