//! `pool-list`: virConnectListAllStoragePools; virStoragePoolGetInfo with --details.

use crate::concurrent;
use crate::error::{Context, Error, Result};
use crate::flags::Flags;
use crate::pool::facts::{has_sizes, known, size, state_word};
use crate::pool::listing::Listing;
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use crate::text::sort_names;
use serde_json::{Map, Value};
use virsh_generated::pool::PoolListArgs;
use virt::storage_pool::{StoragePool, StoragePoolInfo};

/// Lists the pools that pass the filters: as a table, with details, or as bare names and UUIDs.
pub fn run(session: &mut Session, args: &PoolListArgs) -> Result<Reply> {
    let listing = Listing { connection: session.connection()?, filter: args.flags() };
    let mut pools = listing.pools()?;
    sort_names(&mut pools, |pool| pool.name().unwrap_or_default());
    if args.name || args.uuid {
        return identities(&pools, args);
    }
    if args.details { details(session, &listing, &pools) } else { plain(&listing, &pools) }
}

fn plain(listing: &Listing, pools: &[StoragePool]) -> Result<Reply> {
    let (active, autostart) = (listing.active(), listing.autostart());
    let row = |pool: &StoragePool| {
        Ok(vec![
            pool.name()?.into(),
            if active.holds(pool).unwrap_or(false) { "active" } else { "inactive" }.into(),
            known(autostart.holds(pool), "yes", "no", "no autostart"),
        ])
    };
    let rows = pools.iter().map(row).collect::<Result<_>>()?;
    Ok(Reply::Table(Table { columns: vec!["name", "state", "autostart"], rows }))
}

fn details(session: &mut Session, listing: &Listing, pools: &[StoragePool]) -> Result<Reply> {
    let infos = concurrent::map(pools, |pool| pool.info().map_err(Error::from));
    let (autostart, persistent) = (listing.autostart(), listing.persistent());
    let mut rows = Vec::new();
    for (pool, info) in pools.iter().zip(infos) {
        let info = info.map_err(|error| {
            session.report(&Error::instead_of(error, "Could not retrieve pool information"));
        });
        let info = info.ok();
        let mut row = vec![
            pool.name()?.into(),
            info.as_ref().map_or_else(|| "unknown".into(), |info| state_word(info.state).into()),
            known(autostart.holds(pool), "yes", "no", "no autostart"),
            known(persistent.holds(pool), "yes", "no", "unknown"),
        ];
        row.extend(sizes(info.as_ref()));
        rows.push(row);
    }
    let columns =
        ["name", "state", "autostart", "persistent", "capacity", "allocation", "available"];
    Ok(Reply::Table(Table { columns: columns.to_vec(), rows }))
}

fn sizes(info: Option<&StoragePoolInfo>) -> [Cell; 3] {
    match info {
        None => [(); 3].map(|()| Cell::absent("unknown")),
        Some(info) if has_sizes(info.state) => {
            [info.capacity, info.allocation, info.available].map(size)
        }
        Some(_) => [(); 3].map(|()| Cell::absent("-")),
    }
}

/// One line per pool, with UUID, name, or both.
fn identities(pools: &[StoragePool], args: &PoolListArgs) -> Result<Reply> {
    let (mut text, mut list) = (String::new(), Vec::new());
    for pool in pools {
        let (mut words, mut object) = (Vec::new(), Map::new());
        if args.uuid {
            let uuid = pool.uuid_string().context(|| "Failed to get pool's UUID".to_owned())?;
            words.push(uuid.clone());
            object.insert("uuid".into(), uuid.into());
        }
        if args.name {
            let name = pool.name()?;
            // virsh fills the name up to 20 bytes, not characters.
            words.push(format!("{name}{}", " ".repeat(20_usize.saturating_sub(name.len()))));
            object.insert("name".into(), name.into());
        }
        text.push_str(&words.join(" "));
        text.push('\n');
        list.push(Value::Object(object));
    }
    Ok(Reply::data(text, Value::Array(list)))
}
