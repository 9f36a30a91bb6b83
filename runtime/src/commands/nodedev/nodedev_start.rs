//! `nodedev-start`: virNodeDeviceCreate.

use crate::prelude::*;

/// Starts a defined device.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevStartArgs) -> Result<()> {
    device.start()?;
    Ok(())
}
