//! The thread that runs libvirt's event loop, until the end of the program.
//!
//! A call to a daemon takes its connection from the loop and hands it back, and each time the loop wakes: a tenth of the
//! processor time of a short command, and more of its time. So the loop runs only where somebody waits for what it brings,
//! and in a program that has lived for a while, for the sake of keepalive.
//!
//! A thread that moves data through a stream asks for the next of it all the time, and with a loop that runs both take the
//! connection from each other for each message. So the loop rests between its turns meanwhile. It has some all the same:
//! keepalive's timers are its, and what comes while the thread is held up by a slow disk, such as a server that asks whether
//! anybody is there.

use std::ffi::c_int;
use std::sync::OnceLock;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{self, Thread};
use std::time::Duration;
use virt::error::Error;
use virt::event::EventTimeoutWatch;

/// The timer that keeps the loop from sleeping for ever: it would never see handles that are
/// added while it sleeps.
static TIMER: OnceLock<EventTimeoutWatch> = OnceLock::new();

/// How often the timer wakes the loop, in milliseconds.
const WAKE: c_int = 5000;

/// How long the loop does not run when nobody waits for it; keepalive's messages are some seconds apart.
const UNWANTED: Duration = Duration::from_secs(1);

/// How long the loop rests between two turns while data is moved.
const REST: Duration = Duration::from_millis(100);

/// How many threads move data.
static MOVING: AtomicUsize = AtomicUsize::new(0);

/// The thread that runs it.
static RUNNER: OnceLock<Thread> = OnceLock::new();

/// Prepares the loop, and starts the thread that is to run it.
///
/// # Errors
/// Returns libvirt's error.
pub fn start() -> Result<(), Error> {
    virt::event::event_register_default_impl()?;
    let timer = virt::event::event_add_timeout(WAKE, |_, _| {}, std::ptr::null_mut())?;
    TIMER.get_or_init(|| timer);
    let runner = thread::spawn(run);
    RUNNER.get_or_init(|| runner.thread().clone());
    Ok(())
}

/// Has the loop run from now on: somebody waits for events.
pub(super) fn want() {
    if let Some(runner) = RUNNER.get() {
        runner.unpark();
    }
}

/// Data is moved through a stream by the thread that has this, until it is dropped.
#[derive(Debug)]
#[must_use]
pub struct Moving(());

impl Moving {
    /// Has the loop rest between its turns.
    pub fn begin() -> Moving {
        MOVING.fetch_add(1, Ordering::Relaxed);
        Moving(())
    }
}

impl Drop for Moving {
    fn drop(&mut self) {
        MOVING.fetch_sub(1, Ordering::Relaxed);
    }
}

fn run() -> ! {
    // That it may end early does no harm.
    thread::park_timeout(UNWANTED);
    loop {
        if virt::event::event_run_default_impl().is_err() {
            thread::sleep(Duration::from_millis(100));
        }
        if MOVING.load(Ordering::Relaxed) > 0 {
            thread::sleep(REST);
        }
    }
}
