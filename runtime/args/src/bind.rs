//! Checks the relations between given options and reads their values, by way of clap.
//!
//! An [`Invocation`] is lowered to one `--name=value` word per option; clap parses the
//! values with the parser that belongs to each option's type. Errors come out in virsh's
//! words. Relations are checked here and not by clap because the order of the checks, and
//! so which of several errors is shown, is part of the interface.

use crate::command::{CommandDef, Empty, OptionDef, Relation, ValueType};
use crate::parse::{Given, Invocation};
use crate::text::{Text, filled, shown};
use crate::values::XmlOrFile;
use crate::{text, values};
use clap::builder::{OsStringValueParser, TypedValueParser, ValueParser};
use clap::{Arg, ArgAction, ArgMatches};
use std::ffi::{OsStr, OsString};
use std::fmt;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

/// Why the options of a command cannot be used together or read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BindError {
    /// The text; empty when the command fails without a word.
    pub text: Text,
    /// A second line in libvirt's words.
    pub detail: Option<Text>,
    /// Whether it is reported before the command's object is looked up.
    pub early: bool,
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
) -> (Vec<OsString>, Option<BindError>) {
    let mut words = Vec::new();
    for option in in_reading_order(invocation.command.options) {
        if !option.takes_value() && present.contains(&option.name) {
            words.push(format!("--{}", option.name).into());
        }
        if !option.takes_value() || only_flags {
            continue;
        }
        for given in invocation.given.iter().filter(|given| given.option.name == option.name) {
            let value = given.value.as_deref().unwrap_or_default();
            match (value.is_empty(), keep_empty(option)) {
                (true, Err(error)) => return (words, Some(error)),
                (true, Ok(false)) => {}
                _ => {
                    let mut word = OsString::from(format!("--{}=", option.name));
                    word.push(value);
                    words.push(word);
                }
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
    given.option.empty != Empty::Absent || given.value.as_deref() != Some(OsStr::new(""))
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
            return Err(BindError { text: text.into(), detail: None, early: false });
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
    BindError { text: text.into(), detail: None, early: true }
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
    Err(BindError { text: text.into(), detail: None, early: option.early })
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
    match option.value {
        ValueType::Flag
        | ValueType::Text
        | ValueType::HostFile
        | ValueType::HostDirectory
        | ValueType::Xml
        | ValueType::Xpath
        | ValueType::Uri => by(move |value| utf8(option, value).map(str::to_owned)),
        ValueType::File | ValueType::XmlFile | ValueType::Directory => {
            by(|value| Ok::<_, BindError>(PathBuf::from(value)))
        }
        ValueType::XmlOrFile => by(move |value| xml_or_file(option, value)),
        ValueType::Verbatim => by(|value| Ok::<_, BindError>(value.to_owned())),
        ValueType::Int => known(option, values::parse_int),
        ValueType::Uint => known(option, values::parse_uint),
        ValueType::Ulong => known(option, values::parse_ulong),
        ValueType::UlongWrapping => known(option, values::parse_ulong_wrapping),
        ValueType::Long => known(option, values::parse_long),
        ValueType::Seconds => known(option, values::parse_seconds),
        ValueType::Size { unit, max } => by(move |value| size(option, value, unit, max)),
        ValueType::Bandwidth => by(move |value| {
            let bandwidth = values::parse_bandwidth(&shown(value));
            bandwidth.map_err(|error| bad_size(option, "--", value, &error))
        }),
        ValueType::Choice(words) => {
            known(option, move |text| words.contains(&text).then(|| text.to_owned()))
        }
        ValueType::ChoiceList(words) => by(move |value| choices(option, words, value)),
        ValueType::List => by(move |value| utf8(option, value).map(values::split_list)),
        ValueType::FdList => by(move |value| Ok::<FdList, BindError>(fd_list(option, value))),
        ValueType::CpuList => known(option, values::CpuList::parse),
    }
}

/// Reads values with a function.
fn by<T: Clone + Send + Sync + 'static>(
    read: impl Fn(&OsStr) -> Result<T, BindError> + Clone + Send + Sync + 'static,
) -> ValueParser {
    ValueParser::new(OsStringValueParser::new().try_map(move |value: OsString| read(&value)))
}

/// Reads values of which a function knows the good ones.
fn known<T: Clone + Send + Sync + 'static>(
    option: &'static OptionDef,
    parse: impl Fn(&str) -> Option<T> + Clone + Send + Sync + 'static,
) -> ValueParser {
    by(move |value| value.to_str().and_then(&parse).ok_or_else(|| malformed(option, value)))
}

/// The value of an option that means text.
fn utf8<'a>(option: &OptionDef, value: &'a OsStr) -> Result<&'a str, BindError> {
    value.to_str().ok_or_else(|| {
        let (name, value) = (option.name, shown(value));
        let text = text!["the value '", value, "' of option --", name, " is not valid UTF-8"];
        BindError { text, detail: None, early: option.early }
    })
}

/// Reads an XML text, which must be UTF-8, or the name of a file.
fn xml_or_file(option: &OptionDef, value: &OsStr) -> Result<XmlOrFile, BindError> {
    if values::is_xml(value) {
        utf8(option, value).map(|text| XmlOrFile::Xml(text.to_owned()))
    } else {
        Ok(XmlOrFile::File(value.into()))
    }
}

/// Reads a size and rounds it up to whole units.
fn size(option: &OptionDef, value: &OsStr, unit: u64, max: u64) -> Result<u64, BindError> {
    let limit = max.saturating_mul(unit);
    let bytes = values::parse_size(&shown(value), unit, limit)
        .map_err(|error| bad_size(option, "", value, &error))?;
    Ok(bytes.div_ceil(unit))
}

fn bad_size(
    option: &OptionDef,
    dashes: &str,
    value: &OsStr,
    error: &values::SizeError,
) -> BindError {
    let usual = || {
        let after = "> option is malformed or out of range";
        text!["Scaled numeric value '", value, "' for <", dashes, option.name, after]
    };
    let text = option.invalid.map_or_else(usual, |words| filled(words, "{value}", value));
    BindError { text, detail: error.detail().map(Text::from), early: option.early }
}

fn choices(option: &OptionDef, words: &[&str], value: &OsStr) -> Result<Vec<String>, BindError> {
    let read = |word: &OsStr| match word.to_str() {
        Some(word) if words.contains(&word) => Ok(word.to_owned()),
        _ => Err(malformed(option, word)),
    };
    between_commas(value).map(read).collect()
}

fn fd_list(option: &OptionDef, value: &OsStr) -> FdList {
    let read = |word: &OsStr| {
        word.to_str().and_then(values::parse_int).ok_or_else(|| malformed(option, word))
    };
    between_commas(value).map(read).collect()
}

fn between_commas(value: &OsStr) -> impl Iterator<Item = &OsStr> {
    value.as_bytes().split(|byte| *byte == b',').map(OsStr::from_bytes)
}

fn malformed(option: &OptionDef, value: &OsStr) -> BindError {
    let usual = || {
        let after = "> option is malformed or out of range";
        text!["Numeric value '", value, "' for <", option.name, after]
    };
    let text = option.invalid.map_or_else(usual, |words| filled(words, "{value}", value));
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
