//! Keeps the values of secret options out of what is written down.

use crate::command::CommandDef;
use crate::tokens::{Token, Tokens};
use std::ffi::OsStr;

/// What is shown in place of a secret.
pub(crate) const HIDDEN: &str = "(hidden)";

/// Tells whether a command that takes secrets occurs in a command string, so that the string
/// must not be written to a log or a history.
#[must_use]
pub fn may_hold_secret(text: &OsStr, find: &dyn Fn(&str) -> Option<&'static CommandDef>) -> bool {
    let takes_secrets = |command: &CommandDef| command.options.iter().any(|option| option.secret);
    Tokens::new(text).map_while(Result::ok).any(|token| match token {
        Token::Word(word) => word.to_str().and_then(find).is_some_and(takes_secrets),
        Token::Separator => false,
    })
}
