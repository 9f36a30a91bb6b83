//! What the invocation asks for, beside the command.

use std::ffi::OsString;
use std::time::Duration;

/// What the invocation asks for, beside the command.
#[derive(Debug, Clone, Default)]
pub struct Settings {
    /// The program's name, from the path by which it was called.
    pub program: OsString,
    /// How a console is left.
    pub escape: OsString,
    /// Whether each command's time is printed.
    pub timing: bool,
    /// Seconds between keepalive messages, where the user said so.
    pub keepalive_interval: Option<i32>,
    /// Keepalive messages that may go unanswered, where the user said so.
    pub keepalive_count: Option<i32>,
    /// Whether commands come from a prompt or a pipe instead of the command line.
    pub interactive: bool,
    /// How many seconds the opening of the connection may take, and each command.
    pub timeout: Option<u32>,
    /// How many times a connection is tried again that nobody takes.
    pub retry: u32,
    /// Whether a command that fails ends the commands after it.
    pub strict: bool,
    /// Whether more commands may follow the first one.
    pub lasting: bool,
    /// Whether polkit's agent, which asks on the terminal, is never started.
    pub no_agent: bool,
    /// Whether nobody can be asked for a password.
    pub unattended: bool,
    /// The keys that the user wants of every list and all fields, as typed.
    pub columns: Option<OsString>,
    /// Whether this session looks for something beside the one that the user sees.
    pub beside: bool,
}

impl Settings {
    /// How long the opening of the connection may take, and each command.
    #[must_use]
    pub fn time(&self) -> Option<Duration> {
        self.timeout.map(|seconds| Duration::from_secs(seconds.into()))
    }
}
