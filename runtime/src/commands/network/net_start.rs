//! `net-start`: virNetworkCreate.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetStartArgs;

/// Starts a defined network.
pub fn run(session: &mut Session, args: &NetStartArgs) -> Result<Reply> {
    let network = session.network(&args.network)?;
    network.create().context(|| format!("Failed to start network {}", args.network))?;
    Ok(Reply::message(format!("Network {} started", args.network)))
}
