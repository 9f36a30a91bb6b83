//! `vol-key`: virStorageVolGetKey.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolKeyArgs;

/// Prints the key of a volume.
pub fn run(session: &mut Session, args: &VolKeyArgs) -> Result<Reply> {
    let volume = session.volume(&args.vol, args.pool.as_deref())?;
    Ok(Reply::value("key", volume.key()?))
}
