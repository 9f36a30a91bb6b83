//! `vol-pool`: virStoragePoolLookupByVolume.

use crate::prelude::*;

/// Prints the pool of a volume, by name or UUID.
pub fn run(volume: &StorageVol, args: &VolPoolArgs) -> Result<VolPoolReply> {
    let pool = volume.lookup_storage_pool()?;
    if args.uuid {
        return Ok(VolPoolUuid { uuid: pool.uuid_string()? }.into());
    }
    Ok(VolPoolUsual { name: pool.name()? }.into())
}
