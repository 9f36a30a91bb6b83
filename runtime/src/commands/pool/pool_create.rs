//! `pool-create`: virStoragePoolCreateXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::pool::PoolCreateArgs;

/// Creates and starts the pool that a file describes.
pub fn run(session: &mut Session, args: &PoolCreateArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let pool = session
        .connection()?
        .create_storage_pool_xml(&document, args.flags())
        .context(|| text!["Failed to create pool from ", args.file])?;
    let name = pool.name()?;
    Ok(Reply::message(text!["Pool ", name, " created from ", args.file]))
}
