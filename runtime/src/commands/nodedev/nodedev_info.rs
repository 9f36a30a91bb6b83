//! `nodedev-info`: virNodeDeviceGetName, virNodeDeviceGetParent, virNodeDeviceIsActive,
//! virNodeDeviceIsPersistent and virNodeDeviceGetAutostart.

use crate::prelude::*;

/// Prints the basic facts about a device.
pub fn run(session: &mut Session, device: &NodeDevice) -> Result<NodedevInfoReply> {
    let name = device.name()?;
    let asked = (
        || device.parent().ok(),
        || device.is_active().ok(),
        || device.is_persistent().ok(),
        || device.autostart().ok(),
    );
    let (parent, active, persistent, autostart) = concurrent::all(&session.connection()?, asked);
    Ok(NodedevInfoReply { name, parent, active, persistent, autostart })
}
