//! Block jobs that are waited for: how far they are, when they end, and giving them up.

mod waiting;
mod watcher;

pub use waiting::{End, Waiting};

use super::devices;
use crate::answer::error::{Context, Error, Result};
use crate::answer::reply::IntoReply;
use crate::libvirt::BlockJobExt;
use crate::libvirt::events::domain::{DiskFacts, Facts, ReceivedDomainEvent, domain_events};
use crate::libvirt::events::{Callback, Registration};
use crate::session::Session;
use crate::tools::interrupts::Interrupts;
use crate::tools::job::progress::Progress;
use crate::words::BlockJobResult;
use std::sync::Arc;
use std::sync::mpsc::{Sender, channel};
use virsh_args::Bandwidth;
use virt::connect::Connect;
use virt::domain::Domain;
use virt_sys as sys;
use watcher::{Message, Watcher};

/// Begins a job. Where it is to be waited for, waits until it has ended or both images are the
/// same, and then ends it as that says.
///
/// # Errors
/// Returns why the job cannot begin, be watched, be given up or be ended.
pub fn run(
    session: &mut Session,
    domain: &Domain,
    waiting: Option<Waiting<'_>>,
    begin: impl FnOnce() -> Result<()>,
) -> Result<BlockJobResult> {
    let Some(waiting) = waiting else {
        begin()?;
        return Ok(BlockJobResult::Started);
    };
    let result = watch(session, domain, &waiting, begin)?;
    let disk = waiting.disk;
    match waiting.end {
        End::Pivot(flags) if result == BlockJobResult::Ready => {
            let pivoted = domain.abort_block_job(disk, flags);
            pivoted.context(|| format!("failed to pivot job for disk {disk}"))?;
            Ok(BlockJobResult::Pivoted)
        }
        End::Finish(flags) if result == BlockJobResult::Ready => {
            let finished = domain.abort_block_job(disk, flags);
            finished.context(|| format!("failed to finish job for disk {disk}"))?;
            Ok(BlockJobResult::Finished)
        }
        _ => Ok(result),
    }
}

/// Begins a job and waits until it has ended or both images are the same. The first SIGINT or
/// SIGTERM and the end of the time give it up; a second signal ends the program.
fn watch(
    session: &mut Session,
    domain: &Domain,
    waiting: &Waiting<'_>,
    begin: impl FnOnce() -> Result<()>,
) -> Result<BlockJobResult> {
    session.out.flush();
    session.watch_connection();
    let (sender, heard) = channel();
    let asking = sender.clone();
    let interrupts = Interrupts::ask_once(move || asking.send(Message::Interrupt).is_ok());
    let events = changes(&session.connection()?, domain, sender);
    begin()?;
    let mut progress = Progress::of(waiting.label, session);
    let watcher = Watcher {
        domain,
        waiting,
        // Only who has asked for events may wait for them.
        informed: !events.is_empty(),
        target: target(domain, waiting.disk),
        heard: &heard,
    };
    let outcome = watcher.wait(progress.as_mut());
    drop((events, interrupts));
    if let Some(progress) = progress {
        progress.end(matches!(outcome, Ok(BlockJobResult::Ready | BlockJobResult::Completed)));
    }
    outcome
}

/// Registers for what becomes of the block jobs of a domain, by the names and by the images of
/// its disks. A driver may tell one of these, or neither.
fn changes(connection: &Connect, domain: &Domain, sender: Sender<Message>) -> Vec<Registration> {
    let heard: Callback<ReceivedDomainEvent> = Arc::new(move |received| {
        if let Facts::Disk(DiskFacts::BlockJob { disk, status, .. }) = received.facts {
            let disk = disk.unwrap_or_default();
            // Nobody listens any more once the waiting has ended.
            drop(sender.send(Message::Change { disk, status }));
        }
    });
    let kinds = [sys::VIR_DOMAIN_EVENT_ID_BLOCK_JOB, sys::VIR_DOMAIN_EVENT_ID_BLOCK_JOB_2];
    let register = |kind| domain_events(connection, Some(domain), kind, heard.clone()).ok();
    kinds.into_iter().filter_map(register).collect()
}

/// The answer for a job: a job that was given up, or that failed, is a failure of the command.
///
/// # Errors
/// Fails with the answer.
pub fn answer<R: IntoReply>(result: BlockJobResult, reply: R) -> Result<R> {
    match result {
        BlockJobResult::Aborted | BlockJobResult::Failed => Err(Error::silent().with_reply(reply)),
        _ => Ok(reply),
    }
}

/// The bandwidth as libvirt takes it: in bytes a second where the user counts in bytes, and in whole
/// MiB otherwise.
#[must_use]
pub fn bandwidth(given: Option<Bandwidth>, in_bytes: bool) -> u64 {
    match given {
        None => 0,
        Some(Bandwidth::Plain(number)) => number,
        Some(Bandwidth::Bytes(bytes)) if in_bytes => bytes,
        Some(Bandwidth::Bytes(bytes)) => bytes >> 20,
    }
}

/// The target name of a disk that may be named by its image: the image is another one once
/// the job is done. A domain that cannot be asked now says so at the next call.
fn target(domain: &Domain, disk: &str) -> Option<String> {
    let disks = devices::disks(&domain.xml_desc(0).ok()?).ok()?;
    let is = |name: &Option<String>| name.as_deref() == Some(disk);
    disks.into_iter().find(|known| is(&known.target) || is(&known.source))?.target
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bandwidths_count_whole_mebibytes_unless_bytes_are_asked_for() {
        assert_eq!(bandwidth(None, false), 0);
        assert_eq!(bandwidth(Some(Bandwidth::Plain(5)), false), 5);
        assert_eq!(bandwidth(Some(Bandwidth::Plain(5)), true), 5);
        assert_eq!(bandwidth(Some(Bandwidth::Bytes(5000 << 10)), false), 4);
        assert_eq!(bandwidth(Some(Bandwidth::Bytes(5000 << 10)), true), 5_120_000);
        assert_eq!(bandwidth(Some(Bandwidth::Plain(u64::MAX)), false), u64::MAX);
    }

    #[test]
    fn only_a_job_that_did_its_work_succeeds() {
        let reply = || crate::answer::reply::Reply::data("x", serde_json::Value::Null);
        for failed in [BlockJobResult::Failed, BlockJobResult::Aborted] {
            assert!(answer(failed, reply()).is_err());
        }
        assert!(answer(BlockJobResult::Ready, reply()).is_ok());
    }
}
