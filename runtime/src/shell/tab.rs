//! The tab key of the interactive session.

use super::keys::Keys;
use super::listing::Entry;
use super::scout::{self, Waiting};
use crate::complete::candidate::{Candidate, Kind};
use crate::complete::string::Ending;
use crate::session::Session;
use crate::tools::stand_ins;
use rustyline::completion::{Completer, Pair};
use rustyline::{Context, Helper};
use std::cell::RefCell;
use std::rc::Rc;
use std::sync::Arc;
use std::sync::atomic::AtomicBool;

/// Completes lines with what the session's connection knows.
pub struct Tab<'a> {
    /// The session, which the loop and the tab key use in turn.
    pub session: Rc<RefCell<&'a mut Session>>,
    /// The search for candidates, which a signal can end.
    pub waiting: Arc<Waiting>,
    /// The keys that show the candidates.
    pub keys: Keys,
    /// Whether a person types.
    pub by_hand: Arc<AtomicBool>,
    /// Whether colours are wanted.
    pub colours: bool,
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
        let Some(ending) = Ending::of(typed) else { return Ok((position, Vec::new())) };
        let behind = line.get(position..).unwrap_or_default();
        let mut found = self.candidates(&ending);
        found.retain(|it| !is_given(&it.word, behind));
        let start = ending.start;
        let Some(common) = common_start(&found) else { return Ok((start, Vec::new())) };
        let whole = matches!(found.as_slice(), [Candidate { kind: Kind::Word, .. }]);
        let mut replacement = ending.written(common, whole);
        if whole {
            replacement.push(' ');
        }
        if found.len() > 1 {
            if common.len() == ending.word.len() {
                self.keys.remember(line, position, entries(&found, &ending));
                return Ok((start, Vec::new()));
            }
            let (before, rest) = (line.get(..start), line.get(position..));
            let (before, rest) = (before.unwrap_or_default(), rest.unwrap_or_default());
            let line = format!("{before}{replacement}{rest}");
            let position = before.len() + replacement.len();
            self.keys.remember(&line, position, entries(&found, &ending));
        }
        Ok((start, vec![Pair { display: common.to_owned(), replacement }]))
    }
}

impl Tab<'_> {
    fn candidates(&self, ending: &Ending) -> Vec<Candidate> {
        self.waiting.begin();
        scout::candidates(&mut self.session.borrow_mut(), &self.waiting, ending)
    }
}

/// Tells whether an option stands behind the cursor already.
fn is_given(option: &str, behind: &str) -> bool {
    let words = behind.split(';').next().unwrap_or_default().split_whitespace();
    let mut names = words.map(|word| word.split('=').next().unwrap_or_default());
    option.starts_with("--") && names.any(|name| name == option)
}

/// The candidates as a list shows them: of a path, only the part that is new.
fn entries(found: &[Candidate], ending: &Ending) -> Vec<Entry> {
    let known = ending.word.rfind('/').map_or(0, |slash| slash + 1);
    let entry = |it: &Candidate| {
        let name = stand_ins::shown(it.word.get(known..).unwrap_or(&it.word)).into_owned();
        Entry { name, meaning: it.meaning.clone() }
    };
    found.iter().map(entry).collect()
}

/// What all candidates start with; none when there are none.
fn common_start(found: &[Candidate]) -> Option<&str> {
    let (first, others) = found.split_first()?;
    let first = &first.word;
    let mut end = first.len();
    for Candidate { word: other, .. } in others {
        let same = first.chars().zip(other.chars()).take_while(|(one, other)| one == other);
        end = end.min(same.map(|(c, _)| c.len_utf8()).sum());
    }
    first.get(..end)
}

impl Helper for Tab<'_> {}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_common_ends_between_characters() {
        let common = |names: &[&str]| {
            let names: Vec<_> = names.iter().map(|name| candidate(name, "")).collect();
            common_start(&names).map(str::to_owned)
        };
        assert_eq!(common(&["vm-é1", "vm-è1"]).as_deref(), Some("vm-"));
        assert_eq!(common(&["list", "list-all"]).as_deref(), Some("list"));
        assert_eq!(common(&[]), None);
    }

    #[test]
    fn what_stands_behind_the_cursor_is_given() {
        assert!(is_given("--reason", "--reason"));
        assert!(is_given("--file", " test --file=a; list"));
        assert!(!is_given("--reason", "; domstate --reason"));
        assert!(!is_given("test", " test"));
    }

    fn candidate(word: &str, meaning: &str) -> Candidate {
        Candidate { kind: Kind::Word, word: word.to_owned(), meaning: meaning.to_owned() }
    }
}
