//! What commands share about XML documents: reading them from files, choosing parts.

mod dump;
mod tree;
mod write;

pub use tree::{Element, Node};
pub use write::{quoted, quoted_fully};

use crate::answer::error::{Error, Result, os_text};
use crate::answer::reply::Xml;
use crate::libvirt::xpath::{self, Selection};
use crate::tools::source::Source;
use std::io::Read;
use std::path::{Path, PathBuf};
use virsh_args::{Text, XmlOrFile, text};
use virsh_generated::sets::Xpath;

/// The longest document that is read from a file.
pub const LIMIT: u64 = 10 * 1024 * 1024;

/// How much memory is set aside for a file before its size is known.
const PIECE: usize = 8 * 1024;

/// Why a file cannot be read.
#[derive(Debug)]
pub struct Unreadable {
    path: PathBuf,
    /// What was tried: `open` or `read`.
    deed: &'static str,
    /// The system's words.
    pub reason: String,
}

impl Unreadable {
    /// The sentence, with the file's name byte for byte.
    #[must_use]
    pub fn text(&self) -> Text {
        text!["Failed to ", self.deed, " file '", self.path, "': ", self.reason]
    }
}

impl From<Unreadable> for Error {
    fn from(problem: Unreadable) -> Error {
        Error::io(problem.text())
    }
}

/// Reads a document from a file.
///
/// # Errors
/// Names the file and says why it cannot be read.
pub fn read_file(path: &Path) -> Result<String> {
    let bytes = read_bytes(path, LIMIT)?;
    into_text(bytes).map_err(|words| Error::io(text!["Failed to read file '", path, "': ", words]))
}

/// Reads a document from a file; without one, it is an element of this name with nothing in it.
///
/// # Errors
/// Names the file and says why it cannot be read.
pub fn file_or_empty(path: Option<&Path>, root: &str) -> Result<String> {
    path.map_or_else(|| Ok(Element::new(root).compact()), read_file)
}

/// A document that is read only the first time that it is looked at: a pipe is empty then, and a file may
/// be another one.
///
/// # Errors
/// Returns what `read` returns.
pub fn read_once(kept: &mut Option<String>, read: impl FnOnce() -> Result<String>) -> Result<&str> {
    match kept {
        Some(document) => Ok(document),
        None => Ok(kept.insert(read()?)),
    }
}

/// The text that bytes are; else what they are.
///
/// # Errors
/// Says why libvirt could not take the text.
pub fn into_text(bytes: Vec<u8>) -> Result<String, &'static str> {
    let text = String::from_utf8(bytes).map_err(|_| "the text is not valid UTF-8")?;
    if text.contains('\0') { Err("the text holds a null byte") } else { Ok(text) }
}

/// Reads a file of at most `limit` bytes, as one piece of memory if that is small.
///
/// # Errors
/// Names the file and says why it cannot be read.
pub fn read_bytes(path: &Path, limit: u64) -> Result<Vec<u8>, Unreadable> {
    let failed = |deed, reason: String| Unreadable { path: path.to_owned(), deed, reason };
    let file = Source::open(path).map_err(|error| failed("open", os_text(&error)))?;
    let mut bytes = Vec::with_capacity(usize::try_from(limit).map_or(PIECE, |n| n.min(PIECE)) + 1);
    let read = file.take(limit + 1).read_to_end(&mut bytes);
    read.map_err(|error| failed("read", os_text(&error)))?;
    if bytes.len() as u64 > limit {
        return Err(failed("read", "Value too large for defined data type".to_owned()));
    }
    Ok(bytes)
}

/// The answer of the dumpxml commands: the document, or what an expression gives in it.
///
/// # Errors
/// Says that the expression cannot be used.
pub fn selected(document: String, wanted: &Xpath) -> Result<Xml> {
    let Some(expression) = &wanted.xpath else { return Ok(Xml::new(document)) };
    match xpath::select(&document, expression, wanted.wrap)? {
        Selection::Nodes(nodes) => {
            let text = nodes.iter().flat_map(|node| [node.text.as_str(), "\n"]).collect();
            let values = nodes.into_iter().map(|node| node.value).collect();
            Ok(Xml { text, value: Some(values) })
        }
        Selection::Wrapped(text) => Ok(Xml::new(text)),
        Selection::Value(text, value) => Ok(Xml { text: text + "\n", value: Some(value) }),
    }
}

/// The document that a value is, or the one in the file that it names.
///
/// # Errors
/// Names the file and says why it cannot be read.
pub fn text_or_file(value: &XmlOrFile) -> Result<String> {
    match value {
        XmlOrFile::Xml(text) => Ok(text.clone()),
        XmlOrFile::File(path) => read_file(path),
    }
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
