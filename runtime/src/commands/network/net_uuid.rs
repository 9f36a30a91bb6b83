//! `net-uuid`: virNetworkLookupByName, virNetworkGetUUIDString.

use crate::prelude::*;

/// Prints the UUID of the network with a name.
pub fn run(_session: &mut Session, network: &Network, _args: &NetUuidArgs) -> Result<NetUuidReply> {
    Ok(NetUuidReply { uuid: network.uuid_string()? })
}
