//! `pool-delete`: virStoragePoolDelete.

use crate::prelude::*;

/// Deletes the resources of a pool.
pub fn run(pool: &StoragePool) -> Result<()> {
    Ok(pool.delete(0)?)
}
