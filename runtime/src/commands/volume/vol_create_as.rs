//! `vol-create-as`: virStorageVolCreateXML.

use crate::families::volume::xml::Description;
use crate::prelude::*;

/// Creates the volume that the options describe, or prints its document.
pub fn run(
    session: &mut Session,
    pool: &StoragePool,
    args: &VolCreateAsArgs,
) -> Result<VolCreateAsReply> {
    let backing = args.backing_vol.as_deref();
    let backing = backing.map(|volume| session.backing_volume(volume, pool)).transpose()?;
    let path = backing.map(|volume| volume.carried_path()).transpose().alone()?;
    let document = Description {
        name: &args.name,
        capacity: args.capacity,
        allocation: args.allocation,
        format: args.format.as_deref(),
        backing_path: path.as_deref(),
        backing_format: args.backing_vol_format.as_deref(),
    }
    .document()?;
    if args.print_xml {
        return Ok(Xml::new(document).into());
    }
    Ok(StorageVol::create_xml(pool, &document, args.flags())?.into())
}
