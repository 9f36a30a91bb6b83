//! The calls of the system that no crate makes safe: signals put aside, files closed with care, a process doubled.

use rustix::process::Pid;
use std::fs::File;
use std::os::fd::IntoRawFd;

/// The signals that a terminal or its end sends to the program.
const SHIELDED: [libc::c_int; 5] =
    [libc::SIGINT, libc::SIGTERM, libc::SIGQUIT, libc::SIGHUP, libc::SIGPIPE];

/// While it lives, the signals by which a terminal ends a program mean nothing; afterwards
/// they mean what they meant before.
pub struct ShieldFromSignals {
    before: Vec<(libc::c_int, Option<libc::sigaction>)>,
}

impl ShieldFromSignals {
    /// Begins to ignore the signals.
    #[must_use]
    pub fn new() -> ShieldFromSignals {
        ShieldFromSignals::from(&SHIELDED)
    }

    /// Begins to ignore what the keys of a terminal send, for as long as a child has the
    /// terminal.
    #[must_use]
    pub fn from_keys() -> ShieldFromSignals {
        ShieldFromSignals::from(&[libc::SIGINT, libc::SIGQUIT])
    }

    fn from(numbers: &[libc::c_int]) -> ShieldFromSignals {
        ShieldFromSignals {
            before: numbers.iter().map(|number| (*number, ignore(*number))).collect(),
        }
    }
}

/// Ignores a signal and gives what it meant before.
fn ignore(number: libc::c_int) -> Option<libc::sigaction> {
    set_signal(number, libc::SIG_IGN)
}

/// Has a signal ignored, or do what it does by default, and gives what it meant before, with its flags and mask; none
/// where the system refuses. A child may call it before it becomes another program.
pub(super) fn set_signal(
    number: libc::c_int,
    meaning: libc::sighandler_t,
) -> Option<libc::sigaction> {
    // SAFETY: All bytes zero is a valid action: the default, with no flags and an empty mask.
    let (mut action, mut before): (libc::sigaction, libc::sigaction) =
        unsafe { (std::mem::zeroed(), std::mem::zeroed()) };
    action.sa_sigaction = meaning;
    // SAFETY: Both actions live during the call, and neither meaning runs code of ours.
    let result = unsafe { libc::sigaction(number, &action, &mut before) };
    (result == 0).then_some(before)
}

impl Default for ShieldFromSignals {
    fn default() -> ShieldFromSignals {
        ShieldFromSignals::new()
    }
}

impl Drop for ShieldFromSignals {
    fn drop(&mut self) {
        for (number, before) in &self.before {
            if let Some(before) = before {
                // SAFETY: The action is the one that the signal had before.
                unsafe { libc::sigaction(*number, before, std::ptr::null_mut()) };
            }
        }
    }
}

/// Closes a file and tells whether the system could keep what was written; on network file
/// systems that shows only now.
///
/// # Errors
/// Returns the system's error.
pub fn close(file: File) -> std::io::Result<()> {
    // SAFETY: The descriptor is ours alone and is closed exactly once.
    match unsafe { libc::close(file.into_raw_fd()) } {
        0 => Ok(()),
        _ => Err(std::io::Error::last_os_error()),
    }
}

/// Doubles the process, and gives the new one; none in the new one itself. What is buffered for an output is there twice.
///
/// # Errors
/// Says that there are other threads, which the new process would lack, or returns the system's error.
pub fn double() -> std::io::Result<Option<Pid>> {
    if std::fs::read_dir("/proc/self/task")?.count() != 1 {
        return Err(std::io::Error::other("the process has other threads"));
    }
    // SAFETY: This is the only thread, so the new process finds no lock held and nothing half written by another one.
    match unsafe { libc::fork() } {
        -1 => Err(std::io::Error::last_os_error()),
        number => Ok(Pid::from_raw(number)),
    }
}

#[cfg(test)]
mod tests {
    use super::{ShieldFromSignals, double};

    /// What SIGHUP means: its handler and its flags.
    fn meaning() -> (usize, libc::c_int) {
        // SAFETY: All bytes zero is a valid action; the call only reads the present one.
        unsafe {
            let mut action: libc::sigaction = std::mem::zeroed();
            libc::sigaction(libc::SIGHUP, std::ptr::null(), &mut action);
            (action.sa_sigaction, action.sa_flags)
        }
    }

    #[test]
    fn a_process_with_other_threads_is_not_doubled() {
        let (ending, end) = std::sync::mpsc::channel::<()>();
        let other = std::thread::spawn(move || end.recv());
        assert!(double().is_err());
        drop(ending);
        let _ = other.join();
    }

    #[test]
    fn a_handler_comes_back_with_its_flags() {
        let signals = signal_hook::iterator::Signals::new([libc::SIGHUP]).expect("a handler");
        let before = meaning();
        assert!(before.1 & libc::SA_SIGINFO != 0, "the handler takes what is known of the signal");
        let shield = ShieldFromSignals::new();
        assert_eq!(meaning().0, libc::SIG_IGN);
        drop(shield);
        assert_eq!(meaning(), before);
        drop(signals);
    }
}
