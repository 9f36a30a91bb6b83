//! `vol-key`: virStorageVolGetKey.

use crate::error::Result;
use crate::lookup::{StoragePool, StorageVol};
use crate::replies::volume::VolKeyReply;
use crate::session::Session;
use virsh_generated::volume::VolKeyArgs;

/// Prints the key of a volume.
pub fn run(
    _session: &mut Session,
    _pool: Option<&StoragePool>,
    volume: &StorageVol,
    _args: &VolKeyArgs,
) -> Result<VolKeyReply> {
    Ok(VolKeyReply { key: volume.key()? })
}
