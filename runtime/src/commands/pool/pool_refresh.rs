//! `pool-refresh`: virStoragePoolRefresh.

use crate::error::{Context, Result};
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolRefreshArgs;

/// Reads the volumes of a pool anew.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &PoolRefreshArgs) -> Result<Reply> {
    let name = &args.pool;
    pool.refresh(0).context(|| format!("Failed to refresh pool {name}"))?;
    Ok(Reply::message(format!("Pool {name} refreshed")))
}
