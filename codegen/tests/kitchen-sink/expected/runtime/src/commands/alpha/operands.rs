//! The handler of `operands` in the kitchen sink: says what it was given.

use crate::error::Result;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::OperandsArgs;

pub fn run(session: &mut Session, args: &OperandsArgs) -> Result<Reply> {
    session.push("operands");
    Ok(format!("{args:?}"))
}
