//! `iface-define`: virInterfaceDefineXML.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceDefineArgs;
use virt_sys::VIR_INTERFACE_DEFINE_VALIDATE;

/// Defines an interface, or changes its definition.
pub fn run(session: &mut Session, args: &IfaceDefineArgs) -> Result<Reply> {
    let document = crate::xml::read_file(&args.file)?;
    let flags = if args.validate { VIR_INTERFACE_DEFINE_VALIDATE } else { 0 };
    let defined = session.connection()?.define_interface_xml(&document, flags);
    let interface = defined.context(|| format!("Failed to define interface from {}", args.file))?;
    Ok(Reply::message(format!("Interface {} defined from {}", interface.name()?, args.file)))
}
