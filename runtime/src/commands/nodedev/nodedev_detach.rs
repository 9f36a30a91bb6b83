//! `nodedev-detach`: virNodeDeviceDettach, or virNodeDeviceDetachFlags for a certain backend.

use crate::error::{Context, Result};
use crate::lookup::NodeDevice;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevDetachArgs;

/// Takes a device from the host, for use by a guest.
pub fn run(_session: &mut Session, device: &NodeDevice, args: &NodedevDetachArgs) -> Result<Reply> {
    let name = &args.device;
    // Hypervisors without backends to choose from know only the older function.
    let done = match args.driver.as_deref() {
        Some(driver) => device.detach_flags(Some(driver), 0),
        None => device.detach(),
    };
    done.context(|| format!("Failed to detach device {name}"))?;
    Ok(Reply::message(format!("Device {name} detached")))
}
