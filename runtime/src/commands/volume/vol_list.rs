//! `vol-list`: virStoragePoolListAllVolumes; virStorageVolGetPath and virStorageVolGetInfo of each.

use crate::error::Result;
use crate::lookup::StoragePool;
use crate::reply::{Cell, Reply, Table};
use crate::session::Session;
use crate::text::{human_size, sort_names};
use crate::volume::facts::type_word;
use crate::{concurrent, lists};
use virsh_generated::volume::VolListArgs;
use virt::storage_vol::StorageVol;

/// Lists the volumes of a pool, with their sizes if asked for.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &VolListArgs) -> Result<Reply> {
    let mut volumes = lists::volumes(pool)?;
    sort_names(&mut volumes, |volume| volume.name().unwrap_or_default());
    let row = |volume: &StorageVol| {
        let path = volume.path().map_or_else(|_| Cell::absent("unknown"), Cell::from);
        let mut row = vec![Cell::from(volume.name()?), path];
        if args.details {
            row.extend(details(volume));
        }
        Ok(row)
    };
    let rows = concurrent::map(&volumes, row).into_iter().collect::<Result<_>>()?;
    let columns: &[&str] = &["name", "path", "type", "capacity", "allocation"];
    let shown = if args.details { columns } else { &columns[..2] };
    Ok(Reply::Table(Table { columns: shown.to_vec(), rows }))
}

fn details(volume: &StorageVol) -> [Cell; 3] {
    match volume.info() {
        Ok(info) => {
            let size = |bytes| Cell::shown(human_size(bytes), bytes);
            [type_word(info.kind).into(), size(info.capacity), size(info.allocation)]
        }
        Err(_) => [(); 3].map(|()| Cell::absent("unknown")),
    }
}
