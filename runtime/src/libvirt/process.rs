//! What concerns the process itself: its arguments, its files and its end.

use std::fs::File;
use std::os::fd::IntoRawFd;
use std::os::unix::ffi::OsStrExt;

/// The arguments as text.
///
/// # Errors
/// Names the argument that is not UTF-8: libvirt's interface takes nothing else.
pub fn arguments() -> Result<Vec<String>, String> {
    std::env::args_os()
        .map(|argument| {
            argument.into_string().map_err(|argument| {
                let bytes = argument.as_bytes().escape_ascii();
                format!("argument '{bytes}' is not valid UTF-8")
            })
        })
        .collect()
}

/// Makes the standard input empty, so that nothing waits for it.
///
/// # Errors
/// Returns the system's words.
pub fn without_input() -> Result<(), crate::error::Error> {
    let empty =
        std::fs::File::open("/dev/null").and_then(|file| Ok(rustix::stdio::dup2_stdin(file)?));
    empty.map_err(|error| crate::error::Error::new(crate::error::os_text(&error)))
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

/// The signals that a terminal or its end sends to the program.
const SHIELDED: [libc::c_int; 5] =
    [libc::SIGINT, libc::SIGTERM, libc::SIGQUIT, libc::SIGHUP, libc::SIGPIPE];

/// While it lives, the signals by which a terminal ends a program mean nothing; afterwards
/// they mean what they meant before.
#[derive(Debug)]
pub struct ShieldFromSignals {
    before: [libc::sighandler_t; 5],
}

impl ShieldFromSignals {
    /// Begins to ignore the signals.
    #[must_use]
    pub fn new() -> ShieldFromSignals {
        // SAFETY: Ignoring a signal runs no code of ours.
        let before = SHIELDED.map(|number| unsafe { libc::signal(number, libc::SIG_IGN) });
        ShieldFromSignals { before }
    }
}

impl Default for ShieldFromSignals {
    fn default() -> ShieldFromSignals {
        ShieldFromSignals::new()
    }
}

impl Drop for ShieldFromSignals {
    fn drop(&mut self) {
        for (number, before) in SHIELDED.into_iter().zip(self.before) {
            if before != libc::SIG_ERR {
                // SAFETY: The handler is the one that the signal had before.
                unsafe { libc::signal(number, before) };
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
