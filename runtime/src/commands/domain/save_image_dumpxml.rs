//! `save-image-dumpxml`: virDomainSaveImageGetXMLDesc.

use crate::prelude::*;

/// Prints the XML of a saved domain.
pub fn run(session: &mut Session, args: &SaveImageDumpxmlArgs) -> Result<Xml> {
    let text = session.connection()?.save_image_xml_desc(&args.file, args.flags())?;
    xml::selected(text, &args.xpath)
}
