//! `net-name`: virNetworkLookupByUUIDString, virNetworkGetName.

use crate::prelude::*;

/// Prints the name of the network with a UUID.
pub fn run(network: &Network) -> Result<NetNameReply> {
    Ok(NetNameReply { name: network.name()? })
}
