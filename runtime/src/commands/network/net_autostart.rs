//! `net-autostart`: virNetworkSetAutostart.

use crate::error::{Context, Result};
use crate::lookup::Network;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::network::NetAutostartArgs;

/// Marks the network to be started at boot, or takes the mark away.
pub fn run(_session: &mut Session, network: &Network, args: &NetAutostartArgs) -> Result<Reply> {
    let (verb, name) = (if args.disable { "unmark" } else { "mark" }, &args.network);
    network
        .set_autostart(!args.disable)
        .context(|| format!("failed to {verb} network {name} as autostarted"))?;
    Ok(Reply::message(format!("Network {name} {verb}ed as autostarted")))
}
