//! The handler of `everything` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::session::lookup::Domain;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::EverythingArgs;

pub fn run(session: &mut Session, domain: &Domain, args: &EverythingArgs) -> Result<Reply> {
    session.push("everything");
    Ok(format!("{domain:?} {args:?}"))
}
