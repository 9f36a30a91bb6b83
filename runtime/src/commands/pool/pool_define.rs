//! `pool-define`: virStoragePoolDefineXML.

use crate::families::definition::{self, Updated};
use crate::prelude::*;

/// Defines the pool that a file describes.
pub fn run(session: &mut Session, args: &PoolDefineArgs) -> Result<PoolDefineReply> {
    let document = xml::read_file(&args.file)?;
    let define = |connection: &Connect, document: &str| {
        connection.define_storage_pool_xml(document, args.flags())
    };
    definition::define(session, document, &args.update, define, |updated| {
        let Updated { made, changed, diff } = updated;
        PoolDefineUpdate { made, changed, diff }.into()
    })
}
