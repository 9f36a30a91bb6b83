//! `restore`: virDomainRestore, virDomainRestoreFlags; virDomainSaveImageGetXMLDesc for programs.

use crate::prelude::*;

/// Lets a saved domain go on.
pub fn run(session: &mut Session, args: &RestoreArgs) -> Result<RestoreReply> {
    let document = args.xml.as_ref().map(|file| xml::read_file(file)).transpose()?;
    let connection = session.connection()?;
    let reply = if session.asked.documents { saved(&connection, &args.file) } else { None };
    match (document.as_deref(), args.flags()) {
        (None, 0) => connection.restore_domain(&args.file)?,
        (document, flags) => connection.restore_domain_flags(&args.file, document, flags)?,
    }
    Ok(reply.unwrap_or(RestoreReply { kind: None, name: None, uuid: None }))
}

/// What the file tells of the domain in it; nothing where the driver does not read it.
fn saved(connection: &Connect, file: &str) -> Option<RestoreReply> {
    let document = connection.save_image_xml_desc(file, 0).ok()?;
    let domain = xml::Element::parse(&document).ok()?;
    let text = |path| domain.find(path).map(xml::Element::text);
    Some(RestoreReply { kind: Some("domain".to_owned()), name: text("name"), uuid: text("uuid") })
}
