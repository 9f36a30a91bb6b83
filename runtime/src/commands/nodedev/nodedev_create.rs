//! `nodedev-create`: virNodeDeviceCreateXML.

use crate::prelude::*;

/// Creates a device on the host.
pub fn run(session: &mut Session, args: &NodedevCreateArgs) -> Result<NodeDevice> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.create_node_device_xml(&document, args.flags())?)
}
