//! The levels of messages, and the log file of `--log` and `VIRSH_LOG_FILE`.

use std::ffi::{OsStr, OsString};
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use virsh_args::text;

/// The levels of messages, least important first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// The course of the program.
    Debug,
    /// What may be worth knowing.
    Info,
    /// What is unusual.
    Notice,
    /// What may be wrong.
    Warning,
    /// What is wrong.
    Error,
}

impl Level {
    /// The level of a number from 0 to 4.
    #[must_use]
    pub fn from_number(number: i32) -> Option<Level> {
        [Level::Debug, Level::Info, Level::Notice, Level::Warning, Level::Error]
            .get(usize::try_from(number).ok()?)
            .copied()
    }
}

/// An open log file.
#[derive(Debug)]
pub struct Log {
    file: File,
    program: OsString,
}

impl Log {
    /// Opens the file for appending; every line reaches the disk before the next.
    ///
    /// # Errors
    /// Returns why it cannot be opened.
    pub fn open(path: &Path, program: &OsStr) -> io::Result<Log> {
        crate::libvirt::closed::refuse(path)?;
        let mut options = OpenOptions::new();
        options.append(true).create(true).mode(0o644).custom_flags(libc::O_SYNC);
        Ok(Log { file: options.open(path)?, program: program.to_owned() })
    }

    /// Writes a line: `[time program pid] LEVEL text`.
    ///
    /// # Errors
    /// Returns why it cannot be written.
    pub fn write(&mut self, level: Level, text: &[u8]) -> io::Result<()> {
        let level = match level {
            Level::Debug => "DEBUG",
            Level::Info | Level::Notice => "INFO",
            Level::Warning => "WARNING",
            Level::Error => "ERROR",
        };
        let time = jiff::Zoned::now().strftime("%Y.%m.%d %H:%M:%S").to_string();
        let pid = std::process::id().to_string();
        let text = text.strip_suffix(b"\n").unwrap_or(text);
        let line = text!["[", time, " ", self.program, " ", pid, "] ", level, " ", text, "\n"];
        self.file.write_all(line.as_ref())
    }
}
