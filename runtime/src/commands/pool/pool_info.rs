//! `pool-info`: virStoragePoolGetInfo, virStoragePoolIsPersistent, virStoragePoolGetAutostart.

use crate::answer::log::Level;
use crate::families::pool::facts::sizes;
use crate::prelude::*;

/// Prints what is known of a pool; its sizes only while they mean something.
pub fn run(session: &mut Session, pool: &StoragePool) -> Result<PoolInfoReply> {
    let (name, uuid) = (pool.name()?, pool.uuid_string().ok());
    let asked = (|| pool.info(), || pool.is_persistent().ok(), || pool.autostart().ok());
    let (info, persistent, autostart) = concurrent::all(&session.connection()?, asked);
    let info = match info {
        Ok(info) => info,
        Err(error) => return Err(Error::from(error).with_reply(PoolInfoUntold { name, uuid })),
    };
    let flag = persistent.map_or(-1, i32::from);
    session.out.message(Level::Debug, format!("Pool persistent flag value: {flag}\n"));
    let state = PoolState::from_number(info.state);
    let [capacity, allocation, available] = sizes(&info);
    let known = PoolInfoUsual {
        name,
        uuid,
        state,
        active: state != PoolState::Inactive,
        persistent,
        autostart,
        capacity,
        allocation,
        available,
    };
    Ok(known.into())
}
