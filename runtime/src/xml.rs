//! What commands share about XML documents: reading them from files, choosing parts.

mod tree;

pub use tree::{Element, Node};

use crate::error::{Error, Result, os_text};
use crate::reply::Reply;
use std::io::Read;

/// The longest document that is read from a file.
const LIMIT: u64 = 10 * 1024 * 1024;

/// How much memory is set aside for a file before its size is known.
const PIECE: usize = 8 * 1024;

/// Reads a document from a file.
///
/// # Errors
/// Names the file and says why it cannot be read.
pub fn read_file(path: &str) -> Result<String> {
    String::from_utf8(read_bytes(path, LIMIT)?).map_err(|_| {
        Error::new(format!("Failed to read file '{path}': the text is not valid UTF-8"))
    })
}

/// Reads a file of at most `limit` bytes, as one piece of memory if that is small.
///
/// # Errors
/// Names the file and says why it cannot be read.
pub fn read_bytes(path: &str, limit: u64) -> Result<Vec<u8>> {
    let file = std::fs::File::open(path).map_err(|error| {
        Error::new(format!("Failed to open file '{path}': {}", os_text(&error)))
    })?;
    let failed = |words: &str| Error::new(format!("Failed to read file '{path}': {words}"));
    let mut bytes = Vec::with_capacity(usize::try_from(limit).map_or(PIECE, |n| n.min(PIECE)) + 1);
    file.take(limit + 1).read_to_end(&mut bytes).map_err(|error| failed(&os_text(&error)))?;
    if bytes.len() as u64 > limit {
        return Err(failed("Value too large for defined data type"));
    }
    Ok(bytes)
}

/// The answer of the dumpxml commands: the document, or what an expression selects in it.
///
/// # Errors
/// Says that the expression cannot be used.
pub fn reply(document: String, xpath: Option<&str>, wrap: bool) -> Result<Reply> {
    match xpath {
        None => Ok(Reply::Xml(document)),
        Some(expression) => {
            crate::libvirt::xpath::select(&document, expression, wrap).map(Reply::Xml)
        }
    }
}

/// The document that a word is, or the one in the file that it names.
///
/// # Errors
/// Names the file and says why it cannot be read.
pub fn text_or_file(word: &str) -> Result<String> {
    if word.starts_with('<') { Ok(word.to_owned()) } else { read_file(word) }
}

/// Tells whether XML 1.0 has any way to write a character.
#[must_use]
pub fn is_xml(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{fffd}' | '\u{10000}'..)
}

/// The value of an option, if a document can hold it.
///
/// # Errors
/// Names the option and the character that XML cannot hold.
pub fn writable<'a>(option: &str, value: &'a str) -> Result<&'a str> {
    match value.chars().find(|c| !is_xml(*c)) {
        None => Ok(value),
        Some(c) => Err(Error::new(format!(
            "the value of option --{option} holds the character U+{:04X}, which XML cannot hold",
            u32::from(c)
        ))),
    }
}
