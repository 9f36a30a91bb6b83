//! `pool-list`: virConnectListAllStoragePools; virStoragePoolGetInfo with --details.

use crate::answer::text::human_size;
use crate::families::lists::listing::{Listing, Startable, activity};
use crate::families::pool::facts::sizes;
use crate::prelude::*;

/// Lists the pools that pass the filters: as a table, with details, or as bare names and UUIDs.
pub fn run(session: &mut Session, args: &PoolListArgs) -> Result<PoolListReply> {
    let connection = session.connection()?;
    let listing = Listing { connection: &connection, filter: args.flags() };
    let mut pools = lists::pools(&connection, listing.filter)?;
    sort_names(&mut pools, |pool| pool.name().unwrap_or_default());
    if args.name || args.uuid {
        return Ok(pools.iter().map(identity).collect::<Result<Vec<_>>>()?.into());
    }
    if args.details {
        return Ok(details(session, &listing, &pools)?.into());
    }
    let [active, autostart] = listing.which_all([StoragePool::ACTIVE, StoragePool::AUTOSTART]);
    let persistent = session.asked.wants("persistent");
    let persistent = persistent.then(|| listing.which(&StoragePool::PERSISTENT));
    let row = |pool: &StoragePool| {
        let active = active.holds(pool).unwrap_or(false);
        Ok(PoolListRow {
            name: pool.name()?,
            state: activity(active),
            autostart: autostart.holds(pool),
            uuid: pool.uuid_string()?,
            active,
            persistent: persistent.as_ref().and_then(|persistent| persistent.holds(pool)),
        })
    };
    Ok(pools.iter().map(row).collect::<Result<Vec<_>>>()?.into())
}

fn details(
    session: &mut Session,
    listing: &Listing<'_>,
    pools: &[StoragePool],
) -> Result<Vec<PoolListDetailsRow>> {
    let infos = concurrent::map(pools, |pool| pool.info().map_err(Error::from));
    let facts = [StoragePool::AUTOSTART, StoragePool::PERSISTENT];
    let [autostart, persistent] = listing.which_all(facts);
    let mut rows = Vec::new();
    for (pool, info) in pools.iter().zip(infos) {
        let info = info.map_err(|error| {
            session.report(&Error::instead_of(error, pool_list_untold()));
        });
        let info = info.ok();
        let none = if info.is_some() { "-" } else { "unknown" };
        let known = info.as_ref().map_or([None; 3], sizes);
        let [capacity, allocation, available] = known.map(|bytes| {
            let text = bytes.map_or_else(|| none.to_owned(), human_size);
            Shown { text: text.into(), value: bytes }
        });
        rows.push(PoolListDetailsRow {
            name: pool.name()?,
            uuid: pool.uuid_string()?,
            active: info.as_ref().map(|info| info.state != sys::VIR_STORAGE_POOL_INACTIVE),
            state: info.map_or(PoolState::Unknown, |info| PoolState::from_number(info.state)),
            autostart: autostart.holds(pool),
            persistent: persistent.holds(pool),
            capacity,
            allocation,
            available,
        });
    }
    Ok(rows)
}

/// The UUID and the name, of which text has what was asked for.
fn identity(pool: &StoragePool) -> Result<PoolListIdentityRow> {
    let uuid = pool.uuid_string().context(pool_list_nameless)?;
    Ok(PoolListIdentityRow { uuid, name: pool.name()? })
}
