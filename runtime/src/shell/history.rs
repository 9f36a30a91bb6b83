//! The history of interactive sessions: a file to which each line is added as it is typed, and
//! where lines come from no terminal, those of a moment together.
//!
//! Whatever stands in the file's place keeps its kind, owner and mode: lines are appended
//! through links, a device takes them as a device does, and nothing is ever put in the place
//! of the file. Several sessions may append at once. The lines are bytes.

mod file;
use file::{STEADY, append, is_pipe, last_of_equals, lines, read_behind, read_regular, shorten};
use rustix::fs::{Mode, OFlags, open};
use std::fs::File;
use std::io;
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

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
    /// The line that was added last.
    last: Vec<u8>,
    /// Whether the lines of other sessions are of interest.
    follows: bool,
    /// How much of the file is known, and the lines that this session has put behind that.
    known: u64,
    own: Vec<Vec<u8>>,
    /// Whether lines wait for others.
    gathers: bool,
    /// The lines that wait, and whether somebody is about to write them.
    waiting: Arc<Mutex<Waiting>>,
}

/// Lines that are to be written.
#[derive(Debug, Default)]
struct Waiting {
    text: Vec<u8>,
    is_awaited: bool,
}

impl History {
    /// Finds the history of the user. A bad length is reported, and there is none then.
    ///
    /// # Errors
    /// Says what is wrong with the length.
    pub fn find() -> Result<History, String> {
        Ok(History::new(folder(), size()?))
    }

    fn new(folder: Option<PathBuf>, size: usize) -> History {
        History {
            folder,
            size,
            file: None,
            count: 0,
            last: Vec::new(),
            follows: false,
            known: 0,
            own: Vec::new(),
            gathers: false,
            waiting: Arc::default(),
        }
    }

    /// Has lines wait a moment for those that follow, since many of them may come at once.
    pub fn gather(&mut self) {
        self.gathers = true;
    }

    /// How many lines are kept.
    #[must_use]
    pub fn size(&self) -> usize {
        self.size
    }

    /// Reads the last lines of the file, of equal ones the last; none when there is no file. What is no file, a
    /// pipe for instance, is not waited for.
    pub fn load(&mut self) -> Vec<Vec<u8>> {
        let text = self.opened().and_then(|file| read_regular(&file)).ok();
        self.follows = true;
        let lines: Vec<Vec<u8>> =
            text.iter().flat_map(|text| lines(text)).map(<[u8]>::to_vec).collect();
        self.count = lines.len();
        self.known = text.map_or(0, |text| text.len() as u64);
        self.last = lines.last().cloned().unwrap_or_default();
        last_of_equals(&lines, self.size).into_iter().cloned().collect()
    }

    /// The lines that other sessions have added since the last call, or since the file was read. Of a file
    /// that was made shorter meanwhile, what is new is not known.
    pub fn of_others(&mut self) -> Vec<Vec<u8>> {
        let read = match &self.file {
            Some(Some(file)) => read_behind(file, self.known),
            Some(None) => return Vec::new(),
            // The file may be there although this session has put nothing into it.
            None => self.opened().and_then(|file| read_behind(&file, self.known)),
        };
        let Ok((text, end)) = read else { return Vec::new() };
        self.known = end;
        let mut own = std::mem::take(&mut self.own);
        let mut others: Vec<Vec<u8>> = lines(&text).map(<[u8]>::to_vec).collect();
        others.retain(|line| match own.iter().position(|own| own == line) {
            Some(place) => {
                own.swap_remove(place);
                false
            }
            None => true,
        });
        self.count += others.len();
        others
    }

    /// Adds a line, unless it repeats the one before. A file that cannot be written must not turn a good session into a
    /// failure, so that nothing is said.
    pub fn add(&mut self, line: &[u8]) {
        if self.size == 0 || self.last == line || self.open().is_err() {
            return;
        }
        let Some(Some(file)) = &self.file else { return };
        self.last = line.to_vec();
        let written = if self.gathers {
            self.add_to_others(file, line)
        } else {
            self.own.extend(self.follows.then(|| line.to_vec()));
            append(file, &[line, b"\n"].concat())
        };
        if written.is_err() {
            self.file = Some(None);
            return;
        }
        self.count += 1;
        // A session that goes on for weeks must not let the file grow for as long.
        if self.count > self.size.saturating_mul(2).saturating_add(100) {
            self.shorten();
        }
    }

    /// Adds a line to those that wait, and sees to it that they are written in a moment.
    fn add_to_others(&self, file: &File, line: &[u8]) -> io::Result<()> {
        let mut waiting = lock(&self.waiting);
        waiting.text.extend_from_slice(line);
        waiting.text.push(b'\n');
        if !waiting.is_awaited {
            let (file, others) = (file.try_clone()?, Arc::clone(&self.waiting));
            waiting.is_awaited = true;
            std::thread::spawn(move || {
                std::thread::sleep(MOMENT);
                let _ = write_waiting(&file, &others);
            });
        }
        Ok(())
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

    /// The file, for reading.
    fn opened(&self) -> io::Result<File> {
        let path = self.path().ok_or(io::ErrorKind::NotFound)?;
        Ok(open(path, OFlags::RDONLY | STEADY, Mode::empty())?.into())
    }

    fn path(&self) -> Option<PathBuf> {
        Some(self.folder.as_ref()?.join("history"))
    }

    /// Opens the file for appending, and makes it and its folder if need be.
    fn open(&mut self) -> Result<(), String> {
        if self.file.is_some() {
            return Ok(());
        }
        let Some(path) = self.path() else { return Ok(()) };
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
        let _ = write_waiting(file, &self.waiting);
        if let Ok(count) = shorten(file, self.size) {
            self.count = count;
            self.known = u64::MAX;
        }
    }
}

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

/// How long lines wait for others.
const MOMENT: Duration = Duration::from_millis(50);

fn lock(waiting: &Mutex<Waiting>) -> MutexGuard<'_, Waiting> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Writes the lines that wait. Whoever comes meanwhile waits, so that the order stays.
fn write_waiting(file: &File, waiting: &Mutex<Waiting>) -> io::Result<()> {
    let mut waiting = lock(waiting);
    waiting.is_awaited = false;
    let text = std::mem::take(&mut waiting.text);
    if text.is_empty() { Ok(()) } else { append(file, &text) }
}

#[cfg(test)]
mod tests;
