//! `vol-wipe`: virStorageVolWipePattern, virStorageVolWipe.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolWipeAlgorithm;
use virsh_generated::volume::VolWipeArgs;
use virt_sys as sys;

/// Overwrites the data of a volume.
pub fn run(session: &mut Session, args: &VolWipeArgs) -> Result<Reply> {
    let volume = session.volume(&args.vol, args.pool.as_deref())?;
    let name = &args.vol;
    let algorithm = args.algorithm.unwrap_or(VolWipeAlgorithm::Zero);
    let wiped = match volume.wipe_pattern(number(algorithm), 0) {
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

/// libvirt's number of an algorithm.
fn number(algorithm: VolWipeAlgorithm) -> u32 {
    match algorithm {
        VolWipeAlgorithm::Zero => sys::VIR_STORAGE_VOL_WIPE_ALG_ZERO,
        VolWipeAlgorithm::Nnsa => sys::VIR_STORAGE_VOL_WIPE_ALG_NNSA,
        VolWipeAlgorithm::Dod => sys::VIR_STORAGE_VOL_WIPE_ALG_DOD,
        VolWipeAlgorithm::Bsi => sys::VIR_STORAGE_VOL_WIPE_ALG_BSI,
        VolWipeAlgorithm::Gutmann => sys::VIR_STORAGE_VOL_WIPE_ALG_GUTMANN,
        VolWipeAlgorithm::Schneier => sys::VIR_STORAGE_VOL_WIPE_ALG_SCHNEIER,
        VolWipeAlgorithm::Pfitzner7 => sys::VIR_STORAGE_VOL_WIPE_ALG_PFITZNER7,
        VolWipeAlgorithm::Pfitzner33 => sys::VIR_STORAGE_VOL_WIPE_ALG_PFITZNER33,
        VolWipeAlgorithm::Random => sys::VIR_STORAGE_VOL_WIPE_ALG_RANDOM,
        VolWipeAlgorithm::Trim => sys::VIR_STORAGE_VOL_WIPE_ALG_TRIM,
    }
}
