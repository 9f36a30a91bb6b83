//! `vol-clone`: virStorageVolGetXMLDesc and virStorageVolCreateXMLFrom.

use crate::families::volume::xml::renamed;
use crate::prelude::*;

/// Copies a volume within its pool, or prints the document of the copy.
pub fn run(original: &StorageVol, args: &VolCloneArgs) -> Result<VolCloneReply> {
    let pool = original.lookup_storage_pool().context(vol_clone_homeless)?;
    let document = renamed(&original.carried_xml().alone()?, &args.newname)?;
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    let clone = StorageVol::create_xml_from(&pool, &document, original, args.flags())?;
    Ok(VolCloneUsual { made: Some(clone), original: original.carried_name()? }.into())
}
