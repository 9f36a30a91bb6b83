//! `create`: virDomainCreateXML, virDomainCreateXMLWithFiles.

use crate::console;
use crate::domain::flags;
use crate::error::{Context, Result};
use crate::libvirt::ConnectExt;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_generated::domain::CreateArgs;
use virt_sys as sys;

/// Starts the domain that a file describes.
pub fn run(session: &mut Session, args: &CreateArgs) -> Result<Reply> {
    let file = &args.file;
    let document = xml::read_file(file)?;
    let flags = flags(&[
        (args.paused, sys::VIR_DOMAIN_START_PAUSED),
        (args.autodestroy, sys::VIR_DOMAIN_START_AUTODESTROY),
        (args.validate, sys::VIR_DOMAIN_START_VALIDATE),
        (args.reset_nvram, sys::VIR_DOMAIN_START_RESET_NVRAM),
    ]);
    let connection = session.connection()?;
    let result = match args.pass_fds.clone().transpose()? {
        Some(files) => connection.create_domain_xml_with_files(&document, &files, flags),
        None => connection.create_domain_xml(&document, flags),
    };
    let domain = result.context(|| format!("Failed to create domain from {file}"))?;
    let name = domain.name()?;
    let reply = Reply::message(format!("Domain '{name}' created from {file}"))
        .fact("domain", name)
        .fact("file", file.as_str());
    if !args.console {
        return Ok(reply);
    }
    session.answer_now(&reply);
    // The domain is there, which is what was asked for, whether it can be talked to or not.
    if let Err(error) = console::run(session, &domain, None, 0) {
        session.report(&error);
    }
    Ok(Reply::Silent)
}
