//! `iface-dumpxml`: virInterfaceGetXMLDesc.

use crate::prelude::*;

/// Prints the document of an interface, or a part of it.
pub fn run(interface: &Interface, args: &IfaceDumpxmlArgs) -> Result<Xml> {
    xml::selected(interface.xml_desc(args.flags())?, &args.xpath)
}
