//! `define`: virDomainDefineXML, virDomainDefineXMLFlags.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::domain::DefineArgs;
use virt_sys::VIR_DOMAIN_DEFINE_VALIDATE;

/// Defines the domain that a file describes.
pub fn run(session: &mut Session, args: &DefineArgs) -> Result<Reply> {
    let file = &args.file;
    let document = xml::read_file(file)?;
    let connection = session.connection()?;
    let result = if args.validate {
        connection.define_domain_xml_flags(&document, VIR_DOMAIN_DEFINE_VALIDATE)
    } else {
        connection.define_domain_xml(&document)
    };
    let domain = result.context(|| format!("Failed to define domain from {file}"))?;
    let name = domain.name()?;
    Ok(Reply::message(format!("Domain '{name}' defined from {file}"))
        .fact("domain", name)
        .fact("file", file.as_str()))
}
