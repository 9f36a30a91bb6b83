//! The handler of `unlisted` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::beta::UnlistedArgs;

pub fn run(session: &mut Session, args: &UnlistedArgs) -> Result<Reply> {
    session.push("unlisted");
    Ok(format!("{args:?}"))
}
