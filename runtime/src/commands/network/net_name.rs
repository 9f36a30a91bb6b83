//! `net-name`: virNetworkLookupByUUIDString, virNetworkGetName.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetNameArgs;

/// Prints the name of the network with a UUID.
pub fn run(session: &mut Session, args: &NetNameArgs) -> Result<Reply> {
    let network = session.network_of_uuid(&args.network)?;
    Ok(Reply::value("name", network.name()?))
}
