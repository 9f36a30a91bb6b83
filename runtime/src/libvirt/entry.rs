//! Where the system starts the program.
//!
//! Rust's own start reads the map of the process's memory, to tell an overflow of the stack from other faults, which takes a
//! twentieth of a short run. And it opens `/dev/null` in place of a standard descriptor that is closed, so that nobody knows of it
//! any more: what is sent to `/dev/stdout` would be lost with success.

use super::process::set_signal;
use std::ffi::{CStr, OsStr, OsString, c_char, c_int};
use std::os::unix::ffi::OsStrExt;
use std::sync::atomic::{AtomicU8, Ordering};

/// Begins at the C function `main`, which gets the function that runs the program to its end.
macro_rules! begin {
    ($run:path) => {
        /// Runs the program; the C library finds it by its name. A program of tests begins elsewhere.
        ///
        /// # Safety
        /// There must be as many C strings as are counted.
        #[allow(unsafe_code, reason = "a name that C knows")]
        #[cfg_attr(not(test), unsafe(no_mangle))]
        pub unsafe extern "C" fn main(
            count: std::ffi::c_int,
            words: *const *const std::ffi::c_char,
        ) -> std::ffi::c_int {
            $crate::libvirt::prepare();
            // SAFETY: The C library keeps the contract.
            $run(unsafe { $crate::libvirt::arguments(count, words) })
        }
    };
}

pub(crate) use begin;

/// The standard descriptors that were closed when the program began, as a bit for each.
static CLOSED: AtomicU8 = AtomicU8::new(0);

/// Does what Rust's own start does: opens `/dev/null` in place of a standard descriptor that is closed, so that no other file
/// gets its number, and ignores the signal of a closed pipe, so that writing fails instead.
pub fn prepare() {
    for number in 0..3 {
        // SAFETY: The call only asks.
        if unsafe { libc::fcntl(number, libc::F_GETFD) } < 0 {
            CLOSED.fetch_or(1 << number, Ordering::Relaxed);
            // SAFETY: The path is a C string. The lowest number that is free is this one.
            if unsafe { libc::open(c"/dev/null".as_ptr(), libc::O_RDWR) } < 0 {
                std::process::abort();
            }
        }
    }
    set_signal(libc::SIGPIPE, libc::SIG_IGN);
}

/// The words by which the program was called, its name first.
///
/// # Safety
/// There must be as many C strings as are counted.
#[must_use]
pub unsafe fn arguments(count: c_int, words: *const *const c_char) -> Vec<OsString> {
    let count = usize::try_from(count).unwrap_or(0);
    // SAFETY: The caller says so.
    let words = (0..count).map(|index| unsafe { CStr::from_ptr(*words.add(index)) });
    words.map(|word| OsStr::from_bytes(word.to_bytes()).to_owned()).collect()
}

/// Tells whether a standard descriptor was closed when the program began.
#[must_use]
pub fn was_closed(number: c_int) -> bool {
    (0..3).contains(&number) && CLOSED.load(Ordering::Relaxed) & (1 << number) != 0
}
