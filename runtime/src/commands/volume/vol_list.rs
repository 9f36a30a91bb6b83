//! `vol-list`: virStoragePoolListAllVolumes; virStorageVolGetPath and virStorageVolGetInfo of each, where that is shown, or
//! virStorageVolGetXMLDesc, which tells both, on a connection that may be slow.

use crate::families::volume::facts::{self, Facts, Wanted};
use crate::prelude::*;

/// Lists the volumes of a pool, with their sizes if asked for.
pub fn run(session: &mut Session, pool: &StoragePool, args: &VolListArgs) -> Result<VolListReply> {
    let connection = session.connection()?;
    let asked = &session.asked;
    let mut volumes = lists::volumes(pool)?;
    sort_names(&mut volumes, |volume| volume.carried_name().unwrap_or_default());
    if args.name {
        let rows = volumes.iter().map(|volume| Ok(VolListNameRow { name: volume.carried_name()? }));
        return Ok(rows.collect::<Result<Vec<_>>>()?.into());
    }
    let info = args.details && asked.shows_any(&["type", "capacity", "allocation"]);
    let wanted = Wanted { path: asked.shows("path"), info };
    let facts = facts::of_each(&connection, &volumes, wanted);
    let all = volumes.iter().zip(facts);
    if args.details {
        return Ok(all.map(details).collect::<Result<Vec<_>>>()?.into());
    }
    let row = |(volume, facts): (&StorageVol, Facts)| {
        Ok(VolListRow { name: volume.carried_name()?, path: facts.path })
    };
    Ok(all.map(row).collect::<Result<Vec<_>>>()?.into())
}

fn details((volume, Facts { path, info }): (&StorageVol, Facts)) -> Result<VolListDetailsRow> {
    Ok(VolListDetailsRow {
        name: volume.carried_name()?,
        path,
        type_: info.map(|info| info.type_),
        capacity: info.map(|info| info.capacity),
        allocation: info.map(|info| info.allocation),
    })
}
