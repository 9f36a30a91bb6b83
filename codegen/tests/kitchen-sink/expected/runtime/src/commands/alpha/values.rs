//! The handler of `values` in the kitchen sink: says what it was given.

use crate::error::Result;
use crate::flags::Flags;
use crate::params::TypedParams;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::ValuesArgs;

pub fn run(session: &mut Session, args: &ValuesArgs) -> Result<Reply> {
    session.push("values");
    Ok(format!("{args:?} {:?} {:#x}", args.params(), args.flags()))
}
