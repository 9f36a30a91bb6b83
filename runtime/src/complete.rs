//! Says how a command line may go on: for `complete`, which the shells ask, and for the
//! interactive session's tab key.

pub mod bash;
pub mod candidate;
pub mod described;
mod devices;
mod each;
mod files;
mod global_options;
mod host;
mod inside;
pub mod line;
mod lists;
mod metadata;
pub mod needs;
pub mod objects;
mod records;
pub mod string;
mod uris;
mod values;
mod words;

use crate::answer::error::Result;
use crate::session::Session;
use crate::session::columns::keys_of;
use line::{Place, Value};
use std::ffi::{OsStr, OsString};
use virsh_args::parse::Given;
use virsh_args::{CommandDef, OptionDef};

/// The candidates for a word that stands after `before` on a line, in the order of the
/// tables or of libvirt.
///
/// # Errors
/// Returns why the objects cannot be listed.
pub fn candidates(session: &mut Session, before: &[OsString], word: &OsStr) -> Result<Vec<String>> {
    // What is no text is the beginning of nothing.
    let Some(word) = word.to_str() else { return Ok(Vec::new()) };
    let starting = |mut found: Vec<String>| {
        found.retain(|candidate| candidate.starts_with(word));
        found
    };
    Ok(match line::place(before, word) {
        Place::Command => starting(words::commands()),
        Place::Options(command, given, option) => {
            let mut found = options(command, &given, word);
            if let Some(option) = option {
                found.splice(..0, dashed(session, option, given));
            }
            found
        }
        Place::Format => starting(words::owned(words::formats())),
        Place::Columns(command, given) => lists::keys(&keys_of(command.name, &given), word),
        Place::Nothing => Vec::new(),
        Place::Value(value) => {
            let typed = word.strip_prefix(&value.attached).unwrap_or(word);
            let found = values::candidates(session, &value, typed)?;
            found.into_iter().map(|found| format!("{}{found}", value.attached)).collect()
        }
    })
}

/// The candidates as virsh gives them, which offers the other options in place of a value of which nobody knows the
/// words.
///
/// # Errors
/// Returns why the objects cannot be listed.
pub fn or_options(session: &mut Session, before: &[OsString], word: &OsStr) -> Result<Vec<String>> {
    let place = word.to_str().map(|word| (line::place(before, word), word));
    if let Some((Place::Value(value), word)) = place
        && let Some(command) = before.first().and_then(|name| virsh_generated::find(name.to_str()?))
        && values::has_none(value.option)
    {
        let mut given = value.given;
        given.push(Given { option: value.option, value: None });
        let found = options(command, &given, word);
        return Ok(found.into_iter().filter(|option| option.starts_with(word)).collect());
    }
    candidates(session, before, word)
}

/// Tells whether there are completers for the values of an option. The names of files are
/// the shell's.
#[must_use]
pub fn is_completed(option: &OptionDef) -> bool {
    values::is_completed(option)
}

/// The values of an option that begin with one dash, which goes before options as well: not worth the wait
/// where these may be far, nor a failure where they cannot be listed.
fn dashed(session: &mut Session, option: &'static OptionDef, given: Vec<Given>) -> Vec<String> {
    if session.is_far() {
        return Vec::new();
    }
    let value = Value { option, given, attached: String::new() };
    let mut found = values::candidates(session, &value, "-").unwrap_or_default();
    // With two, it would be an option.
    found.retain(|value| value.starts_with('-') && !value.starts_with("--"));
    found
}

/// The options that may still be given; those that every command has only on request.
fn options(command: &CommandDef, given: &[Given], word: &str) -> Vec<String> {
    // A name that is complete counts as given.
    let free = |option: &&OptionDef| {
        let is_given = given.iter().any(|given| given.option.name == option.name);
        option.repeated || !(is_given || word.strip_prefix("--") == Some(option.name))
    };
    let names = command.options.iter().filter(free).map(|option| format!("--{}", option.name));
    let found: Vec<String> = names.filter(|name| name.starts_with(word)).collect();
    if !found.is_empty() || word.len() < 3 {
        return found;
    }
    let common =
        ["--columns", "--help", "--output"].into_iter().filter(|name| name.starts_with(word));
    common.map(str::to_owned).collect()
}
