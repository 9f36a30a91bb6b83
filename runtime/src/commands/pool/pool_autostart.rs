//! `pool-autostart`: virStoragePoolSetAutostart.

use crate::error::{Context, Result};
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolAutostartArgs;

/// Marks a pool to start with the host, or not to.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &PoolAutostartArgs) -> Result<Reply> {
    let name = &args.pool;
    let mark = if args.disable { "unmark" } else { "mark" };
    pool.set_autostart(!args.disable)
        .context(|| format!("failed to {mark} pool {name} as autostarted"))?;
    Ok(Reply::message(format!("Pool {name} {mark}ed as autostarted")))
}
