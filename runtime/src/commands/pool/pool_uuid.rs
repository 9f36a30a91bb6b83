//! `pool-uuid`: virStoragePoolLookupByName and virStoragePoolGetUUIDString.

use crate::prelude::*;

/// Prints the UUID of the pool that has a name.
pub fn run(pool: &StoragePool) -> Result<PoolUuidReply> {
    Ok(PoolUuidReply { uuid: pool.uuid_string()? })
}
