//! `vol-resize`: virStorageVolResize.

use crate::prelude::*;
use virsh_args::SignedSize;

/// Changes the capacity of a volume; a negative one shrinks it by that much.
pub fn run(volume: &StorageVol, args: &VolResizeArgs) -> Result<VolResizeReply> {
    let SignedSize { size, negative, text } = &args.capacity;
    let relative = args.delta || *negative;
    volume.resize(*size, args.flags())?;
    let bytes = i64::try_from(*size).unwrap_or(i64::MAX);
    let change = if args.shrink { -bytes } else { bytes };
    Ok(VolResizeReply {
        capacity: Shown { text: text.as_str().into(), value: (!relative).then_some(*size) },
        change: relative.then_some(change),
        relative,
    })
}
