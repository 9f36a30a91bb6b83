//! Waits for events and prints them as they come: what all event commands share.

use crate::error::{Error, Result};
use crate::interrupts::Interrupts;
use crate::libvirt::events::{Happening, Registration};
use crate::reply::Reply;
use crate::session::Session;
use serde_json::{Value, json};
use signal_hook::consts::SIGINT;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};
use virsh_args::ChoiceValue;
use virsh_generated::sets::EventLoop;
use virt::connect::Connect;

/// Something that ends or feeds the waiting.
#[derive(Debug)]
pub enum Signal {
    /// An event: its text without the newline, and the object for programs.
    Event(String, Value),
    /// The user interrupts.
    Interrupt,
}

/// The kinds of events that a command knows, one a line.
#[must_use]
pub fn kinds<T: ChoiceValue>() -> Reply {
    Reply::lines("event", T::WORDS.iter().map(ToString::to_string))
}

/// Hears what happened, in libvirt's thread.
pub type Heard = Box<dyn Fn(Happening) + Send>;

/// Registers for events and prints them as `signal` puts them, until the first one, the
/// timeout, an interrupt or the end of the connection.
///
/// # Errors
/// Returns libvirt's refusal; fails without a word when no event came.
pub fn watch(
    session: &mut Session,
    waiting: &EventLoop,
    signal: fn(&Happening) -> Signal,
    register: impl FnOnce(&Connect, Heard) -> Result<Registration, virt::error::Error>,
) -> Result<Reply> {
    let (sender, receiver) = channel();
    let heard = sender.clone();
    // Nobody listens any more once the waiting has ended.
    let heard: Heard = Box::new(move |happening| drop(heard.send(signal(&happening))));
    let registration = register(&session.connection()?, heard)?;
    let outcome = wait(session, &sender, &receiver, waiting);
    drop(registration);
    outcome.map(|()| Reply::Silent)
}

fn wait(
    session: &mut Session,
    sender: &Sender<Signal>,
    events: &Receiver<Signal>,
    waiting: &EventLoop,
) -> Result<()> {
    let sender = sender.clone();
    let interrupts = Interrupts::catch(&[SIGINT], move |_| drop(sender.send(Signal::Interrupt)));
    let outcome = count(session, events, waiting);
    drop(interrupts);
    let (received, end) = outcome?;
    let text = format!("{}events received: {received}\n", end.text());
    session.emit(&text, &json!({ "events_received": received, "ended_by": end.word() }))?;
    if received > 0 { Ok(()) } else { Err(Error::silent()) }
}

/// Why the waiting ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    Event,
    Timeout,
    Interrupt,
    Disconnect,
}

impl End {
    fn text(self) -> &'static str {
        match self {
            End::Timeout => "event loop timed out\n",
            End::Interrupt => "event loop interrupted\n",
            End::Event | End::Disconnect => "",
        }
    }

    fn word(self) -> &'static str {
        match self {
            End::Event => "event",
            End::Timeout => "timeout",
            End::Interrupt => "interrupt",
            End::Disconnect => "disconnect",
        }
    }
}

/// How often to see whether the connection is still there.
const GLANCE: Duration = Duration::from_millis(200);

fn count(
    session: &mut Session,
    events: &Receiver<Signal>,
    waiting: &EventLoop,
) -> Result<(u64, End)> {
    let limit = waiting.timeout.map(|seconds| Instant::now() + Duration::from_secs(seconds.into()));
    let mut received = 0;
    loop {
        let left = limit.map(|limit| limit.saturating_duration_since(Instant::now()));
        match events.recv_timeout(left.map_or(GLANCE, |left| left.min(GLANCE))) {
            Ok(Signal::Event(text, json)) => {
                received += 1;
                print(session, waiting, &text, json)?;
                if !waiting.loop_ {
                    return Ok((received, End::Event));
                }
            }
            Ok(Signal::Interrupt) => return Ok((received, End::Interrupt)),
            Err(RecvTimeoutError::Timeout) if crate::connection::is_lost() => {
                return Ok((received, End::Disconnect));
            }
            Err(RecvTimeoutError::Timeout) => {
                if limit.is_some_and(|limit| Instant::now() >= limit) {
                    return Ok((received, End::Timeout));
                }
            }
            Err(RecvTimeoutError::Disconnected) => return Ok((received, End::Disconnect)),
        }
    }
}

fn print(session: &mut Session, waiting: &EventLoop, text: &str, mut json: Value) -> Result<()> {
    if !waiting.timestamp {
        return session.emit(&format!("{text}\n"), &json);
    }
    let now = jiff::Timestamp::now();
    let time = now.strftime("%Y-%m-%d %H:%M:%S.%3f+0000");
    if let Some(object) = json.as_object_mut() {
        object.insert("timestamp".into(), now.to_string().into());
    }
    session.emit(&format!("{time}: {text}\n"), &json)
}
