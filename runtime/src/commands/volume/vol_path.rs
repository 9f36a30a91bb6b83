//! `vol-path`: virStorageVolGetPath.

use crate::prelude::*;

/// Prints the path of a volume.
pub fn run(volume: &StorageVol) -> Result<VolPathReply> {
    Ok(VolPathReply { path: volume.carried_path()? })
}
