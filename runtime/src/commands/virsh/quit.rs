//! `quit`: ends the session.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::virsh::QuitArgs;

/// Marks the session as ending.
pub fn run(session: &mut Session, _args: &QuitArgs) -> Result<Reply> {
    session.quitting = true;
    Ok(Reply::Silent)
}
