//! Answers a command again and again, as a screen that is watched.

use crate::answer::error::{Error, Result};
use crate::answer::reply::IntoReply;
use crate::session::{Session, deadline};
use crate::tools::interrupts::Interrupts;
use crate::tools::terminal::draws;
use std::sync::mpsc::channel;
use std::time::Duration;

/// What moves a terminal to its first place and makes it empty.
const CLEARED: &str = "\x1b[H\x1b[2J";

/// Prints an answer after each pause until an interrupt, on a terminal in the place of the one before, and gives
/// back the last.
///
/// # Errors
/// Returns why there is no answer; fails without a word when the time of the command is over, or nobody reads any more.
pub fn every<R: IntoReply + Clone>(
    session: &mut Session,
    pause: Duration,
    mut answer: impl FnMut(&mut Session) -> Result<R>,
) -> Result<R> {
    session.watch_connection();
    let (sender, interrupted) = channel();
    // One stays here, so that waiting for the other takes its time.
    let heard = sender.clone();
    let _interrupts = Interrupts::ask(move || heard.send(()).is_ok());
    let drawn = draws(&std::io::stdout());
    loop {
        let answer = answer(session)?;
        if drawn {
            session.show(CLEARED);
        }
        session.answer_again(answer.clone())?;
        if interrupted.recv_timeout(pause).is_ok() {
            return if deadline::is_over() { Err(Error::silent()) } else { Ok(answer) };
        }
    }
}
