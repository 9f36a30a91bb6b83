//! The thread that runs libvirt's event loop, from the first connection to the end of the program.

use std::ffi::c_int;
use std::sync::OnceLock;
use std::time::Duration;
use virt::error::Error;
use virt::event::EventTimeoutWatch;

/// The timer that keeps the loop from sleeping for ever: it would never see handles that are
/// added while it sleeps.
static TIMER: OnceLock<EventTimeoutWatch> = OnceLock::new();

/// How often the timer wakes the loop, in milliseconds.
const WAKE: c_int = 5000;

/// Starts the loop in a thread of its own.
///
/// # Errors
/// Returns libvirt's error.
pub fn start() -> Result<(), Error> {
    virt::event::event_register_default_impl()?;
    let timer = virt::event::event_add_timeout(WAKE, |_, _| {}, std::ptr::null_mut())?;
    TIMER.get_or_init(|| timer);
    std::thread::spawn(run);
    Ok(())
}

fn run() -> ! {
    loop {
        if virt::event::event_run_default_impl().is_err() {
            std::thread::sleep(Duration::from_millis(100));
        }
    }
}
