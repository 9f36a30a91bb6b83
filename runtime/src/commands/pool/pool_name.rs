//! `pool-name`: virStoragePoolLookupByUUIDString and virStoragePoolGetName.

use crate::error::Result;
use crate::lookup::StoragePool;
use crate::replies::pool::PoolNameReply;
use crate::session::Session;
use virsh_generated::pool::PoolNameArgs;

/// Prints the name of the pool that has a UUID.
pub fn run(
    _session: &mut Session,
    pool: &StoragePool,
    _args: &PoolNameArgs,
) -> Result<PoolNameReply> {
    Ok(PoolNameReply { name: pool.name()? })
}
