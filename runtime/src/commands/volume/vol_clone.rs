//! `vol-clone`: virStorageVolGetXMLDesc and virStorageVolCreateXMLFrom.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::StoragePool;
use crate::reply::Reply;
use crate::session::Session;
use crate::volume::xml::renamed;
use virsh_generated::volume::VolCloneArgs;
use virt::storage_vol::StorageVol;

/// Copies a volume within its pool, or prints the document of the copy.
pub fn run(
    _session: &mut Session,
    _pool: Option<&StoragePool>,
    original: &StorageVol,
    args: &VolCloneArgs,
) -> Result<Reply> {
    let pool = original.lookup_storage_pool().context(|| "failed to get parent pool".to_owned())?;
    let document = renamed(&original.xml_desc(0)?, &args.newname)?;
    if args.print_xml {
        return Ok(Reply::Xml(document));
    }
    let name = original.name()?;
    let clone = StorageVol::create_xml_from(&pool, &document, original, args.flags())
        .context(|| format!("Failed to clone vol from {name}"))?;
    Ok(Reply::message(format!("Vol {} cloned from {name}", clone.name()?)))
}
