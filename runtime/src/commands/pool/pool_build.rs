//! `pool-build`: virStoragePoolBuild.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolBuildArgs;

/// Builds the storage behind a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &PoolBuildArgs) -> Result<Reply> {
    let name = &args.pool;
    pool.build(args.flags()).context(|| format!("Failed to build pool {name}"))?;
    Ok(Reply::message(format!("Pool {name} built")))
}
