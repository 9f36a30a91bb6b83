//! `nodedev-reset`: virNodeDeviceReset.

use crate::prelude::*;
use virsh_generated::nodedev::NodedevResetArgs;

/// Resets a device.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevResetArgs) -> Result<()> {
    device.reset()?;
    Ok(())
}
