//! Looks for candidates beside the prompt, which neither a silent daemon nor a slow network
//! may stop.

use crate::answer::output::Output;
use crate::complete::candidate::Candidate;
use crate::complete::string::Ending;
use crate::session::Session;
use crate::tools::terminal::Heeded;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// How long the tab key may take.
const PATIENCE: Duration = Duration::from_secs(2);

/// What ends the wait for candidates.
enum News {
    Found(Vec<Candidate>),
    GivenUp,
}

/// The search for candidates that goes on, if one does.
#[derive(Debug, Default)]
pub struct Waiting {
    /// Where to say that the user does not want to wait.
    waiter: Mutex<Option<Sender<News>>>,
    /// Set while a search has not come back: the connection does not answer.
    out: AtomicBool,
    /// What is not to be said before the line is complete; none where nobody has asked for candidates of it.
    unsaid: Mutex<Option<Vec<u8>>>,
}

impl Waiting {
    /// Ends the wait, if there is one; false when nobody waits.
    pub fn give_up(&self) -> bool {
        self.waiter().take().is_some_and(|waiter| waiter.send(News::GivenUp).is_ok())
    }

    /// Takes note of somebody who wants candidates: a message would stand within the line from now on.
    pub fn begin(&self) {
        self.unsaid().get_or_insert_default();
    }

    /// Keeps a message until the line is complete; false where it may be said now.
    pub fn keep(&self, text: &[u8]) -> bool {
        self.unsaid().as_mut().map(|unsaid| unsaid.extend_from_slice(text)).is_some()
    }

    /// Returns what was kept of messages: the line is complete.
    pub fn end(&self) -> Vec<u8> {
        self.unsaid().take().unwrap_or_default()
    }

    fn unsaid(&self) -> MutexGuard<'_, Option<Vec<u8>>> {
        self.unsaid.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn waiter(&self) -> MutexGuard<'_, Option<Sender<News>>> {
        self.waiter.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The candidates for the end of a line; none when they cannot be had in time, or the
/// user does not want to wait for them.
pub fn candidates(
    session: &mut Session,
    waiting: &Arc<Waiting>,
    ending: &Ending,
) -> Vec<Candidate> {
    if waiting.out.swap(true, Ordering::SeqCst) {
        return Vec::new();
    }
    let (sender, news) = channel();
    *waiting.waiter() = Some(sender.clone());
    let heeded = Heeded::begin();
    search(session, waiting, sender, ending);
    let found = match news.recv_timeout(PATIENCE) {
        Ok(News::Found(found)) => Some(found),
        Ok(News::GivenUp) | Err(_) => None,
    };
    drop(heeded);
    *waiting.waiter() = None;
    found.unwrap_or_else(|| {
        session.link.lend();
        Vec::new()
    })
}

/// A session that says nothing, for a search beside another one.
pub fn beside(session: &Session) -> Session {
    let mut settings = session.settings.clone();
    settings.beside = true;
    let mut scout = Session::new(settings, Output::new(), session.link.beside());
    scout.runner = session.runner;
    scout
}

/// Starts a search in a thread of its own, with a session that says nothing.
fn search(session: &Session, waiting: &Arc<Waiting>, sender: Sender<News>, ending: &Ending) {
    let mut scout = beside(session);
    let (ending, waiting) = (ending.clone(), Arc::clone(waiting));
    std::thread::spawn(move || {
        // A line that is being typed is no place for errors.
        let found = ending.candidates(&mut scout).unwrap_or_default();
        // The reference must be gone before the session may end.
        drop(scout);
        waiting.out.store(false, Ordering::SeqCst);
        let _ = sender.send(News::Found(found));
    });
}
