//! Prints replies: as virsh's text, byte for byte, or as JSON.

mod json;
pub mod table;
pub mod wanted;

use crate::reply::{Cell, Reply};
use crate::session::Session;
use virsh_args::{CommandDef, ReplyKind};

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
pub fn render(session: &mut Session, command: &CommandDef, reply: &Reply) {
    match session.format {
        Format::Text => text(session, command, reply),
        Format::Json => {
            if let Some(value) = json::value(reply, &session.asked) {
                session.out.data(format!("{value}\n"));
            }
        }
    }
}

fn text(session: &mut Session, command: &CommandDef, reply: &Reply) {
    match reply {
        Reply::Silent => {}
        Reply::Message(message) if message.optional => session.out.extra(&message.text),
        Reply::Message(message) => session.out.data(&message.text),
        Reply::Data { text, .. } => session.out.data(text),
        Reply::Xml(xml) => session.out.data(xml),
        Reply::Fields(rows) => session.out.data(fields(command, rows)),
        Reply::Confidential(answer) => session.out.confidential(&answer.bytes),
        Reply::Said(said) => {
            let text = said.text(&session.asked).unwrap_or_default();
            session.out.data(&text);
        }
        Reply::Answer(answer) => {
            let text = answer.text(&session.asked);
            session.out.data(&text);
        }
    }
}

/// Labels in a column as wide as the spec says, then the values.
fn fields(command: &CommandDef, rows: &[(&'static str, Cell)]) -> String {
    let width = command.replies.iter().find_map(|reply| match reply.kind {
        ReplyKind::Fields { width } => Some(width),
        _ => None,
    });
    let (width, kind) = (width.unwrap_or(15), ReplyKind::Fields { width: 0 });
    // A key without a title is for programs only.
    let line = |(key, cell): &(&'static str, Cell)| {
        let title = title(command, kind, key);
        let label = format!("{title}:");
        (!title.is_empty()).then(|| format!("{label:<width$} {}\n", cell.text))
    };
    rows.iter().filter_map(line).collect()
}

/// The title of a key in the command's reply of a kind.
fn title(command: &CommandDef, kind: ReplyKind, key: &'static str) -> &'static str {
    let same = |other: &ReplyKind| std::mem::discriminant(other) == std::mem::discriminant(&kind);
    let replies = command.replies.iter().filter(|reply| same(&reply.kind));
    let found = replies.flat_map(|reply| reply.columns).find(|column| column.key == key);
    debug_assert!(found.is_some(), "{}: the spec has no key {key}", command.name);
    found.map_or(key, |column| column.title)
}
