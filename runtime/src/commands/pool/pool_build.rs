//! `pool-build`: virStoragePoolBuild.

use crate::prelude::*;

/// Builds the storage behind a pool.
pub fn run(pool: &StoragePool, args: &PoolBuildArgs) -> Result<()> {
    Ok(pool.build(args.flags())?)
}
