//! `pool-info`: virStoragePoolGetInfo, virStoragePoolIsPersistent, virStoragePoolGetAutostart.

use crate::answer::log::Level;
use crate::families::pool::facts::sizes;
use crate::prelude::*;

/// Prints what is known of a pool; its sizes only while they mean something.
pub fn run(
    session: &mut Session,
    pool: &StoragePool,
    _args: &PoolInfoArgs,
) -> Result<PoolInfoReply> {
    let (name, uuid) = (pool.name()?, pool.uuid_string().ok());
    let info = match pool.info() {
        Ok(info) => info,
        Err(error) => return Err(Error::from(error).with_reply(PoolInfoUntold { name, uuid })),
    };
    let persistent = pool.is_persistent().ok();
    let flag = persistent.map_or(-1, i32::from);
    session.out.message(Level::Debug, format!("Pool persistent flag value: {flag}\n"));
    let (autostart, state) = (pool.autostart().ok(), PoolState::from_number(info.state));
    let [capacity, allocation, available] = sizes(&info);
    let known =
        PoolInfoUsual { name, uuid, state, persistent, autostart, capacity, allocation, available };
    Ok(known.into())
}
