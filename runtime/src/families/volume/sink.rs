//! The file that a download fills: it appears under its name only when it is complete.
//!
//! A new file, and one that takes the place of another, has no name until then, so that
//! nothing is left of a download that fails or is killed. What cannot be replaced without
//! a trace is written in place: devices, pipes, symbolic links, files with several names,
//! with another owner or with extended attributes.

use crate::libvirt::closed;
use rustix::fs::{AtFlags, CWD, Mode, OFlags};
use std::fs::{File, Metadata, OpenOptions};
use std::io::ErrorKind::{IsADirectory, NotFound, QuotaExceeded, StorageFull};
use std::io::{Result, Seek, SeekFrom, Write};
use std::os::fd::AsRawFd;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::{MetadataExt, PermissionsExt};
use std::path::{Path, PathBuf};
use tempfile::TempPath;

/// The mode of new files, from which the user's mask is taken away.
const MODE: u32 = 0o666;
/// How many zeroes are written at a time where a hole cannot be.
const ZEROES: usize = 1 << 20;

/// A file that is being filled.
#[derive(Debug)]
pub struct Sink {
    file: File,
    path: PathBuf,
    naming: Naming,
    /// Whether the file can have holes.
    regular: bool,
    /// Whether the last thing was a hole, which a file's length does not cover by itself.
    ends_in_hole: bool,
    /// How many bytes it has taken, with its holes.
    taken: u64,
    /// Whether there was no room for more.
    full: bool,
}

/// How the file gets its name in the end.
#[derive(Debug)]
enum Naming {
    /// It has it already.
    InPlace,
    /// It has none.
    Unnamed,
    /// It has another one, because the file system knows no files without.
    Temporary(TempPath),
}

impl Sink {
    /// Opens a file to be filled, without a change to what is there.
    ///
    /// # Errors
    /// Says why it cannot be written.
    pub fn open(path: &Path) -> Result<Sink> {
        closed::refuse(path)?;
        let path = path.to_owned();
        let (file, naming) = match path.symlink_metadata() {
            // Such as a name that is too long, which a file without a name would have in the end only.
            Err(error) if error.kind() != NotFound => return Err(error),
            Err(_) if !is_of_file(&path) => return Err(IsADirectory.into()),
            Err(_) => unnamed(&path)?,
            Ok(old) if is_replaceable(&path, &old)? => match replacement(&path, &old) {
                Ok(new) => new,
                Err(_) => (in_place(&path)?, Naming::InPlace),
            },
            Ok(_) => (in_place(&path)?, Naming::InPlace),
        };
        let regular = file.metadata()?.is_file();
        Ok(Sink { file, path, naming, regular, ends_in_hole: false, taken: 0, full: false })
    }

    /// Whether it is a file, which no reader can leave.
    #[must_use]
    pub fn is_regular(&self) -> bool {
        self.regular
    }

    /// Adds data.
    ///
    /// # Errors
    /// Returns the system's error.
    pub fn write(&mut self, data: &[u8]) -> Result<()> {
        self.ends_in_hole = false;
        let written = self.file.write_all(data);
        match &written {
            Ok(()) => self.taken += data.len() as u64,
            Err(error) => self.full = matches!(error.kind(), StorageFull | QuotaExceeded),
        }
        written
    }

    /// How many bytes it has taken, if there was no room for more because the old file, whose
    /// place it is to take, is there until then.
    #[must_use]
    pub fn lacks_room_beside_old(&self) -> Option<u64> {
        let beside = !matches!(self.naming, Naming::InPlace) && self.path.exists();
        (self.full && beside).then_some(self.taken)
    }

    /// Adds a hole; zeroes where there can be none.
    ///
    /// # Errors
    /// Returns the system's error.
    pub fn hole(&mut self, length: u64) -> Result<()> {
        if self.regular {
            self.taken += length;
            self.ends_in_hole = true;
            let length = i64::try_from(length).unwrap_or(i64::MAX);
            return self.file.seek(SeekFrom::Current(length)).map(drop);
        }
        let zeroes = vec![0; ZEROES];
        let mut left = length;
        while left > 0 {
            let part = usize::try_from(left).unwrap_or(ZEROES).min(ZEROES);
            self.file.write_all(&zeroes[..part])?;
            left -= part as u64;
        }
        Ok(())
    }

    /// Ends the file and gives it its name.
    ///
    /// # Errors
    /// Returns the system's error; then there is no new file.
    pub fn commit(mut self) -> Result<()> {
        if self.ends_in_hole {
            let length = self.file.stream_position()?;
            self.file.set_len(length)?;
        }
        match self.naming {
            Naming::InPlace => crate::libvirt::close(self.file),
            Naming::Unnamed => {
                name(&self.file, &self.path)?;
                crate::libvirt::close(self.file)
            }
            Naming::Temporary(temporary) => {
                crate::libvirt::close(self.file)?;
                temporary.persist(&self.path).map_err(|error| error.error)
            }
        }
    }
}

/// Opens a file for writing from its beginning.
fn in_place(path: &Path) -> Result<File> {
    OpenOptions::new().write(true).truncate(true).open(path)
}

/// Tells whether a new file can take the place of an old one unnoticed.
fn is_replaceable(path: &Path, old: &Metadata) -> Result<bool> {
    if !old.is_file() {
        return Ok(false);
    }
    let old_file = OpenOptions::new().write(true).open(path)?;
    let mut nothing: [u8; 0] = [];
    let attributes = rustix::fs::flistxattr(&old_file, &mut nothing).unwrap_or(0);
    Ok(old.nlink() == 1 && attributes == 0)
}

/// A file that is to take the place of another one, with its owner and mode.
fn replacement(path: &Path, old: &Metadata) -> Result<(File, Naming)> {
    let (file, naming) = unnamed(path)?;
    let new = file.metadata()?;
    if (new.uid(), new.gid()) != (old.uid(), old.gid()) {
        let (owner, group) =
            (rustix::fs::Uid::from_raw(old.uid()), rustix::fs::Gid::from_raw(old.gid()));
        rustix::fs::fchown(&file, Some(owner), Some(group))?;
    }
    file.set_permissions(PermissionsExt::from_mode(old.mode() & 0o7777))?;
    Ok((file, naming))
}

/// A new file in the folder of a path, if possible without a name.
fn unnamed(path: &Path) -> Result<(File, Naming)> {
    let folder = folder(path);
    let flags = OFlags::TMPFILE | OFlags::WRONLY | OFlags::CLOEXEC;
    if let Ok(file) = rustix::fs::open(folder, flags, Mode::from_raw_mode(MODE)) {
        let file = File::from(file);
        if descriptor_path(&file).exists() {
            return Ok((file, Naming::Unnamed));
        }
    }
    let mut builder = tempfile::Builder::new();
    builder.prefix(".virsh").permissions(PermissionsExt::from_mode(MODE));
    let (file, temporary) = builder.tempfile_in(folder)?.into_parts();
    Ok((file, Naming::Temporary(temporary)))
}

/// Gives a file without a name one, in place of what has it now.
fn name(file: &File, path: &Path) -> Result<()> {
    let link = |path: &Path| {
        let from = descriptor_path(file);
        rustix::fs::linkat(CWD, &from, CWD, path, AtFlags::SYMLINK_FOLLOW)
            .map_err(std::io::Error::from)
    };
    match link(path) {
        Err(error) if error.kind() == std::io::ErrorKind::AlreadyExists => {
            let mut builder = tempfile::Builder::new();
            let linked = builder.prefix(".virsh").make_in(folder(path), link)?;
            linked.into_temp_path().persist(path).map_err(|error| error.error)
        }
        other => other,
    }
}

fn folder(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

/// Tells whether a file can have a path, which ends like that of a folder otherwise: Rust passes over such an end where
/// it looks for the folder of a file.
fn is_of_file(path: &Path) -> bool {
    let path = path.as_os_str().as_bytes();
    !path.ends_with(b"/") && !path.ends_with(b"/.")
}

/// Where the system shows an open file.
fn descriptor_path(file: &File) -> PathBuf {
    PathBuf::from(format!("/proc/self/fd/{}", file.as_raw_fd()))
}

#[cfg(test)]
mod tests;
