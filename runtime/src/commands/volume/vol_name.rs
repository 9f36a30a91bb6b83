//! `vol-name`: virStorageVolGetName.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::volume::VolNameArgs;

/// Prints the name of the volume that has a key or path.
pub fn run(session: &mut Session, args: &VolNameArgs) -> Result<Reply> {
    let volume = session.volume_anywhere(&args.vol)?;
    Ok(Reply::value("name", volume.name()?))
}
