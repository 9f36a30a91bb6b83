//! `net-destroy`: virNetworkDestroy.

use crate::error::{Context, Result};
use crate::lookup::Network;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetDestroyArgs;

/// Stops the network.
pub fn run(_session: &mut Session, network: &Network, args: &NetDestroyArgs) -> Result<Reply> {
    network.destroy().context(|| format!("Failed to destroy network {}", args.network))?;
    Ok(Reply::message(format!("Network {} destroyed", args.network)))
}
