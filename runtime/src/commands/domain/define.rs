//! `define`: virDomainDefineXML, virDomainDefineXMLFlags.

use crate::families::definition::{Update, Updated};
use crate::prelude::*;

/// Defines the domain that a file describes.
pub fn run(session: &mut Session, args: &DefineArgs) -> Result<DefineReply> {
    let document = xml::read_file(&args.file)?;
    let connection = session.connection()?;
    let define = |document: &str| match args.flags() {
        0 => connection.define_domain_xml(document),
        flags => connection.define_domain_xml_flags(document, flags),
    };
    if !args.update.update {
        return Ok(define(&document)?.into());
    }
    let update = Update::plan(&connection, document)?;
    if args.update.dry_run {
        return Ok(update.expected().into());
    }
    let Updated { object, changed, diff } = update.make(define)?;
    session.show(&diff);
    Ok(DefineUpdate { made: object, changed, diff }.into())
}
