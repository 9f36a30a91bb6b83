//! `vol-list`: virStoragePoolListAllVolumes; virStorageVolGetPath and virStorageVolGetInfo of each.

use crate::prelude::*;

/// Lists the volumes of a pool, with their sizes if asked for.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &VolListArgs) -> Result<VolListReply> {
    let mut volumes = lists::volumes(pool)?;
    sort_names(&mut volumes, |volume| volume.carried_name().unwrap_or_default());
    if args.name {
        let rows = volumes.iter().map(|volume| Ok(VolListNameRow { name: volume.carried_name()? }));
        return Ok(rows.collect::<Result<Vec<_>>>()?.into());
    }
    if args.details {
        let rows = concurrent::map(&volumes, details).into_iter();
        return Ok(rows.collect::<Result<Vec<_>>>()?.into());
    }
    let row = |volume: &StorageVol| {
        Ok(VolListRow { name: volume.carried_name()?, path: volume.carried_path().ok() })
    };
    let rows = concurrent::map(&volumes, row).into_iter();
    Ok(rows.collect::<Result<Vec<_>>>()?.into())
}

fn details(volume: &StorageVol) -> Result<VolListDetailsRow> {
    let info = volume.info().ok();
    Ok(VolListDetailsRow {
        name: volume.carried_name()?,
        path: volume.carried_path().ok(),
        type_: info.as_ref().map(|info| VolumeType::from_number(info.kind)),
        capacity: info.as_ref().map(|info| info.capacity),
        allocation: info.as_ref().map(|info| info.allocation),
    })
}
