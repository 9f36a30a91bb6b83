//! The file of a history: lines at its end, and as many of them as it is to keep.

use rustix::fs::{FileType, FlockOperation, OFlags, flock, fstat};
use std::collections::HashSet;
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::FileExt;

/// Opens nothing for long: no pipe without a writer is waited for, no terminal becomes the
/// session's own.
pub const STEADY: OFlags = OFlags::NONBLOCK.union(OFlags::NOCTTY).union(OFlags::CLOEXEC);

fn kind(file: &File) -> Option<FileType> {
    fstat(file).ok().map(|found| FileType::from_raw_mode(found.st_mode))
}

/// Tells whether lines that are written would come out at another program's end.
pub fn is_pipe(file: &File) -> bool {
    kind(file) == Some(FileType::Fifo)
}

pub fn read_regular(mut file: &File) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    if kind(file) == Some(FileType::RegularFile) {
        file.seek(SeekFrom::Start(0))?;
        file.read_to_end(&mut text)?;
    }
    Ok(text)
}

/// What stands in a file behind a place, and where it ends now; nothing where it is shorter by now.
pub fn read_behind(file: &File, place: u64) -> io::Result<(Vec<u8>, u64)> {
    let found = fstat(file)?;
    let end = u64::try_from(found.st_size).unwrap_or(0);
    if kind(file) != Some(FileType::RegularFile) || end <= place {
        return Ok((Vec::new(), end));
    }
    let mut text = vec![0; usize::try_from(end - place).unwrap_or(0)];
    file.read_exact_at(&mut text, place)?;
    Ok((text, end))
}

/// The lines of a text, without the empty ones.
pub fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty())
}

/// Writes lines at the end in one go, so that lines of other sessions stay whole.
pub fn append(mut file: &File, lines: &[u8]) -> io::Result<()> {
    let _lock = Lock::take(file);
    if ends_a_line(file) {
        return file.write_all(lines);
    }
    file.write_all(&[b"\n", lines].concat())
}

/// The last lines, each where it stands last, in their order.
pub fn last_of_equals<T: AsRef<[u8]>>(lines: &[T], size: usize) -> Vec<&T> {
    let mut seen = HashSet::new();
    let mut kept: Vec<&T> =
        lines.iter().rev().filter(|line| seen.insert(<T as AsRef<[u8]>>::as_ref(line))).collect();
    kept.truncate(size);
    kept.reverse();
    kept
}

/// Tells whether a line that is appended starts as one.
fn ends_a_line(file: &File) -> bool {
    let length = fstat(file).ok().and_then(|found| u64::try_from(found.st_size).ok());
    let mut last = *b"\n";
    if let Some(place) = length.and_then(|length| length.checked_sub(1)) {
        let _ = file.read_at(&mut last, place);
    }
    last == *b"\n"
}

/// Leaves the last `size` lines of a file, none of them twice, and returns how many there are.
pub fn shorten(mut file: &File, size: usize) -> io::Result<usize> {
    let _lock = Lock::take(file)?;
    let text = read_regular(file)?;
    let all: Vec<&[u8]> = lines(&text).collect();
    let kept = last_of_equals(&all, size);
    if kept.len() == all.len() {
        return Ok(all.len());
    }
    let count = kept.len();
    let kept: Vec<u8> =
        kept.into_iter().flat_map(|line| line.iter().copied().chain(*b"\n")).collect();
    // The file is opened for appending, where only an empty one is written from its start.
    file.set_len(0)?;
    file.write_all(&kept)?;
    Ok(count)
}

/// Keeps other sessions from writing while it lives.
struct Lock<'a>(&'a File);

impl Lock<'_> {
    /// Waits a moment for the sessions that write at present. A program that keeps the file
    /// locked must not stop the session.
    fn take(file: &File) -> io::Result<Lock<'_>> {
        for _ in 0..50 {
            match flock(file, FlockOperation::NonBlockingLockExclusive) {
                Ok(()) => return Ok(Lock(file)),
                Err(rustix::io::Errno::WOULDBLOCK | rustix::io::Errno::INTR) => {
                    std::thread::sleep(std::time::Duration::from_millis(1));
                }
                Err(error) => return Err(error.into()),
            }
        }
        Err(io::ErrorKind::WouldBlock.into())
    }
}

impl Drop for Lock<'_> {
    fn drop(&mut self) {
        let _ = flock(self.0, FlockOperation::Unlock);
    }
}
