//! `nodedev-destroy`: virNodeDeviceDestroy.

use crate::error::Result;
use crate::lookup::NodeDevice;
use crate::session::Session;
use virsh_generated::nodedev::NodedevDestroyArgs;

/// Stops a device of the host.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevDestroyArgs) -> Result<()> {
    device.destroy()?;
    Ok(())
}
