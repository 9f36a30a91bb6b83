//! What commands share about XML documents: reading them from files, choosing parts.

mod tree;

pub use tree::{Element, Node};

use crate::error::{Error, Result, os_text};
use crate::reply::Reply;
use std::io::Read;

/// The longest document that is read from a file.
const LIMIT: u64 = 10 * 1024 * 1024;

/// Reads a document from a file.
///
/// # Errors
/// Names the file and says why it cannot be read.
pub fn read_file(path: &str) -> Result<String> {
    let file = std::fs::File::open(path).map_err(|error| {
        Error::new(format!("Failed to open file '{path}': {}", os_text(&error)))
    })?;
    let failed = |words: &str| Error::new(format!("Failed to read file '{path}': {words}"));
    let mut bytes = Vec::new();
    file.take(LIMIT + 1).read_to_end(&mut bytes).map_err(|error| failed(&os_text(&error)))?;
    if bytes.len() as u64 > LIMIT {
        return Err(failed("Value too large for defined data type"));
    }
    String::from_utf8(bytes).map_err(|_| failed("the text is not valid UTF-8"))
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
