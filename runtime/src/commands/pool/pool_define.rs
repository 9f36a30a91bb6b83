//! `pool-define`: virStoragePoolDefineXML.

use crate::prelude::*;

/// Defines the pool that a file describes.
pub fn run(session: &mut Session, args: &PoolDefineArgs) -> Result<StoragePool> {
    let document = xml::read_file(&args.file)?;
    Ok(session.connection()?.define_storage_pool_xml(&document, args.flags())?)
}
