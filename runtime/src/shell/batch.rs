//! Runs the commands of the command line.

use super::{parse_all, report_syntax, run_all};
use crate::session::Session;
use std::ffi::OsString;
use virsh_args::{Invocation, Source};

/// Parses the words of the command line: one word is a command string, several are one command.
#[must_use]
pub fn prepare(session: &mut Session, words: &[OsString]) -> Option<Vec<Invocation>> {
    let source = match words {
        [text] => Source::Text(text),
        words => Source::Words(words),
    };
    match parse_all(session, source) {
        Ok(invocations) => Some(invocations),
        Err(error) => {
            report_syntax(session, source, &error);
            None
        }
    }
}

/// Runs what was parsed, and returns the status of the last command; an empty command string
/// counts as a failure.
pub fn run(session: &mut Session, words: &[OsString], invocations: Vec<Invocation>) -> u8 {
    let nothing = matches!(words, [text] if text.is_empty());
    let default = session.format;
    let status = run_all(session, default, invocations);
    if nothing { 1 } else { status }
}
