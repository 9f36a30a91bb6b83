//! The terminal: what it can do, raw mode, and its settings, which it gets back whatever
//! happens to the program.

use crate::tools::interrupts::Interrupts;
use rustix::event::{PollFd, PollFlags, poll};
use rustix::process::{Signal, getpgrp, kill_current_process_group};
use rustix::termios::{
    ControlModes, InputModes, LocalModes, OptionalActions, QueueSelector, SpecialCodeIndex,
    Termios, tcflush, tcgetattr, tcgetpgrp, tcsetattr,
};
use rustix::time::Timespec;
use signal_hook::consts::{SIGHUP, SIGINT, SIGQUIT, SIGTERM};
use signal_hook::low_level::emulate_default_handler;
use std::io::{self, IsTerminal};
use std::os::fd::{AsFd, BorrowedFd, OwnedFd};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{LazyLock, Mutex, Once, PoisonError};
use termini::{StringCapability, TermInfo};

/// Tells whether a stream is a terminal on which a line can be drawn anew. Programs that read
/// it name none in `TERM`, or one that the terminal database does not know, and want plain
/// lines.
#[must_use]
pub fn draws(stream: &impl IsTerminal) -> bool {
    let Ok(name) = std::env::var("TERM") else { return false };
    if name.is_empty() || !stream.is_terminal() {
        return false;
    }
    let Ok(terminal) = TermInfo::from_name(&name) else { return false };
    // What the line editor writes is what most terminals understand, but not all.
    let has = |capability, start: &[u8]| {
        terminal.raw_string_cap(capability).is_some_and(|sequence| sequence.starts_with(start))
    };
    has(StringCapability::ClearEOL, b"\x1b[K")
        && (has(StringCapability::CursorRight, b"\x1b[C")
            || has(StringCapability::ParmRightCursor, b"\x1b["))
}

/// Returns the terminal of standard input, also while that is another one.
#[must_use]
pub fn terminal() -> BorrowedFd<'static> {
    static TERMINAL: LazyLock<Option<OwnedFd>> =
        LazyLock::new(|| io::stdin().as_fd().try_clone_to_owned().ok());
    TERMINAL.as_ref().map_or(rustix::stdio::stdin(), AsFd::as_fd)
}

/// What the terminal of standard input goes back to when the program ends by itself or by
/// a signal.
struct Saved {
    settings: Termios,
    /// What is written to the terminal then.
    closing: &'static str,
}

static SAVED: Mutex<Option<Saved>> = Mutex::new(None);

/// Gives the terminal its settings back, if they are kept. A program in the background must
/// not touch the terminal: another one works on it.
fn restore() {
    let saved = SAVED.try_lock().ok().and_then(|mut saved| saved.take());
    let Some(saved) = saved else { return };
    if tcgetpgrp(terminal()).is_ok_and(|group| group != getpgrp()) {
        return;
    }
    give_back(&saved);
}

fn give_back(saved: &Saved) {
    let _ = tcsetattr(terminal(), OptionalActions::Now, &saved.settings);
    let _ = rustix::io::write(io::stdout(), saved.closing.as_bytes());
}

/// Stops the program, as the terminal's key does, while the terminal is as it was kept. When the
/// program goes on, it has the present settings again, and `opening` is written.
pub fn stop(opening: &str) {
    let present = tcgetattr(terminal());
    if let Some(saved) = &*SAVED.lock().unwrap_or_else(PoisonError::into_inner) {
        give_back(saved);
    }
    // All who work on the terminal, as the key does it.
    let _ = kill_current_process_group(Signal::TSTP);
    if let Ok(present) = present {
        let _ = tcsetattr(terminal(), OptionalActions::Drain, &present);
    }
    let _ = rustix::io::write(io::stdout(), opening.as_bytes());
}

/// Returns the key that stops programs on the terminal, if there is one.
#[must_use]
pub fn stop_key() -> Option<u8> {
    let key = tcgetattr(terminal()).ok()?.special_codes[SpecialCodeIndex::VSUSP];
    (key != 0).then_some(key)
}

/// Settings that the terminal gets back after a panic, which in a release ends the program at
/// once, for as long as this lives.
#[derive(Debug)]
struct Remembered;

impl Remembered {
    /// Remembers the settings, unless others are already: those are from before.
    fn new(settings: &Termios, closing: &'static str) -> Option<Remembered> {
        restore_on_panic();
        let mut saved = SAVED.lock().unwrap_or_else(PoisonError::into_inner);
        if saved.is_some() {
            return None;
        }
        *saved = Some(Saved { settings: settings.clone(), closing });
        Some(Remembered)
    }
}

impl Drop for Remembered {
    fn drop(&mut self) {
        *SAVED.lock().unwrap_or_else(PoisonError::into_inner) = None;
    }
}

/// Set when what was typed before something else took the terminal is thrown away.
static FORGOTTEN: AtomicBool = AtomicBool::new(false);

/// What was typed before a question: no answer to it, since nobody had seen it, but the next lines for the prompt.
static AHEAD: Mutex<Vec<u8>> = Mutex::new(Vec::new());

/// The most that is kept of what was typed before a question, in bytes; a program that writes without end is not
/// waited for.
const MOST_AHEAD: usize = 1 << 16;

/// Changes the settings of the terminal of standard input, and forgets what was typed ahead: it is neither a secret
/// nor for a guest, and as it may be meant so, it must not become a line of the history.
///
/// # Errors
/// Says why the settings cannot be changed.
pub fn change_and_forget(settings: &Termios) -> io::Result<()> {
    FORGOTTEN.store(true, Ordering::SeqCst);
    drop(take_ahead());
    Ok(tcsetattr(terminal(), OptionalActions::Flush, settings)?)
}

/// Changes the settings of the terminal of standard input, of which keys are read one by one then, and keeps what was
/// typed ahead for the prompt.
fn change_and_keep(settings: &Termios) -> io::Result<()> {
    tcsetattr(terminal(), OptionalActions::Drain, settings)?;
    let mut ahead = AHEAD.lock().unwrap_or_else(PoisonError::into_inner);
    let mut typed = [0; 1024];
    while ahead.len() < MOST_AHEAD && is_waiting() {
        match rustix::io::read(terminal(), &mut typed) {
            Ok(count) if count > 0 => ahead.extend(typed.iter().take(count)),
            _ => break,
        }
    }
    Ok(tcflush(terminal(), QueueSelector::IFlush)?)
}

/// Tells whether something was typed that nobody has read.
fn is_waiting() -> bool {
    let terminal = terminal();
    let now = Timespec { tv_sec: 0, tv_nsec: 0 };
    let mut files = [PollFd::new(&terminal, PollFlags::IN)];
    poll(&mut files, Some(&now)).is_ok_and(|ready| ready > 0)
}

/// Takes what was typed before a question was asked, and belongs before what is typed now.
#[must_use]
pub fn take_ahead() -> Vec<u8> {
    std::mem::take(&mut AHEAD.lock().unwrap_or_else(PoisonError::into_inner))
}

/// Tells, once, whether what was typed ahead is to be forgotten by whoever has read it.
#[must_use]
pub fn has_forgotten() -> bool {
    FORGOTTEN.swap(false, Ordering::SeqCst)
}

/// Keeps the terminal's settings while something changes them. When a signal ends the
/// program meanwhile, or a panic does, the terminal gets them back.
#[derive(Debug)]
pub struct Kept {
    _signals: Interrupts,
    _remembered: Option<Remembered>,
}

impl Kept {
    /// Keeps the present settings, and writes `closing` to the terminal when it has to
    /// restore them. Of a signal, `heard` is told first: when it takes care of it, the
    /// program goes on.
    ///
    /// # Errors
    /// Says why the settings cannot be read or signals not be caught.
    pub fn keep(
        closing: &'static str,
        mut heard: impl FnMut(i32) -> bool + Send + 'static,
    ) -> io::Result<Kept> {
        let settings = tcgetattr(terminal())?;
        let remembered = Remembered::new(&settings, closing);
        let signals = Interrupts::catch(&[SIGINT, SIGTERM, SIGHUP, SIGQUIT], move |signal| {
            if !heard(signal) {
                restore();
                let _ = emulate_default_handler(signal);
            }
        })?;
        Ok(Kept { _signals: signals, _remembered: remembered })
    }
}

fn restore_on_panic() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        let report = std::panic::take_hook();
        std::panic::set_hook(Box::new(move |panic| {
            restore();
            report(panic);
        }));
    });
}

/// A terminal whose keys for interrupting and quitting send their signals, though a line
/// editor has made them plain keys; they are plain again with this value's end.
#[derive(Debug)]
pub struct Heeded(Option<Termios>);

impl Heeded {
    /// Begins to send signals. The key that stops the program stays plain: the editor would
    /// not know that it has to draw the line anew.
    #[must_use]
    pub fn begin() -> Heeded {
        let Ok(saved) = tcgetattr(terminal()) else { return Heeded(None) };
        let mut heeding = saved.clone();
        heeding.local_modes.insert(LocalModes::ISIG);
        heeding.special_codes[SpecialCodeIndex::VSUSP] = 0;
        let _ = tcsetattr(terminal(), OptionalActions::Now, &heeding);
        Heeded(Some(saved))
    }
}

impl Drop for Heeded {
    fn drop(&mut self) {
        if let Some(saved) = &self.0 {
            let _ = tcsetattr(terminal(), OptionalActions::Now, saved);
        }
    }
}

/// A raw terminal, whose keys come one by one and mean nothing to the system; it gets its
/// settings back with this value's end, and after a panic.
#[derive(Debug)]
pub struct RawTerminal {
    before: Termios,
    _remembered: Option<Remembered>,
}

impl RawTerminal {
    /// Makes the terminal of standard input raw, and forgets what was typed before.
    ///
    /// # Errors
    /// Says why the settings cannot be read or changed.
    pub fn enter() -> io::Result<RawTerminal> {
        RawTerminal::changed(Termios::make_raw, change_and_forget)
    }

    /// Makes the terminal of standard input raw for a question, and keeps what was typed before for the prompt.
    ///
    /// # Errors
    /// Says why the settings cannot be read or changed.
    pub fn for_question() -> io::Result<RawTerminal> {
        RawTerminal::changed(Termios::make_raw, change_and_keep)
    }

    /// Has the keys of the terminal of standard input read one by one and not shown; those that interrupt and quit still do.
    ///
    /// # Errors
    /// Says why the settings cannot be read or changed.
    pub fn for_lines() -> io::Result<RawTerminal> {
        let edit = |settings: &mut Termios| {
            settings.local_modes.remove(LocalModes::ECHO | LocalModes::ICANON);
            settings.special_codes[SpecialCodeIndex::VMIN] = 1;
            settings.special_codes[SpecialCodeIndex::VTIME] = 0;
            // Whoever reads stops the program, since it draws the line anew when it goes on.
            settings.special_codes[SpecialCodeIndex::VSUSP] = 0;
        };
        RawTerminal::changed(edit, change)
    }

    /// Makes the keys of the terminal of standard input raw, and leaves alone what is written to it.
    ///
    /// # Errors
    /// Says why the settings cannot be read or changed.
    pub fn for_editor() -> io::Result<RawTerminal> {
        use {ControlModes as C, InputModes as I, LocalModes as L};
        let edit = |raw: &mut Termios| {
            raw.input_modes.remove(I::BRKINT | I::ICRNL | I::INPCK | I::ISTRIP | I::IXON);
            raw.control_modes.insert(C::CS8);
            raw.local_modes.remove(L::ECHO | L::ICANON | L::IEXTEN | L::ISIG);
            raw.special_codes[SpecialCodeIndex::VMIN] = 1;
            raw.special_codes[SpecialCodeIndex::VTIME] = 0;
        };
        RawTerminal::changed(edit, change)
    }

    fn changed(
        edit: impl FnOnce(&mut Termios),
        apply: impl FnOnce(&Termios) -> io::Result<()>,
    ) -> io::Result<RawTerminal> {
        let before = tcgetattr(terminal())?;
        let remembered = Remembered::new(&before, "");
        let mut raw = before.clone();
        edit(&mut raw);
        apply(&raw)?;
        Ok(RawTerminal { before, _remembered: remembered })
    }

    /// The settings that the terminal gets back.
    #[must_use]
    pub fn before(&self) -> &Termios {
        &self.before
    }
}

fn change(settings: &Termios) -> io::Result<()> {
    Ok(tcsetattr(terminal(), OptionalActions::Drain, settings)?)
}

impl Drop for RawTerminal {
    fn drop(&mut self) {
        // What was typed since is for the prompt.
        let _ = tcsetattr(terminal(), OptionalActions::Drain, &self.before);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use rustix::pty::{OpenptFlags, grantpt, openpt, ptsname, unlockpt};
    use std::process::Command;

    /// Run by the other test on a terminal. The value is forgotten, as a release does, which
    /// unwinds nothing.
    #[test]
    #[ignore = "the other test runs it"]
    fn panics_while_the_terminal_is_raw() {
        let raw = RawTerminal::enter().expect("a terminal");
        let now = tcgetattr(io::stdin()).expect("a terminal");
        assert!(!now.local_modes.contains(LocalModes::ECHO), "it is raw");
        std::mem::forget(raw);
        std::thread::spawn(|| panic!("on purpose")).join().expect_err("a panic");
        std::process::exit(42);
    }

    #[test]
    fn a_raw_terminal_is_as_it_was_after_a_panic() {
        let master = openpt(OpenptFlags::RDWR | OpenptFlags::NOCTTY).expect("a terminal");
        grantpt(&master).expect("a terminal");
        unlockpt(&master).expect("a terminal");
        let name = ptsname(&master, Vec::new()).expect("its name");
        let path = std::path::Path::new(name.to_str().expect("a path"));
        let terminal = std::fs::File::options().read(true).write(true).open(path).expect("it");
        let before = tcgetattr(&terminal).expect("its settings");
        let run = Command::new(std::env::current_exe().expect("this program"))
            .args(["--ignored", "--exact"])
            .arg("tools::terminal::tests::panics_while_the_terminal_is_raw")
            .stdin(terminal.try_clone().expect("it"))
            .output()
            .expect("a run");
        assert_eq!(run.status.code(), Some(42), "{run:?}");
        let after = tcgetattr(&terminal).expect("its settings");
        assert_eq!(after.local_modes, before.local_modes);
        assert_eq!(after.input_modes, before.input_modes);
        assert_eq!(after.output_modes, before.output_modes);
    }
}
