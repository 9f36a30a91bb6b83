//! `vol-create-as`: virStorageVolCreateXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use crate::volume::xml::Description;
use virsh_generated::volume::VolCreateAsArgs;
use virt::storage_vol::StorageVol;

/// Creates the volume that the options describe, or prints its document.
pub fn run(session: &mut Session, pool: &StoragePool, args: &VolCreateAsArgs) -> Result<Reply> {
    let backing = args.backing_vol.as_deref();
    let backing = backing.map(|volume| session.backing_volume(volume, pool)).transpose()?;
    let path = backing.map(|volume| volume.path()).transpose()?;
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
        return Ok(Reply::Xml(document));
    }
    let volume = StorageVol::create_xml(pool, &document, args.flags())
        .context(|| format!("Failed to create vol {}", args.name))?;
    Ok(Reply::message(format!("Vol {} created", volume.name()?)))
}
