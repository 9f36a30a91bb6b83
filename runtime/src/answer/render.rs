//! Prints replies: as virsh's text, byte for byte, or as data for programs.

mod json;
pub mod wanted;

pub use json::value;

use crate::answer::format::Format;
use crate::answer::output::Output;
use crate::answer::reply::{Asked, Reply};
use virsh_args::carried::restored;

/// Prints a reply in a format; what it holds may depend on what was asked.
pub fn render(out: &mut Output, format: Format, asked: &Asked, reply: &Reply) {
    match format {
        Format::Text => text(out, asked, reply),
        _ => {
            if let Some(value) = json::value(reply, asked) {
                out.answer(&value, &json::keys(reply, asked));
            }
        }
    }
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
