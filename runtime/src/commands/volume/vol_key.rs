//! `vol-key`: virStorageVolGetKey.

use crate::error::Result;
use crate::lookup::{StoragePool, StorageVol};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolKeyArgs;

/// Prints the key of a volume.
pub fn run(
    _session: &mut Session,
    _pool: Option<&StoragePool>,
    volume: &StorageVol,
    _args: &VolKeyArgs,
) -> Result<Reply> {
    Ok(Reply::value("key", volume.key()?))
}
