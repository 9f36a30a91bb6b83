//! `pool-undefine`: virStoragePoolUndefine.

use crate::prelude::*;

/// Removes the definition of a pool.
pub fn run(pool: &StoragePool) -> Result<()> {
    Ok(pool.undefine()?)
}
