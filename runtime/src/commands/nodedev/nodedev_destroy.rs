//! `nodedev-destroy`: virNodeDeviceDestroy.

use crate::prelude::*;

/// Stops a device of the host.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevDestroyArgs) -> Result<()> {
    device.destroy()?;
    Ok(())
}
