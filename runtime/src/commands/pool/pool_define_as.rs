//! `pool-define-as`: virStoragePoolDefineXML.

use crate::error::{Context, Result};
use crate::pool::xml::document;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolDefineAsArgs;

/// Defines the pool that the options describe, or prints its document.
pub fn run(session: &mut Session, args: &PoolDefineAsArgs) -> Result<Reply> {
    let document = document(&args.name, &args.type_, &args.pool_storage)?;
    if args.print_xml {
        return Ok(Reply::Xml(document));
    }
    let pool = session
        .connection()?
        .define_storage_pool_xml(&document, 0)
        .context(|| format!("Failed to define pool {}", args.name))?;
    let name = pool.name()?;
    Ok(Reply::message(format!("Pool {name} defined")))
}
