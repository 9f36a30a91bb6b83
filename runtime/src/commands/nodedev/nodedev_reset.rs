//! `nodedev-reset`: virNodeDeviceReset.

use crate::error::Result;
use crate::lookup::NodeDevice;
use crate::session::Session;
use virsh_generated::nodedev::NodedevResetArgs;

/// Resets a device.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevResetArgs) -> Result<()> {
    device.reset()?;
    Ok(())
}
