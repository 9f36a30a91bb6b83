//! `nodedev-dumpxml`: virNodeDeviceGetXMLDesc.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevDumpxmlArgs;

/// Prints the document of a device, or a part of it.
pub fn run(session: &mut Session, args: &NodedevDumpxmlArgs) -> Result<Reply> {
    let document = session.node_device(&args.device)?.xml_desc(0)?;
    crate::xml::reply(document, &args.xpath)
}
