//! `net-undefine`: virNetworkUndefine.

use crate::error::{Context, Result};
use crate::lookup::Network;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetUndefineArgs;

/// Removes the definition of the network.
pub fn run(_session: &mut Session, network: &Network, args: &NetUndefineArgs) -> Result<Reply> {
    network.undefine().context(|| format!("Failed to undefine network {}", args.network))?;
    Ok(Reply::message(format!("Network {} has been undefined", args.network)))
}
