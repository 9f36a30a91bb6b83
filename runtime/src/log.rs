//! The log file of `--log` and `VIRSH_LOG_FILE`.

use crate::output::Level;
use std::fs::{File, OpenOptions};
use std::io::{self, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;

/// An open log file.
#[derive(Debug)]
pub struct Log {
    file: File,
    program: String,
}

impl Log {
    /// Opens the file for appending; every line reaches the disk before the next.
    ///
    /// # Errors
    /// Returns why it cannot be opened.
    pub fn open(path: &Path, program: &str) -> io::Result<Log> {
        let mut options = OpenOptions::new();
        options.append(true).create(true).mode(0o644).custom_flags(libc::O_SYNC);
        Ok(Log { file: options.open(path)?, program: program.to_owned() })
    }

    /// Writes a line: `[time program pid] LEVEL text`.
    ///
    /// # Errors
    /// Returns why it cannot be written.
    pub fn write(&mut self, level: Level, text: &str) -> io::Result<()> {
        let level = match level {
            Level::Debug => "DEBUG",
            Level::Info | Level::Notice => "INFO",
            Level::Warning => "WARNING",
            Level::Error => "ERROR",
        };
        let time = jiff::Zoned::now().strftime("%Y.%m.%d %H:%M:%S").to_string();
        let (program, pid) = (&self.program, std::process::id());
        let text = text.strip_suffix('\n').unwrap_or(text);
        self.file.write_all(format!("[{time} {program} {pid}] {level} {text}\n").as_bytes())
    }
}
