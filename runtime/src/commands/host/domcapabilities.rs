//! `domcapabilities`: virConnectGetDomainCapabilities.

use crate::prelude::*;

/// Prints the document, or a part of it.
pub fn run(session: &mut Session, args: &DomcapabilitiesArgs) -> Result<Xml> {
    let document = session.connection()?.domain_capabilities(
        args.emulatorbin.as_deref(),
        args.arch.as_deref(),
        args.machine.as_deref(),
        args.virttype.as_deref(),
        args.flags(),
    )?;
    xml::selected(document, &args.xpath)
}
