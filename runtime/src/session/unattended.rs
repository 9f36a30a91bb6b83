//! Keeps a completion from disturbing whoever presses the tab key: it ends in time, asks
//! nothing, and changes nothing.

use crate::answer::error::{Error, Result, os_text};
use rustix::process::{Pid, Signal, kill_process, setsid};
use std::fs::File;
use std::time::{Duration, Instant};

/// How long a shell waits for candidates before it gets none.
const LIMIT: Duration = Duration::from_secs(2);

/// Leaves the terminal, on which what libvirt starts could ask for a password.
pub fn leave_terminal() {
    // Refused where the process leads a group; then the query of the URI alone must do.
    let _ = setsid();
}

/// Ends this process two seconds after it has begun, with status 1, if it has not ended by then.
pub fn end_in_time(begun: Instant) {
    std::thread::spawn(move || {
        std::thread::sleep(LIMIT.saturating_sub(begun.elapsed()));
        end_children();
        // The other threads may be anywhere in libvirt, so nothing is tidied up.
        signal_hook::low_level::exit(1)
    });
}

/// Makes the standard input empty, so that nothing waits for it.
///
/// # Errors
/// Returns the system's words.
pub fn without_input() -> Result<()> {
    let empty = File::open("/dev/null").and_then(|file| Ok(rustix::stdio::dup2_stdin(file)?));
    empty.map_err(|error| Error::io(os_text(&error)))
}

/// Ends what libvirt has started, such as an ssh that waits for its host.
pub fn end_children() {
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    for thread in threads {
        let children = std::fs::read_to_string(thread.path().join("children"));
        for child in children.unwrap_or_default().split_whitespace() {
            if let Some(child) = child.parse().ok().and_then(Pid::from_raw) {
                let _ = kill_process(child, Signal::TERM);
            }
        }
    }
}

/// The URI with which ssh asks for no password: `no_tty=1` makes libvirt start it in batch mode.
#[must_use]
pub fn without_questions(uri: String) -> String {
    let transport = uri.split_once("://").and_then(|(scheme, _)| scheme.split_once('+'));
    match transport {
        Some((_, "ssh" | "libssh" | "libssh2")) => {
            let joint = if uri.contains('?') { '&' } else { '?' };
            format!("{uri}{joint}no_tty=1")
        }
        _ => uri,
    }
}

#[cfg(test)]
mod tests {
    use super::without_questions;

    #[test]
    fn ssh_alone_is_told_not_to_ask() {
        let told = |uri: &str| without_questions(uri.to_owned());
        assert_eq!(told("qemu+ssh://h/system"), "qemu+ssh://h/system?no_tty=1");
        let options = "qemu+libssh2://h/system?known_hosts=/k&no_tty=0";
        assert_eq!(told(options), format!("{options}&no_tty=1"));
        for other in ["qemu:///system", "qemu+tcp://h/system?a=b", "alias", "test:///ssh"] {
            assert_eq!(told(other), other);
        }
    }
}
