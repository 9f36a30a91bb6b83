//! `pool-delete`: virStoragePoolDelete.

use crate::error::{Context, Result};
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolDeleteArgs;
use virt_sys as sys;

/// Deletes the resources of a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &PoolDeleteArgs) -> Result<Reply> {
    let name = &args.pool;
    pool.delete(sys::VIR_STORAGE_POOL_DELETE_NORMAL)
        .context(|| format!("Failed to delete pool {name}"))?;
    Ok(Reply::message(format!("Pool {name} deleted")))
}
