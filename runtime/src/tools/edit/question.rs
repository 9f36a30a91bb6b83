//! The question after a refusal: edit again, give up, force, or do without validation.

use super::Problem;
use crate::answer::error::{Error, Result};
use crate::session::{Session, deadline};
use crate::tools::terminal::{Kept, RawTerminal};
use rustix::io::Errno;
use std::io::IsTerminal;

/// What the user wants.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Answer {
    /// Open the editor again.
    Edit,
    /// Try the same text again.
    Force,
    /// Try the same text without validation.
    SkipValidation,
    /// Give up the text.
    ThrowAway,
}

/// Asks what to do; without a terminal nobody can answer, so that the refusal stands.
///
/// # Errors
/// Returns the refusal where nobody can answer, and fails where nobody does.
pub fn ask(session: &mut Session, problem: Problem, offers_skip: bool) -> Result<Answer> {
    let Problem { headline, cause } = problem;
    if !std::io::stdin().is_terminal() {
        let refusal = match cause {
            Some(cause) => cause.context(headline),
            None => Error::new(headline),
        };
        return Err(refusal);
    }
    if let Some(cause) = cause {
        session.report(&cause);
    }
    let pause = deadline::pause();
    let kept = Kept::keep("\r\n", |_| false).ok();
    let raw = RawTerminal::enter().ok();
    let answer = read_answer(session, headline, offers_skip);
    drop(raw);
    drop((kept, pause));
    answer
}

fn read_answer(session: &mut Session, headline: &str, offers_skip: bool) -> Result<Answer> {
    let letters = if offers_skip { "y,n,i,f,?" } else { "y,n,f,?" };
    loop {
        session.out.data(format!("\r{headline} Try again? [{letters}]: "));
        session.out.flush();
        let Some(key) = read_key() else { return Err(Error::silent()) };
        let answer = match key.to_ascii_lowercase() {
            b'y' => Ok(Answer::Edit),
            b'f' => Ok(Answer::Force),
            b'i' if offers_skip => Ok(Answer::SkipValidation),
            b'n' => Ok(Answer::ThrowAway),
            b'?' => {
                session.out.data(help(offers_skip));
                continue;
            }
            _ => continue,
        };
        session.out.data("\r\n");
        return answer;
    }
}

/// Reads one byte and no more: what follows is for the prompt.
fn read_key() -> Option<u8> {
    let mut key = [0];
    loop {
        match rustix::io::read(rustix::stdio::stdin(), &mut key) {
            Ok(1) => return Some(key[0]),
            Err(Errno::INTR) => {}
            _ => return None,
        }
    }
}

fn help(offers_skip: bool) -> String {
    let skip = "i - turn off validation and try to redefine again\r\n";
    format!(
        "\r\ny - yes, start editor again\r\nn - no, throw away my changes\r\n{}\
         f - force, try to redefine again\r\n? - print this help\r\n",
        if offers_skip { skip } else { "" }
    )
}
