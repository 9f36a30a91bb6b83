//! `vol-path`: virStorageVolGetPath.

use crate::prelude::*;
use crate::replies::volume::VolPathReply;
use virsh_generated::volume::VolPathArgs;

/// Prints the path of a volume.
pub fn run(
    _session: &mut Session,
    volume: &StorageVol,
    _args: &VolPathArgs,
) -> Result<VolPathReply> {
    Ok(VolPathReply { path: volume.carried_path()? })
}
