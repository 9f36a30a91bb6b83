//! Waits until what was asked for has happened, for as long as the user wants: what all commands with `--wait` share.

use crate::answer::error::{Error, Result};
use crate::libvirt::events::{Callback, Registration};
use crate::session::{Session, deadline};
use crate::tools::events::{self, Waiting};
use crate::words::EventEnd;
use std::time::Duration;
use virsh_args::text;
use virsh_generated::sets::Wait;
use virt::connect::Connect;

/// The status where what was asked for has not happened.
pub const NOT_YET: u8 = 2;

/// What is waited for.
#[derive(Debug)]
pub struct Awaited<R, U> {
    /// Registers for the events that tell of it, before anything is asked for.
    pub register: R,
    /// After which time to look although no event came, where not all is told by events.
    pub pace: Option<Duration>,
    /// What is said where it is waited for no longer.
    pub unfinished: U,
}

/// Waits, as long as the user wants, until `look` finds what is waited for: it is called once when all is registered, and
/// after each event with that, or with none where it is only time to look.
///
/// # Errors
/// Returns what `look` returns, or why the connection was lost; says what has not happened, with status 2 when the time
/// is over.
pub fn wait<E: Send + 'static, T>(
    session: &mut Session,
    wait: &Wait,
    awaited: Awaited<
        impl FnOnce(&Connect, Callback<E>) -> Result<Vec<Registration>, virt::error::Error>,
        impl FnOnce() -> String,
    >,
    mut look: impl FnMut(Option<E>) -> Result<Option<T>>,
) -> Result<T> {
    let time = Waiting { limit: wait.timeout, pace: awaited.pace };
    let told = |event: E| event;
    let waited = events::until(session, time, told, awaited.register, |_, event| look(event))?;
    match waited.found {
        Ok(found) => Ok(found),
        Err(EventEnd::Timeout) => {
            let unfinished = (awaited.unfinished)();
            if deadline::is_over() {
                // That the time was over is said before this.
                return Err(Error::timeout(unfinished));
            }
            Err(Error::timeout(text!["timed out: ", unfinished]).with_status(NOT_YET))
        }
        Err(EventEnd::Interrupt) => Err(Error::new(text!["interrupted: ", (awaited.unfinished)()])),
        // Who has registered for nothing learns from the next call why the connection was lost.
        Err(_) if waited.registrations.is_empty() => {
            look(None).and_then(|found| found.ok_or_else(|| waited.registrations.lost()))
        }
        Err(_) => Err(waited.registrations.lost()),
    }
}
