//! Prints replies: as virsh's text, byte for byte, or as JSON.

mod json;
pub mod wanted;

use crate::answer::reply::Reply;
use crate::session::Session;
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

/// Prints a reply in the session's format.
pub fn render(session: &mut Session, reply: &Reply) {
    match session.format {
        Format::Text => text(session, reply),
        Format::Json => {
            if let Some(value) = json::value(reply, &session.asked) {
                session.out.data(document(&value));
            }
        }
    }
}

/// A document for a program, on a line of its own. JSON is UTF-8: other bytes are shown as `\xff`.
#[must_use]
pub fn document(value: &Value) -> String {
    format!("{}\n", numbered(&value.to_string(), "\\\\x"))
}

fn text(session: &mut Session, reply: &Reply) {
    match reply {
        Reply::Message(text) => session.out.extra(text),
        Reply::Data { text, .. } => session.out.data(text),
        Reply::Xml(xml) => session.out.data(restored(xml)),
        Reply::Confidential(answer) => session.out.confidential(&answer.bytes),
        Reply::Said(said) => {
            let text = said.text(&session.asked).unwrap_or_default();
            session.out.data(restored(&text));
        }
        Reply::Answer(answer) => {
            let text = answer.text(&session.asked);
            session.out.data(restored(&text));
        }
    }
}
