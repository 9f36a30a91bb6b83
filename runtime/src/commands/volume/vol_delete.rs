//! `vol-delete`: virStorageVolDelete.

use crate::error::{Context, Result};
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolDeleteArgs;
use virt_sys as sys;

/// Deletes a volume.
pub fn run(session: &mut Session, args: &VolDeleteArgs) -> Result<Reply> {
    let volume = session.volume(&args.vol, args.pool.as_deref())?;
    let name = &args.vol;
    let flags = if args.delete_snapshots { sys::VIR_STORAGE_VOL_DELETE_WITH_SNAPSHOTS } else { 0 };
    volume.delete(flags).context(|| format!("Failed to delete vol {name}"))?;
    Ok(Reply::message(format!("Vol {name} deleted")))
}
