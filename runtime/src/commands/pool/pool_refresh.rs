//! `pool-refresh`: virStoragePoolRefresh.

use crate::prelude::*;

/// Reads the volumes of a pool anew.
pub fn run(_session: &mut Session, pool: &StoragePool, _args: &PoolRefreshArgs) -> Result<()> {
    Ok(pool.refresh(0)?)
}
