//! `net-info`: virNetworkIsActive, virNetworkIsPersistent, virNetworkGetAutostart,
//! virNetworkGetBridgeName.

use crate::prelude::*;

/// Prints basic facts; those that libvirt does not tell are unknown.
pub fn run(session: &mut Session, network: &Network) -> Result<NetInfoReply> {
    let (name, uuid) = (network.name()?, network.uuid_string()?);
    let asked = (
        || network.is_active().ok(),
        || network.is_persistent().ok(),
        || network.autostart().ok(),
        || network.bridge_name().ok(),
    );
    let (active, persistent, autostart, bridge) = concurrent::all(&session.connection()?, asked);
    Ok(NetInfoReply { name, uuid, active, persistent, autostart, bridge })
}
