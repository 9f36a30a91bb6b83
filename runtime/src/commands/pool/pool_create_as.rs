//! `pool-create-as`: virStoragePoolCreateXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::pool::xml::document;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolCreateAsArgs;

/// Creates and starts the pool that the options describe, or prints its document.
pub fn run(session: &mut Session, args: &PoolCreateAsArgs) -> Result<Reply> {
    let document = document(&args.name, &args.type_, &args.pool_storage)?;
    if args.print_xml {
        return Ok(Reply::Xml(document));
    }
    let pool = session
        .connection()?
        .create_storage_pool_xml(&document, args.flags())
        .context(|| format!("Failed to create pool {}", args.name))?;
    let name = pool.name()?;
    Ok(Reply::message(format!("Pool {name} created")))
}
