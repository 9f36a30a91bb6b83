//! `iface-edit`: virInterfaceGetXMLDesc and virInterfaceDefineXML around an editor.

use crate::edit::{Editable, edit};
use crate::error::Result;
use crate::replies::interface::IfaceEditReply;
use crate::session::Session;
use virsh_generated::interface::IfaceEditArgs;
use virt::connect::Connect;
use virt::interface::Interface;
use virt_sys::VIR_INTERFACE_XML_INACTIVE;

/// Lets the user edit the definition of an interface.
pub fn run(
    session: &mut Session,
    interface: &Interface,
    _args: &IfaceEditArgs,
) -> Result<IfaceEditReply> {
    let connection = session.connection()?;
    let name = interface.name()?;
    let made = edit(session, &mut Edited { connection, interface: interface.clone(), name })?;
    Ok(IfaceEditReply { changed: made.is_some(), made })
}

struct Edited {
    connection: Connect,
    interface: Interface,
    name: String,
}

impl Editable for Edited {
    type Made = Interface;

    fn document(&self) -> Result<String> {
        Ok(self.interface.xml_desc(VIR_INTERFACE_XML_INACTIVE)?)
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<Interface> {
        Ok(self.connection.define_interface_xml(document, 0)?)
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.interface = connection.lookup_interface_by_name(&self.name)?;
        self.connection = connection;
        Ok(())
    }
}
