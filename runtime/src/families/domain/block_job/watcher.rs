//! Watches a block job: by its events, and by asking how far it is.

use super::waiting::Waiting;
use crate::answer::error::{Context, Error, Result};
use crate::libvirt::{BlockJob, BlockJobExt};
use crate::tools::job::progress::Progress;
use crate::words::BlockJobResult;
use std::sync::mpsc::{Receiver, RecvTimeoutError};
use std::time::{Duration, Instant};
use virt::domain::Domain;
use virt_sys as sys;

/// How often to ask how far the job is.
const INTERVAL: Duration = Duration::from_millis(500);

/// How long the news of a job that is gone may take.
const PATIENCE: Duration = Duration::from_secs(10);

/// How long the end of a job may be under way that could not be given up.
const NEWS: Duration = Duration::from_secs(1);

/// What ends the waiting.
#[derive(Debug)]
pub(super) enum Message {
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

/// Who watches a job.
pub(super) struct Watcher<'a> {
    /// The domain of the job.
    pub(super) domain: &'a Domain,
    /// What is waited for, and how.
    pub(super) waiting: &'a Waiting<'a>,
    /// Whether events tell what becomes of the job.
    pub(super) informed: bool,
    /// The target name of the disk, where that is known.
    pub(super) target: Option<String>,
    /// Where events and signals are heard.
    pub(super) heard: &'a Receiver<Message>,
}

impl Watcher<'_> {
    /// Waits until the job has ended, both images are the same, or it was given up.
    pub(super) fn wait(&self, mut progress: Option<&mut Progress>) -> Result<BlockJobResult> {
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
    fn numbers_tell_what_became_of_a_job() {
        assert_eq!(result(2), Some(BlockJobResult::Aborted));
        assert_eq!(result(1), Some(BlockJobResult::Failed));
        assert_eq!(result(99), None);
    }
}
