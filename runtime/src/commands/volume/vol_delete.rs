//! `vol-delete`: virStorageVolDelete.

use crate::prelude::*;

/// Deletes a volume.
pub fn run(_session: &mut Session, volume: &StorageVol, args: &VolDeleteArgs) -> Result<()> {
    Ok(volume.delete(args.flags())?)
}
