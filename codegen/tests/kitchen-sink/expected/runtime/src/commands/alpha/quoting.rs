//! The handler of `quoting` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::QuotingArgs;

pub fn run(session: &mut Session, args: &QuotingArgs) -> Result<Reply> {
    session.push("quoting");
    Ok(format!("{args:?}"))
}

pub fn is_so(_: &mut Session, args: &QuotingArgs) -> Result<bool> {
    Ok(args.path.as_deref() == Some(std::path::Path::new("so")))
}
