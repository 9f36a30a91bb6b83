//! `nodedev-undefine`: virNodeDeviceUndefine.

use crate::prelude::*;

/// Removes the definition of a device.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevUndefineArgs) -> Result<()> {
    device.undefine()?;
    Ok(())
}
