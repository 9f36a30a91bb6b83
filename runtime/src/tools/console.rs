//! Connects the user's terminal to a console of a guest: virDomainOpenConsole and streams.
//!
//! libvirt's thread only says that something happened; this thread waits for that and for
//! the terminal, and moves the bytes.

use crate::answer::error::{Context, Error, Result, os_text};
use crate::libvirt::{ConsoleStream, DomainExt, Events, ShieldFromSignals};
use crate::session::{Session, deadline};
use crate::tools::interrupts::Interrupts;
use crate::tools::terminal::RawTerminal;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use std::cell::Cell;
use std::collections::VecDeque;
use std::ffi::OsStr;
use std::fs::File;
use std::io::{IsTerminal, PipeReader, Read, Write};
use std::os::unix::ffi::OsStrExt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use virsh_args::{Text, text};
use virt::domain::Domain;
use virt_sys::VIR_DOMAIN_SHUTOFF;

/// How many bytes are moved at once.
const CHUNK: usize = 4096;
/// How many chunks of the guest are shown before the terminal is looked at again.
const TURNS: usize = 16;
/// How many typed bytes wait for the guest before the terminal is left alone.
const PATIENCE: usize = 64 * 1024;
/// How often to see whether the connection is still there.
const GLANCE: Timespec = Timespec { tv_sec: 0, tv_nsec: 500_000_000 };

/// A console, and what is done about its guest.
#[derive(Debug, Default)]
pub struct Console<'a> {
    /// The device; the first one where none is named.
    pub device: Option<&'a str>,
    /// The flags `VIR_DOMAIN_CONSOLE_*`.
    pub flags: u32,
    /// Whether the guest, which waits for that, is resumed.
    pub resume: Resume,
    /// Whether nothing is typed, and no terminal needed.
    pub no_input: bool,
    /// Where what the guest writes is kept.
    pub log: Option<File>,
}

/// Opens a file to keep at its end what a guest writes.
///
/// # Errors
/// Says why it cannot be opened.
pub fn log(path: &Path) -> Result<File> {
    let opened = File::options().append(true).create(true).open(path);
    opened.map_err(|error| Error::io(text!["cannot open '", path, "': ", os_text(&error)]))
}

/// When a guest is resumed that waits for its console.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Resume {
    /// Not at all.
    #[default]
    Never,
    /// Once the console is connected.
    Connected,
    /// Then, or once it is clear that it cannot be connected.
    Anyhow,
}

/// Lets the user talk to a console of a running domain until the escape character is typed
/// or the guest ends the console.
///
/// # Errors
/// Says why there can be no talk, or what broke it off.
pub fn run(session: &mut Session, domain: &Domain, console: Console<'_>) -> Result<()> {
    let waits = Cell::new(console.resume != Resume::Never);
    let resume = console.resume;
    let talk = talk(session, domain, console, &waits);
    if talk.is_err() && waits.get() && resume == Resume::Anyhow {
        // Why there is no console is what is told.
        let _ = domain.resume();
    }
    talk
}

/// Connects the console, resumes the guest if it waits for that, and has the user talk.
fn talk(
    session: &mut Session,
    domain: &Domain,
    console: Console<'_>,
    waits: &Cell<bool>,
) -> Result<()> {
    let (state, _) = domain.raw_state().context(|| "Unable to get domain status".to_owned())?;
    if state == VIR_DOMAIN_SHUTOFF {
        return Err(Error::wrong_state("The domain is not running"));
    }
    let Console { no_input, log, .. } = console;
    if !no_input && !std::io::stdin().is_terminal() {
        return Err(Error::new("Cannot run interactive console without a controlling TTY"));
    }
    session.watch_connection();
    let escape = session.settings.escape.clone();
    let name = domain.name()?;
    let stream = ConsoleStream::open(domain, console.device, console.flags)?;
    let connected = || match waits.replace(false) {
        true => domain.resume().map(drop).context(|| format!("Failed to resume domain '{name}'")),
        false => Ok(()),
    };
    let talk = |session| Talk { session, stream, typed: VecDeque::new(), no_input, log };
    if no_input {
        return talk(session).listen(connected);
    }
    session.say(greeting(&name, &escape));
    let _shield = ShieldFromSignals::new();
    let _terminal = RawTerminal::enter()
        .map_err(|error| Error::io(format!("unable to set tty attributes: {}", os_text(&error))))?;
    talk(session).run(escape_key(&escape), connected)
}

/// What people who see the console want to know.
fn greeting(name: &str, escape: &OsStr) -> Text {
    let keys = match escape.as_bytes().strip_prefix(b"^") {
        Some(key) => text![" (Ctrl + ", key, ")"],
        None => Text::default(),
    };
    text!["Connected to domain '", name, "'\nEscape character is ", escape, keys, "\n"]
}

/// The byte of the escape character, which is written as itself or as `^` and a letter.
fn escape_key(escape: &OsStr) -> Option<u8> {
    match escape.as_bytes() {
        [b'^', key] => Some(key.to_ascii_uppercase() ^ 0x40),
        [key, ..] => Some(*key),
        [] => None,
    }
}

/// What has become of the talk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum State {
    Goes,
    Over,
}

/// The user on one side, the guest on the other.
struct Talk<'a> {
    session: &'a mut Session,
    stream: ConsoleStream,
    /// What was typed and not sent yet.
    typed: VecDeque<u8>,
    /// Whether nothing is typed.
    no_input: bool,
    /// Where what the guest writes is kept.
    log: Option<File>,
}

impl Talk<'_> {
    /// Talks; `connected` is done as soon as nothing of what the guest says is lost.
    fn run(mut self, escape: Option<u8>, connected: impl FnOnce() -> Result<()>) -> Result<()> {
        let (mut news, bell) = std::io::pipe().map_err(|error| Error::io(os_text(&error)))?;
        self.stream.watch(Events::READABLE, move || {
            let _ = (&bell).write(&[1]);
        })?;
        connected()?;
        let _time = deadline::listen(deadline::TO_LEAVE, || true);
        loop {
            if self.wait(&mut news)? && self.type_keys(escape)? == State::Over {
                break;
            }
            self.send()?;
            if self.show()? == State::Over {
                break;
            }
            // The stream itself never tells that the connection is gone; that was reported.
            if crate::session::connection::is_lost() || deadline::is_over() {
                return Err(Error::silent());
            }
            let events = if self.typed.is_empty() {
                Events::READABLE
            } else {
                Events::READABLE.and(Events::WRITABLE)
            };
            self.stream.want(events)?;
        }
        Ok(self.stream.finish()?)
    }

    /// Passes on what the guest says, until it ends or somebody wants no more of it.
    fn listen(mut self, connected: impl FnOnce() -> Result<()>) -> Result<()> {
        let (mut news, bell) = std::io::pipe().map_err(|error| Error::io(os_text(&error)))?;
        let (over, end) = (Arc::new(AtomicBool::new(false)), bell.try_clone());
        let (heard, end) = (Arc::clone(&over), end.map_err(|error| Error::io(os_text(&error)))?);
        let end = Arc::new(end);
        let _interrupts = Interrupts::ask_once(move || {
            heard.store(true, Ordering::Relaxed);
            (&*end).write(&[1]).is_ok()
        });
        self.stream.watch(Events::READABLE, move || {
            let _ = (&bell).write(&[1]);
        })?;
        connected()?;
        while self.show()? == State::Goes {
            self.session.out.flush();
            // The end of the command's time asks to give up as the user does, and is no success.
            if crate::session::connection::is_lost() || deadline::is_over() {
                return Err(Error::silent());
            }
            if over.load(Ordering::Relaxed) {
                break;
            }
            self.stream.want(Events::READABLE)?;
            let mut side = [PollFd::new(&news, PollFlags::IN)];
            match poll(&mut side, Some(&GLANCE)) {
                Ok(0) | Err(Errno::INTR) => {}
                Ok(_) => drop(news.read(&mut [0; 64])),
                Err(error) => return Err(Error::new(format!("unable to wait: {error}"))),
            }
        }
        Ok(self.stream.finish()?)
    }

    /// Waits for either side, or a little while; true if there are keys to read.
    fn wait(&self, news: &mut PipeReader) -> Result<bool> {
        let stdin = std::io::stdin();
        let keys = if self.typed.len() < PATIENCE { PollFlags::IN } else { PollFlags::empty() };
        let mut sides = [PollFd::new(news, PollFlags::IN), PollFd::new(&stdin, keys)];
        match poll(&mut sides, Some(&GLANCE)) {
            Ok(_) | Err(Errno::INTR) => {}
            Err(error) => return Err(Error::new(format!("unable to wait: {error}"))),
        }
        let [guest, user] = sides.map(|side| side.revents());
        if !guest.is_empty() {
            let _ = news.read(&mut [0; 64]);
        }
        Ok(!user.is_empty())
    }

    /// Reads what was typed. The escape character counts only as the first of what is read at
    /// once, that is when it is typed and not pasted.
    fn type_keys(&mut self, escape: Option<u8>) -> Result<State> {
        let mut keys = [0; CHUNK];
        let count = match rustix::io::read(std::io::stdin(), &mut keys) {
            Ok(0) => return Err(Error::io("internal error: EOF on stdin")),
            Ok(count) => count,
            Err(Errno::INTR | Errno::AGAIN) => return Ok(State::Goes),
            Err(_) => return Err(Error::io("cannot read from stdin")),
        };
        let keys = keys.get(..count).unwrap_or_default();
        if keys.first().copied() == escape {
            return Ok(State::Over);
        }
        self.typed.extend(keys);
        Ok(State::Goes)
    }

    /// Sends as much of what was typed as the stream takes.
    fn send(&mut self) -> Result<()> {
        while !self.typed.is_empty() {
            let bytes = self.typed.make_contiguous();
            let Some(count) = self.stream.send(bytes)? else { break };
            self.typed.drain(..count.min(self.typed.len()));
        }
        Ok(())
    }

    /// Shows what the guest says.
    fn show(&mut self) -> Result<State> {
        let mut bytes = [0; CHUNK];
        for _ in 0..TURNS {
            let count = match self.stream.receive(&mut bytes)? {
                Some(0) => return Ok(State::Over),
                Some(count) => count,
                None => break,
            };
            let said = bytes.get(..count).unwrap_or_default();
            if let Some(log) = &mut self.log {
                let kept = log.write_all(said);
                kept.map_err(|error| Error::io(text!["cannot write the log: ", os_text(&error)]))?;
                if self.no_input {
                    continue;
                }
            }
            let written = self.session.out.bytes(said);
            written.map_err(|_| Error::io("cannot write to stdout"))?;
        }
        Ok(State::Goes)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_escape_is_a_control_key_or_itself() {
        assert_eq!(escape_key("^]".as_ref()), Some(0x1d));
        assert_eq!(escape_key("^a".as_ref()), Some(1));
        assert_eq!(escape_key("^@".as_ref()), Some(0));
        assert_eq!(escape_key("a".as_ref()), Some(b'a'));
        assert_eq!(escape_key(" ".as_ref()), Some(b' '));
    }
}
