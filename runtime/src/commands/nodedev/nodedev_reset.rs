//! `nodedev-reset`: virNodeDeviceReset.

use crate::prelude::*;

/// Resets a device.
pub fn run(device: &NodeDevice) -> Result<()> {
    device.reset()?;
    Ok(())
}
