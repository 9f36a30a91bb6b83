//! What the shells' scripts ask: how a whole line goes on, each candidate with what it means and
//! with what the shell has to do with it.

use super::candidate::{Candidate, commands};
use super::global_options::{self, Cursor};
use super::{inside, string};
use crate::answer::error::Result;
use crate::session::Session;
use crate::session::connection::{Link, Uri};
use std::ffi::{OsStr, OsString};

/// The candidates for the last of the words that follow the program's name, sorted. Which of them
/// fit what is typed is the shell's to say, since shells differ in how they match.
///
/// # Errors
/// Returns why objects cannot be listed.
pub fn candidates(
    session: &mut Session,
    before: &[OsString],
    word: &OsStr,
) -> Result<Vec<Candidate>> {
    // What is no text is the beginning of nothing.
    let Some(word) = word.to_str() else { return Ok(Vec::new()) };
    let line = global_options::read(before);
    if let Some(uri) = line.uri {
        let uri = Uri { value: uri, origin: "option --connect" };
        session.link = Link::new(Some(uri), true);
    }
    let mut found = match line.cursor {
        Cursor::Value(option) => global_options::values(option, ""),
        Cursor::Option => match string::of_string(session, word)? {
            Some(found) => found,
            None => global_options::at_cursor(word),
        },
        Cursor::Command => string::of_string(session, word)?.unwrap_or_else(commands),
        Cursor::Inside(words) => inside::candidates(session, &words, word)?,
    };
    found.sort_by(|a, b| a.word.cmp(&b.word));
    Ok(found)
}
