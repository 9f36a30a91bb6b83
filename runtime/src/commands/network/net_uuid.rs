//! `net-uuid`: virNetworkLookupByName, virNetworkGetUUIDString.

use crate::error::{Context, Result};
use crate::lookup::By;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetUuidArgs;

/// Prints the UUID of the network with a name.
pub fn run(session: &mut Session, args: &NetUuidArgs) -> Result<Reply> {
    let network = session.network_by(&args.network, &[By::Name])?;
    let uuid = network.uuid_string().context(|| "failed to get network UUID".to_owned())?;
    Ok(Reply::value("uuid", uuid))
}
