//! `domxml-to-native`: virConnectDomainXMLToNative.

use crate::prelude::*;

/// Converts domain XML to a hypervisor's own configuration.
pub fn run(
    session: &mut Session,
    domain: Option<&Domain>,
    args: &DomxmlToNativeArgs,
) -> Result<DomxmlToNativeReply> {
    let document = match (domain, &args.xml) {
        (Some(domain), _) => domain.xml_desc(0)?,
        (None, Some(file)) => xml::read_file(file)?,
        (None, None) => String::new(),
    };
    let configuration = session.connection()?.domain_xml_to_native(&args.format, &document, 0)?;
    Ok(DomxmlToNativeReply { configuration })
}
