//! `blockpull`: virDomainBlockPull, or virDomainBlockRebase down to a base.

use crate::families::domain::block_job::{self, End, Waiting};
use crate::libvirt::BlockJobExt;
use crate::prelude::*;

/// Fills a disk with the data of its backing chain.
pub fn run(session: &mut Session, domain: &Domain, args: &BlockpullArgs) -> Result<BlockpullReply> {
    let (path, base) = (&args.path, args.base.as_deref());
    let bandwidth = block_job::bandwidth(args.bandwidth, args.bytes);
    // Only the newer call can keep a base, and references relative.
    let begin = || {
        if base.is_some() || args.keep_relative {
            domain.block_rebase(path, base, bandwidth, args.rebase_flags())?;
        } else {
            domain.block_pull(path, bandwidth, args.pull_flags())?;
        }
        Ok(())
    };
    let waiting = args.wait.then(|| Waiting {
        disk: path,
        label: args.verbose.then_some("Block Pull"),
        timeout: args.timeout,
        abort_flags: args.abort_flags(),
        end: End::Leave,
    });
    let result = block_job::run(session, domain, waiting, begin)?;
    block_job::answer(result, BlockpullReply { result })
}
