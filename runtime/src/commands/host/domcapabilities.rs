//! `domcapabilities`: virConnectGetDomainCapabilities.

use crate::prelude::*;

/// Prints the document and a newline of its own.
pub fn run(session: &mut Session, args: &DomcapabilitiesArgs) -> Result<Xml> {
    let xml = session.connection()?.domain_capabilities(
        args.emulatorbin.as_deref(),
        args.arch.as_deref(),
        args.machine.as_deref(),
        args.virttype.as_deref(),
        0,
    )?;
    Ok(Xml::new(xml + "\n"))
}
