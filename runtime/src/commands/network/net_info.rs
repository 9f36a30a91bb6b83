//! `net-info`: virNetworkIsActive, virNetworkIsPersistent, virNetworkGetAutostart,
//! virNetworkGetBridgeName.

use crate::error::Result;
use crate::lookup::Network;
use crate::network::{autostart, yes_no_or};
use crate::reply::{Cell, Reply};
use crate::session::Session;
use virsh_generated::network::NetInfoArgs;

/// Prints basic facts; those that libvirt does not tell are shown as unknown or left out.
pub fn run(_session: &mut Session, network: &Network, _args: &NetInfoArgs) -> Result<Reply> {
    let mut fields =
        vec![("name", Cell::from(network.name()?)), ("uuid", Cell::from(network.uuid_string()?))];
    if let Ok(active) = network.is_active() {
        fields.push(("active", Cell::yes_no(active)));
    }
    fields.push(("persistent", yes_no_or(network.is_persistent().ok(), "unknown")));
    fields.push(("autostart", autostart(network)));
    if let Ok(bridge) = network.bridge_name() {
        fields.push(("bridge", Cell::from(bridge)));
    }
    Ok(Reply::Fields(fields))
}
