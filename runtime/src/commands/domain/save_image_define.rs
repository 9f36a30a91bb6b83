//! `save-image-define`: virDomainSaveImageDefineXML.

use crate::prelude::*;

/// Changes the XML of a saved domain.
pub fn run(session: &mut Session, args: &SaveImageDefineArgs) -> Result<()> {
    let document = xml::read_file(&args.xml)?;
    session.connection()?.save_image_define_xml(&args.file, &document, args.flags())?;
    Ok(())
}
