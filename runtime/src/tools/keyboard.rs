//! The keyboard as a line editor wants it that reads nothing but text: what is typed reaches the
//! editor on a terminal of our own, and bytes that are no text as characters that stand for them.

use crate::tools::reports::Reports;
use crate::tools::stand_ins::Reader;
use crate::tools::terminal::{RawTerminal, take_ahead, terminal};
use rustix::event::{EventfdFlags, PollFd, PollFlags, eventfd, poll};
use rustix::fs::{Mode, OFlags, fcntl_setfl, open};
use rustix::io::{Errno, read, write};
use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
use rustix::stdio::dup2_stdin;
use rustix::termios::{OptionalActions, QueueSelector, tcflush, tcgetattr, tcsetattr};
use std::collections::VecDeque;
use std::io;
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// How much is read at once.
const CHUNK: usize = 1024;

/// What is typed, on its way to the editor.
#[derive(Debug)]
pub struct Keyboard {
    /// Where the editor reads.
    editor: OwnedFd,
    /// Where that is written; none once nobody types any more, so that the editor sees the end.
    feed: Option<OwnedFd>,
    reader: Reader,
    reports: Reports,
    /// What was read and could not be written yet.
    ahead: VecDeque<u8>,
    by_hand: Arc<AtomicBool>,
}

impl Keyboard {
    /// Makes the terminal for the editor.
    ///
    /// # Errors
    /// Says why the system has none to give.
    pub fn new() -> io::Result<Keyboard> {
        let feed = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY | OpenptFlags::CLOEXEC)?;
        grantpt(&feed)?;
        unlockpt(&feed)?;
        let flags = OFlags::RDWR | OFlags::NOCTTY | OFlags::CLOEXEC;
        let editor = open(ptsname(&feed, Vec::new())?, flags, Mode::empty())?;
        let mut settings = tcgetattr(terminal())?;
        settings.make_raw();
        tcsetattr(&editor, OptionalActions::Now, &settings)?;
        fcntl_setfl(&feed, OFlags::RDWR | OFlags::NONBLOCK)?;
        let by_hand = Arc::default();
        let (feed, reader, reports) = (Some(feed), Reader::default(), Reports::default());
        Ok(Keyboard { editor, feed, reader, reports, ahead: VecDeque::new(), by_hand })
    }

    /// Returns what `edit` makes of what is typed meanwhile, which it reads from standard input.
    ///
    /// # Errors
    /// Says why the keys cannot be had.
    pub fn during<T>(&mut self, edit: impl FnOnce() -> T) -> io::Result<T> {
        let stop = eventfd(0, EventfdFlags::CLOEXEC)?;
        let _raw = RawTerminal::for_editor()?;
        let Keyboard { editor, feed, reader, reports, ahead, by_hand } = self;
        ahead.extend(reader.read(&take_ahead()).into_bytes());
        let _input = Input::instead(editor)?;
        Ok(std::thread::scope(|threads| {
            let _stop = Stop(&stop);
            threads
                .spawn(|| Pump { feed, reader, reports, ahead, by_hand, stop: stop.as_fd() }.run());
            edit()
        }))
    }

    /// Tells others whether what came last was a single key: a program sends lines at once, and
    /// reads what the terminal shows of them.
    #[must_use]
    pub fn by_hand(&self) -> Arc<AtomicBool> {
        Arc::clone(&self.by_hand)
    }

    /// Forgets what was typed and not read.
    pub fn forget(&mut self) {
        (self.reader, self.reports) = (Reader::default(), Reports::default());
        self.ahead.clear();
        // Where that fails, nobody types any more.
        let _ = tcflush(&self.editor, QueueSelector::IFlush);
    }
}

/// Standard input that is another one until this value's end.
struct Input;

impl Input {
    fn instead(input: &OwnedFd) -> io::Result<Input> {
        dup2_stdin(input)?;
        Ok(Input)
    }
}

impl Drop for Input {
    fn drop(&mut self) {
        // Both exist, and the system has no other reason to refuse.
        let _ = dup2_stdin(terminal());
    }
}

/// Ends the thread that takes what is typed.
struct Stop<'a>(&'a OwnedFd);

impl Drop for Stop<'_> {
    fn drop(&mut self) {
        // A counter that nobody else counts up takes this at once.
        let _ = write(self.0, &1_u64.to_ne_bytes());
    }
}

/// Takes what is typed to the editor.
struct Pump<'a> {
    feed: &'a mut Option<OwnedFd>,
    reader: &'a mut Reader,
    reports: &'a mut Reports,
    ahead: &'a mut VecDeque<u8>,
    by_hand: &'a AtomicBool,
    stop: BorrowedFd<'a>,
}

impl Pump<'_> {
    /// Goes on until it is stopped, or nobody types any more.
    fn run(mut self) {
        loop {
            match self.step() {
                Ok(true) | Err(Errno::INTR | Errno::AGAIN) => {}
                Ok(false) => return,
                Err(_) => *self.feed = None,
            }
        }
    }

    /// Waits for something to do, and does it; false when it is to stop.
    fn step(&mut self) -> Result<bool, Errno> {
        let Some(feed) = &*self.feed else { return Ok(false) };
        let terminal = terminal();
        let other = if self.ahead.is_empty() {
            PollFd::new(&terminal, PollFlags::IN)
        } else {
            PollFd::new(feed, PollFlags::OUT)
        };
        let mut files = [PollFd::new(&self.stop, PollFlags::IN), other];
        poll(&mut files, None)?;
        let [stop, other] = files.map(|file| !file.revents().is_empty());
        if stop {
            return Ok(false);
        }
        if other && self.ahead.is_empty() {
            let mut typed = [0; CHUNK];
            let count = read(terminal, &mut typed)?;
            let typed = typed.get(..count).filter(|typed| !typed.is_empty()).ok_or(Errno::IO)?;
            if let Some(by_hand) = tells_hand(typed) {
                self.by_hand.store(by_hand, Ordering::SeqCst);
            }
            let typed = self.reports.left_out(typed);
            self.ahead.extend(self.reader.read(&typed).into_bytes());
        } else if other {
            let written = write(feed, self.ahead.as_slices().0)?;
            self.ahead.drain(..written);
        }
        Ok(true)
    }
}

/// How many bytes a person may type while a busy machine looks elsewhere.
const HASTE: usize = 3;

/// Tells whether a person typed what was read at once, or a program sent it; none where it can be either.
fn tells_hand(typed: &[u8]) -> Option<bool> {
    let one = is_key(typed);
    (one || typed.len() > HASTE).then_some(one)
}

/// Tells whether bytes are those of one key: a character, or a short sequence of the Escape kind.
fn is_key(typed: &[u8]) -> bool {
    match typed {
        [_] => true,
        [0x1b, rest @ ..] => rest.len() < 8 && !rest.contains(&b'\r'),
        _ => str::from_utf8(typed).is_ok_and(|typed| typed.chars().count() == 1),
    }
}

#[cfg(test)]
mod tests {
    use super::{is_key, tells_hand};

    #[test]
    fn a_few_keys_at_once_tell_nothing() {
        assert_eq!(tells_hand(b"a"), Some(true));
        assert_eq!(tells_hand(b"ab\r"), None);
        assert_eq!(tells_hand(b"list\r"), Some(false));
    }

    #[test]
    fn keys_come_one_by_one() {
        for key in [&b"a"[..], b"\r", "é".as_bytes(), b"\x1b", b"\x1b[A", b"\x1b[1;5C"] {
            assert!(is_key(key), "{key:?}");
        }
        for line in [&b"list\r"[..], b"a\r", b"\x1b[200~list", b"ab"] {
            assert!(!is_key(line), "{line:?}");
        }
    }
}
