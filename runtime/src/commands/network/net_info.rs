//! `net-info`: virNetworkIsActive, virNetworkIsPersistent, virNetworkGetAutostart,
//! virNetworkGetBridgeName.

use crate::prelude::*;

/// Prints basic facts; those that libvirt does not tell are unknown.
pub fn run(session: &mut Session, network: &Network) -> Result<NetInfoReply> {
    let (name, uuid) = (network.name()?, network.uuid_string()?);
    Ok(concurrent::together(&session.connection()?, |calls| {
        let active = calls.begin(|| network.is_active().ok());
        let persistent = calls.begin(|| network.is_persistent().ok());
        let autostart = calls.begin(|| network.autostart().ok());
        let bridge = calls.begin(|| network.bridge_name().ok());
        NetInfoReply {
            name,
            uuid,
            active: active.answer(),
            persistent: persistent.answer(),
            autostart: autostart.answer(),
            bridge: bridge.answer(),
        }
    }))
}
