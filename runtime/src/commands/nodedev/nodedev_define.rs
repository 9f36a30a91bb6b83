//! `nodedev-define`: virNodeDeviceDefineXML.

use crate::prelude::*;

/// Defines a device, or changes its definition.
pub fn run(session: &mut Session, args: &NodedevDefineArgs) -> Result<NodeDevice> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.define_node_device_xml(&document, args.flags())?)
}
