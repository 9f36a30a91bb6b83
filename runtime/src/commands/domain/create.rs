//! `create`: virDomainCreateXML, virDomainCreateXMLWithFiles.

use crate::libvirt::is_unsupported_with_flags;
use crate::prelude::*;
use crate::tools::console::{self, Console, Resume};

/// Starts the domain that a file describes.
pub fn run(session: &mut Session, args: &CreateArgs) -> Result<Domain> {
    let document = xml::read_file(&args.file)?;
    let connection = session.connection()?;
    let files = args.pass_fds.clone().transpose()?;
    let make = |flags| match &files {
        Some(files) => connection.create_domain_xml_with_files(&document, files, flags),
        None => connection.create_domain_xml(&document, flags),
    };
    // The guest waits for its console, where the driver can have it wait.
    let waits = args.console && !args.paused;
    let (domain, resume) = match waits.then(|| make(args.flags() | sys::VIR_DOMAIN_START_PAUSED)) {
        Some(Err(error)) if is_unsupported_with_flags(&error) => {
            (make(args.flags())?, Resume::Never)
        }
        Some(made) => (made?, Resume::Anyhow),
        None => (make(args.flags())?, Resume::Never),
    };
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
