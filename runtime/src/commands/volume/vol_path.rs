//! `vol-path`: virStorageVolGetPath.

use crate::prelude::*;

/// Prints the path of a volume.
pub fn run(
    _session: &mut Session,
    volume: &StorageVol,
    _args: &VolPathArgs,
) -> Result<VolPathReply> {
    Ok(VolPathReply { path: volume.carried_path()? })
}
