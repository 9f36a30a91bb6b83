//! `define`: virDomainDefineXML, virDomainDefineXMLFlags.

use crate::prelude::*;

/// Defines the domain that a file describes.
pub fn run(session: &mut Session, args: &DefineArgs) -> Result<Domain> {
    let document = xml::read_file(&args.file)?;
    let connection = session.connection()?;
    Ok(match args.flags() {
        0 => connection.define_domain_xml(&document)?,
        flags => connection.define_domain_xml_flags(&document, flags)?,
    })
}
