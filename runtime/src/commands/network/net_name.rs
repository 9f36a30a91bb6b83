//! `net-name`: virNetworkLookupByUUIDString, virNetworkGetName.

use crate::prelude::*;

/// Prints the name of the network with a UUID.
pub fn run(_session: &mut Session, network: &Network, _args: &NetNameArgs) -> Result<NetNameReply> {
    Ok(NetNameReply { name: network.name()? })
}
