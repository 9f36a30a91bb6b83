//! `vol-key`: virStorageVolGetKey.

use crate::prelude::*;

/// Prints the key of a volume.
pub fn run(volume: &StorageVol) -> Result<VolKeyReply> {
    Ok(VolKeyReply { key: volume.carried_key()? })
}
