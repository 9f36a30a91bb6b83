//! `domxml-from-native`: virConnectDomainXMLFromNative.

use crate::prelude::*;

/// Converts a hypervisor's own configuration to domain XML.
pub fn run(session: &mut Session, args: &DomxmlFromNativeArgs) -> Result<Xml> {
    let config = xml::read_file(&args.config)?;
    let document = session.connection()?.domain_xml_from_native(&args.format, &config, 0)?;
    Ok(Xml::new(document))
}
