//! `vol-resize`: virStorageVolResize.

use crate::error::{Context, Error, Result};
use crate::flags::Flags;
use crate::lookup::{StoragePool, StorageVol};
use crate::reply::Reply;
use crate::session::Session;
use virsh_args::values::{SizeError, parse_size};
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
    let text = args.capacity.trim_start_matches([' ', '\t', '\n', '\r', '\x0b', '\x0c']);
    let (text, negative) = match text.strip_prefix('-') {
        Some(_) if !args.shrink => return Err(Error::new("negative size requires --shrink")),
        Some(rest) => (rest, true),
        None => (text, false),
    };
    let capacity = parse_size(text, 1, u64::MAX).map_err(|error| malformed(text, &error))?;
    let delta = args.delta || negative;
    let delta_flag = if negative { sys::VIR_STORAGE_VOL_RESIZE_DELTA } else { 0 };
    let by = if delta { "by" } else { "to" };
    volume
        .resize(capacity, args.flags() | delta_flag)
        .context(|| format!("Failed to change size of volume '{name}' {by} {text}"))?;
    let done = format!("Size of volume '{name}' successfully changed {by} {text}");
    Ok(Reply::message(done))
}

fn malformed(text: &str, error: &SizeError) -> Error {
    let line = Error::new(format!("Malformed size {text}"));
    match error.detail() {
        Some(detail) => line.and(detail),
        None => line,
    }
}
