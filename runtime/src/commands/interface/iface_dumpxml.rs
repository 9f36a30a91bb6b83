//! `iface-dumpxml`: virInterfaceGetXMLDesc.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceDumpxmlArgs;
use virt_sys::VIR_INTERFACE_XML_INACTIVE;

/// Prints the document of an interface, or a part of it.
pub fn run(session: &mut Session, args: &IfaceDumpxmlArgs) -> Result<Reply> {
    let interface = session.interface(&args.interface)?;
    let flags = if args.inactive { VIR_INTERFACE_XML_INACTIVE } else { 0 };
    crate::xml::reply(interface.xml_desc(flags)?, args.xpath.as_deref(), args.wrap)
}
