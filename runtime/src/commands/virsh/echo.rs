//! `echo`: joins words, quoted for the shell or for XML.

use crate::error::{Error, Result};
use crate::reply::Reply;
use crate::session::Session;
use crate::text::shell_quoted;
use serde_json::json;
use virsh_args::values::split_list;
use virsh_generated::virsh::EchoArgs;

/// Prints the words without a newline: the blank line after each command ends them.
pub fn run(session: &mut Session, args: &EchoArgs) -> Result<Reply> {
    let mut text = String::new();
    for word in &args.string {
        if args.split {
            text.extend(split_list(word).into_iter().map(|part| part + "\n"));
        } else if args.shell {
            text.push_str(&shell_quoted(word));
        } else if args.xml {
            text.push_str(&quick_xml::escape::escape(word.as_str()));
        } else {
            text.push_str(word);
        }
        text.push(' ');
    }
    let text = text.strip_suffix(' ').unwrap_or(&text);
    if args.err {
        if !text.is_empty() {
            session.report(&Error::new(text));
        }
        return Ok(Reply::Silent);
    }
    Ok(Reply::data(text, json!({ "text": text })))
}
