//! `net-create`: virNetworkCreateXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::NetworkConnect;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::network::NetCreateArgs;

/// Creates and starts a transient network.
pub fn run(session: &mut Session, args: &NetCreateArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let network = session
        .connection()?
        .create_network(&document, args.flags())
        .context(|| text!["Failed to create network from ", args.file])?;
    Ok(Reply::message(text!["Network ", network.name()?, " created from ", args.file]))
}
