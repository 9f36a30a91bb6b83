//! `nodedev-dumpxml`: virNodeDeviceGetXMLDesc.

use crate::error::Result;
use crate::lookup::NodeDevice;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevDumpxmlArgs;

/// Prints the document of a device, or a part of it.
pub fn run(
    _session: &mut Session,
    device: &NodeDevice,
    args: &NodedevDumpxmlArgs,
) -> Result<Reply> {
    let document = device.xml_desc(0)?;
    crate::xml::reply(document, &args.xpath)
}
