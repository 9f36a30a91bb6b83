//! What is wrong with words that are not a command, in virsh's sentences.

use crate::text;
use crate::text::Text;
use crate::tokens::TokenError;
use std::ffi::OsString;
use std::fmt;

/// Why words are not a command.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(missing_docs, reason = "the variants' fields are the words of their messages")]
pub enum SyntaxError {
    /// The string cannot be cut into words.
    Token(TokenError),
    /// No command has this name.
    UnknownCommand(OsString),
    /// The command has no such option.
    UnknownOption { command: &'static str, option: OsString },
    /// An option was given twice.
    Repeated(&'static str),
    /// A flag, or an old spelling that brings its value, was given one.
    SurplusValue(&'static str),
    /// An option came last, without its value.
    MissingValue { option: &'static str, number: bool },
    /// A plain word has no option left to fill.
    UnexpectedData { command: &'static str, word: OsString },
    /// A required option is missing, which plain words may fill or not.
    MissingOption { command: &'static str, option: &'static str, by_name: bool },
}

impl SyntaxError {
    /// The error's text, which repeats words byte for byte.
    #[must_use]
    pub fn text(&self) -> Text {
        match self {
            SyntaxError::Token(error) => error.text().into(),
            SyntaxError::UnknownCommand(name) => text!["unknown command: '", name, "'"],
            SyntaxError::UnknownOption { command, option } => {
                text!["command '", command, "' doesn't support option --", option]
            }
            SyntaxError::Repeated(option) => text!["option --", option, " already seen"],
            SyntaxError::SurplusValue(option) => text!["invalid '=' after option --", option],
            SyntaxError::MissingValue { option, number } => {
                let kind = if *number { "number" } else { "string" };
                text!["expected syntax: --", option, " <", kind, ">"]
            }
            SyntaxError::UnexpectedData { word, .. } => text!["unexpected data '", word, "'"],
            SyntaxError::MissingOption { command, option, by_name } => {
                let (open, close) = if *by_name { ("--", "") } else { ("<", ">") };
                text!["command '", command, "' requires ", open, option, close, " option"]
            }
        }
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(f)
    }
}
