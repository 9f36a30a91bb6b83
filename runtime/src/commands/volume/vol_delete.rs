//! `vol-delete`: virStorageVolDelete.

use crate::families::pool::busy;
use crate::prelude::*;

/// Deletes a volume.
pub fn run(session: &mut Session, volume: &StorageVol, args: &VolDeleteArgs) -> Result<()> {
    let unfinished = || vol_delete_unfinished(&args.vol);
    busy::when_free(session, &args.wait, unfinished, || volume.delete(args.flags()))
}
