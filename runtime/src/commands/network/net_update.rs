//! `net-update`: virNetworkUpdate.

use crate::error::{Context, Result};
use crate::flags::{Constant, Flags};
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::network::NetUpdateArgs;
use virt::network::Network;

/// Changes one section of the network, from XML on the command line or in a file.
pub fn run(_session: &mut Session, network: &Network, args: &NetUpdateArgs) -> Result<Reply> {
    let document = xml::text_or_file(&args.xml)?;
    let (command, section) = (args.command.constant(), args.section.constant());
    let name = network.name()?;
    network
        .update(command, section, args.parent_index, &document, args.flags())
        .context(|| format!("Failed to update network {name}"))?;
    Ok(Reply::unended(format!("Updated network {name} {}", changed(network, args))))
}

/// What was changed; without a wish it depends on whether the network runs.
fn changed(network: &Network, args: &NetUpdateArgs) -> &'static str {
    match (args.config, args.live) {
        (true, true) => "persistent config and live state",
        (true, false) => "persistent config",
        (false, true) => "live state",
        (false, false) if network.is_active().unwrap_or(true) => "live state",
        (false, false) => "persistent config",
    }
}
