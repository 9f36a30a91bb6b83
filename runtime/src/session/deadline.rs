//! The time that `--timeout` gives to what is waited for: the opening of the connection, each command, the closing.
//!
//! A call of libvirt cannot be woken, so a thread of its own watches the time. When it is over, those who listen to
//! interrupts are asked to give up, as Ctrl-C asks them; what has not ended soon after is left where it is, and the program ends.

use crate::answer::document::streamed;
use crate::answer::error::Error;
use crate::answer::format::Format;
use crate::answer::output::complain_of;
use crate::session::served::ended;
use crate::session::unattended::end_children;
use rustix::process::getpgrp;
use rustix::termios::{OptionalActions, Termios, tcgetattr, tcgetpgrp, tcsetattr};
use serde_json::Value;
use std::io::Write;
use std::sync::{Condvar, Mutex, MutexGuard, Once, PoisonError};
use std::time::{Duration, Instant};

/// The status of a program whose time is over.
pub const OVER: u8 = 2;

/// How long what was asked to give up may take for that: a job is to be cancelled.
pub const TO_CANCEL: Duration = Duration::from_secs(5);

/// How long it may take to no longer wait, where nothing is to be cancelled. A call may be under way that does not
/// come back.
pub const TO_LEAVE: Duration = Duration::from_secs(1);

/// What is waited for.
#[derive(Debug, Clone)]
pub enum Waiting {
    /// The connection to a URI, if one was named.
    Opening(Option<String>),
    /// A command.
    Command(&'static str),
    /// The end of the connection, after which the program ends with this status.
    Closing(u8),
}

/// How the end of the time is told.
#[derive(Debug, Clone, Default)]
pub struct Telling {
    /// The format of the answer, and so of what fails.
    pub format: Format,
    /// The index of the command, where a program sends commands and is told with it.
    pub served: Option<u64>,
    /// Whether a blank line follows a command.
    pub closes: bool,
}

/// Something that is waited for.
struct Bound {
    /// When the time is over; none while the user is waited for.
    until: Option<Instant>,
    limit: Duration,
    waiting: Waiting,
    telling: Telling,
    over: bool,
}

/// Asks someone to give up, and tells whether they will end.
type Listener = Box<dyn FnMut() -> bool + Send>;

/// Someone who listens, and how long they may take to give up.
struct Listens {
    number: u64,
    grace: Duration,
    ask: Listener,
}

struct State {
    /// What is waited for, and within it what is waited for first: the last one has the time.
    bounds: Vec<Bound>,
    listeners: Vec<Listens>,
    /// How many there have been.
    count: u64,
    /// The URI of the connection that was opened last.
    uri: Option<String>,
    /// The settings of the terminal, before someone changed them who waits.
    terminal: Option<Termios>,
}

static STATE: Mutex<State> = Mutex::new(State {
    bounds: Vec::new(),
    listeners: Vec::new(),
    count: 0,
    uri: None,
    terminal: None,
});
static CHANGED: Condvar = Condvar::new();

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Lasts while something is waited for; what it is a part of has its time after that.
#[derive(Debug)]
pub struct Bounded {
    begun: Instant,
}

/// Gives the time of `--timeout` to what begins now; a part of something is told as that.
#[must_use]
pub fn begin(limit: Option<Duration>, waiting: Waiting, telling: Telling) -> Option<Bounded> {
    static WATCHER: Once = Once::new();
    let limit = limit?;
    WATCHER.call_once(|| drop(std::thread::spawn(watch)));
    let begun = Instant::now();
    let until = begun.checked_add(limit);
    let mut state = state();
    let telling = state.bounds.last().map_or(telling, |whole| whole.telling.clone());
    state.bounds.push(Bound { until, limit, waiting, telling, over: false });
    state.terminal = tcgetattr(std::io::stdin()).ok();
    drop(state);
    CHANGED.notify_all();
    Some(Bounded { begun })
}

/// Stops the time while the user is waited for, who edits a text or answers a question.
#[must_use]
pub fn pause() -> Option<Bounded> {
    let mut state = state();
    let Bound { limit, waiting, telling, .. } = state.bounds.last()?;
    let (limit, waiting, telling) = (*limit, waiting.clone(), telling.clone());
    state.bounds.push(Bound { until: None, limit, waiting, telling, over: false });
    Some(Bounded { begun: Instant::now() })
}

impl Bounded {
    /// Ends the waiting; the failure, if its time was over before.
    #[must_use]
    pub fn end(self) -> Option<Error> {
        let state = state();
        let bound = state.bounds.last().filter(|bound| bound.over)?;
        Some(bound.failure(state.uri.as_deref()))
    }
}

impl Drop for Bounded {
    fn drop(&mut self) {
        let mut state = state();
        state.bounds.pop();
        for bound in &mut state.bounds {
            bound.until = bound.until.and_then(|until| until.checked_add(self.begun.elapsed()));
        }
        CHANGED.notify_all();
    }
}

/// Tells whether the time of what is waited for is over.
#[must_use]
pub fn is_over() -> bool {
    state().bounds.last().is_some_and(|bound| bound.over)
}

/// Takes note of what the commands are connected to.
pub fn connected(uri: Option<String>) {
    state().uri = uri;
}

/// Someone who gives up when the time is over, until this value is dropped.
#[derive(Debug)]
pub struct Listening(u64);

/// Has someone asked to give up when the time is over, within `grace`; `ask` tells whether they will end, and must not
/// wait.
pub fn listen(grace: Duration, ask: impl FnMut() -> bool + Send + 'static) -> Listening {
    let mut state = state();
    state.count += 1;
    let number = state.count;
    state.listeners.push(Listens { number, grace, ask: Box::new(ask) });
    Listening(number)
}

impl Drop for Listening {
    fn drop(&mut self) {
        let dropped: Vec<_> = {
            let mut state = state();
            state.listeners.extract_if(.., |listens| listens.number == self.0).collect()
        };
        drop(dropped);
    }
}

/// Watches the time.
fn watch() {
    let mut held = state();
    loop {
        let now = Instant::now();
        let until = held.bounds.last().and_then(|bound| bound.until);
        let left = until.map(|until| until.saturating_duration_since(now));
        match left {
            None => held = CHANGED.wait(held).unwrap_or_else(PoisonError::into_inner),
            Some(left) if !left.is_zero() => {
                let woken = CHANGED.wait_timeout(held, left);
                held = woken.unwrap_or_else(PoisonError::into_inner).0;
            }
            Some(_) => expire(&mut held, now),
        }
    }
}

/// Asks all who listen to give up, once; ends the program where nobody does, or not in time.
fn expire(state: &mut State, now: Instant) {
    let Some(bound) = state.bounds.last_mut() else { return };
    let asked = std::mem::replace(&mut bound.over, true);
    let listeners = if asked { &mut [] } else { state.listeners.as_mut_slice() };
    let hearing = listeners.iter_mut().filter_map(|it| (it.ask)().then_some(it.grace));
    match hearing.max() {
        Some(grace) => bound.until = now.checked_add(grace),
        None => leave(state),
    }
}

/// Ends the program. The other threads may be anywhere in libvirt, so nothing is tidied up but the terminal.
fn leave(state: &State) -> ! {
    end_children();
    if let Some(settings) = &state.terminal {
        restore(settings);
    }
    let Some(bound) = state.bounds.last() else { signal_hook::low_level::exit(OVER.into()) };
    if let Waiting::Closing(status) = bound.waiting {
        // All that was asked for is done.
        signal_hook::low_level::exit(status.into());
    }
    let failure = bound.failure(state.uri.as_deref());
    let mut closing = String::new();
    if let Some(index) = bound.telling.served {
        let mut names = state.bounds.iter().filter_map(Bound::command);
        let error = failure.json()["error"].take();
        let told = ended(index, names.next(), Value::Null, Some(error), OVER);
        closing = streamed(bound.telling.format, &told);
    } else {
        complain_of(bound.telling.format, &failure);
    }
    if bound.telling.closes {
        closing.push('\n');
    }
    // Nobody can be told when that fails.
    let mut stdout = std::io::stdout();
    let _ = stdout.write_all(closing.as_bytes()).and_then(|()| stdout.flush());
    signal_hook::low_level::exit(OVER.into())
}

/// Gives the terminal its settings back, unless another program works on it.
fn restore(settings: &Termios) {
    let terminal = std::io::stdin();
    if tcgetpgrp(&terminal).is_ok_and(|group| group == getpgrp()) {
        let _ = tcsetattr(&terminal, OptionalActions::Now, settings);
    }
}

impl Bound {
    /// The command that is waited for.
    fn command(&self) -> Option<&'static str> {
        match self.waiting {
            Waiting::Command(name) => Some(name),
            _ => None,
        }
    }

    /// What is told when the time is over.
    fn failure(&self, uri: Option<&str>) -> Error {
        let time = match self.limit.as_secs() {
            1 => "1 second".to_owned(),
            seconds => format!("{seconds} seconds"),
        };
        let text = match &self.waiting {
            Waiting::Opening(Some(uri)) => {
                format!("timed out: the connection to '{uri}' did not open within {time}")
            }
            Waiting::Opening(None) => {
                format!(
                    "timed out: the connection to libvirt's default URI did not open within {time}"
                )
            }
            Waiting::Command(name) => {
                let on = uri.map(|uri| format!(" on '{uri}'")).unwrap_or_default();
                format!("timed out: the command '{name}'{on} did not end within {time}")
            }
            Waiting::Closing(_) => format!("timed out: the connection did not close within {time}"),
        };
        Error::timeout(text).with_status(OVER)
    }
}
