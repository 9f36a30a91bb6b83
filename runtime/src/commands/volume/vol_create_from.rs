//! `vol-create-from`: virStorageVolCreateXMLFrom.

use crate::prelude::*;

/// Creates the volume that a file describes, with the data of another one.
pub fn run(
    pool: &StoragePool,
    input: &StorageVol,
    args: &VolCreateFromArgs,
) -> Result<VolCreateFromReply> {
    let document = xml::read_file(&args.file)?;
    let volume = StorageVol::create_xml_from(pool, &document, input, args.flags())?;
    Ok(VolCreateFromReply { made: Some(volume), input: input.carried_name()? })
}
