//! The handler of `bare` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::beta::BareArgs;

pub fn run(session: &mut Session, args: &BareArgs) -> Result<Reply> {
    session.push("bare");
    Ok(format!("{args:?}"))
}
