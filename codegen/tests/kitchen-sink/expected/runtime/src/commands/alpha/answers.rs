//! The handler of `answers` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::AnswersArgs;

pub fn run(session: &mut Session, args: &AnswersArgs) -> Result<Reply> {
    session.push("answers");
    Ok(format!("{args:?}"))
}
