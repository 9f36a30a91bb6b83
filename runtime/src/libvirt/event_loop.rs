//! The thread that runs libvirt's event loop, from the first connection to the end of the program.

use std::ffi::{c_int, c_void};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;
use virt::error::Error;
use virt::event::EventTimeoutWatch;

/// The timer that keeps the loop from sleeping for ever: it would never see handles that are
/// added while it sleeps. It also wakes the loop when it is to end.
static TIMER: OnceLock<EventTimeoutWatch> = OnceLock::new();

/// How often the timer wakes the loop, in milliseconds.
const WAKE: c_int = 5000;

/// Whether the loop is to end.
static ENDING: AtomicBool = AtomicBool::new(false);

/// Hears that the loop has ended; none while no loop was started.
static ENDED: Mutex<Option<Receiver<()>>> = Mutex::new(None);

/// How long the end of the loop may take: freeing a transport may want to write to a network
/// that is gone.
const PATIENCE: Duration = Duration::from_secs(3);

/// Starts the loop in a thread of its own.
///
/// # Errors
/// Returns libvirt's error.
pub fn start() -> Result<(), Error> {
    virt::event::event_register_default_impl()?;
    let timer = virt::event::event_add_timeout(WAKE, |_, _| {}, std::ptr::null_mut())?;
    TIMER.get_or_init(|| timer);
    let (sender, receiver) = channel();
    *ENDED.lock().unwrap_or_else(PoisonError::into_inner) = Some(receiver);
    std::thread::spawn(move || run(&sender));
    Ok(())
}

fn run(ended: &Sender<()>) {
    while !ENDING.load(Ordering::SeqCst) {
        if virt::event::event_run_default_impl().is_err() {
            std::thread::sleep(Duration::from_millis(100));
        }
    }
    drain();
    // Nobody waits any more when it took too long.
    let _ = ended.send(());
}

/// Does what is left to do: libvirt frees the transports of closed connections in this thread,
/// as soon as the loop is idle.
fn drain() {
    if let Some(timer) = TIMER.get() {
        let _ = timer.event_remove_timeout();
    }
    type Iteration = unsafe extern "C" fn(*mut c_void, c_int) -> c_int;
    // SAFETY: The name is a C string. libvirt's loop is GLib's, which libvirt has loaded.
    let found = unsafe { libc::dlsym(libc::RTLD_DEFAULT, c"g_main_context_iteration".as_ptr()) };
    if found.is_null() {
        return;
    }
    // SAFETY: The symbol is GLib's function of this name.
    let iteration = unsafe { std::mem::transmute::<*mut c_void, Iteration>(found) };
    // SAFETY: No context means the default one, which this thread has run so far; zero keeps
    // the call from waiting.
    while unsafe { iteration(std::ptr::null_mut(), 0) } != 0 {}
}

/// Ends the loop, after which no thread works in libvirt any more. Tells whether it ended in
/// time; otherwise the program must leave without the exit handlers of libraries that the
/// thread still uses.
#[must_use]
pub fn end() -> bool {
    let Some(ended) = ENDED.lock().unwrap_or_else(PoisonError::into_inner).take() else {
        return true;
    };
    ENDING.store(true, Ordering::SeqCst);
    if let Some(timer) = TIMER.get() {
        timer.event_update_timeout(0);
    }
    ended.recv_timeout(PATIENCE).is_ok()
}
