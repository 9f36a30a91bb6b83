//! `pool-define-as`: virStoragePoolDefineXML.

use crate::families::pool::xml::document;
use crate::prelude::*;

/// Defines the pool that the options describe, or prints its document.
pub fn run(session: &mut Session, args: &PoolDefineAsArgs) -> Result<PoolDefineAsReply> {
    let document = document(&args.name, &args.type_, &args.pool_storage)?;
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    Ok(session.connection()?.define_storage_pool_xml(&document, 0)?.into())
}
