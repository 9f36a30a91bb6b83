//! `echo`: joins words, quoted for the shell or for XML.

use crate::answer::text::{shell_quoted, xml_quoted};
use crate::prelude::*;
use std::os::unix::ffi::OsStrExt;
use virsh_args::values::split_bytes;

/// Prints the words without a newline: the blank line after each command ends them.
pub fn run(session: &mut Session, args: &EchoArgs) -> Result<EchoReply> {
    let mut text = prefix(session, args);
    for word in &args.string {
        if args.split && word.is_empty() {
            // Nothing is a list without parts.
        } else if args.split {
            for part in split_bytes(word.as_bytes()) {
                text.extend(part);
                text.push(b'\n');
            }
        } else if args.shell {
            text.extend_from_slice(shell_quoted(word).as_bytes());
        } else if args.xml {
            text.extend(xml_quoted(word.as_bytes()));
        } else {
            text.extend_from_slice(word.as_bytes());
        }
        text.push(b' ');
    }
    let text = Text::from(text.strip_suffix(b" ").unwrap_or(&text));
    if args.err {
        if !text.as_ref().is_empty() || !args.string.is_empty() {
            session.report(&Error::new(text));
        }
        return Ok(().into());
    }
    let value = text.shown().into_owned();
    Ok(EchoUsual { text: Shown { text, value } }.into())
}

/// The word before the others; an empty one is told, and the others are printed without it.
fn prefix(session: &mut Session, args: &EchoArgs) -> Vec<u8> {
    match &args.prefix {
        Some(prefix) if prefix.is_empty() => session.report(&Error::new(echo_bare())),
        Some(prefix) => return [prefix.as_bytes(), b" "].concat(),
        None => {}
    }
    Vec::new()
}
