//! `net-uuid`: virNetworkLookupByName, virNetworkGetUUIDString.

use crate::error::{Context, Result};
use crate::lookup::Network;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetUuidArgs;

/// Prints the UUID of the network with a name.
pub fn run(_session: &mut Session, network: &Network, _args: &NetUuidArgs) -> Result<Reply> {
    let uuid = network.uuid_string().context(|| "failed to get network UUID".to_owned())?;
    Ok(Reply::value("uuid", uuid))
}
