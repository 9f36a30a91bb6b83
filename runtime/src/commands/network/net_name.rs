//! `net-name`: virNetworkLookupByUUIDString, virNetworkGetName.

use crate::error::Result;
use crate::lookup::Network;
use crate::replies::network::NetNameReply;
use crate::session::Session;
use virsh_generated::network::NetNameArgs;

/// Prints the name of the network with a UUID.
pub fn run(_session: &mut Session, network: &Network, _args: &NetNameArgs) -> Result<NetNameReply> {
    Ok(NetNameReply { name: network.name()? })
}
