//! `pool-name`: virStoragePoolLookupByUUIDString and virStoragePoolGetName.

use crate::prelude::*;
use crate::replies::pool::PoolNameReply;
use virsh_generated::pool::PoolNameArgs;

/// Prints the name of the pool that has a UUID.
pub fn run(
    _session: &mut Session,
    pool: &StoragePool,
    _args: &PoolNameArgs,
) -> Result<PoolNameReply> {
    Ok(PoolNameReply { name: pool.name()? })
}
