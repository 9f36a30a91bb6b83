//! `pool-info`: virStoragePoolGetInfo, virStoragePoolIsPersistent, virStoragePoolGetAutostart.

use crate::error::{Error, Result};
use crate::lookup::StoragePool;
use crate::output::Level;
use crate::pool::facts::{has_sizes, known, size, state_word};
use crate::reply::{Cell, Reply};
use crate::session::Session;
use virsh_generated::pool::PoolInfoArgs;

/// Prints what is known of a pool; its sizes only while they mean something.
pub fn run(session: &mut Session, pool: &StoragePool, args: &PoolInfoArgs) -> Result<Reply> {
    let mut rows = vec![("name", Cell::from(pool.name()?))];
    rows.extend(pool.uuid_string().ok().map(|uuid| ("uuid", Cell::from(uuid))));
    let info = match pool.info() {
        Ok(info) => info,
        Err(error) => return Err(Error::from(error).with_reply(Reply::Fields(rows))),
    };
    rows.push(("state", state_word(info.state).into()));
    let persistent = pool.is_persistent().ok();
    let flag = persistent.map_or(-1, i32::from);
    session.out.message(Level::Debug, format!("Pool persistent flag value: {flag}\n"));
    rows.push(("persistent", known(persistent, "yes", "no", "unknown")));
    rows.push(("autostart", known(pool.autostart().ok(), "yes", "no", "no autostart")));
    let sizes = [
        ("capacity", info.capacity),
        ("allocation", info.allocation),
        ("available", info.available),
    ];
    let shown = |bytes| if args.bytes { Cell::from(bytes) } else { size(bytes) };
    if has_sizes(info.state) {
        rows.extend(sizes.map(|(key, bytes)| (key, shown(bytes))));
    }
    Ok(Reply::Fields(rows))
}
