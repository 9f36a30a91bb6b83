//! `vol-list`: virStoragePoolListAllVolumes; virStorageVolGetPath and virStorageVolGetInfo of each, where that is shown.

use crate::prelude::*;

/// Lists the volumes of a pool, with their sizes if asked for.
pub fn run(session: &mut Session, pool: &StoragePool, args: &VolListArgs) -> Result<VolListReply> {
    let asked = &session.asked;
    let mut volumes = lists::volumes(pool)?;
    sort_names(&mut volumes, |volume| volume.carried_name().unwrap_or_default());
    if args.name {
        let rows = volumes.iter().map(|volume| Ok(VolListNameRow { name: volume.carried_name()? }));
        return Ok(rows.collect::<Result<Vec<_>>>()?.into());
    }
    if args.details {
        let rows = concurrent::map(&volumes, |volume| details(asked, volume)).into_iter();
        return Ok(rows.collect::<Result<Vec<_>>>()?.into());
    }
    let row = |volume: &StorageVol| {
        Ok(VolListRow { name: volume.carried_name()?, path: path(asked, volume) })
    };
    let rows = concurrent::map(&volumes, row).into_iter();
    Ok(rows.collect::<Result<Vec<_>>>()?.into())
}

fn path(asked: &Asked, volume: &StorageVol) -> Option<String> {
    asked.shows("path").then(|| volume.carried_path().ok()).flatten()
}

fn details(asked: &Asked, volume: &StorageVol) -> Result<VolListDetailsRow> {
    let told = asked.shows_any(&["type", "capacity", "allocation"]);
    let info = told.then(|| volume.info().ok()).flatten();
    Ok(VolListDetailsRow {
        name: volume.carried_name()?,
        path: path(asked, volume),
        type_: info.as_ref().map(|info| VolumeType::from_number(info.kind)),
        capacity: info.as_ref().map(|info| info.capacity),
        allocation: info.as_ref().map(|info| info.allocation),
    })
}
