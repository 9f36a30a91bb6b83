//! `edit`: virDomainGetXMLDesc, virDomainDefineXMLFlags.

use crate::edit::{self, Editable};
use crate::error::Result;
use crate::libvirt::is_unsupported_with_flags;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::domain::EditArgs;
use virt::connect::Connect;
use virt::domain::Domain;
use virt_sys::{VIR_DOMAIN_DEFINE_VALIDATE, VIR_DOMAIN_XML_INACTIVE, VIR_DOMAIN_XML_SECURE};

/// Lets the user edit the domain's definition.
pub fn run(session: &mut Session, domain: &Domain, args: &EditArgs) -> Result<Reply> {
    let connection = session.connection()?;
    let name = domain.name()?;
    let mut definition =
        Definition { connection, domain: domain.clone(), name, skip: args.skip_validate };
    edit::edit(session, &mut definition)
}

/// The definition of a domain.
struct Definition {
    connection: Connect,
    domain: Domain,
    name: String,
    /// Whether the XML is never checked against the schema.
    skip: bool,
}

impl Editable for Definition {
    fn document(&self) -> Result<String> {
        Ok(self.domain.xml_desc(VIR_DOMAIN_XML_INACTIVE | VIR_DOMAIN_XML_SECURE)?)
    }

    fn define(&mut self, document: &str, validate: bool) -> Result<Reply> {
        let validate = validate && !self.skip;
        let flags = if validate { VIR_DOMAIN_DEFINE_VALIDATE } else { 0 };
        let domain = match self.connection.define_domain_xml_flags(document, flags) {
            // A server that cannot validate is no reason to refuse the text.
            Err(error) if validate && is_unsupported_with_flags(&error) => {
                self.connection.define_domain_xml_flags(document, 0)?
            }
            result => result?,
        };
        let name = domain.name()?;
        Ok(Reply::message(format!("Domain '{name}' XML configuration edited."))
            .fact("domain", name)
            .fact("changed", true))
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.domain = connection.lookup_domain_by_name(&self.name)?;
        self.connection = connection;
        Ok(())
    }

    fn unchanged(&self) -> String {
        format!("Domain '{}' XML configuration not changed.", self.name)
    }

    fn unchanged_reply(&self) -> Reply {
        Reply::message(self.unchanged()).fact("domain", self.name.as_str()).fact("changed", false)
    }

    fn can_skip_validation(&self) -> bool {
        true
    }
}
