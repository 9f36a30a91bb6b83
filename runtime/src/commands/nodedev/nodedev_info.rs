//! `nodedev-info`: virNodeDeviceGetName, virNodeDeviceGetParent, virNodeDeviceIsActive,
//! virNodeDeviceIsPersistent and virNodeDeviceGetAutostart.

use crate::prelude::*;

/// Prints the basic facts about a device.
pub fn run(
    _session: &mut Session,
    device: &NodeDevice,
    _args: &NodedevInfoArgs,
) -> Result<NodedevInfoReply> {
    Ok(NodedevInfoReply {
        name: device.name()?,
        parent: device.parent().ok(),
        active: device.is_active().ok(),
        persistent: device.is_persistent().ok(),
        autostart: device.autostart().ok(),
    })
}
