//! `vol-wipe`: virStorageVolWipePattern, virStorageVolWipe.

use crate::libvirt::is_unsupported;
use crate::prelude::*;

/// Overwrites the data of a volume.
pub fn run(volume: &StorageVol, args: &VolWipeArgs) -> Result<()> {
    let wiped = volume.wipe_pattern(args.algorithm.constant(), 0);
    let unsupported = matches!(&wiped, Err(error) if is_unsupported(error));
    // An older driver knows one way only, and that is this one.
    if unsupported && args.algorithm == VolWipeAlgorithm::Zero {
        return Ok(volume.wipe(0)?);
    }
    Ok(wiped?)
}
