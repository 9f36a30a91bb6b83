//! `pool-delete`: virStoragePoolDelete.

use crate::prelude::*;

/// Deletes the resources of a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, _args: &PoolDeleteArgs) -> Result<()> {
    Ok(pool.delete(0)?)
}
