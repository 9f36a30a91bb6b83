//! `nodedev-create`: virNodeDeviceCreateXML.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::nodedev::NodedevCreateArgs;
use virt_sys::VIR_NODE_DEVICE_CREATE_XML_VALIDATE;

/// Creates a device on the host.
pub fn run(session: &mut Session, args: &NodedevCreateArgs) -> Result<Reply> {
    let file = &args.file;
    let document = crate::xml::read_file(file)?;
    let flags = if args.validate { VIR_NODE_DEVICE_CREATE_XML_VALIDATE } else { 0 };
    let created = session.connection()?.create_node_device_xml(&document, flags);
    let device = created.context(|| format!("Failed to create node device from {file}"))?;
    Ok(Reply::message(format!("Node device {} created from {file}", device.name()?)))
}
