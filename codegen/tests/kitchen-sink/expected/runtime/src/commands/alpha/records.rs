//! The handler of `records` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::RecordsArgs;

pub fn run(session: &mut Session, args: &RecordsArgs) -> Result<Reply> {
    session.push("records");
    Ok(format!("{args:?}"))
}
