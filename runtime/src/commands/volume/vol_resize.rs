//! `vol-resize`: virStorageVolResize.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::{StoragePool, StorageVol};
use crate::reply::Reply;
use crate::session::Session;
use virsh_args::SignedSize;
use virsh_generated::volume::VolResizeArgs;
use virt_sys as sys;

/// Changes the capacity of a volume; a negative one shrinks it by that much.
pub fn run(
    _session: &mut Session,
    _pool: Option<&StoragePool>,
    volume: &StorageVol,
    args: &VolResizeArgs,
) -> Result<Reply> {
    let name = volume.name()?;
    let SignedSize { size, negative, text } = &args.capacity;
    let delta = args.delta || *negative;
    let delta_flag = if *negative { sys::VIR_STORAGE_VOL_RESIZE_DELTA } else { 0 };
    let by = if delta { "by" } else { "to" };
    volume
        .resize(*size, args.flags() | delta_flag)
        .context(|| format!("Failed to change size of volume '{name}' {by} {text}"))?;
    let done = format!("Size of volume '{name}' successfully changed {by} {text}");
    Ok(Reply::message(done))
}
