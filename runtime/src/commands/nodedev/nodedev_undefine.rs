//! `nodedev-undefine`: virNodeDeviceUndefine.

use crate::prelude::*;

/// Removes the definition of a device.
pub fn run(device: &NodeDevice) -> Result<()> {
    device.undefine()?;
    Ok(())
}
