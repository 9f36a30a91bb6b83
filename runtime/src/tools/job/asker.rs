//! A thread that asks about a job and acts on it, so that nobody else waits for the answers: a
//! server that falls silent gives none, and libvirt may then wait for ever.

use super::{Act, Message};
use crate::libvirt::DomainExt;
use crate::session::Session;
use std::sync::mpsc::{Sender, channel};
use std::thread::{self, JoinHandle};
use virt::domain::Domain;

/// What is to be done.
pub enum Question {
    /// Something with the domain; a job that ends meanwhile may refuse it, which nobody needs to
    /// know.
    Act(Act),
    /// Cancels the job, perhaps, and asks how far it is, perhaps.
    Round {
        /// Whether to cancel it.
        cancel: bool,
        /// Whether to ask how far it is.
        show: bool,
    },
}

/// What came of it.
#[derive(Debug, Clone, Copy, Default)]
pub struct Answer {
    /// Whether the job was cancelled.
    pub cancelled: bool,
    /// How many bytes there are and how many of them remain, where that is known.
    pub bytes: Option<(u64, u64)>,
}

/// The thread, and what it was asked.
pub struct Asker {
    questions: Sender<Question>,
    thread: JoinHandle<()>,
    waiting: usize,
}

impl Asker {
    /// Starts the thread. Each question is answered with a message.
    pub fn start(domain: &Domain, answers: Sender<Message>) -> Asker {
        let (questions, asked) = channel();
        let domain = domain.clone();
        let thread = thread::spawn(move || {
            for question in asked {
                // The watcher may be gone, if it did not wait for this.
                let _ = answers.send(Message::Answer(answer(&domain, question)));
            }
        });
        Asker { questions, thread, waiting: 0 }
    }

    /// Asks something.
    pub fn ask(&mut self, question: Question) {
        if self.questions.send(question).is_ok() {
            self.waiting += 1;
        }
    }

    /// Takes note of an answer.
    pub fn answered(&mut self) {
        self.waiting = self.waiting.saturating_sub(1);
    }

    /// Tells whether everything is answered.
    pub fn is_idle(&self) -> bool {
        self.waiting == 0
    }

    /// Ends the thread; one that still waits for the server is left to itself, with the
    /// references that it has.
    pub fn end(self, session: &mut Session) {
        let idle = self.is_idle();
        drop(self.questions);
        if idle {
            // It does not panic: it calls libvirt and sends messages.
            let _ = self.thread.join();
        } else {
            session.link.lend();
        }
    }
}

fn answer(domain: &Domain, question: Question) -> Answer {
    match question {
        Question::Act(act) => {
            let _ = act(domain);
            Answer::default()
        }
        Question::Round { cancel, show } => {
            let cancelled = cancel && domain.abort_job().is_ok();
            let info = if show { domain.job_info().ok() } else { None };
            let bytes = info.map(|i| (i.data_total.unwrap_or(0), i.data_remaining.unwrap_or(0)));
            Answer { cancelled, bytes }
        }
    }
}
