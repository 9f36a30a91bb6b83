//! The handler of `relations` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::session::lookup::Domain;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::RelationsArgs;

pub fn run(session: &mut Session, domain: &Domain, args: &RelationsArgs) -> Result<Reply> {
    session.push("relations");
    Ok(format!("{domain:?} {args:?}"))
}
