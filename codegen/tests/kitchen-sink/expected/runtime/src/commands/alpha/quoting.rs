//! The handler of `quoting` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::QuotingArgs;

pub fn run(session: &mut Session, args: &QuotingArgs, looked: &mut bool) -> Result<Reply> {
    session.push("quoting");
    Ok(format!("{args:?} {looked}"))
}

pub fn is_so(_: &mut Session, args: &QuotingArgs, looked: &mut bool) -> Result<bool> {
    *looked = true;
    Ok(args.path.as_deref() == Some(std::path::Path::new("so")))
}
