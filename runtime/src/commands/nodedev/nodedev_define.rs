//! `nodedev-define`: virNodeDeviceDefineXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::ConnectNodeDevices;
use crate::reply::Reply;
use crate::session::Session;
use virsh_args::text;
use virsh_generated::nodedev::NodedevDefineArgs;

/// Defines a device, or changes its definition.
pub fn run(session: &mut Session, args: &NodedevDefineArgs) -> Result<Reply> {
    let file = &args.file;
    let document = crate::xml::read_file(file)?;
    let defined = session.connection()?.define_node_device_xml(&document, args.flags());
    let device = defined.context(|| text!["Failed to define node device from '", file, "'"])?;
    Ok(Reply::message(text!["Node device '", device.name()?, "' defined from '", file, "'"]))
}
