//! The global options: those before the command, read as GNU getopt reads them.

use crate::answer::error::Error;
use crate::answer::hints;
use std::ffi::{OsStr, OsString};
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use virsh_args::text::Part;
use virsh_args::{GlobalOption, Text, text};
use virsh_generated::GLOBAL_OPTIONS;

/// What the global options ask for.
#[derive(Debug, Clone, Default)]
pub struct Globals {
    /// The URI of `--connect`.
    pub uri: Option<OsString>,
    /// The level of `--debug`.
    pub debug: Option<i32>,
    /// The sequence of `--escape`.
    pub escape: Option<OsString>,
    /// Seconds between keepalive messages.
    pub keepalive_interval: Option<i32>,
    /// Keepalive messages that may go unanswered.
    pub keepalive_count: Option<i32>,
    /// `--quiet`.
    pub quiet: bool,
    /// `--readonly`.
    pub readonly: bool,
    /// `--timing`.
    pub timing: bool,
    /// Seconds for the opening of the connection, and for each command.
    pub timeout: Option<u32>,
    /// How many times a connection is tried again that nobody takes.
    pub retry: u32,
    /// `--strict`.
    pub strict: bool,
    /// `--no-pkttyagent`.
    pub no_agent: bool,
    /// The format of `--output`, not yet checked.
    pub output: Option<OsString>,
    /// The keys of `--columns`, not yet checked.
    pub columns: Option<OsString>,
    /// The words from the command on.
    pub words: Vec<OsString>,
}

/// An option that takes effect at once, in the order of the words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// `--help`.
    Help,
    /// The version, long or short.
    Version {
        /// Whether to say more than the number.
        long: bool,
    },
    /// `--log`.
    Log(PathBuf),
    /// A warning that stops nothing.
    Warning(String),
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Value {
    None,
    Needed,
    Optional,
}

/// Whether an option of the generated table has a value.
fn value(option: &GlobalOption) -> Value {
    match (option.value, option.optional) {
        (None, _) => Value::None,
        (Some(_), true) => Value::Optional,
        (Some(_), false) => Value::Needed,
    }
}

/// Reads the global options; `act` hears those that take effect at once and returns false
/// to end the program.
///
/// # Errors
/// Returns the first error.
pub fn read(
    words: Vec<OsString>,
    act: &mut dyn FnMut(Event) -> Result<bool, Error>,
) -> Result<Option<Globals>, Error> {
    let mut globals = Globals::default();
    let mut words = words.into_iter().peekable();
    let is_option = |word: &OsString| word.len() > 1 && word.as_bytes().starts_with(b"-");
    while let Some(word) = words.next_if(is_option) {
        if word == "--" {
            break;
        }
        let found = match word.as_bytes().strip_prefix(b"--") {
            Some(long) => vec![long_option(&word, long, &mut words)?],
            None => short_options(word.as_bytes().get(1..).unwrap_or_default(), &mut words)?,
        };
        for (option, typed, value) in found {
            if let Some(event) = apply(&mut globals, option, &typed, value)?
                && !act(event)?
            {
                return Ok(None);
            }
        }
    }
    globals.words = words.collect();
    Ok(Some(globals))
}

/// An option, how it was typed, and its value.
type Found = (&'static GlobalOption, Text, Option<OsString>);

fn long_option(
    word: &OsStr,
    long: &[u8],
    rest: &mut dyn Iterator<Item = OsString>,
) -> Result<Found, Error> {
    let mut parts = long.splitn(2, |byte| *byte == b'=');
    let name = parts.next().unwrap_or_default();
    let attached = parts.next().map(|value| OsStr::from_bytes(value).to_owned());
    // No option has a name that is not ASCII.
    let name = str::from_utf8(name).unwrap_or("\0");
    let option = GlobalOption::find(GLOBAL_OPTIONS, name).ok_or_else(|| unsupported(word))?;
    let value = match (value(option), attached) {
        (Value::None, Some(_)) => {
            return Err(unsupported(&format!("-{}", option.short)));
        }
        (Value::Needed, None) => Some(rest.next().ok_or_else(|| needs_value(option))?),
        (_, attached) => attached,
    };
    Ok((option, format!("--{}", option.long).into(), value))
}

fn short_options(
    cluster: &[u8],
    rest: &mut dyn Iterator<Item = OsString>,
) -> Result<Vec<Found>, Error> {
    let mut found = Vec::new();
    for (index, byte) in cluster.iter().enumerate() {
        let letter = char::from(*byte);
        let option = GLOBAL_OPTIONS.iter().find(|known| known.short.chars().eq([letter]));
        let Some(option) = option else {
            // What stands before the bad letter still takes effect: it may end the program.
            found.push((&UNKNOWN, Text::from(std::slice::from_ref(byte)), None));
            return Ok(found);
        };
        let typed = Text::from(format!("-{letter}"));
        if value(option) != Value::Needed {
            found.push((option, typed, None));
            continue;
        }
        let glued = OsStr::from_bytes(cluster.get(index + 1..).unwrap_or_default());
        let given = if glued.is_empty() { rest.next() } else { Some(glued.to_owned()) };
        found.push((option, typed, Some(given.ok_or_else(|| needs_value(option))?)));
        break;
    }
    Ok(found)
}

/// Stands for a letter that no option has.
static UNKNOWN: GlobalOption =
    GlobalOption { long: "", short: "", value: None, optional: false, usage: "", beyond: false };

fn needs_value(option: &GlobalOption) -> Error {
    let text = if !option.short.is_empty() {
        format!("option '-{}'/'--{}' requires an argument", option.short, option.long)
    } else {
        format!("option '--{}' requires an argument", option.long)
    };
    Error::usage(text)
}

fn unsupported(option: &(impl Part + ?Sized)) -> Error {
    let meant = hints::global_option(&text![option].to_string());
    Error::usage(text!["unsupported option '", option, "'. See --help."]).hinting(meant)
}

fn apply(
    globals: &mut Globals,
    option: &GlobalOption,
    typed: &Text,
    value: Option<OsString>,
) -> Result<Option<Event>, Error> {
    let text = value.clone().unwrap_or_default();
    match (option.short, option.long) {
        ("c", _) => globals.uri = value,
        ("d", _) => return debug(globals, typed, &text),
        ("e", _) => {
            if !is_escape(&text) {
                return Err(Error::usage(text!["Invalid string '", text, "' for escape sequence"]));
            }
            globals.escape = value;
        }
        ("h", _) => return Ok(Some(Event::Help)),
        ("k", _) => globals.keepalive_interval = Some(keepalive(typed, &text)?),
        ("K", _) => globals.keepalive_count = Some(keepalive(typed, &text)?),
        ("l", _) => return Ok(Some(Event::Log(text.into()))),
        (_, "no-pkttyagent") => globals.no_agent = true,
        (_, "output") => globals.output = value,
        (_, "columns") => globals.columns = value,
        ("q", _) => globals.quiet = true,
        ("r", _) => globals.readonly = true,
        (_, "strict") => globals.strict = true,
        (_, "timeout") => globals.timeout = Some(at_least(1, typed, &text)?),
        (_, "retry") => globals.retry = at_least(0, typed, &text)?,
        ("t", _) => globals.timing = true,
        ("v", _) => return Ok(Some(Event::Version { long: false })),
        ("V", _) => return Ok(Some(Event::Version { long: true })),
        (_, "version") => return Ok(Some(Event::Version { long: text == "long" })),
        _ => return Err(unsupported(&text!["-", typed])),
    }
    Ok(None)
}

fn debug(globals: &mut Globals, typed: &Text, text: &OsStr) -> Result<Option<Event>, Error> {
    let Some(level) = text.to_str().and_then(virsh_args::values::parse_int) else {
        return Err(Error::usage(text!["option ", typed, " takes a numeric argument"]));
    };
    if !(0..=4).contains(&level) {
        let warning = format!("ignoring debug level {level} out of range [0-4]");
        return Ok(Some(Event::Warning(warning)));
    }
    globals.debug = Some(level);
    Ok(None)
}

/// A number of seconds or messages for the keepalive; decimal, `0x` hexadecimal or `0` octal.
fn keepalive(typed: &Text, text: &OsStr) -> Result<i32, Error> {
    let number = text.to_str().and_then(c_number);
    let number = number.ok_or_else(|| Error::usage(text!["Invalid value for option ", typed]))?;
    if number < 0 {
        // These are virsh's words, which takes zero as well.
        let wanted = " requires a positive integer argument";
        return Err(Error::usage(text!["option ", typed, wanted]));
    }
    Ok(number)
}

/// A number of an option that virsh does not have, written as those are.
fn at_least(least: u32, typed: &Text, text: &OsStr) -> Result<u32, Error> {
    let number = text.to_str().and_then(c_number).and_then(|number| u32::try_from(number).ok());
    number.filter(|number| *number >= least).ok_or_else(|| {
        let allowed = format!(": use a number from {least} to {}", i32::MAX);
        Error::usage(text!["invalid value '", text, "' for option ", typed, allowed])
    })
}

fn c_number(text: &str) -> Option<i32> {
    let text = text.trim_start();
    let (sign, digits) = match text.strip_prefix('-') {
        Some(rest) => (-1, rest),
        None => (1, text.strip_prefix('+').unwrap_or(text)),
    };
    let (base, digits) = match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(rest) => (16, rest),
        None if digits.len() > 1 && digits.starts_with('0') => (8, digits),
        None => (10, digits),
    };
    if digits.starts_with(['+', '-']) {
        return None;
    }
    i32::try_from(sign * i64::from_str_radix(digits, base).ok()?).ok()
}

/// One byte other than `^`, or `^` with a letter or one of `@[\]^_`.
fn is_escape(text: &OsStr) -> bool {
    match text.as_bytes() {
        [byte] => *byte != b'^',
        [b'^', byte] => byte.is_ascii_alphabetic() || b"@[\\]^_".contains(byte),
        _ => false,
    }
}

#[cfg(test)]
mod tests;
