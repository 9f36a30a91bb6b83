//! `pool-create`: virStoragePoolCreateXML.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use crate::{pool::building, xml};
use virsh_generated::pool::PoolCreateArgs;

/// Creates and starts the pool that a file describes.
pub fn run(session: &mut Session, args: &PoolCreateArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let flags = building::create_flags(args.build, args.no_overwrite, args.overwrite);
    let pool = session
        .connection()?
        .create_storage_pool_xml(&document, flags)
        .context(|| format!("Failed to create pool from {}", args.file))?;
    let name = pool.name()?;
    Ok(Reply::message(format!("Pool {name} created from {}", args.file)))
}
