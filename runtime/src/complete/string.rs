//! Lines of commands with the program's own quoting, as the prompt reads them and command strings are: their
//! ends, and what they may become.

use super::candidate::{Candidate, Kind};
use super::{files, inside};
use crate::answer::error::Result;
use crate::session::Session;
use crate::tools::stand_ins;
use std::ffi::{OsStr, OsString};
use std::ops::Range;
use std::os::unix::ffi::OsStrExt;
use virsh_args::tokens::{Token, Tokens};

/// The end of a line up to the cursor.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ending {
    /// Where the last word begins, as an offset in bytes.
    pub start: usize,
    /// The quote that is open at the cursor.
    pub quote: Option<char>,
    /// The words of the last command before the last word.
    pub before: Vec<OsString>,
    /// The last word, as its quotes and backslashes mean it.
    pub word: String,
}

impl Ending {
    /// Reads a line, which may have stand-ins, as its last word has then; none where it cannot be read.
    #[must_use]
    pub fn of(line: &str) -> Option<Ending> {
        let (start, quote) = last_word(line);
        let (before, word) = line.split_at(start);
        let closed = format!("{word}{}", quote.map(String::from).unwrap_or_default());
        let word = unquoted(closed.as_ref())?.into_string().ok()?;
        Some(Ending { start, quote, before: last_command(&stand_ins::bytes(before))?, word })
    }

    /// The candidates that go on what is typed. Other people chose the names of objects: none that would move the
    /// cursor, or end the line, is among them.
    ///
    /// # Errors
    /// Returns why objects cannot be listed.
    pub fn candidates(&self, session: &mut Session) -> Result<Vec<Candidate>> {
        let found = inside::candidates(session, &self.before, &self.word)?;
        let mut all = Vec::new();
        for candidate in found {
            match candidate.kind {
                Kind::File | Kind::Directory => all.extend(files::of(&candidate, &self.word)),
                Kind::Word | Kind::Part | Kind::Typed => all.push(candidate),
            }
        }
        all.retain(|it| it.word.starts_with(&self.word) && !it.word.chars().any(char::is_control));
        Ok(all)
    }

    /// A word as it stands on the line: within the quotes that are open, which are closed again
    /// when it is whole, or with backslashes.
    #[must_use]
    pub fn written(&self, word: &str, whole: bool) -> String {
        let Some(quote) = self.quote else { return escape(word) };
        let mut text = String::from(quote);
        for c in word.chars() {
            match (quote, c) {
                ('"', '"' | '\\') => text.extend(['\\', c]),
                ('\'', '\'') => text.push_str("'\\''"),
                _ => text.push(c),
            }
        }
        if whole {
            text.push(quote);
        }
        text
    }
}

/// The candidates for a command string that a shell passes as one word; none where the word is not yet more than
/// the first of a command.
///
/// # Errors
/// Returns why objects cannot be listed.
pub fn of_string(session: &mut Session, text: &str) -> Result<Option<Vec<Candidate>>> {
    let Some(ending) = Ending::of(text).filter(|ending| ending.start > 0) else { return Ok(None) };
    let before = text.get(..ending.start).unwrap_or_default();
    let candidate = |found: Candidate| {
        let whole = found.kind == Kind::Word;
        let word = format!("{before}{}", ending.written(&found.word, whole));
        // Whatever ends here, the string may go on.
        Candidate { kind: Kind::Part, word, ..found }
    };
    Ok(Some(ending.candidates(session)?.into_iter().map(candidate).collect()))
}

/// A word with a backslash before what would end it.
fn escape(candidate: &str) -> String {
    let mut escaped = String::with_capacity(candidate.len());
    for (index, c) in candidate.char_indices() {
        // At the start of a word, this one begins a comment.
        if (c == '#' && index == 0) || matches!(c, ' ' | '\t' | '\\' | '"' | '\'' | ';' | '\n') {
            escaped.push('\\');
        }
        escaped.push(c);
    }
    escaped
}

/// The words of the last command of a text; none when a quote is not closed.
#[must_use]
pub fn last_command(text: &OsStr) -> Option<Vec<OsString>> {
    let mut words = Vec::new();
    for token in Tokens::new(text) {
        match token.ok()? {
            Token::Word(word) => words.push(word),
            Token::Separator => words.clear(),
        }
    }
    Some(words)
}

/// A word as its quotes and backslashes mean it; none when a quote is not closed.
#[must_use]
pub fn unquoted(word: &OsStr) -> Option<OsString> {
    if !word.as_bytes().iter().any(|byte| b"\"'\\".contains(byte)) {
        return Some(word.to_owned());
    }
    Some(last_command(word)?.pop().unwrap_or_default())
}

/// A word that stands alone, as its quotes and backslashes mean it: what ends a command is no part of it, and begins none;
/// nothing is left of one that is only that. None when a quote is not closed.
#[must_use]
pub fn alone(word: &OsStr) -> Option<Option<OsString>> {
    let mut words = Vec::new();
    for token in Tokens::new(word) {
        if let Token::Word(found) = token.ok()? {
            words.push(found);
        }
    }
    // Whoever took the quotes off already may pass a word with blanks in it, or an empty one.
    let whole = words.len() > 1 || word.is_empty();
    Some(if whole { Some(word.to_owned()) } else { words.pop() })
}

/// What the quotes and backslashes of a line leave open, as far as it was read.
#[derive(Debug, Default)]
struct Quoting {
    quote: Option<char>,
    escaped: bool,
}

impl Quoting {
    /// Reads on, and tells whether the character ends a word.
    fn ends_word(&mut self, c: char) -> bool {
        match (self.quote, c) {
            _ if self.escaped => self.escaped = false,
            (None | Some('"'), '\\') => self.escaped = true,
            (Some(open), c) if c == open => self.quote = None,
            (None, '"' | '\'') => self.quote = Some(c),
            (None, ' ' | '\t' | '\n' | ';') => return true,
            _ => {}
        }
        false
    }
}

/// Tells whether a line goes on: a quote is open at its end, or a backslash stands there.
#[must_use]
pub fn is_open(line: &str) -> bool {
    let mut quoting = Quoting::default();
    for c in line.chars() {
        quoting.ends_word(c);
    }
    quoting.quote.is_some() || quoting.escaped
}

/// The words of a line as they stand there, as ranges of bytes, and whether each is the first of a command.
#[must_use]
pub fn words(line: &str) -> Vec<(Range<usize>, bool)> {
    let (mut words, mut start, mut first) = (Vec::new(), None, true);
    let mut quoting = Quoting::default();
    for (index, c) in line.char_indices() {
        if !quoting.ends_word(c) {
            start.get_or_insert(index);
            continue;
        }
        if let Some(start) = start.take() {
            words.push((start..index, first));
            first = false;
        }
        first |= matches!(c, '\n' | ';');
    }
    words.extend(start.map(|start| (start..line.len(), first)));
    words
}

/// Where the last word of a text begins, as an offset in bytes, and the quote that is open
/// at the end of the text.
#[must_use]
fn last_word(text: &str) -> (usize, Option<char>) {
    let (mut start, mut quoting) = (0, Quoting::default());
    for (index, c) in text.char_indices() {
        if quoting.ends_word(c) {
            start = index + 1;
        }
    }
    (start, quoting.quote)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_last_command_counts() {
        let words = |text: &str| last_command(text.as_ref()).unwrap_or_default();
        assert_eq!(words("echo a; domstate 'b c' "), ["domstate", "b c"]);
        assert_eq!(last_command("echo \"a".as_ref()), None);
    }

    #[test]
    fn words_begin_after_blanks_that_are_not_quoted() {
        assert_eq!(last_word("echo a\\ b"), (5, None));
        assert_eq!(last_word("echo 'a b"), (5, Some('\'')));
        assert_eq!(last_word("echo \"a\" "), (9, None));
    }

    #[test]
    fn words_are_where_they_stand() {
        let line = "list; domstate 'a b'\n x\\ y";
        let found: Vec<_> = words(line).into_iter().map(|(at, first)| (&line[at], first)).collect();
        assert_eq!(found, [("list", true), ("domstate", true), ("'a b'", false), ("x\\ y", true)]);
    }

    #[test]
    fn lines_are_open_within_quotes_and_behind_a_backslash() {
        for open in ["echo 'a", "echo \"a\\\"", "echo a\\", "echo 'a\nb"] {
            assert!(is_open(open), "{open}");
        }
        for whole in ["", "echo a", "echo 'a'", "echo a\\\\", "echo \"it's\""] {
            assert!(!is_open(whole), "{whole}");
        }
    }

    #[test]
    fn names_stay_whole_within_quotes() {
        let written = |line: &str, word: &str, whole: bool| {
            Ending::of(line).expect("it can be read").written(word, whole)
        };
        assert_eq!(written("x \"", "a\"b\\c", true), r#""a\"b\\c""#);
        assert_eq!(written("x '", "it's", true), r"'it'\''s'");
        assert_eq!(written("x ", "a b", true), r"a\ b");
        assert_eq!(written("x \"", "/srv/a b/", false), "\"/srv/a b/");
        assert_eq!(written("x ", "#a", true), r"\#a");
    }
}
