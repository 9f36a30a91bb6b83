//! What concerns the process itself: its files and its end.

use std::fs::File;
use std::os::fd::IntoRawFd;

/// Makes the standard input empty, so that nothing waits for it.
///
/// # Errors
/// Returns the system's words.
pub fn without_input() -> Result<(), crate::answer::error::Error> {
    let empty =
        std::fs::File::open("/dev/null").and_then(|file| Ok(rustix::stdio::dup2_stdin(file)?));
    empty.map_err(|error| crate::answer::error::Error::new(crate::answer::error::os_text(&error)))
}

/// Ends the process by the signal that an interrupt sends.
pub fn die_of_interrupt() -> ! {
    // SAFETY: Both calls take plain numbers and concern this process alone.
    unsafe {
        libc::signal(libc::SIGINT, libc::SIG_DFL);
        libc::raise(libc::SIGINT);
    }
    std::process::exit(130)
}

/// Ends the process without the exit handlers of any library.
pub fn leave_at_once(succeeded: bool) -> ! {
    // SAFETY: The function takes a plain number; what was to be written has been written.
    unsafe { libc::_exit(i32::from(!succeeded)) }
}

/// The signals that a terminal or its end sends to the program.
const SHIELDED: [libc::c_int; 5] =
    [libc::SIGINT, libc::SIGTERM, libc::SIGQUIT, libc::SIGHUP, libc::SIGPIPE];

/// While it lives, the signals by which a terminal ends a program mean nothing; afterwards
/// they mean what they meant before.
pub struct ShieldFromSignals {
    before: [(libc::c_int, Option<libc::sigaction>); 5],
}

impl ShieldFromSignals {
    /// Begins to ignore the signals.
    #[must_use]
    pub fn new() -> ShieldFromSignals {
        ShieldFromSignals { before: SHIELDED.map(|number| (number, ignore(number))) }
    }
}

/// Ignores a signal and gives what it meant before, with its flags and mask; none where the
/// system refuses.
fn ignore(number: libc::c_int) -> Option<libc::sigaction> {
    // SAFETY: All bytes zero is a valid action: the default, with no flags and an empty mask.
    let (mut action, mut before): (libc::sigaction, libc::sigaction) =
        unsafe { (std::mem::zeroed(), std::mem::zeroed()) };
    action.sa_sigaction = libc::SIG_IGN;
    // SAFETY: Both actions live during the call, and ignoring a signal runs no code of ours.
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

#[cfg(test)]
mod tests {
    use super::ShieldFromSignals;

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
    fn a_handler_comes_back_with_its_flags() {
        let interrupts = crate::tools::interrupts::Interrupts::catch(&[libc::SIGHUP], |_| {});
        let before = meaning();
        assert!(before.1 & libc::SA_SIGINFO != 0, "the handler takes what is known of the signal");
        let shield = ShieldFromSignals::new();
        assert_eq!(meaning().0, libc::SIG_IGN);
        drop(shield);
        assert_eq!(meaning(), before);
        drop(interrupts);
    }
}
