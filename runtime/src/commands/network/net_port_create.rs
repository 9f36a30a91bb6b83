//! `net-port-create`: virNetworkPortCreateXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::NetworkExt;
use crate::lookup::Network;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::network::NetPortCreateArgs;

/// Allocates a port of the network.
pub fn run(_session: &mut Session, network: &Network, args: &NetPortCreateArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let port = network
        .create_port(&document, args.flags())
        .context(|| text!["Failed to create network from ", args.file])?;
    let uuid = port.uuid_string()?;
    Ok(Reply::message(text!["Network port ", uuid, " created from ", args.file]))
}
