//! `pool-build`: virStoragePoolBuild.

use crate::prelude::*;
use virsh_generated::pool::PoolBuildArgs;

/// Builds the storage behind a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &PoolBuildArgs) -> Result<()> {
    Ok(pool.build(args.flags())?)
}
