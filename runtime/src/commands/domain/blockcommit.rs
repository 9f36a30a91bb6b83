//! `blockcommit`: virDomainBlockCommit.

use crate::families::domain::block_job::{self, End, Waiting};
use crate::libvirt::BlockJobExt;
use crate::prelude::*;

/// Commits overlays, and with one of the options that wait sees to the end of the job.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    args: &BlockcommitArgs,
) -> Result<BlockcommitReply> {
    let bandwidth = block_job::bandwidth(args.bandwidth, args.bytes);
    let (base, top) = (args.base.as_deref(), args.top.as_deref());
    let begin = || Ok(domain.block_commit(&args.path, base, top, bandwidth, args.flags())?);
    let pivot = args.pivot.then(|| args.pivot_flags());
    let finish = args.keep_overlay.then(|| args.abort_flags());
    let waiting = Waiting {
        disk: &args.path,
        label: args.verbose.then_some("Block commit"),
        timeout: args.timeout,
        abort_flags: args.abort_flags(),
        end: End::chosen(pivot, finish),
    };
    let result = block_job::run(session, domain, waiting.wanted(args.wait), begin)?;
    block_job::answer(result, BlockcommitReply { result })
}
