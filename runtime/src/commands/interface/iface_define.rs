//! `iface-define`: virInterfaceDefineXML.

use crate::prelude::*;

/// Defines an interface, or changes its definition.
pub fn run(session: &mut Session, args: &IfaceDefineArgs) -> Result<Interface> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.define_interface_xml(&document, args.flags())?)
}
