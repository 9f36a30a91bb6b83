//! Files that commands read, one of which may be the pipe that the commands themselves come from.

use crate::libvirt::closed;
use rustix::fs::{FileType, fstat};
use std::fs::File;
use std::io::{Read, Result, stdin};
use std::path::Path;

/// A file that is read.
///
/// Commands from a pipe are read in blocks. A command that is given `/dev/stdin` wants what follows its own line, the
/// beginning of which is in the block that was read, and no longer in the pipe.
#[derive(Debug)]
pub struct Source {
    file: File,
    /// Whether it is the pipe on standard input.
    shared: bool,
}

impl Source {
    /// Opens a file.
    ///
    /// # Errors
    /// Returns the system's error.
    pub fn open(path: &Path) -> Result<Self> {
        closed::refuse(path)?;
        let file = File::open(path)?;
        let shared = is_pipe_on_input(&file);
        Ok(Self { file, shared })
    }

    /// The file itself, for its facts and its holes; a pipe has neither.
    #[must_use]
    pub const fn file(&self) -> &File {
        &self.file
    }
}

impl Read for Source {
    fn read(&mut self, room: &mut [u8]) -> Result<usize> {
        if self.shared { stdin().lock().read(room) } else { self.file.read(room) }
    }
}

/// Whether a file is the very pipe that standard input is. A regular file is opened anew and begins at its beginning.
fn is_pipe_on_input(file: &File) -> bool {
    let (Ok(this), Ok(input)) = (fstat(file), fstat(stdin())) else { return false };
    let same = (this.st_dev, this.st_ino) == (input.st_dev, input.st_ino);
    same && FileType::from_raw_mode(this.st_mode) == FileType::Fifo
}
