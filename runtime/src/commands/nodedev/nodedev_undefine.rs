//! `nodedev-undefine`: virNodeDeviceUndefine.

use crate::prelude::*;
use virsh_generated::nodedev::NodedevUndefineArgs;

/// Removes the definition of a device.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevUndefineArgs) -> Result<()> {
    device.undefine()?;
    Ok(())
}
