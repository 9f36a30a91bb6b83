//! `pool-destroy`: virStoragePoolDestroy.

use crate::families::pool::busy;
use crate::prelude::*;

/// Stops a pool.
pub fn run(session: &mut Session, pool: &StoragePool, args: &PoolDestroyArgs) -> Result<()> {
    let unfinished = || pool_destroy_unfinished(&args.pool);
    busy::when_free(session, &args.wait, unfinished, || pool.destroy())
}
