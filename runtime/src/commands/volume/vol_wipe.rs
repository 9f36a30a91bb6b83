//! `vol-wipe`: virStorageVolWipePattern, virStorageVolWipe.

use crate::prelude::*;

/// Overwrites the data of a volume.
pub fn run(_session: &mut Session, volume: &StorageVol, args: &VolWipeArgs) -> Result<()> {
    let wiped = volume.wipe_pattern(args.algorithm.constant(), 0);
    let unsupported =
        matches!(&wiped, Err(error) if error.code().to_raw() == sys::VIR_ERR_NO_SUPPORT);
    // An older driver knows one way only, and that is this one.
    if unsupported && args.algorithm == VolWipeAlgorithm::Zero {
        return Ok(volume.wipe(0)?);
    }
    Ok(wiped?)
}
