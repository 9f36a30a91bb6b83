//! The handler of `placed` in the kitchen sink: says what it was given.

use crate::answer::error::Result;
use crate::session::lookup::StorageVol;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::beta::PlacedArgs;

pub fn run(session: &mut Session, part: &StorageVol, args: &PlacedArgs) -> Result<Reply> {
    session.push("placed");
    Ok(format!("{part:?} {args:?}"))
}
