//! `pool-build`: virStoragePoolBuild.

use crate::error::Result;
use crate::flags::Flags;
use crate::lookup::StoragePool;
use crate::session::Session;
use virsh_generated::pool::PoolBuildArgs;

/// Builds the storage behind a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &PoolBuildArgs) -> Result<()> {
    Ok(pool.build(args.flags())?)
}
