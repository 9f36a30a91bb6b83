//! `nodedev-undefine`: virNodeDeviceUndefine.

use crate::error::Result;
use crate::libvirt::NodeDeviceExt;
use crate::lookup::NodeDevice;
use crate::session::Session;
use virsh_generated::nodedev::NodedevUndefineArgs;

/// Removes the definition of a device.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevUndefineArgs) -> Result<()> {
    device.undefine()?;
    Ok(())
}
