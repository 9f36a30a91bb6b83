//! `net-create`: virNetworkCreateXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::NetworkConnect;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::network::NetCreateArgs;

/// Creates and starts a transient network.
pub fn run(session: &mut Session, args: &NetCreateArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let network = session
        .connection()?
        .create_network(&document, args.flags())
        .context(|| format!("Failed to create network from {}", args.file))?;
    Ok(Reply::message(format!("Network {} created from {}", network.name()?, args.file)))
}
