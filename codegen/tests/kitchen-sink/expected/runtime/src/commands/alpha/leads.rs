//! The handler of `leads` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::answer::reply::Reply;
use crate::session::Session;
use crate::session::lookup::Domain;
use virsh_generated::alpha::LeadsArgs;

pub fn run(session: &mut Session, port: &Domain, args: &LeadsArgs) -> Result<Reply> {
    session.push("leads");
    Ok(format!("{port:?} {args:?}"))
}
