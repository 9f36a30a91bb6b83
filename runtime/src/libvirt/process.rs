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

/// Ends the process by the signal that an interrupt sends.
pub fn die_of_interrupt() -> ! {
    // SAFETY: Both calls take plain numbers and concern this process alone.
    unsafe {
        libc::signal(libc::SIGINT, libc::SIG_DFL);
        libc::raise(libc::SIGINT);
    }
    std::process::exit(130)
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
