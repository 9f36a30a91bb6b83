//! The handler of `placed` in the kitchen sink: says what it was given.

use crate::error::Result;
use crate::lookup::StorageVol;
use crate::reply::Reply;
use crate::session::Session;
use virsh_generated::beta::PlacedArgs;

pub fn run(session: &mut Session, part: &StorageVol, args: &PlacedArgs) -> Result<Reply> {
    session.push("placed");
    Ok(format!("{part:?} {args:?}"))
}
