//! Hints for people: separate lines on the error output. `Output::hint` prints them, and only
//! on a terminal.

mod near;
mod uri;
mod words;

pub use near::{all_nearest, nearest, odd_dash, without_odd_dashes};
pub use words::{any_of, did_you_mean, for_syntax, global_option, topic, value};

use crate::answer::error::Error;
use std::fs::File;
use std::io::Read;
use std::time::Duration;
use virt::error::ErrorNumber;

/// What may help after a connection to a URI could not be opened; none for libvirt's own default.
#[must_use]
pub fn for_connection(error: &Error, uri: Option<&str>) -> Option<String> {
    let source = error.libvirt()?;
    let (code, message) = (source.code().known(), source.message());
    let no_socket = message.starts_with("Failed to connect socket");
    if let Some(meant) = uri.and_then(uri::meant) {
        return Some(meant);
    }
    let denied = message.ends_with("Permission denied");
    let refused = matches!(
        code,
        Some(ErrorNumber::AuthUnavailable | ErrorNumber::AuthFailed | ErrorNumber::AuthCancelled)
    );
    if refused && message.contains("polkit") || no_socket && denied {
        let hint = "root may, and so may members of the group that the daemon is set up for, mostly 'libvirt'";
        return Some(hint.to_owned());
    }
    (no_socket && code == Some(ErrorNumber::SystemError)).then(|| "is libvirtd running?".to_owned())
}

/// How fast an editor ends that only hands the file on to a window and returns.
const AT_ONCE: Duration = Duration::from_secs(1);

/// What may help after an editor has left a text as it was.
#[must_use]
pub fn for_editor(took: Duration) -> Option<&'static str> {
    let hint = "the editor ended at once; does it need --wait?";
    (took < AT_ONCE).then_some(hint)
}

/// The least memory that somebody may have meant, in KiB: 1 MiB.
const LEAST_MEMORY: u64 = 1024;

/// What may help after a domain was to have so many KiB of memory.
#[must_use]
pub fn for_memory(kib: u64) -> Option<String> {
    let hint =
        || format!("that is {kib} KiB, as sizes without a suffix count; for MiB, say '{kib}M'");
    (kib < LEAST_MEMORY).then(hint)
}

/// What a file in the qcow2 format begins with.
const QCOW2: [u8; 4] = *b"QFI\xfb";

/// What may be wrong with a disk of which nobody says that it is in the qcow2 format: the guest sees
/// the file as it is.
#[must_use]
pub fn for_disk(path: &str) -> Option<&'static str> {
    let mut start = [0; QCOW2.len()];
    // A pipe or a terminal that nobody fills would keep the command waiting.
    let is_file = std::fs::metadata(path).is_ok_and(|found| found.is_file());
    let read = is_file && File::open(path).and_then(|mut file| file.read_exact(&mut start)).is_ok();
    let hint = "the file is a qcow2 image; without --subdriver qcow2 the guest may see it as it is";
    (read && start == QCOW2).then_some(hint)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_memory_that_nobody_means_is_hinted_at() {
        assert_eq!(for_memory(1024), None);
        assert!(for_memory(1023).is_some_and(|hint| hint.contains("1023 KiB")));
    }
}
