//! `vol-name`: virStorageVolGetName.

use crate::prelude::*;

/// Prints the name of the volume that has a key or path.
pub fn run(volume: &StorageVol) -> Result<VolNameReply> {
    Ok(VolNameReply { name: volume.carried_name()? })
}
