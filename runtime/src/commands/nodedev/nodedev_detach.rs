//! `nodedev-detach`: virNodeDeviceDettach, or virNodeDeviceDetachFlags for a certain backend.

use crate::prelude::*;

/// Takes a device from the host, for use by a guest.
pub fn run(device: &NodeDevice, args: &NodedevDetachArgs) -> Result<()> {
    // Hypervisors without backends to choose from know only the older function.
    match args.driver.as_deref() {
        Some(driver) => device.detach_flags(Some(driver), 0)?,
        None => device.detach()?,
    };
    Ok(())
}
