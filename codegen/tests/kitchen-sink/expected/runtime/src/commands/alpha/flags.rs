//! The handler of `flags` in the kitchen sink: says which constants it was given.

use crate::answer::error::Result;
use crate::flags::{Constant, Flags, Flags2Flags, StatsFlags};
use crate::session::lookup::Domain;
use crate::answer::reply::Reply;
use crate::session::Session;
use virsh_generated::alpha::FlagsArgs;

pub fn run(session: &mut Session, _domain: &Domain, args: &FlagsArgs) -> Result<Reply> {
    session.push("flags");
    let algorithm = args.algorithm.map(Constant::constant);
    let (flags, stats, second) = (args.flags(), args.stats_flags(), args.flags_2_flags());
    Ok(format!("{flags:#x} {stats} {second} {algorithm:?}"))
}
