//! The tab key of the interactive session.

use crate::complete::{candidates, line};
use crate::session::Session;
use rustyline::completion::{Completer, Pair};
use rustyline::highlight::Highlighter;
use rustyline::hint::Hinter;
use rustyline::validate::Validator;
use rustyline::{Context, Helper};
use std::cell::RefCell;

/// Completes lines with what the session's connection knows.
pub struct Tab<'a> {
    /// The session, which the loop and the tab key use in turn.
    pub session: RefCell<&'a mut Session>,
}

impl Completer for Tab<'_> {
    type Candidate = Pair;

    fn complete(
        &self,
        line: &str,
        position: usize,
        _context: &Context<'_>,
    ) -> rustyline::Result<(usize, Vec<Pair>)> {
        let typed = line.get(..position).unwrap_or(line);
        let (start, quote) = line::last_word(typed);
        let (before, word) = typed.split_at(start);
        let closed = format!("{word}{}", quote.map(String::from).unwrap_or_default());
        let (Some(before), Some(word)) =
            (line::last_command(before.as_ref()), line::unquoted(closed.as_ref()))
        else {
            return Ok((start, Vec::new()));
        };
        let mut session = self.session.borrow_mut();
        // A line that is being typed is no place for errors.
        let found = candidates(&mut session, &before, &word).unwrap_or_default();
        let single = found.len() == 1;
        let pair = |name: String| {
            let mut replacement = match quote {
                Some(quote) => format!("{quote}{name}{quote}"),
                None => line::escape(&name),
            };
            if single && !name.ends_with('=') {
                replacement.push(' ');
            }
            Pair { display: name, replacement }
        };
        Ok((start, found.into_iter().map(pair).collect()))
    }
}

impl Hinter for Tab<'_> {
    type Hint = String;
}

impl Highlighter for Tab<'_> {}

impl Validator for Tab<'_> {}

impl Helper for Tab<'_> {}
