//! The keys that mean something else than to the line editor: those of the list of
//! possibilities, and those that quit and stop.

use super::listing::{Entry, Listing, Step};
use crate::tools::terminal;
use rustix::process::{Signal, kill_current_process_group};
use rustyline::{
    Cmd, ConditionalEventHandler, Event, EventContext, KeyCode, KeyEvent, Modifiers, RepeatCount,
};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// What the tab key found last, and the list of it that is being shown.
#[derive(Debug, Default)]
struct State {
    found: Option<Found>,
    listing: Option<Listing>,
    /// Whether the key that interrupts has ended the line.
    interrupted: bool,
    /// Whether something was in it.
    cleared: bool,
}

/// What begins the mode for pasted text again.
const OPENING: &str = "\x1b[?2004h";

/// Several possibilities for the end of a line.
#[derive(Debug)]
struct Found {
    line: String,
    position: usize,
    entries: Vec<Entry>,
}

/// Sees every key before the line editor does.
#[derive(Debug, Clone, Default)]
pub struct Keys(Arc<Mutex<State>>);

impl Keys {
    /// Remembers what the tab key found, so that its next stroke lists it.
    pub fn remember(&self, line: &str, position: usize, entries: Vec<Entry>) {
        let line = line.to_owned();
        self.state().found = Some(Found { line, position, entries });
    }

    /// Tells, once, whether the key that interrupts has ended the line.
    pub fn has_interrupted(&self) -> bool {
        std::mem::take(&mut self.state().interrupted)
    }

    /// Tells, once, whether a line was to be thrown away.
    pub fn has_cleared(&self) -> bool {
        std::mem::take(&mut self.state().cleared)
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl ConditionalEventHandler for Keys {
    fn handle(
        &self,
        event: &Event,
        _: RepeatCount,
        _: bool,
        context: &EventContext<'_>,
    ) -> Option<Cmd> {
        let key = event.get(0)?;
        if *key == KeyEvent(KeyCode::Char('\\'), Modifiers::CTRL) {
            quit();
        }
        if terminal::stop_key()
            .is_some_and(|stop| *key == KeyEvent::new(char::from(stop), Modifiers::NONE))
        {
            terminal::stop(OPENING);
            return Some(Cmd::Repaint);
        }
        let mut state = self.state();
        if let Some(mut listing) = state.listing.take() {
            return Some(match listing.answer(*key) {
                Step::Over => Cmd::Repaint,
                Step::Waits => {
                    state.listing = Some(listing);
                    Cmd::Noop
                }
            });
        }
        if *key == KeyEvent::ctrl('C') {
            *state = State {
                cleared: !context.line().is_empty(),
                interrupted: true,
                ..State::default()
            };
            // When the editor itself interrupts, it throws away the keys that it has read ahead.
            return Some(Cmd::AcceptLine);
        }
        let found = state.found.take()?;
        let again = *key == KeyEvent(KeyCode::Tab, Modifiers::NONE)
            && found.line == context.line()
            && found.position == context.pos();
        if !again {
            return None;
        }
        let mut listing = Listing::new(found.entries, context.line());
        Some(match listing.start() {
            Step::Over => Cmd::Repaint,
            Step::Waits => {
                state.listing = Some(listing);
                Cmd::Noop
            }
        })
    }
}

/// Sends the signal that the key stands for, as the terminal would.
fn quit() {
    let _ = kill_current_process_group(Signal::QUIT);
    // The thread that catches it restores the terminal and ends the program.
    std::thread::sleep(Duration::from_secs(1));
}
