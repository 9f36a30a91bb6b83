//! `pool-destroy`: virStoragePoolDestroy.

use crate::error::{Context, Result};
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolDestroyArgs;

/// Stops a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &PoolDestroyArgs) -> Result<Reply> {
    let name = &args.pool;
    pool.destroy().context(|| format!("Failed to destroy pool {name}"))?;
    Ok(Reply::message(format!("Pool {name} destroyed")))
}
