//! `pool-create`: virStoragePoolCreateXML.

use crate::prelude::*;

/// Creates and starts the pool that a file describes.
pub fn run(session: &mut Session, args: &PoolCreateArgs) -> Result<StoragePool> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.create_storage_pool_xml(&document, args.flags())?)
}
