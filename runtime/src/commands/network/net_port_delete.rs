//! `net-port-delete`: virNetworkPortDelete.

use crate::error::{Context, Result};
use crate::lookup::{Network, NetworkPort};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetPortDeleteArgs;

/// Deletes a port of the network.
pub fn run(
    _session: &mut Session,
    _network: &Network,
    port: &NetworkPort,
    _args: &NetPortDeleteArgs,
) -> Result<Reply> {
    let uuid = port.uuid_string()?;
    port.delete().context(|| format!("Failed to delete network port {uuid}"))?;
    Ok(Reply::message(format!("Network port {uuid} deleted")))
}
