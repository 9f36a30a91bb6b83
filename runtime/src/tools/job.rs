//! Jobs of a domain that take their time: one thread waits for libvirt's call to return, another
//! shows how far the job is, does what it is told to do meanwhile, and cancels the job when a
//! signal asks for that.

pub mod progress;

use crate::answer::error::Result;
use crate::libvirt::DomainExt;
use crate::session::Session;
use crate::tools::interrupts::Interrupts;
use progress::Progress;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, ScopedJoinHandle};
use std::time::{Duration, Instant};
use virt::domain::Domain;
use virt::error::Error;

/// How long the watcher waits until it asks again how far the job is.
const INTERVAL: Duration = Duration::from_millis(500);

/// What is done with the domain while its job runs. A job that ends meanwhile may refuse it,
/// which nobody needs to know.
type Act = fn(&Domain) -> std::result::Result<(), Error>;

/// What the watcher of a job hears.
enum Message {
    /// The call returned.
    Ended,
    /// A signal asks to cancel the job.
    Interrupt,
    /// Something happened upon which there is something to do.
    Notice(Act),
}

/// A call of libvirt that is a job of a domain, and what is done meanwhile.
pub struct Job<'a> {
    domain: &'a Domain,
    label: Option<&'static str>,
    after: Option<(Duration, Act)>,
    sender: Sender<Message>,
    heard: Receiver<Message>,
}

/// Tells the watcher of a job, from any thread, that something happened.
pub struct Notice {
    sender: Sender<Message>,
    act: Act,
}

impl Notice {
    /// Has the watcher do what it was told to do upon it. Once the job has ended, nobody hears.
    pub fn give(&self) {
        let _ = self.sender.send(Message::Notice(self.act));
    }
}

impl<'a> Job<'a> {
    /// A job of the domain; with `label`, it is shown how far it is.
    #[must_use]
    pub fn new(domain: &'a Domain, label: Option<&'static str>) -> Job<'a> {
        let (sender, heard) = channel();
        Job { domain, label, after: None, sender, heard }
    }

    /// Has something done once when the job takes longer than a time.
    pub fn after(&mut self, time: Duration, act: Act) {
        self.after = Some((time, act));
    }

    /// Has something done whenever notice is given.
    pub fn on_notice(&self, act: Act) -> Notice {
        Notice { sender: self.sender.clone(), act }
    }

    /// Runs the call. The first SIGINT or SIGTERM cancels the job, whose end is waited for; a
    /// second one ends the program.
    ///
    /// # Errors
    /// Returns what the call fails with, which is "operation aborted" where the job was cancelled.
    pub fn run<T: Send>(
        self,
        session: &mut Session,
        call: impl FnOnce() -> std::result::Result<T, Error> + Send,
    ) -> Result<T> {
        session.out.flush();
        session.watch_connection();
        let heard = self.sender.clone();
        let interrupts = Interrupts::ask_once(move || heard.send(Message::Interrupt).is_ok());
        let mut progress = self.label.map(Progress::new);
        let sender = self.sender.clone();
        let outcome = thread::scope(|scope| {
            let worker = scope.spawn(move || {
                let outcome = call();
                // The watcher outlives the call, so that it hears this.
                let _ = sender.send(Message::Ended);
                outcome
            });
            self.wait(&worker, progress.as_mut());
            worker.join().unwrap_or_else(|panic| resume_unwind(panic))
        });
        drop(interrupts);
        if let Some(progress) = progress {
            progress.end(outcome.is_ok());
        }
        Ok(outcome?)
    }

    /// Waits for the end of the call. That is heard, and seen as well: a call that panics says
    /// nothing.
    fn wait<T>(&self, worker: &ScopedJoinHandle<'_, T>, mut progress: Option<&mut Progress>) {
        let begun = Instant::now();
        let mut late = self.after;
        let mut to_cancel = false;
        loop {
            let left = late.map(|(time, _)| time.saturating_sub(begun.elapsed()));
            match self.heard.recv_timeout(left.map_or(INTERVAL, |left| left.min(INTERVAL))) {
                Ok(Message::Ended) | Err(RecvTimeoutError::Disconnected) => return,
                Ok(Message::Interrupt) => to_cancel = true,
                Ok(Message::Notice(act)) => drop(act(self.domain)),
                Err(RecvTimeoutError::Timeout) if worker.is_finished() => return,
                Err(RecvTimeoutError::Timeout) => {}
            }
            if let Some((_, act)) = late.take_if(|(time, _)| begun.elapsed() >= *time) {
                drop(act(self.domain));
            }
            // A job that has not begun yet cannot be cancelled; it is tried again then.
            if to_cancel && self.domain.abort_job().is_ok() {
                to_cancel = false;
            }
            if let (Some(progress), Ok(info)) = (progress.as_mut(), self.domain.job_info()) {
                progress.show(info.data_total.unwrap_or(0), info.data_remaining.unwrap_or(0));
            }
        }
    }
}

/// Runs a call of libvirt that is a job of the domain, as [`Job::run`] does.
///
/// # Errors
/// Returns what the call fails with, which is "operation aborted" where the job was cancelled.
pub fn watch<T: Send>(
    session: &mut Session,
    domain: &Domain,
    label: Option<&'static str>,
    call: impl FnOnce() -> std::result::Result<T, Error> + Send,
) -> Result<T> {
    Job::new(domain, label).run(session, call)
}
