//! `vol-delete`: virStorageVolDelete.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::lookup::{StoragePool, StorageVol};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolDeleteArgs;

/// Deletes a volume.
pub fn run(
    _session: &mut Session,
    _pool: Option<&StoragePool>,
    volume: &StorageVol,
    args: &VolDeleteArgs,
) -> Result<Reply> {
    let name = &args.vol;
    volume.delete(args.flags()).context(|| format!("Failed to delete vol {name}"))?;
    Ok(Reply::message(format!("Vol {name} deleted")))
}
