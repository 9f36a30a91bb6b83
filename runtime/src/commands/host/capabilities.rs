//! `capabilities`: virConnectGetCapabilities.

use crate::prelude::*;

/// Prints the document and a newline of its own.
pub fn run(session: &mut Session, _args: &CapabilitiesArgs) -> Result<Xml> {
    Ok(Xml::new(session.connection()?.capabilities()? + "\n"))
}
