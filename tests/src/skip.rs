//! Tests that cannot run on a machine say so, for all to see: in the closing lines of `tests/run.sh`, and in CI by failing.

use std::fs::OpenOptions;
use std::io::Write;

/// Says that the running test is skipped and why, after which it returns.
///
/// # Panics
/// Where `CI` is set: what is skipped there would be believed to have passed.
pub fn skip(reason: &str) {
    assert!(std::env::var_os("CI").is_none(), "CI skips nothing: {reason}");
    note(reason);
}

/// Says the same of a test that may be skipped in CI, too.
///
/// The test's runner shows nothing of a test that returns, so the line also goes to the file that
/// `VIRSH_TEST_SKIPS` names, which `tests/run.sh` reads.
#[allow(clippy::print_stderr, reason = "a skipped test has no other way to be seen")]
pub fn note(reason: &str) {
    let test = std::thread::current().name().unwrap_or("a test").to_owned();
    let line =
        format!("{test}: {}\n", reason.lines().map(str::trim).collect::<Vec<_>>().join("; "));
    eprint!("SKIPPED {line}");
    let Some(path) = std::env::var_os("VIRSH_TEST_SKIPS") else { return };
    let file = OpenOptions::new().create(true).append(true).open(path);
    // One write per line, since tests run at the same time. A file that cannot be written costs only the mention.
    let _ = file.and_then(|mut file| file.write_all(line.as_bytes()));
}

/// Tells whether a program is there; without it the running test is skipped.
///
/// # Panics
/// Where `CI` is set and it is not there.
#[must_use]
pub fn is_installed(program: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let found = std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    if !found {
        skip(&format!("{program} is not installed"));
    }
    found
}
