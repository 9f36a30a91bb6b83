//! `nodedev-destroy`: virNodeDeviceDestroy.

use crate::prelude::*;

/// Stops a device of the host.
pub fn run(device: &NodeDevice) -> Result<()> {
    device.destroy()?;
    Ok(())
}
