//! `nodedev-autostart`: virNodeDeviceSetAutostart.

use crate::prelude::*;

/// Marks a device to be started at boot, or takes the mark away.
pub fn run(device: &NodeDevice, args: &NodedevAutostartArgs) -> Result<NodedevAutostartReply> {
    device.set_autostart(!args.disable)?;
    Ok(NodedevAutostartReply { autostart: !args.disable })
}
