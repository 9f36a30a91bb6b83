//! `define`: virDomainDefineXML, virDomainDefineXMLFlags.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_args::text::shown;
use virsh_generated::domain::DefineArgs;

/// Defines the domain that a file describes.
pub fn run(session: &mut Session, args: &DefineArgs) -> Result<Reply> {
    let file = &args.file;
    let document = xml::read_file(file)?;
    let connection = session.connection()?;
    let result = match args.flags() {
        0 => connection.define_domain_xml(&document),
        flags => connection.define_domain_xml_flags(&document, flags),
    };
    let domain = result.context(|| text!["Failed to define domain from ", file])?;
    let name = domain.name()?;
    Ok(Reply::message(text!["Domain '", name, "' defined from ", file])
        .fact("domain", name)
        .fact("file", shown(file)))
}
