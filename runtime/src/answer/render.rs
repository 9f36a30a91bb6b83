//! Prints replies: as virsh's text, byte for byte, or as JSON.

mod json;
pub mod wanted;

pub use json::value;

use crate::answer::output::Output;
use crate::answer::reply::{Asked, Reply};
use serde_json::Value;
use virsh_args::carried::{numbered, restored};

/// The format of answers.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Format {
    /// virsh's text.
    #[default]
    Text,
    /// One JSON document per command.
    Json,
}

impl Format {
    /// Reads the name of a format.
    #[must_use]
    pub fn from_word(word: &str) -> Option<Format> {
        match word {
            "text" => Some(Format::Text),
            "json" => Some(Format::Json),
            _ => None,
        }
    }
}

/// Prints a reply in a format; what it holds may depend on what was asked.
pub fn render(out: &mut Output, format: Format, asked: &Asked, reply: &Reply) {
    match format {
        Format::Text => text(out, asked, reply),
        Format::Json => {
            if let Some(value) = json::value(reply, asked) {
                out.data(document(&value));
            }
        }
    }
}

/// A document for a program, on a line of its own. JSON is UTF-8: other bytes are shown as `\xff`.
#[must_use]
pub fn document(value: &Value) -> String {
    format!("{}\n", numbered(&value.to_string(), "\\\\x"))
}

fn text(out: &mut Output, asked: &Asked, reply: &Reply) {
    match reply {
        Reply::Data { text, .. } => out.data(text),
        Reply::Xml(xml) => out.data(restored(xml)),
        Reply::Confidential(answer) => out.confidential(&answer.bytes),
        Reply::Said(said) => out.data(restored(&said.text(asked).unwrap_or_default())),
        Reply::Answer(answer) => out.data(restored(&answer.text(asked))),
    }
}
