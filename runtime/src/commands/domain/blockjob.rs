//! `blockjob`: virDomainGetBlockJobInfo, virDomainBlockJobSetSpeed, virDomainBlockJobAbort.

use crate::answer::format::Format;
use crate::answer::text::scaled;
use crate::families::domain::block_job;
use crate::libvirt::{BlockJob, BlockJobExt, is_unsupported_with_flags};
use crate::prelude::*;
use crate::tools::job::progress;

/// Shows the job of a disk, limits it or ends it.
pub fn run(session: &mut Session, domain: &Domain, args: &BlockjobArgs) -> Result<BlockjobReply> {
    let path = &args.path;
    if args.bandwidth.is_some() {
        let bandwidth = block_job::bandwidth(args.bandwidth, args.bytes);
        domain.limit_block_job(path, bandwidth, args.speed_flags())?;
        return Ok(().into());
    }
    if args.abort || args.pivot || args.async_ {
        domain.abort_block_job(path, args.abort_flags())?;
        return Ok(().into());
    }
    if args.raw {
        let job = domain.block_job(path, args.info_flags())?;
        return Ok(BlockjobRaw {
            type_: job.map(|job| BlockJobType::from_number(job.kind)),
            bandwidth: job.map(|job| job.bandwidth),
            cur: job.map(|job| job.current),
            end: job.map(|job| job.end),
        }
        .into());
    }
    let job = in_bytes(domain, args)?;
    if let (Some(job), Format::Text) = (job, session.format) {
        session.out.flush();
        let label = BlockJobType::from_number(job.kind).word();
        progress::line(label, job.end, job.end.saturating_sub(job.current));
    }
    Ok(BlockjobUsual {
        type_: job.map(|job| BlockJobType::from_number(job.kind)),
        bandwidth: job.map(|job| job.bandwidth),
        cur: job.map(|job| job.current),
        end: job.map(|job| job.end),
    }
    .into())
}

/// What stands behind the progress, which goes to the error output.
impl OwnText for BlockjobUsual {
    fn own_text(&self, asked: &Asked) -> Text {
        match self.bandwidth {
            None if asked.quiet => Text::default(),
            None => {
                let disk = asked.argument("path").unwrap_or_default();
                text!["No current block job for ", disk]
            }
            Some(0) => "\n".into(),
            Some(bytes) => {
                let (value, unit) = scaled(bytes);
                format!("    Bandwidth limit: {bytes} bytes/s ({value:.3} {unit}/s)\n").into()
            }
        }
    }
}

/// The job with its bandwidth in bytes, as far as an older server, which counts in MiB, can tell.
fn in_bytes(domain: &Domain, args: &BlockjobArgs) -> Result<Option<BlockJob>> {
    match domain.block_job(&args.path, args.detail_flags()) {
        Err(error) if !args.bytes && is_unsupported_with_flags(&error) => {
            let job = domain.block_job(&args.path, 0)?;
            Ok(job.map(|job| BlockJob { bandwidth: job.bandwidth.saturating_mul(1 << 20), ..job }))
        }
        job => Ok(job?),
    }
}
