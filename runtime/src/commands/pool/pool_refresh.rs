//! `pool-refresh`: virStoragePoolRefresh.

use crate::families::pool::busy;
use crate::prelude::*;

/// Reads the volumes of a pool anew.
pub fn run(session: &mut Session, pool: &StoragePool, args: &PoolRefreshArgs) -> Result<()> {
    let unfinished = || pool_refresh_unfinished(&args.pool);
    busy::when_free(session, &args.wait, unfinished, || pool.refresh(0))
}
