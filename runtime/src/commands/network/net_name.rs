//! `net-name`: virNetworkLookupByUUIDString, virNetworkGetName.

use crate::error::Result;
use crate::lookup::By;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetNameArgs;

/// Prints the name of the network with a UUID.
pub fn run(session: &mut Session, args: &NetNameArgs) -> Result<Reply> {
    let network = session.network_by(&args.network, &[By::Uuid])?;
    Ok(Reply::value("name", network.name()?))
}
