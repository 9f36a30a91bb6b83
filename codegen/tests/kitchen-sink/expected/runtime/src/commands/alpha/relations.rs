//! The handler of `relations` in the kitchen sink: says what it was given.

use crate::error::Result;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::RelationsArgs;

pub fn run(session: &mut Session, domain: &Domain, args: &RelationsArgs) -> Result<Reply> {
    session.push("relations");
    Ok(format!("{domain:?} {args:?}"))
}
