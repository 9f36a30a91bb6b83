//! `vol-pool`: virStoragePoolLookupByVolume.

use crate::error::{Context, Result};
use crate::lookup::StorageVol;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolPoolArgs;

/// Prints the pool of a volume, by name or UUID.
pub fn run(_session: &mut Session, volume: &StorageVol, args: &VolPoolArgs) -> Result<Reply> {
    let pool = volume.lookup_storage_pool().context(|| "failed to get parent pool".to_owned())?;
    if args.uuid {
        return Ok(Reply::value("uuid", pool.uuid_string()?));
    }
    Ok(Reply::value("name", pool.name()?))
}
