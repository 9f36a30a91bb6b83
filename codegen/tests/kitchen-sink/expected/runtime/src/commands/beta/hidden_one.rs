//! The handler of `hidden-one` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::beta::HiddenOneArgs;

pub fn run(session: &mut Session, args: &HiddenOneArgs) -> Result<Reply> {
    session.push("hidden-one");
    Ok(format!("{args:?}"))
}
