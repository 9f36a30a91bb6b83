//! `vol-delete`: virStorageVolDelete.

use crate::prelude::*;
use virsh_generated::volume::VolDeleteArgs;

/// Deletes a volume.
pub fn run(_session: &mut Session, volume: &StorageVol, args: &VolDeleteArgs) -> Result<()> {
    Ok(volume.delete(args.flags())?)
}
