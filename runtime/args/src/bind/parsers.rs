//! The parsers of values, which clap runs: one for each type, with virsh's words for errors.

use super::error::{BindError, FdList};
use crate::command::CommandDef;
use crate::option::OptionDef;
use crate::text::{Text, filled, shown};
use crate::value_type::ValueType;
use crate::values::{CpuList, CpuListError, RawRecord, RecordError, SignedSize, XmlOrFile};
use crate::{text, values};
use clap::builder::{OsStringValueParser, TypedValueParser, ValueParser};
use clap::{Arg, ArgAction};
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

/// Builds clap's tree of one command.
#[must_use]
pub fn clap_command(command: &'static CommandDef) -> clap::Command {
    let args = command.options.iter().map(|option| {
        let action = if option.repeated { ArgAction::Append } else { ArgAction::Set };
        Arg::new(option.name).long(option.name).value_parser(value_parser(option)).action(action)
    });
    clap::Command::new(command.name)
        .no_binary_name(true)
        .disable_help_flag(true)
        .disable_version_flag(true)
        .args(args)
}

fn value_parser(option: &'static OptionDef) -> ValueParser {
    match option.value {
        ValueType::Flag => ValueParser::bool(),
        ValueType::Text
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
        ValueType::Size if option.signed().is_some() => by(move |value| signed_size(option, value)),
        ValueType::Size => by(move |value| match option.negative() {
            Some(negative) => limit(option, value, negative),
            None => size(option, value, option.largest().saturating_mul(option.unit())),
        }),
        ValueType::Bandwidth => by(move |value| {
            let bandwidth = values::parse_bandwidth(&shown(value));
            bandwidth.map_err(|error| bad_size(option, "--", value, &error))
        }),
        ValueType::Choice => known(option, |text| {
            let word = option.choice(text).map(str::to_owned);
            word.or_else(|| option.numbers().read(text).map(|number| number.to_string()))
        }),
        ValueType::ChoiceList => by(move |value| choices(option, value)),
        ValueType::List => by(move |value| utf8(option, value).map(values::split_list)),
        ValueType::FdList => by(move |value| Ok::<FdList, BindError>(fd_list(option, value))),
        ValueType::CpuList => by(cpu_list),
        ValueType::Record => by(move |value| record(option, value)),
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
pub(super) fn utf8<'a>(option: &OptionDef, value: &'a OsStr) -> Result<&'a str, BindError> {
    value.to_str().ok_or_else(|| {
        let (name, value) = (option.name, shown(value));
        let text = text!["the value '", value, "' of option --", name, " is not valid UTF-8"];
        BindError::new(text)
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

/// Reads a size of at most `limit` bytes and rounds it up to whole units, unless bytes are wanted.
fn size(option: &OptionDef, value: &OsStr, limit: u64) -> Result<u64, BindError> {
    let unit = option.unit();
    let bytes = values::parse_size(&shown(value), unit, limit)
        .map_err(|error| bad_size(option, "", value, &error))?;
    Ok(if option.exact() { bytes } else { bytes.div_ceil(unit) })
}

/// Reads a size in 64 bits with a sign, of which any negative one stands for the same number.
fn limit(option: &OptionDef, value: &OsStr, negative: u64) -> Result<u64, BindError> {
    let shown = shown(value);
    match values::leading_long(&shown) {
        Some(number) if number < 0 => Ok(negative),
        Some(_) => {
            let without_sign = OsStr::new(values::split_sign(&shown).0);
            size(option, without_sign, i64::MAX.unsigned_abs())
        }
        None => Err(bad_size(option, "", value, &values::SizeError::NotANumber)),
    }
}

/// Reads a size that may be negative; an error shows it without its sign.
fn signed_size(option: &OptionDef, value: &OsStr) -> Result<SignedSize, BindError> {
    let shown = shown(value);
    let (text, negative) = values::split_sign(&shown);
    let size = size(option, OsStr::new(text), option.largest().saturating_mul(option.unit()))?;
    Ok(SignedSize { size, negative, text: text.to_owned() })
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
    let text = option.invalid().map_or_else(usual, |words| filled(words, "{value}", value));
    BindError { detail: error.detail().map(Text::from), ..BindError::new(text) }
}

fn choices(option: &OptionDef, value: &OsStr) -> Result<Vec<String>, BindError> {
    let read = |word: &OsStr| {
        let known = word.to_str().and_then(|word| option.choice(word));
        known.map(str::to_owned).ok_or_else(|| malformed(option, word))
    };
    between_commas(value).map(read).collect()
}

/// Reads a value that is made of fields.
fn record(option: &OptionDef, value: &OsStr) -> Result<Vec<RawRecord>, BindError> {
    let def = option.record();
    values::parse_record(def, utf8(option, value)?).map_err(|error| {
        if let RecordError::Said(words) = error {
            return BindError::new(words);
        }
        let part = error.part();
        let usual = || {
            let (start, name) = ("the value '", option.name);
            text![start, value, "' of option --", name, " is malformed at '", part, "'"]
        };
        let filled = |words: &str| filled(&words.replace("{field}", part), "{value}", value);
        let surplus = def.surplus.filter(|_| matches!(error, RecordError::Surplus(_)));
        let text = surplus.or(option.invalid()).map_or_else(usual, filled);
        match error {
            RecordError::Unknown { first: Some(first), .. } => {
                BindError { detail: Some(text), ..BindError::new(first) }
            }
            _ => BindError::new(text),
        }
    })
}

fn cpu_list(value: &OsStr) -> Result<CpuList, BindError> {
    CpuList::parse(&shown(value)).map_err(|error| {
        let detail = text!["invalid argument: Failed to parse bitmap '", value, "'"];
        BindError {
            detail: (error == CpuListError::Malformed).then_some(detail),
            ..BindError::new(text!["Invalid cpulist '", value, "'"])
        }
    })
}

/// Reads numbers between commas; nothing at all is no numbers.
fn fd_list(option: &OptionDef, value: &OsStr) -> FdList {
    if value.is_empty() {
        return Ok(Vec::new());
    }
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
    let text = option.invalid().map_or_else(usual, |words| filled(words, "{value}", value));
    BindError::new(text)
}
