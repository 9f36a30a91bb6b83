//! `nodedev-start`: virNodeDeviceCreate.

use crate::prelude::*;
use virsh_generated::nodedev::NodedevStartArgs;

/// Starts a defined device.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevStartArgs) -> Result<()> {
    device.start()?;
    Ok(())
}
