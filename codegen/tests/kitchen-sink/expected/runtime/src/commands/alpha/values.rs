//! The handler of `values` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::flags::Flags;
use crate::params::TypedParams;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::ValuesArgs;

pub fn run(session: &mut Session, args: &ValuesArgs) -> Result<Reply> {
    session.push("values");
    Ok(format!("{args:?} {:?} {:#x}", args.params(), args.flags()))
}
