//! The one error type of handlers: what was attempted, then what libvirt answered.

mod from;
mod kind;
mod object;

use crate::answer::reply::{Asked, IntoReply, Reply};
use crate::libvirt::tells_loss;
use crate::words::{ErrorCode, ErrorKind};
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use virsh_args::Text;
use virt::enumutil::RawEnum;
use virt::error::ErrorNumber;

/// The result of a handler and of what it calls.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// Why a command failed.
#[derive(Debug)]
pub struct Error {
    /// virsh's own lines, without the prefix; none when the source says it all.
    lines: Vec<Text>,
    /// What the lines come from, if libvirt has a number for it.
    cause: Option<Box<Cause>>,
    /// Lines after everything else.
    last: Vec<Text>,
    /// Whether the command's own words for a failure do not belong before it.
    alone: bool,
    /// What a library would say by itself, before the lines and without the prefix.
    note: Option<Box<Text>>,
    /// What the command had to say before it failed.
    reply: Option<Box<Reply>>,
    /// The status with which the program ends, if this is the last that it does.
    status: u8,
    /// What kind of failure it is, where libvirt has no number for it.
    kind: ErrorKind,
    /// What may help.
    hint: Option<Box<str>>,
}

/// What libvirt has a number for.
#[derive(Debug)]
enum Cause {
    /// libvirt's answer and its words. People do not see it where the lines say enough.
    Answer { error: virt::error::Error, words: Text, shown: bool },
    /// What the program refuses in libvirt's place.
    Refusal(ErrorNumber),
}

impl Error {
    /// A failure that virsh itself explains.
    pub fn new(line: impl Into<Text>) -> Error {
        Error { lines: vec![line.into()], ..Error::silent() }
    }

    /// A failure that the program finds in libvirt's place, with libvirt's number for its kind.
    pub fn of_kind(code: ErrorNumber, line: impl Into<Text>) -> Error {
        Error { cause: Some(Box::new(Cause::Refusal(code))), ..Error::new(line) }
    }

    /// A failure because something is not in the state that the command needs.
    pub fn wrong_state(line: impl Into<Text>) -> Error {
        Error::of_kind(ErrorNumber::OperationInvalid, line)
    }

    /// A failure that one line explains to people; what libvirt answered is for programs.
    pub fn instead_of(cause: impl Into<Error>, line: impl Into<Text>) -> Error {
        let mut cause = cause.into().cause;
        if let Some(Cause::Answer { shown, .. }) = cause.as_deref_mut() {
            *shown = false;
        }
        Error { cause, ..Error::new(line) }
    }

    /// The same failure in a line for people in place of libvirt's words, which stay for programs.
    #[must_use]
    pub fn reworded(mut self, line: impl Into<Text>) -> Error {
        if let Some(Cause::Answer { shown, .. }) = self.cause.as_deref_mut() {
            *shown = false;
        }
        self.and(line)
    }

    /// A failure without a word.
    #[must_use]
    pub fn silent() -> Error {
        Error {
            lines: Vec::new(),
            cause: None,
            last: Vec::new(),
            note: None,
            alone: false,
            reply: None,
            status: 1,
            kind: ErrorKind::Failed,
            hint: None,
        }
    }

    /// A failure of the command line, or of what it names as a value.
    pub fn usage(line: impl Into<Text>) -> Error {
        Error { kind: ErrorKind::Usage, ..Error::new(line) }
    }

    /// A failure to find what was named.
    pub fn not_found(line: impl Into<Text>) -> Error {
        Error { kind: ErrorKind::NotFound, ..Error::new(line) }
    }

    /// A failure because the time was over.
    pub fn timeout(line: impl Into<Text>) -> Error {
        Error { kind: ErrorKind::Timeout, ..Error::new(line) }
    }

    /// A failure of a file or a stream.
    pub fn io(line: impl Into<Text>) -> Error {
        Error { kind: ErrorKind::Io, ..Error::new(line) }
    }

    /// Adds what may help, if anything may.
    #[must_use]
    pub fn hinting(mut self, hint: Option<String>) -> Error {
        self.hint = hint.map(String::into_boxed_str);
        self
    }

    /// What may help.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        self.hint.as_deref()
    }

    /// What kind of failure it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        let number = match self.cause.as_deref() {
            // libvirt's numbers for it differ with the call that meets with it, and with the moment.
            Some(Cause::Answer { error, .. }) if tells_loss(error) => return ErrorKind::Io,
            Some(Cause::Answer { error, .. }) => Some(error.code().to_raw()),
            Some(Cause::Refusal(refusal)) => Some((*refusal).to_raw()),
            None => None,
        };
        number.and_then(ErrorCode::from_number).map_or(self.kind, kind::of)
    }

    /// Adds what a library would print by itself, with its newlines.
    #[must_use]
    pub fn noted(mut self, text: impl Into<Text>) -> Error {
        self.note = Some(Box::new(text.into()));
        self
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

    /// Adds what a command says of what it leaves, whose time was over.
    #[must_use]
    pub fn and_of(mut self, unfinished: &Error) -> Error {
        if unfinished.kind == ErrorKind::Timeout {
            self.last.extend(unfinished.lines());
        }
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

    /// Sets the status with which the program ends, if this is the last that it does; without it
    /// 1.
    #[must_use]
    pub fn with_status(mut self, status: u8) -> Error {
        self.status = status;
        self
    }

    /// The status with which the program ends.
    #[must_use]
    pub fn status(&self) -> u8 {
        self.status
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
        let bare = self.libvirt().is_some() && self.lines.is_empty() && !self.alone;
        match asked.failed().filter(|_| bare) {
            Some(line) => self.context(line),
            None => self,
        }
    }

    /// Takes out what the command prints although it failed.
    pub fn take_reply(&mut self) -> Option<Reply> {
        self.reply.take().map(|reply| *reply)
    }

    /// libvirt's answer, if there is one that people see.
    #[must_use]
    pub fn libvirt(&self) -> Option<&virt::error::Error> {
        match self.cause.as_deref()? {
            Cause::Answer { error, shown: true, .. } => Some(error),
            _ => None,
        }
    }

    /// What a library would say by itself, which comes before the lines.
    #[must_use]
    pub fn note(&self) -> Option<&Text> {
        self.note.as_deref()
    }

    /// The error's lines as virsh prints them after `error: `.
    #[must_use]
    pub fn lines(&self) -> Vec<Text> {
        let answer = match self.cause.as_deref() {
            Some(Cause::Answer { words, shown: true, .. }) => Some(words),
            _ => None,
        };
        self.lines.iter().chain(answer).chain(&self.last).cloned().collect()
    }
}

impl std::fmt::Display for Error {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let lines: Vec<String> = self.lines().iter().map(Text::to_string).collect();
        f.write_str(&lines.join(": "))
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
    Error::usage(format!("the value '{value}' of {origin} is not valid UTF-8"))
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
