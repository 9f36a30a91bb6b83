//! `save-image-edit`: virDomainSaveImageGetXMLDesc, virDomainSaveImageDefineXML.

use crate::prelude::*;

/// Lets the user edit the XML of a saved domain.
pub fn run(session: &mut Session, args: &SaveImageEditArgs) -> Result<SaveImageEditReply> {
    let connection = session.connection()?;
    let mut image = Image { connection, file: &args.file, flags: args.flags() };
    let made = edit::edit(session, &mut image)?;
    Ok(SaveImageEditReply { changed: made.is_some() })
}

/// A file with a saved domain.
struct Image<'a> {
    connection: Connect,
    file: &'a str,
    /// The state in which the domain is to be restored, if that changes.
    flags: u32,
}

impl edit::Editable for Image<'_> {
    type Made = ();

    fn document(&self) -> Result<String> {
        Ok(self.connection.save_image_xml_desc(self.file, sys::VIR_DOMAIN_SAVE_IMAGE_XML_SECURE)?)
    }

    fn define(&mut self, document: &str, _validate: bool) -> Result<()> {
        Ok(self.connection.save_image_define_xml(self.file, document, self.flags)?)
    }

    fn find_again(&mut self, connection: Connect) -> Result<()> {
        self.connection = connection;
        Ok(())
    }
}
