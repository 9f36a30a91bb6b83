//! `vol-wipe`: virStorageVolWipePattern, virStorageVolWipe.

use crate::error::{Context, Result};
use crate::flags::Constant;
use crate::lookup::{StoragePool, StorageVol};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolWipeAlgorithm;
use virsh_generated::volume::VolWipeArgs;
use virt_sys as sys;

/// Overwrites the data of a volume.
pub fn run(
    _session: &mut Session,
    _pool: Option<&StoragePool>,
    volume: &StorageVol,
    args: &VolWipeArgs,
) -> Result<Reply> {
    let name = &args.vol;
    let algorithm = args.algorithm;
    let wiped = match volume.wipe_pattern(algorithm.constant(), 0) {
        // An older driver knows one way only, and that is this one.
        Err(error)
            if error.code().to_raw() == sys::VIR_ERR_NO_SUPPORT
                && algorithm == VolWipeAlgorithm::Zero =>
        {
            volume.wipe(0)
        }
        other => other,
    };
    wiped.context(|| format!("Failed to wipe vol {name}"))?;
    Ok(Reply::message(format!("Vol {name} wiped")))
}
