//! `pool-create-as`: virStoragePoolCreateXML.

use crate::families::pool::xml::document;
use crate::prelude::*;

/// Creates and starts the pool that the options describe, or prints its document.
pub fn run(session: &mut Session, args: &PoolCreateAsArgs) -> Result<PoolCreateAsReply> {
    let document = document(&args.name, &args.type_, &args.pool_storage)?;
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    Ok(session.connection()?.create_storage_pool_xml(&document, args.flags())?.into())
}
