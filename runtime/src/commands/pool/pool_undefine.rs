//! `pool-undefine`: virStoragePoolUndefine.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::pool::PoolUndefineArgs;

/// Removes the definition of a pool.
pub fn run(session: &mut Session, args: &PoolUndefineArgs) -> Result<Reply> {
    let pool = session.pool(&args.pool)?;
    let name = &args.pool;
    pool.undefine().context(|| format!("Failed to undefine pool {name}"))?;
    Ok(Reply::message(format!("Pool {name} has been undefined")))
}
