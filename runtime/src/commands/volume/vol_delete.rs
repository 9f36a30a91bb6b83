//! `vol-delete`: virStorageVolDelete.

use crate::error::{Context, Result};
use crate::flags::Flags;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolDeleteArgs;

/// Deletes a volume.
pub fn run(session: &mut Session, args: &VolDeleteArgs) -> Result<Reply> {
    let volume = session.volume(&args.vol, args.pool.as_deref())?;
    let name = &args.vol;
    volume.delete(args.flags()).context(|| format!("Failed to delete vol {name}"))?;
    Ok(Reply::message(format!("Vol {name} deleted")))
}
