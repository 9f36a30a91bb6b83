//! `net-uuid`: virNetworkLookupByName, virNetworkGetUUIDString.

use crate::prelude::*;

/// Prints the UUID of the network with a name.
pub fn run(network: &Network) -> Result<NetUuidReply> {
    Ok(NetUuidReply { uuid: network.uuid_string()? })
}
