//! `restore`: virDomainRestore, virDomainRestoreFlags, virDomainRestoreParams;
//! virDomainSaveImageGetXMLDesc for programs.

use crate::libvirt::Param;
use crate::prelude::*;

/// Lets a saved domain go on.
pub fn run(session: &mut Session, args: &RestoreArgs) -> Result<RestoreReply> {
    let document = args.xml.as_ref().map(|file| xml::read_file(file)).transpose()?;
    let connection = session.connection()?;
    let reply = if session.asked.documents { saved(&connection, &args.file) } else { None };
    let (mut params, flags) = (args.params(), args.flags());
    match document {
        document if !params.0.is_empty() => {
            params.push("file", Param::Text(args.file.clone()));
            params.0.extend(document.map(|document| ("dxml".to_owned(), Param::Text(document))));
            connection.restore_domain_with(&params, flags)?;
        }
        None if flags == 0 => connection.restore_domain(&args.file)?,
        document => connection.restore_domain_flags(&args.file, document.as_deref(), flags)?,
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
