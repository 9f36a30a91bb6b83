//! The history of interactive sessions: a file to which each line is added as it is typed.
//!
//! Whatever stands in the file's place keeps its kind, owner and mode: lines are appended
//! through links, a device takes them as a device does, and nothing is ever put in the place
//! of the file. Several sessions may append at once. The lines are bytes.

use rustix::fs::{FileType, FlockOperation, Mode, OFlags, flock, fstat, open};
use std::fs::File;
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::os::unix::fs::{DirBuilderExt, FileExt};
use std::path::{Path, PathBuf};

/// Lines kept unless the user says otherwise.
const DEFAULT_SIZE: usize = 500;
/// The most lines that a user may ask for.
const MAX_SIZE: usize = 500_000;

/// Where the lines of a session go.
#[derive(Debug)]
pub struct History {
    /// The file's folder; none when the user has no home.
    folder: Option<PathBuf>,
    /// How many lines the file keeps.
    size: usize,
    /// The file, once the first line was written; none where it takes no lines.
    file: Option<Option<File>>,
    /// How many lines may be in the file, as far as this session knows.
    count: usize,
}

impl History {
    /// Finds the history of the user. A bad length is reported, and there is none then.
    ///
    /// # Errors
    /// Says what is wrong with the length.
    pub fn find() -> Result<History, String> {
        Ok(History { folder: folder(), size: size()?, file: None, count: 0 })
    }

    /// How many lines are kept.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Reads the last lines of the file; none when there is no file. What is no file, a
    /// pipe for instance, is not waited for.
    pub fn load(&mut self) -> Vec<Vec<u8>> {
        let text = self.path().and_then(|path| {
            let file = open(path, OFlags::RDONLY | STEADY, Mode::empty()).ok()?;
            read_regular(&File::from(file)).ok()
        });
        let lines: Vec<Vec<u8>> =
            text.iter().flat_map(|text| lines(text)).map(<[u8]>::to_vec).collect();
        self.count = lines.len();
        let unwanted = lines.len().saturating_sub(self.size);
        lines.into_iter().skip(unwanted).collect()
    }

    /// Adds a line. A file that cannot be written must not turn a good session into a
    /// failure, so that nothing is said.
    pub fn add(&mut self, line: &[u8]) {
        if self.size == 0 || self.open().is_err() {
            return;
        }
        let Some(Some(file)) = &mut self.file else { return };
        if append(file, line).is_err() {
            self.file = Some(None);
            return;
        }
        self.count += 1;
        // A session that goes on for weeks must not let the file grow for as long.
        if self.count > self.size.saturating_mul(2).saturating_add(100) {
            self.shorten();
        }
    }

    /// Makes the file as short as it is to be, at the end of a session.
    ///
    /// # Errors
    /// Says which folder cannot be made.
    pub fn finish(mut self) -> Result<(), String> {
        self.open()?;
        self.shorten();
        Ok(())
    }

    fn path(&self) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join("history"))
    }

    /// Opens the file for appending, and makes it and its folder if need be.
    fn open(&mut self) -> Result<(), String> {
        let (Some(path), None) = (self.path(), &self.file) else { return Ok(()) };
        let folder = path.parent().unwrap_or(Path::new("/"));
        let made = std::fs::DirBuilder::new().recursive(true).mode(0o755).create(folder);
        made.map_err(|error| {
            format!(
                "Failed to create '{}': {}",
                folder.display(),
                crate::answer::error::os_text(&error)
            )
        })?;
        let flags = OFlags::RDWR | OFlags::APPEND | OFlags::CREATE | STEADY;
        let file = open(&path, flags, Mode::RUSR | Mode::WUSR).ok().map(File::from);
        self.file = Some(file.filter(|file| !is_pipe(file)));
        Ok(())
    }

    /// Leaves the last lines in the file, in place. Where that fails, all stay.
    fn shorten(&mut self) {
        let Some(Some(file)) = &self.file else { return };
        if let Ok(count) = shorten(file, self.size) {
            self.count = count;
        }
    }
}

/// Opens nothing for long: no pipe without a writer is waited for, no terminal becomes the
/// session's own.
const STEADY: OFlags = OFlags::NONBLOCK.union(OFlags::NOCTTY).union(OFlags::CLOEXEC);

/// Reads the wanted length from `VIRSH_HISTSIZE`.
fn size() -> Result<usize, String> {
    let Some(value) = std::env::var_os("VIRSH_HISTSIZE") else { return Ok(DEFAULT_SIZE) };
    let number = value.to_str().and_then(virsh_args::values::parse_int);
    let number = number.ok_or("Bad $VIRSH_HISTSIZE value.")?;
    usize::try_from(number)
        .ok()
        .filter(|&size| size <= MAX_SIZE)
        .ok_or_else(|| format!("$VIRSH_HISTSIZE value should be between 0 and {MAX_SIZE}"))
}

/// The folder of the history below the user's cache folder.
fn folder() -> Option<PathBuf> {
    let cache = std::env::var_os("XDG_CACHE_HOME").filter(|path| !path.is_empty());
    let cache = cache
        .map(PathBuf::from)
        .or_else(|| Some(crate::tools::home::directory()?.join(".cache")))?;
    Some(cache.join("libvirt").join("virsh"))
}

fn kind(file: &File) -> Option<FileType> {
    fstat(file).ok().map(|found| FileType::from_raw_mode(found.st_mode))
}

/// Tells whether lines that are written would come out at another program's end.
fn is_pipe(file: &File) -> bool {
    kind(file) == Some(FileType::Fifo)
}

fn read_regular(mut file: &File) -> io::Result<Vec<u8>> {
    let mut text = Vec::new();
    if kind(file) == Some(FileType::RegularFile) {
        file.seek(SeekFrom::Start(0))?;
        file.read_to_end(&mut text)?;
    }
    Ok(text)
}

/// The lines of a text, without the empty ones.
fn lines(text: &[u8]) -> impl Iterator<Item = &[u8]> {
    text.split(|byte| *byte == b'\n').filter(|line| !line.is_empty())
}

/// Writes a line at the end in one go, so that lines of other sessions stay whole.
fn append(mut file: &File, line: &[u8]) -> io::Result<()> {
    let _lock = Lock::take(file);
    let mut text = Vec::with_capacity(line.len() + 2);
    if !ends_a_line(file) {
        text.push(b'\n');
    }
    text.extend_from_slice(line);
    text.push(b'\n');
    file.write_all(&text)
}

/// Tells whether a line that is appended starts as one.
fn ends_a_line(file: &File) -> bool {
    let length = fstat(file).ok().and_then(|found| u64::try_from(found.st_size).ok());
    let mut last = [b'\n'];
    if let Some(place) = length.and_then(|length| length.checked_sub(1)) {
        let _ = file.read_at(&mut last, place);
    }
    last == [b'\n']
}

/// Leaves the last `size` lines of a file and returns how many there are.
fn shorten(mut file: &File, size: usize) -> io::Result<usize> {
    let _lock = Lock::take(file)?;
    let text = read_regular(file)?;
    let count = lines(&text).count();
    if count <= size {
        return Ok(count);
    }
    let kept: Vec<u8> = lines(&text)
        .skip(count - size)
        .flat_map(|line| line.iter().copied().chain([b'\n']))
        .collect();
    // The file is opened for appending, where only an empty one is written from its start.
    file.set_len(0)?;
    file.write_all(&kept)?;
    Ok(size)
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

#[cfg(test)]
mod tests {
    use super::*;

    fn history(folder: &Path, size: usize) -> History {
        History { folder: Some(folder.to_owned()), size, file: None, count: 0 }
    }

    #[test]
    fn the_last_lines_stay_as_the_bytes_they_are() {
        let folder = tempfile::tempdir().expect("a folder");
        let path = folder.path().join("history");
        std::fs::write(&path, b"a\n\nb\xff\nc").expect("a file");
        let mut history = history(folder.path(), 3);
        assert_eq!(history.load(), [&b"a"[..], b"b\xff", b"c"]);
        history.add(b"d");
        assert_eq!(std::fs::read(&path).expect("a file"), b"a\n\nb\xff\nc\nd\n");
        history.finish().expect("it ends");
        assert_eq!(std::fs::read(&path).expect("a file"), b"b\xff\nc\nd\n");
    }

    #[test]
    fn a_long_session_shortens_the_file() {
        let folder = tempfile::tempdir().expect("a folder");
        let mut history = history(folder.path(), 2);
        for number in 0..1000 {
            history.add(number.to_string().as_bytes());
        }
        let text = std::fs::read(folder.path().join("history")).expect("a file");
        assert!(lines(&text).count() < 200, "{}", lines(&text).count());
        assert!(text.ends_with(b"998\n999\n"));
    }
}
