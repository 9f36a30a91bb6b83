//! `net-start`: virNetworkCreate.

use crate::error::{Context, Result};
use crate::lookup::Network;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetStartArgs;

/// Starts a defined network.
pub fn run(_session: &mut Session, network: &Network, args: &NetStartArgs) -> Result<Reply> {
    network.create().context(|| format!("Failed to start network {}", args.network))?;
    Ok(Reply::message(format!("Network {} started", args.network)))
}
