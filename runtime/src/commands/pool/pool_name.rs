//! `pool-name`: virStoragePoolLookupByUUIDString and virStoragePoolGetName.

use crate::error::Result;
use crate::lookup::By;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolNameArgs;

/// Prints the name of the pool that has a UUID.
pub fn run(session: &mut Session, args: &PoolNameArgs) -> Result<Reply> {
    let pool = session.pool_by(&args.pool, &[By::Uuid])?;
    Ok(Reply::value("name", pool.name()?))
}
