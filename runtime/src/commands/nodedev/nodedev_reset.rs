//! `nodedev-reset`: virNodeDeviceReset.

use crate::prelude::*;

/// Resets a device.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevResetArgs) -> Result<()> {
    device.reset()?;
    Ok(())
}
