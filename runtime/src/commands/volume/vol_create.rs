//! `vol-create`: virStorageVolCreateXML.

use crate::prelude::*;

/// Creates the volume that a file describes.
pub fn run(pool: &StoragePool, args: &VolCreateArgs) -> Result<StorageVol> {
    let document = xml::read_file(&args.file)?;
    Ok(StorageVol::create_xml(pool, &document, args.flags())?)
}
