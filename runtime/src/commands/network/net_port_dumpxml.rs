//! `net-port-dumpxml`: virNetworkPortGetXMLDesc.

use crate::prelude::*;

/// Prints the document of a port of the network.
pub fn run(_network: &Network, port: &NetworkPort, args: &NetPortDumpxmlArgs) -> Result<Xml> {
    xml::selected(port.xml_desc()?, &args.xpath)
}
