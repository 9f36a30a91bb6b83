//! Waits for events and prints them as they come: what all event commands share.

use crate::answer::error::{Error, Result};
use crate::answer::reply::{Asked, Item, OwnText, Time};
pub use crate::libvirt::events::ReceivedEvent;
use crate::libvirt::events::{Callback, Registration};
use crate::replies::{EventEndItem, EventKindsRow};
use crate::session::Session;
use crate::tools::interrupts::Interrupts;
use crate::words::EventEnd;
use signal_hook::consts::SIGINT;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
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

/// Registers for events and prints them as `item` puts them, with the time at which each came
/// where that is to be shown, until the first one, the timeout, an interrupt or the end of the
/// connection.
///
/// # Errors
/// Returns libvirt's refusal, or why the connection was lost; fails without a word when no event
/// came.
pub fn watch<H: 'static, I: Item>(
    session: &mut Session,
    waiting: &EventLoop,
    item: fn(H, Option<Time>) -> I,
    register: impl FnOnce(&Connect, Callback<H>) -> Result<Vec<Registration>, virt::error::Error>,
) -> Result<()> {
    let (sender, receiver) = channel();
    let (heard, stamped) = (sender.clone(), waiting.timestamp);
    let heard: Callback<H> = Arc::new(move |received| {
        let item = item(received, stamped.then(Time::now));
        // Nobody listens any more once the waiting has ended.
        drop(heard.send(Message::Event(item)));
    });
    let connection = session.connection()?;
    session.watch_connection();
    let registrations = register(&connection, heard)?;
    let outcome = wait(session, &sender, &receiver, waiting);
    let taken_back: Vec<_> = registrations.into_iter().map(Registration::take_back).collect();
    match outcome? {
        (_, EventEnd::Disconnect) => {
            taken_back.into_iter().collect::<Result<(), _>>()?;
            Err(Error::silent())
        }
        (0, _) => Err(Error::silent()),
        _ => Ok(()),
    }
}

/// Prints events as they come, and tells how many there were and why no more are waited for.
fn wait<I: Item>(
    session: &mut Session,
    sender: &Sender<Message<I>>,
    events: &Receiver<Message<I>>,
    waiting: &EventLoop,
) -> Result<(u64, EventEnd)> {
    let sender = sender.clone();
    let interrupts = Interrupts::catch(&[SIGINT], move |_| drop(sender.send(Message::Interrupt)));
    let outcome = count(session, events, waiting);
    drop(interrupts);
    let (events_received, ended_by) = outcome?;
    session.emit(EventEndItem { events_received, ended_by })?;
    Ok((events_received, ended_by))
}

impl OwnText for EventEndItem {
    fn own_text(&self, _: &Asked) -> Text {
        let end = match self.ended_by {
            EventEnd::Timeout => "event loop timed out\n",
            EventEnd::Interrupt => "event loop interrupted\n",
            EventEnd::Event | EventEnd::Disconnect => "",
        };
        format!("{end}events received: {}\n", self.events_received).into()
    }
}

/// How often to see whether the connection is still there.
const GLANCE: Duration = Duration::from_millis(200);

fn count<I: Item>(
    session: &mut Session,
    events: &Receiver<Message<I>>,
    waiting: &EventLoop,
) -> Result<(u64, EventEnd)> {
    let limit = waiting.timeout.map(|seconds| Instant::now() + Duration::from_secs(seconds.into()));
    let mut received = 0;
    loop {
        let left = limit.map(|limit| limit.saturating_duration_since(Instant::now()));
        match events.recv_timeout(left.map_or(GLANCE, |left| left.min(GLANCE))) {
            Ok(Message::Event(item)) => {
                received += 1;
                session.emit(item)?;
                if !waiting.loop_ {
                    return Ok((received, EventEnd::Event));
                }
            }
            Ok(Message::Interrupt) => return Ok((received, EventEnd::Interrupt)),
            Err(RecvTimeoutError::Timeout) if crate::session::connection::is_lost() => {
                return Ok((received, EventEnd::Disconnect));
            }
            Err(RecvTimeoutError::Timeout) => {
                if limit.is_some_and(|limit| Instant::now() >= limit) {
                    return Ok((received, EventEnd::Timeout));
                }
            }
            Err(RecvTimeoutError::Disconnected) => return Ok((received, EventEnd::Disconnect)),
        }
    }
}
