//! `net-uuid`: virNetworkLookupByName, virNetworkGetUUIDString.

use crate::error::Result;
use crate::lookup::Network;
use crate::replies::network::NetUuidReply;
use crate::session::Session;
use virsh_generated::network::NetUuidArgs;

/// Prints the UUID of the network with a name.
pub fn run(_session: &mut Session, network: &Network, _args: &NetUuidArgs) -> Result<NetUuidReply> {
    Ok(NetUuidReply { uuid: network.uuid_string()? })
}
