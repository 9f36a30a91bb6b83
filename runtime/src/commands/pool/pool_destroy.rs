//! `pool-destroy`: virStoragePoolDestroy.

use crate::prelude::*;

/// Stops a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, _args: &PoolDestroyArgs) -> Result<()> {
    Ok(pool.destroy()?)
}
