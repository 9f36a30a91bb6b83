//! `net-port-delete`: virNetworkPortDelete.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetPortDeleteArgs;

/// Deletes a port of the network.
pub fn run(session: &mut Session, args: &NetPortDeleteArgs) -> Result<Reply> {
    let network = session.network(&args.network)?;
    let port = session.network_port(&network, &args.port)?;
    let uuid = port.uuid_string()?;
    port.delete().context(|| format!("Failed to delete network port {uuid}"))?;
    Ok(Reply::message(format!("Network port {uuid} deleted")))
}
