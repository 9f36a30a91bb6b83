//! `vol-delete`: virStorageVolDelete.

use crate::error::Result;
use crate::flags::Flags;
use crate::lookup::StorageVol;
use crate::session::Session;
use virsh_generated::volume::VolDeleteArgs;

/// Deletes a volume.
pub fn run(_session: &mut Session, volume: &StorageVol, args: &VolDeleteArgs) -> Result<()> {
    Ok(volume.delete(args.flags())?)
}
