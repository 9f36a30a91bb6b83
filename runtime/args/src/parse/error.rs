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
    UnexpectedData(OsString),
    /// Required options are missing: name, and whether it is a number.
    MissingOptions { command: &'static str, options: Vec<(&'static str, bool)> },
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
            SyntaxError::UnexpectedData(word) => text!["unexpected data '", word, "'"],
            SyntaxError::MissingOptions { .. } => {
                let lines: Vec<String> = self.lines().iter().map(Text::to_string).collect();
                lines.join("\n").into()
            }
        }
    }

    /// The errors that it is: one, but for several missing options. Words may hold newlines.
    #[must_use]
    pub fn lines(&self) -> Vec<Text> {
        let SyntaxError::MissingOptions { command, options } = self else {
            return vec![self.text()];
        };
        let line = |(option, number): &(&'static str, bool)| {
            let (open, close) = if *number { ("--", "") } else { ("<", ">") };
            text!["command '", command, "' requires ", open, option, close, " option"]
        };
        options.iter().map(line).collect()
    }
}

impl fmt::Display for SyntaxError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text().fmt(f)
    }
}
