//! `managedsave-edit`: virDomainManagedSaveGetXMLDesc, virDomainManagedSaveDefineXML.

use crate::prelude::*;

/// Lets the user edit the XML that is saved with the domain.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &ManagedsaveEditArgs,
) -> Result<ManagedsaveEditReply> {
    let mut image = Image { domain: domain.clone(), name: domain.name()?, flags: args.flags() };
    let made = edit::edit(session, &mut image)?;
    Ok(ManagedsaveEditReply { changed: made.is_some() })
}

/// What is saved of a domain.
struct Image {
    domain: Domain,
    name: String,
    /// The state in which the domain is to go on, if that changes.
    flags: u32,
}

impl edit::Editable for Image {
    type Made = ();

    fn document(&self) -> Result<String> {
        Ok(self.domain.managed_save_xml(sys::VIR_DOMAIN_SAVE_IMAGE_XML_SECURE)?)
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<()> {
        Ok(self.domain.define_managed_save_xml(document, self.flags)?)
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.domain = connection.lookup_domain_by_name(&self.name)?;
        Ok(())
    }
}
