//! `pool-start`: virStoragePoolCreate.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolStartArgs;

/// Starts a pool, built first if asked for.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &PoolStartArgs) -> Result<Reply> {
    let name = &args.pool;
    pool.create(args.flags()).context(|| format!("Failed to start pool {name}"))?;
    Ok(Reply::message(format!("Pool {name} started")))
}
