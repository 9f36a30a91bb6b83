//! `pool-define`: virStoragePoolDefineXML.

use crate::families::definition::{Update, Updated};
use crate::prelude::*;

/// Defines the pool that a file describes.
pub fn run(session: &mut Session, args: &PoolDefineArgs) -> Result<PoolDefineReply> {
    let document = xml::read_file(&args.file)?;
    let connection = session.connection()?;
    let define = |document: &str| connection.define_storage_pool_xml(document, args.flags());
    if !args.update.update {
        return Ok(define(&document)?.into());
    }
    let update = Update::plan(&connection, document)?;
    if args.update.dry_run {
        return Ok(update.expected().into());
    }
    let Updated { object, changed, diff } = update.make(define)?;
    session.show(&diff);
    Ok(PoolDefineUpdate { made: object, changed, diff }.into())
}
