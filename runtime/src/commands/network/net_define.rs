//! `net-define`: virNetworkDefineXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::NetworkConnect;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::network::NetDefineArgs;

/// Defines a persistent network.
pub fn run(session: &mut Session, args: &NetDefineArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let network = session
        .connection()?
        .define_network(&document, args.flags())
        .context(|| text!["Failed to define network from ", args.file])?;
    Ok(Reply::message(text!["Network ", network.name()?, " defined from ", args.file]))
}
