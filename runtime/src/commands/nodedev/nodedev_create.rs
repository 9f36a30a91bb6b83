//! `nodedev-create`: virNodeDeviceCreateXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use virsh_args::text;
use virsh_generated::nodedev::NodedevCreateArgs;

/// Creates a device on the host.
pub fn run(session: &mut Session, args: &NodedevCreateArgs) -> Result<Reply> {
    let file = &args.file;
    let document = crate::xml::read_file(file)?;
    let created = session.connection()?.create_node_device_xml(&document, args.flags());
    let device = created.context(|| text!["Failed to create node device from ", file])?;
    Ok(Reply::message(text!["Node device ", device.name()?, " created from ", file]))
}
