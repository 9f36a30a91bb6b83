//! `net-destroy`: virNetworkDestroy.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetDestroyArgs;

/// Stops the network.
pub fn run(session: &mut Session, args: &NetDestroyArgs) -> Result<Reply> {
    let network = session.network(&args.network)?;
    network.destroy().context(|| format!("Failed to destroy network {}", args.network))?;
    Ok(Reply::message(format!("Network {} destroyed", args.network)))
}
