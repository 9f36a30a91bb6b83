//! `vol-create-from`: virStorageVolCreateXMLFrom.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use crate::xml;
use virsh_args::text;
use virsh_generated::volume::VolCreateFromArgs;
use virt::storage_vol::StorageVol;

/// Creates the volume that a file describes, with the data of another one.
pub fn run(session: &mut Session, args: &VolCreateFromArgs) -> Result<Reply> {
    let pool = session.pool(&args.pool)?;
    let input = session.input_volume(&args.vol, args.inputpool.as_deref())?;
    let document = xml::read_file(&args.file)?;
    let volume = StorageVol::create_xml_from(&pool, &document, &input, args.flags())
        .context(|| text!["Failed to create vol from ", args.file])?;
    let (name, input) = (volume.name()?, input.name()?);
    Ok(Reply::message(format!("Vol {name} created from input vol {input}")))
}
