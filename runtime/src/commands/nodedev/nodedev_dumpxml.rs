//! `nodedev-dumpxml`: virNodeDeviceGetXMLDesc.

use crate::prelude::*;

/// Prints the document of a device, or a part of it.
pub fn run(device: &NodeDevice, args: &NodedevDumpxmlArgs) -> Result<Xml> {
    let document = device.xml_desc(args.flags())?;
    xml::selected(document, &args.xpath)
}
