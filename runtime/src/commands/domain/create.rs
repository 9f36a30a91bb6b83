//! `create`: virDomainCreateXML, virDomainCreateXMLWithFiles.

use crate::families::domain::starting;
use crate::prelude::*;
use crate::tools::console::{self, Console};

/// Starts the domain that a file describes.
pub fn run(session: &mut Session, args: &CreateArgs) -> Result<Domain> {
    let document = xml::read_file(&args.file)?;
    let connection = session.connection()?;
    let files = args.pass_fds.clone().transpose()?;
    let make = |flags| match &files {
        Some(files) => connection.create_domain_xml_with_files(&document, files, flags),
        None => connection.create_domain_xml(&document, flags),
    };
    // A domain that is made has no saved image.
    let waits = args.console && !args.paused;
    let (domain, resume) = starting::start(args.flags(), waits, make, || Ok(()))?;
    if args.console {
        session.answer_now(domain.clone());
        // The domain is there, which is what was asked for, whether it can be talked to or not.
        let console = Console { resume, ..Console::default() };
        if let Err(error) = console::run(session, &domain, console) {
            session.report(&error);
        }
    }
    Ok(domain)
}
