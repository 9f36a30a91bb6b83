//! `pool-refresh`: virStoragePoolRefresh.

use crate::error::Result;
use crate::lookup::StoragePool;
use crate::session::Session;
use virsh_generated::pool::PoolRefreshArgs;

/// Reads the volumes of a pool anew.
pub fn run(_session: &mut Session, pool: &StoragePool, _args: &PoolRefreshArgs) -> Result<()> {
    Ok(pool.refresh(0)?)
}
