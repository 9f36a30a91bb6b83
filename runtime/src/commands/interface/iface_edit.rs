//! `iface-edit`: virInterfaceGetXMLDesc and virInterfaceDefineXML around an editor.

use crate::edit::{Editable, edit};
use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::interface::IfaceEditArgs;
use virt::connect::Connect;
use virt::interface::Interface;
use virt_sys::VIR_INTERFACE_XML_INACTIVE;

/// Lets the user edit the definition of an interface.
pub fn run(session: &mut Session, interface: &Interface, _args: &IfaceEditArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let name = interface.name()?;
    edit(session, &mut Edited { connection, interface: interface.clone(), name })
}

struct Edited {
    connection: Connect,
    interface: Interface,
    name: String,
}

impl Editable for Edited {
    fn document(&self) -> Result<String> {
        Ok(self.interface.xml_desc(VIR_INTERFACE_XML_INACTIVE)?)
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<Reply> {
        let name = self.connection.define_interface_xml(document, 0)?.name()?;
        Ok(Reply::message(format!("Interface {name} XML configuration edited.")))
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.interface = connection.lookup_interface_by_name(&self.name)?;
        self.connection = connection;
        Ok(())
    }

    fn unchanged(&self) -> String {
        format!("Interface {} XML configuration not changed.", self.name)
    }
}
