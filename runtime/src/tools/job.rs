//! Jobs of a domain that take their time: one thread waits for libvirt's call to return, another
//! shows how far the job is and cancels it when a signal asks for that.

mod progress;

use crate::answer::error::Result;
use crate::libvirt::DomainExt;
use crate::session::Session;
use crate::tools::interrupts::Interrupts;
use progress::Progress;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::low_level::emulate_default_handler;
use std::panic::resume_unwind;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread::{self, ScopedJoinHandle};
use std::time::Duration;
use virt::domain::Domain;
use virt::error::Error;

/// How long the watcher waits until it asks again how far the job is.
const INTERVAL: Duration = Duration::from_millis(500);

/// What the watcher of a job hears.
enum Heard {
    /// The call returned.
    Ended,
    /// A signal asks to cancel the job.
    Interrupt,
}

/// Runs a call of libvirt that is a job of the domain. With `label`, it shows how far the job
/// is. The first SIGINT or SIGTERM cancels the job, whose end is waited for; a second one ends
/// the program.
///
/// # Errors
/// Returns what the call fails with, which is "operation aborted" where the job was cancelled.
pub fn watch<T: Send>(
    session: &mut Session,
    domain: &Domain,
    label: Option<&'static str>,
    call: impl FnOnce() -> std::result::Result<T, Error> + Send,
) -> Result<T> {
    session.out.flush();
    let (sender, heard) = channel();
    let interrupts = cancelling(sender.clone());
    let mut progress = label.map(Progress::new);
    let outcome = thread::scope(|scope| {
        let worker = scope.spawn(move || {
            let outcome = call();
            // The watcher outlives the call, so that it hears this.
            let _ = sender.send(Heard::Ended);
            outcome
        });
        wait(&worker, &heard, domain, progress.as_mut());
        worker.join().unwrap_or_else(|panic| resume_unwind(panic))
    });
    drop(interrupts);
    if let Some(progress) = progress {
        progress.end(outcome.is_ok());
    }
    Ok(outcome?)
}

/// Passes the first signal on and lets a second one do what it does without us. A system that
/// lets no signals be caught lets them end the program, as they always do.
fn cancelling(sender: Sender<Heard>) -> Option<Interrupts> {
    let mut asked = false;
    let caught = Interrupts::catch(&[SIGINT, SIGTERM], move |signal| {
        if asked || sender.send(Heard::Interrupt).is_err() {
            let _ = emulate_default_handler(signal);
        }
        asked = true;
    });
    caught.ok()
}

/// Waits for the end of the call. That is heard, and seen as well: a call that panics says
/// nothing.
fn wait<T>(
    worker: &ScopedJoinHandle<'_, T>,
    heard: &Receiver<Heard>,
    domain: &Domain,
    mut progress: Option<&mut Progress>,
) {
    let mut to_cancel = false;
    loop {
        match heard.recv_timeout(INTERVAL) {
            Ok(Heard::Ended) | Err(RecvTimeoutError::Disconnected) => return,
            Ok(Heard::Interrupt) => to_cancel = true,
            Err(RecvTimeoutError::Timeout) if worker.is_finished() => return,
            Err(RecvTimeoutError::Timeout) => {}
        }
        // A job that has not begun yet cannot be cancelled; it is tried again then.
        if to_cancel && domain.abort_job().is_ok() {
            to_cancel = false;
        }
        if let (Some(progress), Ok(info)) = (progress.as_mut(), domain.job_info()) {
            progress.show(info.data_total.unwrap_or(0), info.data_remaining.unwrap_or(0));
        }
    }
}
