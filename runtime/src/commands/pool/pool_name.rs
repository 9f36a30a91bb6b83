//! `pool-name`: virStoragePoolLookupByUUIDString and virStoragePoolGetName.

use crate::prelude::*;

/// Prints the name of the pool that has a UUID.
pub fn run(
    _session: &mut Session,
    pool: &StoragePool,
    _args: &PoolNameArgs,
) -> Result<PoolNameReply> {
    Ok(PoolNameReply { name: pool.name()? })
}
