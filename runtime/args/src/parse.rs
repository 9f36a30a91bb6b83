//! Turns words into invocations: which command, which option has which value.
//!
//! Words are read left to right and the first error ends the parsing, so that errors come
//! in the order that scripts know. Values stay bytes here; [`crate::bind`] reads them.

mod error;
mod invocation;

pub use error::SyntaxError;
pub use invocation::{Deaf, Given, Invocation, Observer, Source};

use crate::command::CommandDef;
use crate::option::{OldSpelling, OptionDef};
use crate::secrecy::{HIDDEN, is_secret_value, may_hold_secret};
use crate::text;
use crate::tokens::{Token, TokenError, Tokens};
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;

/// Parses a whole source; nothing of it should run unless all of it parses.
///
/// # Errors
/// Returns the first error in reading order.
pub fn parse(
    source: Source<'_>,
    find: &dyn Fn(&str) -> Option<&'static CommandDef>,
    observer: &mut dyn Observer,
) -> Result<Vec<Invocation>, SyntaxError> {
    match source {
        Source::Text(text) => {
            if observer.follows() {
                let shown = if may_hold_secret(text, find) { OsStr::new(HIDDEN) } else { text };
                observer.trace(&text!["commands: \"", shown, "\"\n"]);
            }
            let tokens = Tokens::new(text);
            Parser::new(tokens, find, observer).commands()
        }
        Source::Line(line) => Parser::new(Tokens::new(line), find, observer).commands(),
        Source::Words(words) => {
            let tokens = words.iter().map(|word| Ok(Token::Word(word.clone())));
            Parser::new(tokens, find, observer).commands()
        }
    }
}

struct Parser<'a, I> {
    tokens: I,
    find: &'a dyn Fn(&str) -> Option<&'static CommandDef>,
    observer: &'a mut dyn Observer,
    /// How many values each repeated option of the present command has.
    counts: BTreeMap<&'static str, usize>,
}

impl<'a, I: Iterator<Item = Result<Token, TokenError>>> Parser<'a, I> {
    fn new(
        tokens: I,
        find: &'a dyn Fn(&str) -> Option<&'static CommandDef>,
        observer: &'a mut dyn Observer,
    ) -> Self {
        Parser { tokens, find, observer, counts: BTreeMap::new() }
    }

    fn commands(mut self) -> Result<Vec<Invocation>, SyntaxError> {
        let mut invocations = Vec::new();
        while let Some(token) = self.tokens.next() {
            match token.map_err(SyntaxError::Token)? {
                Token::Separator => {}
                Token::Word(word) if word.as_bytes().starts_with(b"#") => {
                    while self.word()?.is_some() {}
                }
                Token::Word(word) => {
                    let command = word.to_str().and_then(self.find);
                    let command = command.ok_or(SyntaxError::UnknownCommand(word))?;
                    invocations.push(self.command(command)?);
                }
            }
        }
        Ok(invocations)
    }

    /// The next word of the present command.
    fn word(&mut self) -> Result<Option<OsString>, SyntaxError> {
        match self.tokens.next() {
            Some(Ok(Token::Word(word))) => Ok(Some(word)),
            Some(Err(error)) => Err(SyntaxError::Token(error)),
            Some(Ok(Token::Separator)) | None => Ok(None),
        }
    }

    fn command(&mut self, command: &'static CommandDef) -> Result<Invocation, SyntaxError> {
        let mut invocation =
            Invocation { command, given: Vec::new(), help: false, output: None, columns: None };
        self.counts.clear();
        let mut data_only = false;
        while let Some(word) = self.word()? {
            let done = if data_only {
                self.operand(&mut invocation, word)
            } else if word == "--" {
                data_only = true;
                Ok(())
            } else if let Some(named) = named_option(&word) {
                self.named(&mut invocation, named)
            } else {
                self.operand(&mut invocation, word)
            };
            match done {
                Ok(()) => {}
                Err(error @ SyntaxError::Repeated(_)) if command.lenient => {
                    self.observer.warn(&error)
                }
                Err(SyntaxError::UnknownOption { .. } | SyntaxError::UnexpectedData { .. })
                    if command.lenient => {}
                Err(error) => return Err(error),
            }
        }
        invocation.missing_option().map_or(Ok(invocation), Err)
    }

    /// Reads `--name` or `--name=value`.
    fn named(&mut self, invocation: &mut Invocation, word: &OsStr) -> Result<(), SyntaxError> {
        let (typed, attached) = split_attached(word);
        // No option has a name that is not ASCII.
        let name = typed.to_str().unwrap_or_default();
        let command = invocation.command;
        if name == "help" {
            invocation.help = true;
            if self.observer.follows() {
                self.trace(invocation, "help", None);
            }
            return Ok(());
        }
        if let Some(option) = command.option(name) {
            return self.named_value(invocation, option, attached);
        }
        if let Some((option, old)) = command.old_spelling(name) {
            return self.old_spelling(invocation, option, old, attached);
        }
        let of_answers = match name {
            _ if !command.answers => None,
            "output" => Some(("output", &mut invocation.output)),
            "columns" => Some(("columns", &mut invocation.columns)),
            _ => None,
        };
        if let Some((name, place)) = of_answers {
            *place = Some(match attached {
                Some(value) => value,
                None => self.value(name, false)?,
            });
            return Ok(());
        }
        Err(SyntaxError::UnknownOption { command: command.name, option: typed.to_owned() })
    }

    fn old_spelling(
        &mut self,
        invocation: &mut Invocation,
        option: &'static OptionDef,
        old: &'static OldSpelling,
        attached: Option<OsString>,
    ) -> Result<(), SyntaxError> {
        let Some(value) = old.value else {
            return self.named_value(invocation, option, attached);
        };
        if attached.is_some() {
            return Err(SyntaxError::SurplusValue(old.name));
        }
        self.give(invocation, option, Some(value.into()))
    }

    fn named_value(
        &mut self,
        invocation: &mut Invocation,
        option: &'static OptionDef,
        attached: Option<OsString>,
    ) -> Result<(), SyntaxError> {
        invocation.refuse_repetition(option)?;
        if !option.takes_value() {
            if attached.is_some() {
                return Err(SyntaxError::SurplusValue(option.name));
            }
            return self.give(invocation, option, None);
        }
        let value = match attached {
            Some(value) => value,
            None => self.value(option.name, option.number)?,
        };
        self.give(invocation, option, Some(value))
    }

    /// The word after an option, whatever it looks like.
    fn value(&mut self, option: &'static str, number: bool) -> Result<OsString, SyntaxError> {
        self.word()?.ok_or(SyntaxError::MissingValue { option, number })
    }

    /// Gives a plain word to the first option that is free to take it.
    fn operand(&mut self, invocation: &mut Invocation, word: OsString) -> Result<(), SyntaxError> {
        let mut operands = invocation.command.operands();
        let free = operands.find(|option| option.repeated || !invocation.is_given(option));
        match free {
            Some(option) => self.give(invocation, option, Some(word)),
            None => Err(SyntaxError::UnexpectedData { command: invocation.command.name, word }),
        }
    }

    fn give(
        &mut self,
        invocation: &mut Invocation,
        option: &'static OptionDef,
        value: Option<OsString>,
    ) -> Result<(), SyntaxError> {
        invocation.refuse_repetition(option)?;
        if self.observer.follows() {
            self.trace_given(invocation, option, value.as_deref());
        }
        invocation.given.push(Given { option, value });
        Ok(())
    }

    /// Tells the observer of an option and its value, unless that is a secret.
    fn trace_given(
        &mut self,
        invocation: &Invocation,
        option: &'static OptionDef,
        value: Option<&OsStr>,
    ) {
        let secret =
            value.is_some_and(|value| is_secret_value(option, value, &invocation.given, self.find));
        let kind = match option.repeated {
            true => format!("argv: {}", self.count(option)),
            false => "optdata".to_owned(),
        };
        let shown = if secret { Some(OsStr::new(HIDDEN)) } else { value };
        self.trace(invocation, option.name, shown.map(|value| (kind, value)));
    }

    /// Counts a value of a repeated option of the present command; tells how many came before.
    fn count(&mut self, option: &OptionDef) -> usize {
        let count = self.counts.entry(option.name).or_default();
        *count += 1;
        *count - 1
    }

    /// Tells the observer of a given option, and of the kind and the text of its value.
    fn trace(&mut self, invocation: &Invocation, option: &str, value: Option<(String, &OsStr)>) {
        let command = invocation.command.name;
        self.observer.trace(&match value {
            Some((kind, value)) => text![command, ": ", option, "(", kind, "): ", value, "\n"],
            None => text![command, ": ", option, "(bool)\n"],
        });
    }
}

/// The name of an option, with its value if one is attached, when the word is an option:
/// two dashes and anything more.
fn named_option(word: &OsStr) -> Option<&OsStr> {
    let name = word.as_bytes().strip_prefix(b"--")?;
    (!name.is_empty()).then(|| OsStr::from_bytes(name))
}

/// The name of an option and the value after the first `=`.
fn split_attached(word: &OsStr) -> (&OsStr, Option<OsString>) {
    let bytes = word.as_bytes();
    match bytes.iter().position(|byte| *byte == b'=') {
        Some(at) => {
            let (name, value) = bytes.split_at(at);
            let value = OsStr::from_bytes(value.get(1..).unwrap_or_default());
            (OsStr::from_bytes(name), Some(value.to_owned()))
        }
        None => (word, None),
    }
}
