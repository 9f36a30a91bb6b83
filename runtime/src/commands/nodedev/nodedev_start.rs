//! `nodedev-start`: virNodeDeviceCreate.

use crate::error::Result;
use crate::libvirt::NodeDeviceExt;
use crate::lookup::NodeDevice;
use crate::session::Session;
use virsh_generated::nodedev::NodedevStartArgs;

/// Starts a defined device.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevStartArgs) -> Result<()> {
    device.start()?;
    Ok(())
}
