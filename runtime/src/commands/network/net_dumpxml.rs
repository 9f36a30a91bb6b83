//! `net-dumpxml`: virNetworkGetXMLDesc.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::network::NetDumpxmlArgs;
use virt_sys as sys;

/// Prints the document of the network, as it is or as it will be after the next start.
pub fn run(session: &mut Session, args: &NetDumpxmlArgs) -> Result<Reply> {
    let network = session.network(&args.network)?;
    let flags = if args.inactive { sys::VIR_NETWORK_XML_INACTIVE } else { 0 };
    xml::reply(network.xml_desc(flags)?, args.xpath.as_deref(), args.wrap)
}
