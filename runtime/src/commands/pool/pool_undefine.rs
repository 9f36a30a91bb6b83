//! `pool-undefine`: virStoragePoolUndefine.

use crate::prelude::*;

/// Removes the definition of a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, _args: &PoolUndefineArgs) -> Result<()> {
    Ok(pool.undefine()?)
}
