//! `pool-define`: virStoragePoolDefineXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::pool::PoolDefineArgs;

/// Defines the pool that a file describes.
pub fn run(session: &mut Session, args: &PoolDefineArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let pool = session
        .connection()?
        .define_storage_pool_xml(&document, args.flags())
        .context(|| text!["Failed to define pool from ", args.file])?;
    let name = pool.name()?;
    Ok(Reply::message(text!["Pool ", name, " defined from ", args.file]))
}
