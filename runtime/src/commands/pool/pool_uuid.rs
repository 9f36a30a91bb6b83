//! `pool-uuid`: virStoragePoolLookupByName and virStoragePoolGetUUIDString.

use crate::error::Result;
use crate::lookup::StoragePool;
use crate::replies::pool::PoolUuidReply;
use crate::session::Session;
use virsh_generated::pool::PoolUuidArgs;

/// Prints the UUID of the pool that has a name.
pub fn run(
    _session: &mut Session,
    pool: &StoragePool,
    _args: &PoolUuidArgs,
) -> Result<PoolUuidReply> {
    Ok(PoolUuidReply { uuid: pool.uuid_string()? })
}
