//! `pool-uuid`: virStoragePoolLookupByName and virStoragePoolGetUUIDString.

use crate::error::{Context, Result};
use crate::lookup::By;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolUuidArgs;

/// Prints the UUID of the pool that has a name.
pub fn run(session: &mut Session, args: &PoolUuidArgs) -> Result<Reply> {
    let pool = session.pool_by(&args.pool, &[By::Name])?;
    let uuid = pool.uuid_string().context(|| "failed to get pool UUID".to_owned())?;
    Ok(Reply::value("uuid", uuid))
}
