//! `net-create`: virNetworkCreateXML, virNetworkCreateXMLFlags.

use crate::error::Result;
use crate::flags::Flags;
use crate::libvirt::NetworkConnect;
use crate::session::Session;
use crate::xml;
use virsh_generated::network::NetCreateArgs;
use virt::network::Network;

/// Creates and starts a transient network.
pub fn run(session: &mut Session, args: &NetCreateArgs) -> Result<Network> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.create_network(&document, args.flags())?)
}
