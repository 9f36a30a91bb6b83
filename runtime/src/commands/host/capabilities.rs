//! `capabilities`: virConnectGetCapabilities.

use crate::prelude::*;

/// Prints the document, or a part of it.
pub fn run(session: &mut Session, args: &CapabilitiesArgs) -> Result<Xml> {
    xml::selected(session.connection()?.capabilities()?, &args.xpath)
}
