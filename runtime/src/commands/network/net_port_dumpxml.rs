//! `net-port-dumpxml`: virNetworkPortGetXMLDesc.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::network::NetPortDumpxmlArgs;

/// Prints the document of a port of the network.
pub fn run(session: &mut Session, args: &NetPortDumpxmlArgs) -> Result<Reply> {
    let network = session.network(&args.network)?;
    let port = session.network_port(&network, &args.port)?;
    xml::reply(port.xml_desc()?, &args.xpath)
}
