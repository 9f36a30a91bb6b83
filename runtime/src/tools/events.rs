//! Waits for events and prints them as they come: what all event commands share.

use crate::answer::error::{Error, Result};
use crate::answer::reply::{Asked, Item, OwnText, Time};
pub use crate::libvirt::events::ReceivedEvent;
use crate::libvirt::events::{Callback, Registration};
use crate::replies::{EventEndItem, EventKindsRow};
use crate::session::{Session, deadline};
use crate::tools::interrupts::Interrupts;
use crate::words::EventEnd;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::{Duration, Instant};
use virsh_args::{ChoiceValue, Text};
use virsh_generated::sets::EventLoop;
use virt::connect::Connect;

/// Something that ends or feeds the waiting.
#[derive(Debug)]
enum Message<I> {
    /// An event.
    Event(I),
    /// The user interrupts.
    Interrupt,
}

/// The kinds of events that a command knows.
#[must_use]
pub fn kinds<T: ChoiceValue>() -> Vec<EventKindsRow> {
    T::WORDS.iter().map(|word| EventKindsRow { event: (*word).to_owned() }).collect()
}

/// Prints the events of a kind as `watch` does, or the kinds, where none is chosen.
///
/// # Errors
/// Returns what `watch` does.
pub fn answer<H: 'static, I: Item, E: ChoiceValue, R: From<Vec<EventKindsRow>> + From<()>>(
    session: &mut Session,
    event: Option<E>,
    waiting: &EventLoop,
    item: fn(H, Time) -> I,
    register: impl FnOnce(&Connect, E, Callback<H>) -> Result<Registration, virt::error::Error>,
) -> Result<R> {
    let Some(event) = event else { return Ok(kinds::<E>().into()) };
    let register = |connection: &Connect, heard| Ok(vec![register(connection, event, heard)?]);
    watch(session, waiting, item, register).map(Into::into)
}

/// Registers for events and prints them as `item` puts them, with the time at which each came,
/// until the first one, the timeout, an interrupt or the end of the connection.
///
/// # Errors
/// Returns libvirt's refusal, or why the connection was lost; fails without a word when no event
/// came.
pub fn watch<H: 'static, I: Item>(
    session: &mut Session,
    waiting: &EventLoop,
    item: fn(H, Time) -> I,
    register: impl FnOnce(&Connect, Callback<H>) -> Result<Vec<Registration>, virt::error::Error>,
) -> Result<()> {
    let mut events_received = 0;
    let told = move |received| item(received, Time::now());
    let time = Waiting { limit: waiting.timeout, pace: None };
    let waited = until(session, time, told, register, |session, item| {
        let Some(item) = item else { return Ok(None) };
        events_received += 1;
        session.emit(item)?;
        Ok((!waiting.loop_).then_some(()))
    })?;
    let ended_by = waited.found.err().unwrap_or(EventEnd::Event);
    session.emit_end(EventEndItem { events_received, ended_by })?;
    match (events_received, ended_by) {
        (_, EventEnd::Disconnect) => Err(waited.registrations.lost()),
        (0, _) => Err(Error::silent()),
        _ => Ok(()),
    }
}

/// How a waiting ended.
#[derive(Debug)]
pub struct Waited<T> {
    /// What was waited for, or why it is waited for no longer.
    pub found: Result<T, EventEnd>,
    /// The registrations, which are taken back when they are dropped.
    pub registrations: Registrations,
}

/// What was registered for.
#[derive(Debug)]
pub struct Registrations(Vec<Registration>);

impl Drop for Registrations {
    fn drop(&mut self) {
        // The program ends, and a daemon that stands still would not hear it.
        if deadline::is_over() {
            std::mem::take(&mut self.0).into_iter().for_each(std::mem::forget);
        }
    }
}

impl Registrations {
    /// Tells whether nothing was registered for.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Why a connection was lost.
    #[must_use]
    pub fn lost(mut self) -> Error {
        let registrations = std::mem::take(&mut self.0);
        let taken_back: Vec<_> = registrations.into_iter().map(Registration::take_back).collect();
        let failed = taken_back.into_iter().find_map(std::result::Result::err);
        failed.map_or_else(Error::silent, Error::from)
    }
}

/// How long events are waited for.
#[derive(Debug, Clone, Copy)]
pub struct Waiting {
    /// For how many seconds in all; for ever without it.
    pub limit: Option<u32>,
    /// After which time to look although no event came.
    pub pace: Option<Duration>,
}

/// Registers for events and looks whether there is what is waited for, once and after each
/// event: `told` makes something of an event when it comes, which `look` is given; the first time it is
/// given none, as when none came. What is waited for is waited for until a time, an interrupt or the end of the connection.
///
/// # Errors
/// Returns libvirt's refusal, and what `look` returns.
pub fn until<H: 'static, I: Send + 'static, T>(
    session: &mut Session,
    time: Waiting,
    told: impl Fn(H) -> I + Send + Sync + 'static,
    register: impl FnOnce(&Connect, Callback<H>) -> Result<Vec<Registration>, virt::error::Error>,
    mut look: impl FnMut(&mut Session, Option<I>) -> Result<Option<T>>,
) -> Result<Waited<T>> {
    let (sender, receiver) = channel();
    let heard = sender.clone();
    // Nobody listens any more once the waiting has ended.
    let heard: Callback<H> = Arc::new(move |received| {
        drop(heard.send(Message::Event(told(received))));
    });
    let connection = session.connection()?;
    session.watch_connection();
    let registrations = Registrations(register(&connection, heard)?);
    let interrupts = Interrupts::ask(move || sender.send(Message::Interrupt).is_ok());
    let limit = time.limit.map(|seconds| Instant::now() + Duration::from_secs(seconds.into()));
    let mut event = None;
    let found = loop {
        if let Some(found) = look(session, event)? {
            break Ok(found);
        }
        match next(&receiver, limit, time.pace) {
            Ok(next) => event = next,
            Err(end) => break Err(end),
        }
    };
    drop(interrupts);
    // libvirt's thread may be about to tell of one more event, and holds the connection meanwhile; and so do the registrations, if
    // the time is over and nobody takes them back.
    session.link.lend();
    Ok(Waited { found, registrations })
}

/// What people are told of the end of a waiting.
#[must_use]
pub fn end_line(end: EventEnd) -> &'static str {
    match end {
        EventEnd::Timeout => "event loop timed out\n",
        EventEnd::Interrupt => "event loop interrupted\n",
        EventEnd::Event | EventEnd::Disconnect => "",
    }
}

impl OwnText for EventEndItem {
    fn own_text(&self, _: &Asked) -> Text {
        let end = end_line(self.ended_by);
        format!("{end}events received: {}\n", self.events_received).into()
    }
}

/// How often to see whether the connection is still there.
const GLANCE: Duration = Duration::from_millis(200);

/// Waits for the next event, or for so long; tells why there will be none.
fn next<I>(
    events: &Receiver<Message<I>>,
    limit: Option<Instant>,
    pace: Option<Duration>,
) -> Result<Option<I>, EventEnd> {
    let look = pace.map(|pace| Instant::now() + pace);
    loop {
        let left = limit.map(|limit| limit.saturating_duration_since(Instant::now()));
        match events.recv_timeout(left.map_or(GLANCE, |left| left.min(GLANCE))) {
            Ok(Message::Event(event)) => return Ok(Some(event)),
            // The end of the command's time asks to give up as the user does.
            Ok(Message::Interrupt) if deadline::is_over() => return Err(EventEnd::Timeout),
            Ok(Message::Interrupt) => return Err(EventEnd::Interrupt),
            Err(RecvTimeoutError::Disconnected) => return Err(EventEnd::Disconnect),
            Err(RecvTimeoutError::Timeout) if crate::session::connection::is_lost() => {
                return Err(EventEnd::Disconnect);
            }
            Err(RecvTimeoutError::Timeout) => {
                if limit.is_some_and(|limit| Instant::now() >= limit) {
                    return Err(EventEnd::Timeout);
                }
                if look.is_some_and(|look| Instant::now() >= look) {
                    return Ok(None);
                }
            }
        }
    }
}
