//! The tab key of the interactive session.

use super::keys::Keys;
use super::scout::{self, Waiting};
use crate::complete::{files, line};
use crate::session::Session;
use crate::tools::stand_ins;
use rustyline::completion::{Completer, Pair};
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::validate::Validator;
use rustyline::{Context, Helper};
use std::borrow::Cow;
use std::cell::RefCell;
use std::ffi::OsString;
use std::rc::Rc;
use std::sync::Arc;

/// Completes lines with what the session's connection knows.
pub struct Tab<'a> {
    /// The session, which the loop and the tab key use in turn.
    pub session: Rc<RefCell<&'a mut Session>>,
    /// The search for candidates, which a signal can end.
    pub waiting: Arc<Waiting>,
    /// The keys that show the candidates.
    pub keys: Keys,
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
        let (Some(words), Some(meant)) =
            (line::last_command(&stand_ins::bytes(before)), line::unquoted(closed.as_ref()))
        else {
            return Ok((start, Vec::new()));
        };
        let Some(meant) = meant.to_str() else { return Ok((start, Vec::new())) };
        let (found, names) = self.candidates(&words, meant);
        let Some(common) = common_start(&found) else { return Ok((start, Vec::new())) };
        let common = common.to_owned();
        let whole = found.len() == 1;
        let mut replacement = written(&common, quote, whole);
        if whole && !common.ends_with(['=', '/']) {
            replacement.push(' ');
        }
        let longer = common.len() > meant.len();
        if !whole && !longer {
            self.keys.remember(line, position, names);
            return Ok((start, Vec::new()));
        }
        if !whole {
            let rest = line.get(position..).unwrap_or_default();
            let line = format!("{before}{replacement}{rest}");
            self.keys.remember(&line, before.len() + replacement.len(), names);
        }
        Ok((start, vec![Pair { display: common, replacement }]))
    }
}

impl Tab<'_> {
    /// The candidates, and how a list shows them: of a path, only the part that is new.
    fn candidates(&self, before: &[OsString], word: &str) -> (Vec<String>, Vec<String>) {
        if let Some(found) = files::candidates(before, word) {
            let last = |path| stand_ins::shown(files::last_part(path)).into_owned();
            let shown = found.iter().map(|path| last(path)).collect();
            return (found, shown);
        }
        let mut session = self.session.borrow_mut();
        let word = stand_ins::bytes(word);
        let mut found = scout::candidates(&mut session, &self.waiting, before, &word);
        // Other people chose the names: none may move the cursor, or end the line.
        found.retain(|name| !name.chars().any(char::is_control));
        (found.clone(), found)
    }
}

/// A word as it stands on a line: within the quotes that are open, which are closed again
/// when it is whole, or with backslashes.
fn written(word: &str, quote: Option<char>, whole: bool) -> String {
    let Some(quote) = quote else { return line::escape(word) };
    let mut text = String::from(quote);
    for c in word.chars() {
        match (quote, c) {
            ('"', '"' | '\\') => text.extend(['\\', c]),
            ('\'', '\'') => text.push_str("'\\''"),
            _ => text.push(c),
        }
    }
    if whole && !word.ends_with('/') {
        text.push(quote);
    }
    text
}

/// What all candidates start with; none when there are none.
fn common_start(found: &[String]) -> Option<&str> {
    let (first, others) = found.split_first()?;
    let mut end = first.len();
    for other in others {
        let same = first.chars().zip(other.chars()).take_while(|(one, other)| one == other);
        end = end.min(same.map(|(c, _)| c.len_utf8()).sum());
    }
    first.get(..end)
}

impl Hinter for Tab<'_> {
    type Hint = String;
}

impl Highlighter for Tab<'_> {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        stand_ins::shown(line)
    }

    fn highlight_char(&self, line: &str, _: usize, _: CmdKind) -> bool {
        stand_ins::stands_in(line)
    }
}

impl Validator for Tab<'_> {}

impl Helper for Tab<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_common_ends_between_characters() {
        let common = |names: &[&str]| {
            let names: Vec<String> = names.iter().map(ToString::to_string).collect();
            common_start(&names).map(str::to_owned)
        };
        assert_eq!(common(&["vm-é1", "vm-è1"]).as_deref(), Some("vm-"));
        assert_eq!(common(&["list", "list-all"]).as_deref(), Some("list"));
        assert_eq!(common(&[]), None);
    }

    #[test]
    fn names_stay_whole_within_quotes() {
        assert_eq!(written("a\"b\\c", Some('"'), true), r#""a\"b\\c""#);
        assert_eq!(written("it's", Some('\''), true), r"'it'\''s'");
        assert_eq!(written("a b", None, true), r"a\ b");
        assert_eq!(written("/srv/a b/", Some('"'), true), "\"/srv/a b/");
    }
}
