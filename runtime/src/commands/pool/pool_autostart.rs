//! `pool-autostart`: virStoragePoolSetAutostart.

use crate::prelude::*;

/// Marks a pool to start with the host, or not to.
pub fn run(pool: &StoragePool, args: &PoolAutostartArgs) -> Result<PoolAutostartReply> {
    let autostart = !args.disable;
    pool.set_autostart(autostart)?;
    Ok(PoolAutostartReply { autostart })
}
