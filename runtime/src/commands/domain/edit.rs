//! `edit`: virDomainGetXMLDesc, virDomainDefineXMLFlags.

use crate::libvirt::is_unsupported_with_flags;
use crate::prelude::*;

/// Lets the user edit the domain's definition.
pub fn run(session: &mut Session, domain: &Domain, args: &EditArgs) -> Result<EditReply> {
    let name = domain.name()?;
    let read = |domain: &Domain| {
        domain.xml_desc(sys::VIR_DOMAIN_XML_INACTIVE | sys::VIR_DOMAIN_XML_SECURE)
    };
    let define = |connection: &Connect, xml: &str, validate: bool| {
        let validate = validate && !args.skip_validate;
        let flags = if validate { sys::VIR_DOMAIN_DEFINE_VALIDATE } else { 0 };
        match connection.define_domain_xml_flags(xml, flags) {
            // A server that cannot validate is no reason to refuse the text.
            Err(error) if validate && is_unsupported_with_flags(&error) => {
                connection.define_domain_xml_flags(xml, 0)
            }
            result => result,
        }
    };
    let find = Connect::lookup_domain_by_name;
    let made = edit::edit_validated(session, domain, name.clone(), read, define, find)?;
    let domain = made.as_ref().map_or(Ok(name), Domain::name)?;
    Ok(EditReply { changed: made.is_some(), made, domain })
}
