//! The one error type of handlers: what was attempted, then what libvirt answered.

use crate::reply::{Asked, IntoReply, Reply};
use serde_json::{Value, json};
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use virsh_args::Text;

/// The result of a handler and of what it calls.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a command failed.
#[derive(Debug)]
pub struct Error {
    /// virsh's own lines, without the prefix; none when the source says it all.
    lines: Vec<Text>,
    /// libvirt's answer, and its words.
    source: Option<Box<(virt::error::Error, Text)>>,
    /// Lines after everything else.
    last: Vec<Text>,
    /// Whether the command's own words for a failure do not belong before it.
    alone: bool,
    /// What the command had to say before it failed.
    reply: Option<Box<Reply>>,
}

impl Error {
    /// A failure that virsh itself explains.
    pub fn new(line: impl Into<Text>) -> Error {
        Error {
            lines: vec![line.into()],
            source: None,
            last: Vec::new(),
            alone: false,
            reply: None,
        }
    }

    /// A failure without a word.
    #[must_use]
    pub fn silent() -> Error {
        Error { lines: Vec::new(), source: None, last: Vec::new(), alone: false, reply: None }
    }

    /// Adds a line after the others.
    #[must_use]
    pub fn and(mut self, line: impl Into<Text>) -> Error {
        self.lines.push(line.into());
        self
    }

    /// Puts what was attempted before what is already known.
    #[must_use]
    pub fn context(mut self, line: impl Into<Text>) -> Error {
        self.lines.insert(0, line.into());
        self
    }

    /// Adds a line after everything else.
    #[must_use]
    pub fn and_finally(mut self, line: impl Into<Text>) -> Error {
        self.last.push(line.into());
        self
    }

    /// Adds what the command prints although it failed.
    #[must_use]
    pub fn with_reply(mut self, reply: impl IntoReply) -> Error {
        self.reply = Some(Box::new(reply.into_reply()));
        self
    }

    /// Keeps the command's own words for a failure away from libvirt's answer.
    #[must_use]
    pub fn alone(mut self) -> Error {
        self.alone = true;
        self
    }

    /// Puts the command's own words for a failure before libvirt's answer; an error that has
    /// words of its own stands alone.
    #[must_use]
    pub fn after(self, asked: &Asked) -> Error {
        let bare = self.source.is_some() && self.lines.is_empty() && !self.alone;
        match asked.failed().filter(|_| bare) {
            Some(line) => self.context(line),
            None => self,
        }
    }

    /// Takes out what the command prints although it failed.
    pub fn take_reply(&mut self) -> Option<Reply> {
        self.reply.take().map(|reply| *reply)
    }

    /// libvirt's answer, if there is one.
    #[must_use]
    pub fn libvirt(&self) -> Option<&virt::error::Error> {
        self.source.as_ref().map(|answer| &answer.0)
    }

    /// The error's lines as virsh prints them after `error: `.
    #[must_use]
    pub fn lines(&self) -> Vec<Text> {
        let own = self.lines.iter().cloned();
        let source = self.source.as_ref().map(|answer| answer.1.clone());
        own.chain(source).chain(self.last.iter().cloned()).collect()
    }

    /// The error's lines as text in one piece.
    fn joined(&self, between: &str) -> String {
        self.lines().iter().map(Text::to_string).collect::<Vec<_>>().join(between)
    }

    /// The error as an object for programs.
    #[must_use]
    pub fn json(&self) -> Value {
        let (code, domain) = match self.libvirt() {
            Some(source) => (json!(source.code().to_raw()), json!(source.domain().to_raw())),
            None => (Value::Null, Value::Null),
        };
        json!({ "error": { "message": self.joined("\n"), "code": code, "domain": domain } })
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.joined(": "))
    }
}

impl From<virt::error::Error> for Error {
    fn from(source: virt::error::Error) -> Error {
        let words = crate::libvirt::words(&source);
        Error {
            lines: Vec::new(),
            source: Some(Box::new((source, words))),
            last: Vec::new(),
            alone: false,
            reply: None,
        }
    }
}

impl From<virsh_args::BindError> for Error {
    fn from(error: virsh_args::BindError) -> Error {
        let mut lines = Vec::new();
        if !error.text.is_empty() {
            lines.push(error.text);
            lines.extend(error.detail);
        }
        Error { lines, source: None, last: Vec::new(), alone: false, reply: None }
    }
}

/// Says what was attempted when something fails.
pub trait Context<T> {
    /// Puts a line before libvirt's.
    ///
    /// # Errors
    /// Returns the failure with the line.
    fn context<L: Into<Text>>(self, line: impl FnOnce() -> L) -> Result<T>;

    /// Keeps the command's own words for a failure away from libvirt's answer.
    ///
    /// # Errors
    /// Returns the failure as it is.
    #[allow(dead_code, reason = "for handlers that are to have words in the spec")]
    fn alone(self) -> Result<T>;
}

impl<T, E: Into<Error>> Context<T> for std::result::Result<T, E> {
    fn context<L: Into<Text>>(self, line: impl FnOnce() -> L) -> Result<T> {
        self.map_err(|error| error.into().context(line()))
    }

    fn alone(self) -> Result<T> {
        self.map_err(|error| error.into().alone())
    }
}

/// The error for the value of an option or variable (`origin`) that must be text and is none.
#[must_use]
pub fn not_utf8(origin: &str, value: &OsStr) -> Error {
    let value = virsh_args::text::shown(value.as_bytes());
    Error::new(format!("the value '{value}' of {origin} is not valid UTF-8"))
}

/// The system's words for an error, without the number that Rust adds.
#[must_use]
pub fn os_text(error: &std::io::Error) -> String {
    let text = error.to_string();
    match text.split_once(" (os error ") {
        Some((words, _)) => words.to_owned(),
        None => text,
    }
}
