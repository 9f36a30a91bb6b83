//! The pager: shows what is longer than the screen, where the user has set one.

use crate::tools::interrupts::Interrupts;
use rustix::termios::tcgetwinsize;
use signal_hook::consts::{SIGINT, SIGQUIT};
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::{Command, Stdio};
use std::sync::OnceLock;

/// What a shell returns for a command that it cannot run.
const NOT_RUN: i32 = 126;
/// What it returns for one that it does not find.
const NOT_FOUND: i32 = 127;

/// Returns the pager that the user wants, if standard output is a terminal.
#[must_use]
pub fn wanted() -> Option<&'static OsString> {
    static WANTED: OnceLock<Option<OsString>> = OnceLock::new();
    let wanted = WANTED.get_or_init(|| {
        let pager = std::env::var_os("VIRSH_PAGER").filter(|pager| !pager.is_empty())?;
        io::stdout().is_terminal().then_some(pager)
    });
    wanted.as_ref()
}

/// Tells whether a text has more lines than the screen.
#[must_use]
pub fn is_long(text: &[u8]) -> bool {
    let rows = tcgetwinsize(io::stdout()).map_or(0, |size| usize::from(size.ws_row));
    rows > 0 && text.iter().filter(|byte| **byte == b'\n').count() >= rows
}

/// Shows a text in a pager, which the shell runs, and waits for its end.
///
/// # Errors
/// Returns why the pager cannot be started; nothing is shown then.
pub fn show(pager: &OsString, text: &[u8]) -> io::Result<()> {
    // The keys that interrupt and quit are the pager's.
    let _ours = Interrupts::catch(&[SIGINT, SIGQUIT], |_| {})?;
    let mut command = Command::new("sh");
    command.arg("-c").arg(pager).stdin(Stdio::piped());
    if std::env::var_os("LESS").is_none() {
        command.env("LESS", "-FRX");
    }
    let mut child = command.spawn()?;
    if let Some(mut input) = child.stdin.take() {
        // A pager that was quit reads no more.
        let _ = input.write_all(text);
    }
    match child.wait()?.code() {
        Some(NOT_RUN | NOT_FOUND) => Err(io::ErrorKind::NotFound.into()),
        _ => Ok(()),
    }
}
