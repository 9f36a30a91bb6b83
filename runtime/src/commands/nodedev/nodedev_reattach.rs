//! `nodedev-reattach`: virNodeDeviceReAttach.

use crate::prelude::*;

/// Gives a device back to the host.
pub fn run(device: &NodeDevice) -> Result<()> {
    device.reattach()?;
    Ok(())
}
