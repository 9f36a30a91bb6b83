//! `nodedev-start`: virNodeDeviceCreate.

use crate::prelude::*;

/// Starts a defined device.
pub fn run(device: &NodeDevice) -> Result<()> {
    device.start()?;
    Ok(())
}
