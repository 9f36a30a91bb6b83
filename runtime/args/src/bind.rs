//! Judges the options of a command in the order of its table: the relations between those that
//! are given, the objects that they name, their values.
//!
//! An [`Invocation`] is lowered to one `--name=value` word per option; clap parses the
//! values with the parser that belongs to each option's type. Errors come out in virsh's
//! words. The order is kept here and not by clap, because it decides which of several errors is
//! shown, and so is part of the interface.

mod finder;
mod parsers;

pub use parsers::clap_command;

pub use finder::{Credulous, Finder};

use crate::bounds;
use crate::check::Check;
use crate::command::{Empty, OptionDef, ValueType};
use crate::parse::{Given, Invocation};
use crate::text::{Text, filled, shown};
use crate::values::split_sign;
use clap::ArgMatches;
use std::ffi::{OsStr, OsString};
use std::fmt;

/// Why the options of a command cannot be used together or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindError {
    /// The text; empty when the command fails without a word.
    pub text: Text,
    /// A further line of the command.
    pub further: Option<Text>,
    /// A last line in libvirt's words.
    pub detail: Option<Text>,
}

impl BindError {
    pub(crate) fn new(text: impl Into<Text>) -> BindError {
        BindError { text: text.into(), further: None, detail: None }
    }
}

impl fmt::Display for BindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.text.fmt(f)
    }
}

impl std::error::Error for BindError {}

/// The numbers of open file descriptors, or what is wrong with them: nobody looks at them
/// before they are used.
pub type FdList = Result<Vec<i32>, BindError>;

/// Walks the checks of the command.
///
/// # Errors
/// Returns the error of the first check that fails.
pub fn bind<F: Finder>(invocation: &Invocation, finder: &mut F) -> Result<ArgMatches, F::Error> {
    let mut walk = Walk::new(invocation);
    for check in invocation.command.checks {
        match *check {
            Check::Unless(flag) if walk.present.contains(&flag) => break,
            Check::With(option) if !walk.present.contains(&option) => break,
            Check::Unless(_) | Check::With(_) => {}
            Check::NotEmpty(name) => walk.refuse_empty(name)?,
            Check::Read { option, error } => walk.judge(option, error)?,
            Check::Free { option, of, error } => {
                walk.read(option)?;
                walk.parse_pending()?;
                for (option, value) in walk.kept(option) {
                    if finder.exists(of, parsers::utf8(option, value)?)? {
                        return Err(finder.taken(filled(error, "{value}", value)));
                    }
                }
            }
            Check::Find(name) => {
                walk.read(name)?;
                walk.parse_pending()?;
                let mut named = walk.kept(name).peekable();
                if named.peek().is_none()
                    && let Some(option) = walk.stands_for_current(name)
                {
                    finder.find_current(option)?;
                }
                for (option, value) in named {
                    finder.find(option, parsers::utf8(option, value)?)?;
                }
            }
            Check::Later(name) => {
                walk.read(name)?;
                walk.parse_pending()?;
                for (option, value) in walk.kept(name) {
                    finder.later(option, parsers::utf8(option, value)?);
                }
            }
            Check::Exclusive { .. } | Check::Requires { .. } | Check::AtLeastOne { .. } => {
                walk.parse_pending()?;
                if let Some(text) = walk.broken(check) {
                    return Err(BindError::new(text).into());
                }
            }
        }
    }
    Ok(walk.parse()?)
}

/// How far the checks have come.
struct Walk<'a> {
    invocation: &'a Invocation,
    /// The options that are given.
    given: Vec<&'static str>,
    /// Those of them that count as given, as one whose empty value means nothing does not.
    present: Vec<&'static str>,
    /// The flags that are given and the values that were read, as words for clap.
    words: Vec<OsString>,
    /// Whether there are words that clap has not parsed and may refuse.
    pending: bool,
}

impl<'a> Walk<'a> {
    fn new(invocation: &'a Invocation) -> Walk<'a> {
        let name = |given: &Given| given.option.name;
        let given = invocation.given.iter().map(name).collect();
        let counting = invocation.given.iter().filter(|given| counts(given));
        let present: Vec<&str> = counting.map(name).collect();
        let flags = invocation.command.options.iter().filter(|option| !option.takes_value());
        let flags = flags.filter(|option| present.contains(&option.name));
        let words = flags.map(|option| format!("--{}", option.name).into()).collect();
        Walk { invocation, given, present, words, pending: false }
    }

    /// The error of a relation that does not hold. A relation may name an option with one of its
    /// values, as `type=file`.
    fn broken(&self, check: &Check) -> Option<Text> {
        let valued: Vec<String> = self.invocation.given.iter().filter_map(with_value).collect();
        let mut given: Vec<&str> = self.given.clone();
        let mut present: Vec<&str> = self.present.clone();
        given.extend(valued.iter().map(String::as_str));
        present.extend(valued.iter().map(String::as_str));
        check.broken(&given, &present).map(Text::from)
    }

    /// Refuses an empty value that means nothing.
    fn refuse_empty(&mut self, name: &str) -> Result<(), BindError> {
        let mut empty = given_to(self.invocation, name).filter(|(_, value)| value.is_empty());
        if let Some(error) = empty.find_map(|(option, _)| keep_empty(option).err()) {
            self.parse_pending()?;
            return Err(error);
        }
        Ok(())
    }

    /// Takes the values of an option, up to the first empty one that is refused.
    fn read(&mut self, name: &str) -> Result<(), BindError> {
        for (option, value) in given_to(self.invocation, name) {
            if is_none(option, value) {
                continue;
            }
            if let Some(error) = self.wrong_sign(option, value) {
                self.parse_pending()?;
                return Err(error);
            }
            match (value.is_empty(), keep_empty(option)) {
                (true, Err(error)) => {
                    self.parse_pending()?;
                    return Err(error);
                }
                (true, Ok(false)) => {}
                _ => {
                    let mut word = OsString::from(format!("--{name}="));
                    word.push(value);
                    self.words.push(word);
                    self.pending |= !is_text(option);
                }
            }
        }
        Ok(())
    }

    /// Takes the values of an option. Those that have bounds are held against them at once, before
    /// any value that is read later is found malformed; those that are refused with a further
    /// line are parsed at once, to be told apart.
    fn judge(&mut self, name: &str, further: Option<&'static str>) -> Result<(), BindError> {
        if further.is_some() {
            self.parse_pending()?;
        }
        let bounded = |option: &OptionDef| option.bounds.is_some();
        let at_once =
            further.is_some() || self.invocation.command.option(name).is_some_and(bounded);
        let read = self.read(name);
        let judged = read.and_then(|()| if at_once { self.parse_pending() } else { Ok(()) });
        judged.map_err(|refused| BindError { further: further.map(Text::from), ..refused })
    }

    /// The error for a negative size, where it needs a flag that is not given.
    fn wrong_sign(&self, option: &OptionDef, value: &OsStr) -> Option<BindError> {
        let signed = option.signed.filter(|signed| !self.present.contains(&signed.with))?;
        let negative = split_sign(&shown(value)).1;
        negative.then(|| BindError::new(signed.error))
    }

    /// The values of an option that are not passed over as empty.
    fn kept(
        &self,
        name: &'a str,
    ) -> impl Iterator<Item = (&'static OptionDef, &'a OsStr)> + use<'a> {
        let kept = |(option, value): &(&'static OptionDef, &OsStr)| {
            !value.is_empty() || keep_empty(option).unwrap_or_default()
        };
        given_to(self.invocation, name).filter(kept)
    }

    /// The option, if the flag is given that stands for the current object in place of a name.
    fn stands_for_current(&self, name: &str) -> Option<&'static OptionDef> {
        let option = self.invocation.command.option(name)?;
        option.current.filter(|flag| self.present.contains(flag)).map(|_| option)
    }

    /// Has clap refuse what it does not like of the values that were read since the last time.
    fn parse_pending(&mut self) -> Result<(), BindError> {
        if std::mem::take(&mut self.pending) { self.parse().map(drop) } else { Ok(()) }
    }

    /// Has clap parse what was read, and looks whether numbers are within their bounds.
    fn parse(&self) -> Result<ArgMatches, BindError> {
        let command = self.invocation.command;
        let parsed = clap_command(command).try_get_matches_from(&self.words).map_err(from_clap)?;
        bounds::check(command, &parsed)?;
        Ok(parsed)
    }
}

/// The values of an option as they were given.
fn given_to<'a>(
    invocation: &'a Invocation,
    name: &'a str,
) -> impl Iterator<Item = (&'static OptionDef, &'a OsStr)> + use<'a> {
    let given = invocation.given.iter().filter(move |given| given.option.name == name);
    given.map(|given| (given.option, given.value.as_deref().unwrap_or_default()))
}

/// An option with its value, as relations may name it.
fn with_value(given: &Given) -> Option<String> {
    Some(format!("{}={}", given.option.name, given.value.as_ref()?.to_str()?))
}

/// Tells whether a given option counts as given: not where its empty value, or its number, means
/// nothing.
fn counts(given: &Given) -> bool {
    let Some(value) = given.value.as_deref() else { return true };
    let nothing = given.option.empty == Empty::Absent && value.is_empty();
    !nothing && !is_none(given.option, value)
}

/// Tells whether the value is the number that means the same as leaving the option out.
fn is_none(option: &OptionDef, value: &OsStr) -> bool {
    let number = || value.to_str()?.parse::<i64>().ok();
    option.none.is_some() && option.none == number()
}

/// Tells whether the option may refuse what is no bad text: numbers, words of a few.
fn is_text(option: &OptionDef) -> bool {
    match option.value {
        ValueType::Flag
        | ValueType::File
        | ValueType::XmlFile
        | ValueType::Directory
        | ValueType::Verbatim => true,
        ValueType::Text
        | ValueType::HostFile
        | ValueType::HostDirectory
        | ValueType::Xml
        | ValueType::XmlOrFile
        | ValueType::Xpath
        | ValueType::Uri
        | ValueType::List
        | ValueType::Int
        | ValueType::Uint
        | ValueType::Ulong
        | ValueType::UlongWrapping
        | ValueType::Long
        | ValueType::Size { .. }
        | ValueType::Bandwidth
        | ValueType::Seconds
        | ValueType::Choice(_)
        | ValueType::ChoiceList(_)
        | ValueType::FdList
        | ValueType::CpuList
        | ValueType::Record(_) => false,
    }
}

/// Tells whether an empty value of the option is kept as a value.
fn keep_empty(option: &OptionDef) -> Result<bool, BindError> {
    let numeric = option.number
        || matches!(option.value, ValueType::Bandwidth | ValueType::Seconds | ValueType::Flag);
    if numeric || option.repeated {
        return Ok(true);
    }
    let text = match (option.empty, option.invalid) {
        (Empty::Allowed, _) => return Ok(true),
        (Empty::Absent, _) => return Ok(false),
        (Empty::SilentFailure, _) => String::new(),
        // Of a text nothing but an empty one is refused.
        (Empty::Refused, Some(words)) if option.value == ValueType::Text => words.to_owned(),
        (Empty::Refused, _) => empty_value(option.name),
    };
    Err(BindError::new(text))
}

/// The error for an empty value that means nothing.
#[must_use]
pub fn empty_value(option: &str) -> String {
    format!("Failed to get option '{option}': Option argument is empty")
}

fn from_clap(error: clap::Error) -> BindError {
    let ours =
        std::error::Error::source(&error).and_then(|source| source.downcast_ref::<BindError>());
    ours.cloned().unwrap_or_else(|| BindError::new(error.to_string().trim_end()))
}
