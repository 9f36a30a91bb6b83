//! Jobs of a domain that take their time: one thread waits for libvirt's call to return, one asks
//! how far the job is and acts on it, and one watches both: it shows what is known, has the job
//! cancelled when a signal asks for that, and gives up when the connection is lost and the others
//! hear nothing of it.

mod asker;
pub mod progress;

use crate::answer::error::Result;
use crate::session::Session;
use crate::session::connection::GRACE;
use crate::tools::interrupts::Interrupts;
use asker::{Answer, Asker, Question};
use progress::Progress;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, Sender, channel};
use std::thread::{self, ScopedJoinHandle};
use std::time::{Duration, Instant};
use virt::connect::Connect;
use virt::domain::Domain;
use virt::error::Error;

/// How long the watcher waits until it asks again how far the job is.
const INTERVAL: Duration = Duration::from_millis(500);

/// How long the call itself may take to return when the connection is lost: a migration has the
/// other host still to tell.
const PATIENCE: Duration = Duration::from_secs(15);

/// What is done with the domain while its job runs. A job that ends meanwhile may refuse it,
/// which nobody needs to know.
type Act = fn(&Domain) -> std::result::Result<(), Error>;

/// What the watcher of a job hears.
enum Message {
    /// The call returned.
    Ended,
    /// A signal, or the loss of what the job needs, asks to cancel it.
    Cancel,
    /// Something happened upon which there is something to do.
    Notice(Act),
    /// What was asked for is done.
    Answer(Answer),
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
    act: Option<Act>,
}

impl Notice {
    /// Has the watcher do what it was told to do upon it. Once the job has ended, nobody hears.
    pub fn give(&self) {
        let _ = self.sender.send(self.act.map_or(Message::Cancel, Message::Notice));
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
        Notice { sender: self.sender.clone(), act: Some(act) }
    }

    /// Has the job cancelled when notice is given, as a signal does.
    pub fn cancel_on_notice(&self) -> Notice {
        Notice { sender: self.sender.clone(), act: None }
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
        let connection = session.connection()?;
        let heard = self.sender.clone();
        let interrupts = Interrupts::ask_once(move || heard.send(Message::Cancel).is_ok());
        let mut progress = Progress::of(self.label, session);
        let mut asker = Asker::start(self.domain, self.sender.clone());
        let sender = self.sender.clone();
        let outcome = thread::scope(|scope| {
            let worker = scope.spawn(move || {
                let outcome = call();
                // The watcher outlives the call, so that it hears this.
                let _ = sender.send(Message::Ended);
                outcome
            });
            if !self.wait(&connection, &worker, &mut asker, progress.as_mut()) {
                drop(progress.take());
                session.give_up();
            }
            worker.join().unwrap_or_else(|panic| resume_unwind(panic))
        });
        asker.end(session);
        drop(interrupts);
        if let Some(progress) = progress {
            progress.end(outcome.is_ok());
        }
        Ok(outcome?)
    }

    /// Waits for the end of the call and for all answers, or for as long as it makes sense; true if
    /// the call has ended. The end is heard, and seen as well: a call that panics says nothing.
    fn wait<T>(
        &self,
        connection: &Connect,
        worker: &ScopedJoinHandle<'_, T>,
        asker: &mut Asker,
        mut progress: Option<&mut Progress>,
    ) -> bool {
        let begun = Instant::now();
        let (mut late, mut lost) = (self.after, None);
        let (mut ended, mut to_cancel) = (false, false);
        while !ended || !asker.is_idle() {
            let left = late.map(|(time, _)| time.saturating_sub(begun.elapsed()));
            let message = self.heard.recv_timeout(left.map_or(INTERVAL, |left| left.min(INTERVAL)));
            match &message {
                Ok(Message::Ended) => ended = true,
                Ok(Message::Cancel) => to_cancel = true,
                Ok(Message::Notice(act)) => asker.ask(Question::Act(*act)),
                Ok(Message::Answer(answer)) => {
                    asker.answered();
                    to_cancel &= !answer.cancelled;
                    if let (Some(progress), Some((total, remaining))) =
                        (progress.as_mut(), answer.bytes)
                    {
                        progress.show(total, remaining);
                    }
                }
                Err(_) => ended = ended || worker.is_finished(),
            }
            if let Some((_, act)) = late.take_if(|(time, _)| begun.elapsed() >= *time) {
                asker.ask(Question::Act(act));
            }
            // A job that has not begun yet cannot be cancelled; it is tried again then.
            let again = matches!(message, Err(_) | Ok(Message::Cancel));
            let show = progress.is_some();
            if again && !ended && asker.is_idle() && (to_cancel || show) {
                asker.ask(Question::Round { cancel: to_cancel, show });
            }
            let patience = if ended { GRACE } else { PATIENCE };
            if connection.is_alive().unwrap_or(true) {
                lost = None;
            } else if lost.get_or_insert_with(Instant::now).elapsed() > patience {
                return ended;
            }
        }
        true
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
