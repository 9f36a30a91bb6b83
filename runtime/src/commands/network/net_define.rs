//! `net-define`: virNetworkDefineXML.

use crate::error::Result;
use crate::flags::Flags;
use crate::libvirt::NetworkConnect;
use crate::session::Session;
use crate::xml;
use virsh_generated::network::NetDefineArgs;
use virt::network::Network;

/// Defines a persistent network.
pub fn run(session: &mut Session, args: &NetDefineArgs) -> Result<Network> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.define_network(&document, args.flags())?)
}
