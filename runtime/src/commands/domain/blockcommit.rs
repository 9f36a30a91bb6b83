//! `blockcommit`: virDomainBlockCommit.

use crate::families::domain::block_job::{self, Waiting};
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
    if !(args.wait || args.pivot || args.keep_overlay || args.timeout.is_some()) {
        begin()?;
        return Ok(BlockcommitReply { result: BlockJobResult::Started });
    }
    let waiting = Waiting {
        disk: &args.path,
        label: args.verbose.then_some("Block commit"),
        timeout: args.timeout,
        abort_flags: args.abort_flags(),
    };
    let mut result = block_job::watch(session, domain, &waiting, begin)?;
    if result == BlockJobResult::Ready && args.pivot {
        domain
            .abort_block_job(&args.path, args.pivot_flags())
            .context(|| blockcommit_unpivoted(&args.path))?;
        result = BlockJobResult::Pivoted;
    } else if result == BlockJobResult::Ready && args.keep_overlay {
        let flags = args.abort_flags();
        domain.abort_block_job(&args.path, flags).context(|| blockcommit_unfinished(&args.path))?;
        result = BlockJobResult::Finished;
    }
    block_job::answer(result, BlockcommitReply { result })
}
