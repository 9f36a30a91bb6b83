//! The program's outputs: standard output, the error output and the log file.
//!
//! The only place that prints. Standard output is flushed before anything goes to the error
//! output, so that both show in order when they go to the same place.

mod complaint;

pub use complaint::{Interject, complain, complain_of, set_edited, warning};

use crate::answer::document::{csv, document, readable, streamed};
use crate::answer::format::{Format, Shared};
use crate::answer::log::{Level, Log};
use serde_json::Value;
use std::io::IsTerminal;
use std::io::{self, BufWriter, Write};
use std::sync::Arc;
use virsh_args::Text;
use zeroize::Zeroizing;

/// The outputs.
#[derive(Debug)]
pub struct Output {
    stdout: BufWriter<Descriptor>,
    state: State,
    quiet: bool,
    /// The format of the present command's answer.
    format: Arc<Shared>,
    /// The header of the table of values between commas that was printed last.
    header: Vec<String>,
    /// What is kept back, to be shown in another way.
    held: Option<Vec<u8>>,
    /// All that was to go anywhere, where it is kept for other outputs.
    kept: Option<Vec<Piece>>,
    /// Whether the text on standard output ends in the middle of a line.
    mid_line: bool,
    level: Level,
    log: Option<Log>,
}

/// Something that goes somewhere.
#[derive(Debug)]
pub enum Piece {
    /// Text for standard output.
    Data(Vec<u8>),
    /// What must not stay in memory, for standard output.
    Confidential(Zeroizing<Vec<u8>>),
    /// Text for the error output.
    Complaint(Text),
    /// A line of the log.
    Log(Level, Vec<u8>),
}

/// Whether standard output still takes text.
#[derive(Debug, PartialEq, Eq)]
enum State {
    Open,
    /// The reader is gone, which is no error: the rest is dropped.
    Gone,
    /// Writing failed: reported once, and the program's status says it.
    Failed,
}

impl Output {
    /// Outputs that show errors only.
    #[must_use]
    pub fn new() -> Output {
        let stdout = BufWriter::with_capacity(1 << 16, Descriptor);
        Output {
            stdout,
            state: State::Open,
            quiet: false,
            format: Arc::default(),
            header: Vec::new(),
            held: None,
            kept: None,
            mid_line: false,
            level: Level::Error,
            log: None,
        }
    }

    /// Sets whether optional text is left out.
    pub fn set_quiet(&mut self, quiet: bool) {
        self.quiet = quiet;
    }

    /// Tells whether optional text is left out.
    #[must_use]
    pub fn is_quiet(&self) -> bool {
        self.quiet
    }

    /// Sets the lowest level of messages that are shown.
    pub fn set_level(&mut self, level: Level) {
        self.level = level;
    }

    /// The lowest level of messages that are shown.
    #[must_use]
    pub fn level(&self) -> Level {
        self.level
    }

    /// Sets the log file, or ends the log.
    pub fn set_log(&mut self, log: Option<Log>) {
        self.log = log;
    }

    /// Tells whether there is a log file.
    #[must_use]
    pub fn has_log(&self) -> bool {
        self.log.is_some()
    }

    /// Prints text that is always shown.
    pub fn data(&mut self, text: impl AsRef<[u8]>) {
        let text = text.as_ref();
        if let Some(held) = &mut self.held {
            held.extend_from_slice(text);
            return;
        }
        if let Some(kept) = &mut self.kept {
            return kept.push(Piece::Data(text.to_vec()));
        }
        if self.state == State::Open {
            self.mid_line = text.last().map_or(self.mid_line, |last| *last != b'\n');
            let result = self.stdout.write_all(text);
            self.check(result);
        }
    }

    /// Keeps back what is printed as data from now on.
    pub fn hold(&mut self) {
        self.held = Some(Vec::new());
    }

    /// Returns what was kept back, and prints again.
    pub fn release(&mut self) -> Vec<u8> {
        self.held.take().unwrap_or_default()
    }

    /// Outputs that keep whatever goes there for others, in its order: with the level and the
    /// `--quiet` of these.
    #[must_use]
    pub fn keeping(quiet: bool, level: Level) -> Output {
        Output { quiet, level, kept: Some(Vec::new()), ..Output::new() }
    }

    /// Tells whether what goes here is kept for others.
    #[must_use]
    pub fn keeps(&self) -> bool {
        self.kept.is_some()
    }

    /// Returns what was kept for others.
    pub fn take_kept(&mut self) -> Vec<Piece> {
        self.kept.as_mut().map(std::mem::take).unwrap_or_default()
    }

    /// Prints and logs what others have kept.
    pub fn play(&mut self, pieces: Vec<Piece>) {
        for piece in pieces {
            match piece {
                Piece::Data(text) => self.data(text),
                Piece::Confidential(bytes) => self.confidential(&bytes),
                Piece::Complaint(text) => self.aside(text),
                Piece::Log(level, text) => self.log(level, &text),
            }
        }
    }

    /// Prints bytes without a copy in a buffer, where they would outlive their use.
    pub fn confidential(&mut self, mut bytes: &[u8]) {
        if let Some(kept) = &mut self.kept {
            return kept.push(Piece::Confidential(Zeroizing::new(bytes.to_vec())));
        }
        self.flush();
        self.mid_line = bytes.last().map_or(self.mid_line, |last| *last != b'\n');
        while self.state == State::Open && !bytes.is_empty() {
            match Descriptor.write(bytes) {
                Ok(written) => bytes = bytes.get(written..).unwrap_or_default(),
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(error) => self.check(Err(error)),
            }
        }
    }

    /// Writes bytes as they are, and at once.
    ///
    /// # Errors
    /// Returns why they cannot be written.
    pub fn bytes(&mut self, bytes: &[u8]) -> io::Result<()> {
        if let Some(kept) = &mut self.kept {
            kept.push(Piece::Data(bytes.to_vec()));
            return Ok(());
        }
        self.stdout.write_all(bytes)?;
        self.stdout.flush()
    }

    /// Ends the line that is printed, if one is: a line editor would write over it.
    pub fn end_line(&mut self) {
        if self.mid_line {
            self.data("\n");
        }
    }

    /// Prints text that `--quiet` leaves out.
    pub fn extra(&mut self, text: impl AsRef<[u8]>) {
        if !self.quiet {
            self.data(text);
        }
    }

    /// Prints and logs a message of the debug trace, on the error output, so that it never comes
    /// between answers.
    pub fn message(&mut self, level: Level, text: impl AsRef<[u8]>) {
        let text = text.as_ref();
        if level < self.level {
            return;
        }
        self.aside(text);
        self.log(level, text);
    }

    /// Sets the format of the present command's answer, and so that of its failure.
    pub fn set_format(&mut self, format: Format) {
        self.format.set(format);
    }

    /// Tells other threads the format of the present command's answer.
    #[must_use]
    pub fn shared_format(&self) -> Arc<Shared> {
        Arc::clone(&self.format)
    }

    /// Prints an answer for programs, indented on a terminal. In a table of values between commas, `known` are
    /// the keys that it has whatever rows there are; an empty line stands before every table but the first.
    pub fn answer(&mut self, value: &Value, known: &[&str]) {
        let format = self.format.get();
        if format != Format::Csv {
            let is_terminal = io::stdout().is_terminal();
            let text = if is_terminal { readable(format, value) } else { document(format, value) };
            return self.data(text);
        }
        let table = csv::table(value, known);
        let apart = if self.header.is_empty() { "" } else { "\n" };
        self.header = vec![String::new()];
        self.data(format!("{apart}{table}"));
    }

    /// Prints something for programs that comes over time.
    pub fn item(&mut self, value: &Value) {
        let text = match self.format.get() {
            Format::Csv => csv::row(value, &mut self.header),
            format => streamed(format, value),
        };
        self.data(text);
    }

    fn log(&mut self, level: Level, text: &[u8]) {
        if let Some(kept) = &mut self.kept {
            return kept.push(Piece::Log(level, text.to_vec()));
        }
        let failed = self.log.as_mut().is_some_and(|log| log.write(level, text).is_err());
        if failed {
            self.log = None;
            self.complain(warning(self.format.get(), "failed to write the log file"));
        }
    }

    /// Writes out what is buffered.
    pub fn flush(&mut self) {
        if self.state == State::Open {
            let result = self.stdout.flush();
            self.check(result);
        }
    }

    /// Writes out what is buffered, and returns the status of a program that would end with this one: where not everything
    /// that was wanted got out, that is a failure.
    pub fn finish(&mut self, status: u8) -> u8 {
        self.flush();
        if self.state == State::Failed { status.max(1) } else { status }
    }

    /// Tells whether anyone still reads standard output.
    #[must_use]
    pub fn is_read(&self) -> bool {
        self.state == State::Open
    }

    fn check(&mut self, result: io::Result<()>) {
        let Err(error) = result else { return };
        if error.kind() == io::ErrorKind::BrokenPipe {
            self.state = State::Gone;
            return;
        }
        self.state = State::Failed;
        let text = crate::answer::error::os_text(&error);
        self.error(format!("failed to write to standard output: {text}"));
    }
}

/// Standard output without the buffer of the standard library, which writes a text that does not end with a line in two
/// parts.
#[derive(Debug)]
struct Descriptor;

impl Write for Descriptor {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match rustix::io::write(io::stdout(), bytes) {
            // One that cannot be written to takes everything, as it does with the standard library.
            Err(rustix::io::Errno::BADF) => Ok(bytes.len()),
            written => Ok(written?),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl Default for Output {
    fn default() -> Output {
        Output::new()
    }
}
