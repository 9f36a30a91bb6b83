//! `vol-key`: virStorageVolGetKey.

use crate::prelude::*;

/// Prints the key of a volume.
pub fn run(_session: &mut Session, volume: &StorageVol, _args: &VolKeyArgs) -> Result<VolKeyReply> {
    Ok(VolKeyReply { key: volume.carried_key()? })
}
