//! `vol-create-from`: virStorageVolCreateXMLFrom.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::volume::VolCreateFromArgs;
use virt::storage_vol::StorageVol;

/// Creates the volume that a file describes, with the data of another one.
pub fn run(
    _session: &mut Session,
    pool: &StoragePool,
    _input_pool: Option<&StoragePool>,
    input: &StorageVol,
    args: &VolCreateFromArgs,
) -> Result<Reply> {
    let document = xml::read_file(&args.file)?;
    let volume = StorageVol::create_xml_from(pool, &document, input, args.flags())
        .context(|| text!["Failed to create vol from ", args.file])?;
    let (name, input) = (volume.name()?, input.name()?);
    Ok(Reply::message(format!("Vol {name} created from input vol {input}")))
}
