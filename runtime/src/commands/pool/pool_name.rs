//! `pool-name`: virStoragePoolLookupByUUIDString and virStoragePoolGetName.

use crate::prelude::*;

/// Prints the name of the pool that has a UUID.
pub fn run(pool: &StoragePool) -> Result<PoolNameReply> {
    Ok(PoolNameReply { name: pool.name()? })
}
