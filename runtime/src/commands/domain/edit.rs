//! `edit`: virDomainGetXMLDesc, virDomainDefineXMLFlags.

use crate::libvirt::is_unsupported_with_flags;
use crate::prelude::*;

/// Lets the user edit the domain's definition.
pub fn run(session: &mut Session, domain: &Domain, args: &EditArgs) -> Result<EditReply> {
    let connection = session.connection()?;
    let name = domain.name()?;
    let mut definition =
        Definition { connection, domain: domain.clone(), name, skip: args.skip_validate };
    let made = edit::edit(session, &mut definition)?;
    let domain = made.as_ref().map_or(Ok(definition.name), Domain::name)?;
    Ok(EditReply { changed: made.is_some(), made, domain })
}

/// The definition of a domain.
struct Definition {
    connection: Connect,
    domain: Domain,
    name: String,
    /// Whether the XML is never checked against the schema.
    skip: bool,
}

impl edit::Editable for Definition {
    type Made = Domain;

    fn document(&self) -> Result<String> {
        Ok(self.domain.xml_desc(sys::VIR_DOMAIN_XML_INACTIVE | sys::VIR_DOMAIN_XML_SECURE)?)
    }

    fn define(&mut self, document: &str, validate: bool) -> Result<Domain> {
        let validate = validate && !self.skip;
        let flags = if validate { sys::VIR_DOMAIN_DEFINE_VALIDATE } else { 0 };
        match self.connection.define_domain_xml_flags(document, flags) {
            // A server that cannot validate is no reason to refuse the text.
            Err(error) if validate && is_unsupported_with_flags(&error) => {
                Ok(self.connection.define_domain_xml_flags(document, 0)?)
            }
            result => Ok(result?),
        }
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.domain = connection.lookup_domain_by_name(&self.name)?;
        self.connection = connection;
        Ok(())
    }

    fn can_skip_validation(&self) -> bool {
        true
    }
}
