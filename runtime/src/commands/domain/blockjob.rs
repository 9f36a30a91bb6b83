//! `blockjob`: virDomainGetBlockJobInfo, virDomainBlockJobSetSpeed, virDomainBlockJobAbort, and
//! virConnectDomainEventRegisterAny with `--wait`.

use crate::answer::format::Format;
use crate::answer::text::scaled;
use crate::families::domain::{block_job, outcome};
use crate::libvirt::{BlockJob, BlockJobExt, is_unsupported_with_flags};
use crate::prelude::*;
use crate::tools::job::progress;
use std::time::Duration;
use virt::error::ErrorNumber;

/// What tells that another image is ready, or that a job is gone.
const EVENTS: &[u32] = &[sys::VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2, sys::VIR_DOMAIN_EVENT_ID_BLOCK_JOB];

/// How often to try although no event came: one that goes to a daemon while that restarts reaches nobody.
const PACE: Duration = Duration::from_secs(2);

/// Shows the job of a disk, limits it or ends it.
pub fn run(session: &mut Session, domain: &Domain, args: &BlockjobArgs) -> Result<BlockjobReply> {
    let path = &args.path;
    if args.bandwidth.is_some() {
        let bandwidth = block_job::bandwidth(args.bandwidth, args.bytes);
        domain.limit_block_job(path, bandwidth, args.speed_flags())?;
        return Ok(().into());
    }
    if args.wait.wait {
        return Ok(pivot_when_ready(session, domain, args)?.into());
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

/// Lets the domain go on with the other image as soon as that is ready.
fn pivot_when_ready(
    session: &mut Session,
    domain: &Domain,
    args: &BlockjobArgs,
) -> Result<BlockjobWait> {
    let asked = outcome::Asked {
        events: EVENTS,
        pace: Some(PACE),
        request: || Ok(()),
        unfinished: || blockjob_unfinished(&args.path, &args.domain),
    };
    outcome::wait(session, domain, &args.wait, asked, |_| {
        match domain.abort_block_job(&args.path, args.abort_flags()) {
            Err(early) if early.code().known() == Some(ErrorNumber::BlockCopyActive) => Ok(None),
            pivoted => Ok(Some(pivoted?)),
        }
    })?;
    Ok(BlockjobWait { result: BlockJobResult::Pivoted })
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
