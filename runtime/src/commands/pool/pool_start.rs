//! `pool-start`: virStoragePoolCreate.

use crate::prelude::*;
use virsh_generated::pool::PoolStartArgs;

/// Starts a pool, built first if asked for.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &PoolStartArgs) -> Result<()> {
    Ok(pool.create(args.flags())?)
}
