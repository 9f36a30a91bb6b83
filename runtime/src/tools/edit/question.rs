//! The question after a refusal: edit again, give up, force, or do without validation.

use super::Problem;
use crate::answer::error::{Error, Result};
use crate::session::Session;
use crate::tools::question::{at_terminal, read_key};
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
    at_terminal(|| read_answer(session, headline, offers_skip))
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

fn help(offers_skip: bool) -> String {
    let skip = "i - turn off validation and try to redefine again\r\n";
    format!(
        "\r\ny - yes, start editor again\r\nn - no, throw away my changes\r\n{}\
         f - force, try to redefine again\r\n? - print this help\r\n",
        if offers_skip { skip } else { "" }
    )
}
