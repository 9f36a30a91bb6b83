//! `create`: virDomainCreateXML, virDomainCreateXMLWithFiles.

use crate::prelude::*;
use crate::tools::console;

/// Starts the domain that a file describes.
pub fn run(session: &mut Session, args: &CreateArgs) -> Result<Domain> {
    let document = xml::read_file(&args.file)?;
    let connection = session.connection()?;
    let domain = match args.pass_fds.clone().transpose()? {
        Some(files) => connection.create_domain_xml_with_files(&document, &files, args.flags())?,
        None => connection.create_domain_xml(&document, args.flags())?,
    };
    if args.console {
        session.answer_now(domain.clone());
        // The domain is there, which is what was asked for, whether it can be talked to or not.
        if let Err(error) = console::run(session, &domain, None, 0) {
            session.report(&error);
        }
    }
    Ok(domain)
}
