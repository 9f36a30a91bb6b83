//! The handler of `everything` in the kitchen sink: says what it was given.

use crate::error::Result;
use crate::lookup::Domain;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::EverythingArgs;

pub fn run(session: &mut Session, domain: &Domain, args: &EverythingArgs) -> Result<Reply> {
    session.push("everything");
    Ok(format!("{domain:?} {args:?}"))
}
