//! `iface-edit`: virInterfaceGetXMLDesc and virInterfaceDefineXML around an editor.

use crate::prelude::*;

/// Lets the user edit the definition of an interface.
pub fn run(session: &mut Session, interface: &Interface) -> Result<IfaceEditReply> {
    let read = |interface: &Interface| interface.xml_desc(sys::VIR_INTERFACE_XML_INACTIVE);
    let define = |connection: &Connect, xml: &str| connection.define_interface_xml(xml, 0);
    let find = Connect::lookup_interface_by_name;
    let made = edit::edit_definition(session, interface, interface.name()?, read, define, find)?;
    Ok(IfaceEditReply { changed: made.is_some(), made })
}
