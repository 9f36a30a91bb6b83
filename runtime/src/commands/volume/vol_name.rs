//! `vol-name`: virStorageVolGetName.

use crate::error::Result;
use crate::lookup::StorageVol;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolNameArgs;

/// Prints the name of the volume that has a key or path.
pub fn run(_session: &mut Session, volume: &StorageVol, _args: &VolNameArgs) -> Result<Reply> {
    Ok(Reply::value("name", volume.name()?))
}
