//! The handler of `operands` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::session::lookup::Domain;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::OperandsArgs;

pub fn run(session: &mut Session, domain: &Domain, args: &OperandsArgs) -> Result<Reply> {
    session.push("operands");
    Ok(format!("{domain:?} {args:?}"))
}
