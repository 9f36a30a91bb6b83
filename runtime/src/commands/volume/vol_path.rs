//! `vol-path`: virStorageVolGetPath.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolPathArgs;

/// Prints the path of a volume.
pub fn run(session: &mut Session, args: &VolPathArgs) -> Result<Reply> {
    let volume = session.volume(&args.vol, args.pool.as_deref())?;
    Ok(Reply::value("path", volume.path()?))
}
