//! `nodedev-info`: virNodeDeviceGetName, virNodeDeviceGetParent, virNodeDeviceIsActive,
//! virNodeDeviceIsPersistent and virNodeDeviceGetAutostart.

use crate::prelude::*;

/// Prints the basic facts about a device.
pub fn run(session: &mut Session, device: &NodeDevice) -> Result<NodedevInfoReply> {
    let name = device.name()?;
    Ok(concurrent::together(&session.connection()?, |calls| {
        let parent = calls.begin(|| device.parent().ok());
        let active = calls.begin(|| device.is_active().ok());
        let persistent = calls.begin(|| device.is_persistent().ok());
        let autostart = calls.begin(|| device.autostart().ok());
        NodedevInfoReply {
            name,
            parent: parent.answer(),
            active: active.answer(),
            persistent: persistent.answer(),
            autostart: autostart.answer(),
        }
    }))
}
