//! `pool-start`: virStoragePoolCreate.

use crate::prelude::*;

/// Starts a pool, built first if asked for.
pub fn run(pool: &StoragePool, args: &PoolStartArgs) -> Result<()> {
    Ok(pool.create(args.flags())?)
}
