//! `pool-undefine`: virStoragePoolUndefine.

use crate::error::Result;
use crate::lookup::StoragePool;
use crate::session::Session;
use virsh_generated::pool::PoolUndefineArgs;

/// Removes the definition of a pool.
pub fn run(_session: &mut Session, pool: &StoragePool, _args: &PoolUndefineArgs) -> Result<()> {
    Ok(pool.undefine()?)
}
