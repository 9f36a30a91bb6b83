//! Block jobs that are waited for: how far they are, when they end, and giving them up.

use super::devices;
use crate::answer::error::{Context, Error, Result};
use crate::answer::reply::IntoReply;
use crate::libvirt::events::domain::{DiskFacts, Facts, ReceivedDomainEvent, domain_events};
use crate::libvirt::events::{Callback, Registration};
use crate::libvirt::{BlockJob, BlockJobExt};
use crate::session::Session;
use crate::tools::interrupts::Interrupts;
use crate::tools::job::progress::Progress;
use crate::words::BlockJobResult;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};
use virsh_args::Bandwidth;
use virt::connect::Connect;
use virt::domain::Domain;
use virt_sys as sys;

/// How often to ask how far the job is.
const INTERVAL: Duration = Duration::from_millis(500);

/// How long the news of a job that is gone may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the end of a job may be under way that could not be given up.
const NEWS: Duration = Duration::from_secs(1);

/// How a job is waited for.
#[derive(Debug, Clone, Copy)]
pub struct Waiting<'a> {
    /// The disk, as the user names it.
    pub disk: &'a str,
    /// What the progress is shown as; not at all without it.
    pub label: Option<&'static str>,
    /// After how many seconds the job is given up.
    pub timeout: Option<u32>,
    /// The flags with which it is given up.
    pub abort_flags: u32,
    /// What becomes of it when both images are the same.
    pub end: End,
}

/// What becomes of a job when both images are the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum End {
    /// It goes on, and keeps them the same.
    Leave,
    /// The domain goes on with the new image; with the flags that say so.
    Pivot(u32),
    /// The domain stays with its image; with the flags that say so.
    Finish(u32),
}

/// What ends the waiting.
#[derive(Debug)]
enum Message {
    /// Something became of the job of a disk, whose name or image is told.
    Change {
        /// The target name of the disk, or the path of its image.
        disk: String,
        /// The number of what became of the job.
        status: i32,
    },
    /// A signal asks to give the job up.
    Interrupt,
}

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
    let mut progress = waiting.label.map(Progress::new);
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

/// Who watches a job.
struct Watcher<'a> {
    domain: &'a Domain,
    waiting: &'a Waiting<'a>,
    informed: bool,
    target: Option<String>,
    heard: &'a Receiver<Message>,
}

impl Watcher<'_> {
    fn wait(&self, mut progress: Option<&mut Progress>) -> Result<BlockJobResult> {
        let began = Instant::now();
        let limit = self.waiting.timeout.map(|seconds| Duration::from_secs(seconds.into()));
        let (mut last, mut gone) = (None, None);
        loop {
            let job = self.domain.block_job(self.waiting.disk, 0);
            // The end of the job may be the reason why it cannot be asked for.
            if let Some(next) = self.next(Duration::ZERO) {
                return self.end(next);
            }
            match job.context(|| format!("failed to query job for disk {}", self.waiting.disk))? {
                Some(job) => {
                    if !self.informed && job.current == job.end {
                        return Ok(BlockJobResult::Ready);
                    }
                    show(progress.as_deref_mut(), &mut last, job);
                }
                None if !self.informed => return Ok(BlockJobResult::Completed),
                None if gone.get_or_insert_with(Instant::now).elapsed() > PATIENCE => {
                    return Err(self.lost());
                }
                None => {}
            }
            let rest = limit.map(|limit| limit.saturating_sub(began.elapsed()));
            if let Some(next) = self.next(rest.map_or(INTERVAL, |rest| rest.min(INTERVAL))) {
                return self.end(next);
            }
            if limit.is_some_and(|limit| began.elapsed() >= limit) {
                return self.abort();
            }
        }
    }

    fn end(&self, next: Next) -> Result<BlockJobResult> {
        match next {
            Next::Result(result) => Ok(result),
            Next::Abort => self.abort(),
        }
    }

    /// Waits for something that ends the waiting.
    fn next(&self, pause: Duration) -> Option<Next> {
        let until = Instant::now() + pause;
        loop {
            let rest = until.saturating_duration_since(Instant::now());
            match self.heard.recv_timeout(rest) {
                Ok(Message::Interrupt) => return Some(Next::Abort),
                Ok(Message::Change { disk, status }) => {
                    let ours = disk == self.waiting.disk || Some(&disk) == self.target.as_ref();
                    if ours && let Some(result) = result(status) {
                        return Some(Next::Result(result));
                    }
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return None,
            }
        }
    }

    fn abort(&self) -> Result<BlockJobResult> {
        let disk = self.waiting.disk;
        let aborted = self.domain.abort_block_job(disk, self.waiting.abort_flags);
        // What ended by itself meanwhile cannot be given up any more.
        if aborted.is_err()
            && let Some(Next::Result(result)) = self.next(NEWS)
        {
            return Ok(result);
        }
        aborted.context(|| format!("failed to abort job for disk '{disk}'"))?;
        Ok(BlockJobResult::Aborted)
    }

    /// Says that nobody knows what became of the job.
    fn lost(&self) -> Error {
        let disk = self.waiting.disk;
        Error::new(format!("the job for disk '{disk}' is gone, and how it ended is not known"))
    }
}

/// What the watcher does next.
enum Next {
    /// It says what became of the job.
    Result(BlockJobResult),
    /// It gives the job up.
    Abort,
}

/// What a number of libvirt says of a job; nothing for one that a newer libvirt has.
fn result(status: i32) -> Option<BlockJobResult> {
    match status.cast_unsigned() {
        sys::VIR_DOMAIN_BLOCK_JOB_COMPLETED => Some(BlockJobResult::Completed),
        sys::VIR_DOMAIN_BLOCK_JOB_FAILED => Some(BlockJobResult::Failed),
        sys::VIR_DOMAIN_BLOCK_JOB_CANCELED => Some(BlockJobResult::Aborted),
        sys::VIR_DOMAIN_BLOCK_JOB_READY => Some(BlockJobResult::Ready),
        _ => None,
    }
}

/// Shows how far a job is, if that has changed.
fn show(progress: Option<&mut Progress>, last: &mut Option<BlockJob>, job: BlockJob) {
    if *last == Some(job) {
        return;
    }
    *last = Some(job);
    if let Some(progress) = progress {
        progress.show(job.end, job.end.saturating_sub(job.current));
    }
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
        assert_eq!(result(2), Some(BlockJobResult::Aborted));
        assert_eq!(result(1), Some(BlockJobResult::Failed));
        assert_eq!(result(99), None);
    }
}
