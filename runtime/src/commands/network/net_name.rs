//! `net-name`: virNetworkLookupByUUIDString, virNetworkGetName.

use crate::prelude::*;
use crate::replies::network::NetNameReply;
use virsh_generated::network::NetNameArgs;

/// Prints the name of the network with a UUID.
pub fn run(_session: &mut Session, network: &Network, _args: &NetNameArgs) -> Result<NetNameReply> {
    Ok(NetNameReply { name: network.name()? })
}
