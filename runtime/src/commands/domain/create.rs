//! `create`: virDomainCreateXML, virDomainCreateXMLWithFiles.

use crate::console;
use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::libvirt::ConnectExt;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_args::text::shown;
use virsh_generated::domain::CreateArgs;

/// Starts the domain that a file describes.
pub fn run(session: &mut Session, args: &CreateArgs) -> Result<Reply> {
    let file = &args.file;
    let document = xml::read_file(file)?;
    let connection = session.connection()?;
    let result = match args.pass_fds.clone().transpose()? {
        Some(files) => connection.create_domain_xml_with_files(&document, &files, args.flags()),
        None => connection.create_domain_xml(&document, args.flags()),
    };
    let domain = result.context(|| text!["Failed to create domain from ", file])?;
    let name = domain.name()?;
    let reply = Reply::message(text!["Domain '", name, "' created from ", file])
        .fact("domain", name)
        .fact("file", shown(file));
    if !args.console {
        return Ok(reply);
    }
    session.answer_now(reply.clone());
    // The domain is there, which is what was asked for, whether it can be talked to or not.
    if let Err(error) = console::run(session, &domain, None, 0) {
        session.report(&error);
    }
    Ok(Reply::Silent)
}
