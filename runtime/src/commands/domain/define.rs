//! `define`: virDomainDefineXML, virDomainDefineXMLFlags.

use crate::error::Result;
use crate::flags::Flags;
use crate::lookup::Domain;
use crate::session::Session;
use crate::xml;
use virsh_generated::domain::DefineArgs;

/// Defines the domain that a file describes.
pub fn run(session: &mut Session, args: &DefineArgs) -> Result<Domain> {
    let document = xml::read_file(&args.file)?;
    let connection = session.connection()?;
    Ok(match args.flags() {
        0 => connection.define_domain_xml(&document)?,
        flags => connection.define_domain_xml_flags(&document, flags)?,
    })
}
