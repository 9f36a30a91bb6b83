//! `vol-create`: virStorageVolCreateXML.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::volume::VolCreateArgs;
use virt::storage_vol::StorageVol;

/// Creates the volume that a file describes.
pub fn run(_session: &mut Session, pool: &StoragePool, args: &VolCreateArgs) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let volume = StorageVol::create_xml(pool, &document, args.flags())
        .context(|| text!["Failed to create vol from ", args.file])?;
    Ok(Reply::message(text!["Vol ", volume.name()?, " created from ", args.file]))
}
