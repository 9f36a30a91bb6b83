//! `pool-undefine`: virStoragePoolUndefine.

use crate::error::{Context, Result};
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolUndefineArgs;

/// Removes the definition of a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &PoolUndefineArgs) -> Result<Reply> {
    let name = &args.pool;
    pool.undefine().context(|| format!("Failed to undefine pool {name}"))?;
    Ok(Reply::message(format!("Pool {name} has been undefined")))
}
