//! Checks the relations between given options and reads their values, by way of clap.
//!
//! An [`Invocation`] is lowered to one `--name=value` word per option; clap parses the
//! values with the parser that belongs to each option's type. Errors come out in virsh's
//! words. Relations are checked here and not by clap because the order of the checks, and
//! so which of several errors is shown, is part of the interface.

use crate::command::{CommandDef, Empty, OptionDef, Relation, ValueType};
use crate::parse::{Given, Invocation};
use crate::values;
use clap::builder::ValueParser;
use clap::{Arg, ArgAction, ArgMatches};
use std::fmt;

/// Why the options of a command cannot be used together or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindError {
    /// The text; empty when the command fails without a word.
    pub text: String,
    /// A second line in libvirt's words.
    pub detail: Option<String>,
    /// Whether it is reported before the command's object is looked up.
    pub early: bool,
}

impl fmt::Display for BindError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl std::error::Error for BindError {}

/// The numbers of open file descriptors, or what is wrong with them: nobody looks at them
/// before they are used.
pub type FdList = Result<Vec<i32>, BindError>;

/// Checks relations and reads values.
///
/// # Errors
/// Returns the first relation that does not hold, else the first value, in the order of
/// reading, that cannot be read, else the first late relation that does not hold.
pub fn bind(invocation: &Invocation) -> Result<ArgMatches, BindError> {
    let given = invocation.given.iter().filter(|given| counts(given));
    let mut present: Vec<&str> = given.map(|given| given.option.name).collect();
    check_relations(invocation.command, &mut present)?;
    let only_flags = invocation.command.overriding.is_some_and(|option| present.contains(&option));
    let (words, refused) = words(invocation, &present, only_flags);
    let matches =
        clap_command(invocation.command).try_get_matches_from(words).map_err(from_clap)?;
    if let Some(error) = refused {
        return Err(error);
    }
    check_late(invocation.command, &present)?;
    Ok(matches)
}

/// One word per option, in reading order, up to the first empty value that is refused, and
/// the error for that.
fn words(
    invocation: &Invocation,
    present: &[&str],
    only_flags: bool,
) -> (Vec<String>, Option<BindError>) {
    let mut words = Vec::new();
    for option in in_reading_order(invocation.command.options) {
        if !option.takes_value() && present.contains(&option.name) {
            words.push(format!("--{}", option.name));
        }
        if !option.takes_value() || only_flags {
            continue;
        }
        for given in invocation.given.iter().filter(|given| given.option.name == option.name) {
            let value = given.value.as_deref().unwrap_or_default();
            match (value.is_empty(), keep_empty(option)) {
                (true, Err(error)) => return (words, Some(error)),
                (true, Ok(false)) => {}
                _ => words.push(format!("--{}={value}", option.name)),
            }
        }
    }
    (words, None)
}

/// The options in the order in which values are read: those to be read first before all others.
fn in_reading_order(options: &'static [OptionDef]) -> impl Iterator<Item = &'static OptionDef> {
    let first = options.iter().filter(|option| option.read_first);
    first.chain(options.iter().filter(|option| !option.read_first))
}

/// Tells whether a given option counts as given: not where its empty value means nothing.
fn counts(given: &Given) -> bool {
    given.option.empty != Empty::Absent || given.value.as_deref() != Some("")
}

fn check_relations(command: &CommandDef, present: &mut Vec<&'static str>) -> Result<(), BindError> {
    for relation in command.relations {
        let has = |name: &str| present.contains(&name);
        match *relation {
            Relation::Exclusive { a, b, error } if has(a) && has(b) => {
                let text = format!("Options --{a} and --{b} are mutually exclusive");
                return Err(early(error.map_or(text, str::to_owned)));
            }
            Relation::Requires { option, any_of, error, late: false }
                if has(option) && !any_of.iter().any(|name| has(name)) =>
            {
                return Err(early(error.map_or_else(|| needs(option, any_of), str::to_owned)));
            }
            Relation::AtLeastOne { any_of, error, late: false }
                if !any_of.iter().any(|name| has(name)) =>
            {
                return Err(early(error.map_or_else(|| missing(any_of), str::to_owned)));
            }
            Relation::Implies { option, flags } if has(option) => present.extend(flags),
            _ => {}
        }
    }
    Ok(())
}

/// Checks the relations that are looked at after everything else.
fn check_late(command: &CommandDef, present: &[&str]) -> Result<(), BindError> {
    for relation in command.relations {
        let (any_of, error, usual) = match *relation {
            Relation::Requires { option, any_of, error, late: true }
                if present.contains(&option) =>
            {
                (any_of, error, needs(option, any_of))
            }
            Relation::AtLeastOne { any_of, error, late: true } => (any_of, error, missing(any_of)),
            _ => continue,
        };
        if !any_of.iter().any(|name| present.contains(name)) {
            let text = error.map_or(usual, str::to_owned);
            return Err(BindError { text, detail: None, early: false });
        }
    }
    Ok(())
}

fn missing(any_of: &[&str]) -> String {
    format!("Either {} must be provided", dashed(any_of))
}

fn needs(option: &str, any_of: &[&str]) -> String {
    match any_of {
        [one] => format!("Option --{one} is required by option --{option}"),
        several => format!("One of options {} is required by option --{option}", dashed(several)),
    }
}

fn dashed(names: &[&str]) -> String {
    let dashed: Vec<_> = names.iter().map(|name| format!("--{name}")).collect();
    dashed.join(" or ")
}

fn early(text: String) -> BindError {
    BindError { text, detail: None, early: true }
}

/// Tells whether an empty value of the option is kept as a value.
fn keep_empty(option: &OptionDef) -> Result<bool, BindError> {
    let numeric = option.number
        || matches!(option.value, ValueType::Bandwidth | ValueType::Seconds | ValueType::Flag);
    if numeric || option.repeated {
        return Ok(true);
    }
    let text = match option.empty {
        Empty::Allowed => return Ok(true),
        Empty::Absent => return Ok(false),
        Empty::SilentFailure => String::new(),
        Empty::Refused => {
            format!("Failed to get option '{}': Option argument is empty", option.name)
        }
    };
    Err(BindError { text, detail: None, early: option.early })
}

/// Builds clap's tree of one command.
#[must_use]
pub fn clap_command(command: &'static CommandDef) -> clap::Command {
    let args = command.options.iter().map(|option| {
        let arg = Arg::new(option.name).long(option.name).value_parser(value_parser(option));
        match option.value {
            ValueType::Flag => {
                arg.action(ArgAction::SetTrue).value_parser(clap::value_parser!(bool))
            }
            _ if option.repeated => arg.action(ArgAction::Append),
            _ => arg.action(ArgAction::Set),
        }
    });
    clap::Command::new(command.name)
        .no_binary_name(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args(args)
}

fn value_parser(option: &'static OptionDef) -> ValueParser {
    fn with<T: Clone + Send + Sync + 'static>(
        option: &'static OptionDef,
        parse: impl Fn(&str) -> Option<T> + Clone + Send + Sync + 'static,
    ) -> ValueParser {
        ValueParser::new(move |text: &str| parse(text).ok_or_else(|| malformed(option, text)))
    }
    match option.value {
        ValueType::Flag
        | ValueType::Text
        | ValueType::File
        | ValueType::XmlFile
        | ValueType::Directory
        | ValueType::Xml
        | ValueType::Xpath
        | ValueType::Uri => clap::value_parser!(String),
        ValueType::Int => with(option, values::parse_int),
        ValueType::Uint => with(option, values::parse_uint),
        ValueType::Ulong => with(option, values::parse_ulong),
        ValueType::UlongWrapping => with(option, values::parse_ulong_wrapping),
        ValueType::Long => with(option, values::parse_long),
        ValueType::Seconds => with(option, values::parse_seconds),
        ValueType::Size { unit, max } => {
            ValueParser::new(move |text: &str| size(option, text, unit, max))
        }
        ValueType::Bandwidth => ValueParser::new(move |text: &str| {
            values::parse_bandwidth(text).map_err(|error| bad_size(option, "--", text, &error))
        }),
        ValueType::Choice(words) => {
            with(option, move |text| words.contains(&text).then(|| text.to_owned()))
        }
        ValueType::ChoiceList(words) => {
            ValueParser::new(move |text: &str| choices(option, words, text))
        }
        ValueType::List => with(option, |text| Some(values::split_list(text))),
        ValueType::FdList => {
            ValueParser::new(move |text: &str| Ok::<FdList, BindError>(fd_list(option, text)))
        }
        ValueType::CpuList => with(option, values::CpuList::parse),
    }
}

/// Reads a size and rounds it up to whole units.
fn size(option: &OptionDef, text: &str, unit: u64, max: u64) -> Result<u64, BindError> {
    let limit = max.saturating_mul(unit);
    let bytes = values::parse_size(text, unit, limit)
        .map_err(|error| bad_size(option, "", text, &error))?;
    Ok(bytes.div_ceil(unit))
}

fn bad_size(option: &OptionDef, dashes: &str, text: &str, error: &values::SizeError) -> BindError {
    let worded = option.invalid.map(|words| words.replace("{value}", text));
    let usual = || {
        format!(
            "Scaled numeric value '{text}' for <{dashes}{}> option is malformed or out of range",
            option.name
        )
    };
    BindError { text: worded.unwrap_or_else(usual), detail: error.detail(), early: option.early }
}

fn choices(option: &OptionDef, words: &[&str], text: &str) -> Result<Vec<String>, BindError> {
    let read = |word: &str| {
        if words.contains(&word) { Ok(word.to_owned()) } else { Err(malformed(option, word)) }
    };
    text.split(',').map(read).collect()
}

fn fd_list(option: &OptionDef, text: &str) -> FdList {
    let read = |word: &str| values::parse_int(word).ok_or_else(|| malformed(option, word));
    text.split(',').map(read).collect()
}

fn malformed(option: &OptionDef, text: &str) -> BindError {
    let usual = || {
        format!("Numeric value '{text}' for <{}> option is malformed or out of range", option.name)
    };
    let text = option.invalid.map_or_else(usual, |words| words.replace("{value}", text));
    BindError { text, detail: None, early: option.early }
}

fn from_clap(error: clap::Error) -> BindError {
    let ours =
        std::error::Error::source(&error).and_then(|source| source.downcast_ref::<BindError>());
    ours.cloned().unwrap_or_else(|| early(error.to_string().trim_end().to_owned()))
}

/// Asks clap which name of `names` the user may have meant.
#[must_use]
pub fn suggestion(names: &[&'static str], typed: &str) -> Option<String> {
    let args = names.iter().map(|name| Arg::new(*name).long(*name).action(ArgAction::SetTrue));
    let command = clap::Command::new("suggestion")
        .no_binary_name(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args(args);
    let error = command.try_get_matches_from([format!("--{typed}")]).err()?;
    match error.get(clap::error::ContextKind::SuggestedArg)? {
        clap::error::ContextValue::String(word) => Some(word.trim_start_matches('-').to_owned()),
        _ => None,
    }
}
