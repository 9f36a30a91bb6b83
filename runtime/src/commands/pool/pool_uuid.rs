//! `pool-uuid`: virStoragePoolLookupByName and virStoragePoolGetUUIDString.

use crate::error::{Context, Result};
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolUuidArgs;

/// Prints the UUID of the pool that has a name.
pub fn run(_session: &mut Session, pool: &StoragePool, _args: &PoolUuidArgs) -> Result<Reply> {
    let uuid = pool.uuid_string().context(|| "failed to get pool UUID".to_owned())?;
    Ok(Reply::value("uuid", uuid))
}
