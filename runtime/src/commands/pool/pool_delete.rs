//! `pool-delete`: virStoragePoolDelete.

use crate::prelude::*;
use virsh_generated::pool::PoolDeleteArgs;

/// Deletes the resources of a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, _args: &PoolDeleteArgs) -> Result<()> {
    Ok(pool.delete(0)?)
}
