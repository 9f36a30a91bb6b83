//! How far the checks of a command line have come, and what they have read.

use super::bounds;
use super::error::{BindError, empty_value, from_clap};
use super::parsers::{clap_command, utf8};
use crate::check::Check;
use crate::command::CommandDef;
use crate::option::{Empty, OptionDef};
use crate::parse::{Given, Invocation};
use crate::text::{Text, shown};
use crate::value_type::ValueType;
use crate::values::{parse_long, parse_ulong, split_sign};
use clap::ArgMatches;
use std::cell::RefCell;
use std::collections::HashMap;
use std::ffi::{OsStr, OsString};

/// How far the checks have come.
pub(super) struct Walk<'a> {
    invocation: &'a Invocation,
    /// The options that are given.
    given: Vec<&'static str>,
    /// Those of them that count as given, as one whose empty value means nothing does not.
    present: Vec<&'static str>,
    /// The flags that are given and the values that were read, as words for clap. A flag has a value there: without one
    /// clap would read a `false` for each of those that are not given, which takes it longer than all else.
    words: Vec<OsString>,
    /// Whether there are words that clap has not parsed and may refuse.
    pending: bool,
}

impl<'a> Walk<'a> {
    pub(super) fn new(invocation: &'a Invocation) -> Walk<'a> {
        let name = |given: &Given| given.option.name;
        let given = invocation.given.iter().map(name).collect();
        let counting = invocation.given.iter().filter(|given| counts(given));
        let present: Vec<&str> = counting.map(name).collect();
        let flags = invocation.command.options.iter().filter(|option| !option.takes_value());
        let flags = flags.filter(|option| present.contains(&option.name));
        let words = flags.map(|option| format!("--{}=true", option.name).into()).collect();
        Walk { invocation, given, present, words, pending: false }
    }

    /// Tells whether an option counts as given.
    pub(super) fn has(&self, name: &str) -> bool {
        self.present.contains(&name)
    }

    /// Refuses a relation that does not hold. A relation may name an option with one of its
    /// values, as `type=file`.
    pub(super) fn hold(&mut self, check: &Check) -> Result<(), BindError> {
        self.parse_pending()?;
        let given = |name: &str| self.given.contains(&name) || self.has_value(name);
        let present = |name: &str| self.has(name) || self.has_value(name);
        check.broken(given, present).map_or(Ok(()), |text| Err(BindError::new(text)))
    }

    /// Tells whether an option was given the value with which it is named, as in `type=file`.
    fn has_value(&self, name: &str) -> bool {
        let Some((name, value)) = name.split_once('=') else { return false };
        given_to(self.invocation, name).any(|(_, given)| given == value)
    }

    /// Refuses an empty value that means nothing.
    pub(super) fn refuse_empty(&mut self, name: &str) -> Result<(), BindError> {
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
                    self.pending |= may_be_refused(option, value);
                }
            }
        }
        Ok(())
    }

    /// Takes the values of an option. Those that have bounds are held against them at once, before
    /// any value that is read later is found malformed; those that are refused with a further
    /// line are parsed at once, to be told apart.
    pub(super) fn judge(
        &mut self,
        name: &str,
        further: Option<&'static str>,
    ) -> Result<(), BindError> {
        if further.is_some() {
            self.parse_pending()?;
        }
        let bounded = |option: &OptionDef| option.bounds().is_some();
        let at_once =
            further.is_some() || self.invocation.command.option(name).is_some_and(bounded);
        let read = self.read(name);
        let judged = read.and_then(|()| if at_once { self.parse_pending() } else { Ok(()) });
        judged.map_err(|refused| BindError { further: further.map(Text::from), ..refused })
    }

    /// The error for a negative size, where it needs a flag that is not given.
    fn wrong_sign(&self, option: &OptionDef, value: &OsStr) -> Option<BindError> {
        let signed = option.signed().filter(|signed| !self.present.contains(&signed.with))?;
        let negative = split_sign(&shown(value)).1;
        negative.then(|| BindError::new(signed.error))
    }

    /// Takes the names of objects that an option was given, those that are not passed over as empty.
    pub(super) fn named(
        &mut self,
        name: &'a str,
    ) -> Result<impl Iterator<Item = Result<(&'static OptionDef, &'a str), BindError>>, BindError>
    {
        self.read(name)?;
        self.parse_pending()?;
        let kept = |(option, value): &(&'static OptionDef, &OsStr)| {
            !value.is_empty() || keep_empty(option).unwrap_or_default()
        };
        let named = given_to(self.invocation, name).filter(kept);
        Ok(named.map(|(option, value)| Ok((option, utf8(option, value)?))))
    }

    /// The option, if the flag is given that stands for the current object in place of a name.
    pub(super) fn stands_for_current(&self, name: &str) -> Option<&'static OptionDef> {
        let option = self.invocation.command.option(name)?;
        option.current().filter(|flag| self.present.contains(flag)).map(|_| option)
    }

    /// Has clap refuse what it does not like of the values that were read since the last time.
    fn parse_pending(&mut self) -> Result<(), BindError> {
        if std::mem::take(&mut self.pending) { self.parse().map(drop) } else { Ok(()) }
    }

    /// Has clap parse what was read, and looks whether numbers are within their bounds.
    pub(super) fn parse(&self) -> Result<ArgMatches, BindError> {
        let command = self.invocation.command;
        let parsed = with_clap(command, |clap| clap.try_get_matches_from_mut(&self.words));
        let parsed = parsed.map_err(from_clap)?;
        bounds::check(command, &parsed)?;
        Ok(parsed)
    }
}

/// Uses clap's tree of a command, which a session that runs it again and again builds once.
fn with_clap<T>(command: &'static CommandDef, ask: impl FnOnce(&mut clap::Command) -> T) -> T {
    thread_local! {
        /// The trees by the addresses of the commands, since tests have several of one name.
        static BUILT: RefCell<HashMap<usize, clap::Command>> = RefCell::default();
    }
    BUILT.with_borrow_mut(|built| {
        let key = std::ptr::from_ref(command).addr();
        ask(built.entry(key).or_insert_with(|| clap_command(command)))
    })
}

/// The values of an option as they were given.
fn given_to<'a>(
    invocation: &'a Invocation,
    name: &'a str,
) -> impl Iterator<Item = (&'static OptionDef, &'a OsStr)> + use<'a> {
    let given = invocation.given.iter().filter(move |given| given.option.name == name);
    given.map(|given| (given.option, given.value.as_deref().unwrap_or_default()))
}

/// Tells whether clap may refuse a value: not where its type takes any bytes, or any text and it is one.
fn may_be_refused(option: &OptionDef, value: &OsStr) -> bool {
    let is_good = option.value.is_any_text() && value.to_str().is_some();
    !option.value.is_any_bytes() && !is_good
}

/// Tells whether a given option counts as given: not where its empty value, or its number, means
/// nothing.
fn counts(given: &Given) -> bool {
    let Some(value) = given.value.as_deref() else { return true };
    let nothing = given.option.empty == Empty::Absent && value.is_empty();
    !nothing && !is_none(given.option, value)
}

/// Tells whether the value is the number that means the same as leaving the option out, read as those of its type.
fn is_none(option: &OptionDef, value: &OsStr) -> bool {
    let Some((none, text)) = option.none().zip(value.to_str()) else { return false };
    let number = match option.value {
        ValueType::Uint | ValueType::Ulong => parse_ulong(text).and_then(|n| n.try_into().ok()),
        _ => parse_long(text),
    };
    number == Some(none)
}

/// Tells whether an empty value of the option is kept as a value.
fn keep_empty(option: &OptionDef) -> Result<bool, BindError> {
    let numeric = option.number
        || matches!(option.value, ValueType::Bandwidth | ValueType::Seconds | ValueType::Flag);
    if numeric || option.repeated {
        return Ok(true);
    }
    let text = match (option.empty, option.invalid()) {
        (Empty::Allowed, _) => return Ok(true),
        (Empty::Absent, _) => return Ok(false),
        (Empty::SilentFailure, _) => String::new(),
        // Of a text nothing but an empty one is refused.
        (Empty::Refused, Some(words)) if option.value == ValueType::Text => words.to_owned(),
        (Empty::Refused, _) => empty_value(option.name),
    };
    Err(BindError::new(text))
}
