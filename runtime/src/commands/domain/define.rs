//! `define`: virDomainDefineXML, virDomainDefineXMLFlags.

use crate::families::definition::{self, Updated};
use crate::prelude::*;

/// Defines the domain that a file describes.
pub fn run(session: &mut Session, args: &DefineArgs) -> Result<DefineReply> {
    let document = xml::read_file(&args.file)?;
    let define = |connection: &Connect, document: &str| match args.flags() {
        0 => connection.define_domain_xml(document),
        flags => connection.define_domain_xml_flags(document, flags),
    };
    definition::define(session, document, &args.update, define, |updated| {
        let Updated { made, changed, diff } = updated;
        DefineUpdate { made, changed, diff }.into()
    })
}
