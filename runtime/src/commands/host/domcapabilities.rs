//! `domcapabilities`: virConnectGetDomainCapabilities.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::host::DomcapabilitiesArgs;

/// Prints the document and a newline of its own.
pub fn run(session: &mut Session, args: &DomcapabilitiesArgs) -> Result<Reply> {
    let xml = session.connection()?.domain_capabilities(
        args.emulatorbin.as_deref(),
        args.arch.as_deref(),
        args.machine.as_deref(),
        args.virttype.as_deref(),
        0,
    );
    let xml = xml.context(|| "failed to get emulator capabilities".to_owned())?;
    Ok(Reply::Xml(xml + "\n"))
}
