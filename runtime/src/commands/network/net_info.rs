//! `net-info`: virNetworkIsActive, virNetworkIsPersistent, virNetworkGetAutostart,
//! virNetworkGetBridgeName.

use crate::prelude::*;

/// Prints basic facts; those that libvirt does not tell are unknown.
pub fn run(_session: &mut Session, network: &Network, _args: &NetInfoArgs) -> Result<NetInfoReply> {
    Ok(NetInfoReply {
        name: network.name()?,
        uuid: network.uuid_string()?,
        active: network.is_active().ok(),
        persistent: network.is_persistent().ok(),
        autostart: network.autostart().ok(),
        bridge: network.bridge_name().ok(),
    })
}
