//! `nodedev-reattach`: virNodeDeviceReAttach.

use crate::prelude::*;

/// Gives a device back to the host.
pub fn run(_session: &mut Session, device: &NodeDevice, _args: &NodedevReattachArgs) -> Result<()> {
    device.reattach()?;
    Ok(())
}
