//! Keeps the values of secret options out of what is written down.

use crate::command::CommandDef;
use crate::meaning::Meaning;
use crate::option::{OptionDef, Secrecy};
use crate::parse::Given;
use crate::tokens::Tokens;
use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;

/// What is shown in place of a secret.
pub const HIDDEN: &str = "(hidden)";

/// What names a secret in the commands of QEMU's monitor and its guest agent, in small letters:
/// passwords, secrets as objects, and contents of files and of standard inputs.
const TELLING: [&str; 5] = ["passw", "passphrase", "secret", "buf-b64", "input-data"];

/// Tells whether the last of the values of an option is a secret: because all are, or because it or
/// one before it speaks of one.
fn is_secret<'a>(secrecy: Secrecy, mut values: impl Iterator<Item = &'a OsStr>) -> bool {
    match secrecy {
        Secrecy::None => false,
        Secrecy::Always => true,
        Secrecy::WhenNamed => values.any(speaks_of_one),
    }
}

/// Tells whether a value of an option is a secret, after those that are given before it: by itself, or as a word of
/// another command that takes secrets.
#[must_use]
pub fn is_secret_value(
    option: &OptionDef,
    value: &OsStr,
    before: &[Given],
    find: &dyn Fn(&str) -> Option<&'static CommandDef>,
) -> bool {
    let before = before.iter().filter(|given| given.option.name == option.name);
    let before: Vec<&OsStr> = before.filter_map(|given| given.value.as_deref()).collect();
    let values = || before.iter().copied().chain([value]);
    if is_secret(option.secret, values()) {
        return true;
    }
    let named = before.first().filter(|_| option.of == Some(Meaning::Command));
    let command = named.and_then(|name| find(name.to_str()?));
    command.is_some_and(|command| {
        command.options.iter().any(|option| is_secret(option.secret, values()))
    })
}

/// Tells whether a command that takes secrets occurs in a command string, so that the string
/// must not be written to a log or a history.
#[must_use]
pub fn may_hold_secret(text: &OsStr, find: &dyn Fn(&str) -> Option<&'static CommandDef>) -> bool {
    let takes_secrets = |command: &CommandDef| {
        command.options.iter().any(|option| is_secret(option.secret, [text].into_iter()))
    };
    let mut tokens = Tokens::new(text);
    while let Some(Ok(word)) = tokens.piece() {
        let name = word.as_deref().and_then(|word| std::str::from_utf8(word).ok());
        if name.and_then(find).is_some_and(takes_secrets) {
            return true;
        }
    }
    false
}

fn speaks_of_one(text: &OsStr) -> bool {
    let text = text.as_bytes().to_ascii_lowercase();
    TELLING.iter().any(|word| text.windows(word.len()).any(|found| found == word.as_bytes()))
}
