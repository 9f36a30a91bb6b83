//! `net-dumpxml`: virNetworkGetXMLDesc.

use crate::prelude::*;

/// Prints the document of the network, as it is or as it will be after the next start.
pub fn run(network: &Network, args: &NetDumpxmlArgs) -> Result<Xml> {
    xml::selected(network.xml_desc(args.flags())?, &args.xpath)
}
