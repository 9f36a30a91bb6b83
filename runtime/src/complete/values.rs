//! The candidates for the value of an option, by its type.

use super::line::Value;
use super::lists::List;
use super::{objects, records, words};
use crate::answer::error::Result;
use crate::session::Session;
use virsh_args::{Meaning, OptionDef, ValueType};

/// The candidates that start with what is typed.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn candidates(session: &mut Session, value: &Value, typed: &str) -> Result<Vec<String>> {
    if value.option.value == ValueType::Record {
        return records::candidates(session, value, typed);
    }
    let found = all(session, value)?;
    if let Some(list) = List::of(value.option) {
        return Ok(list.going_on(&found, typed));
    }
    Ok(found.into_iter().filter(|found| found.starts_with(typed)).collect())
}

/// Everything that the value may be. The names of files are the shell's to offer.
fn all(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    match (value.option.words(), value.option.of) {
        ([], Some(of)) => objects::candidates(session, value, of),
        ([], None) => Ok(words::owned(value.option.suggests())),
        (words, _) => Ok(words::owned(words)),
    }
}

/// Tells whether values of the option can be completed, here or by the shell; numbers that
/// mean nothing in particular count as such, since there is nothing to offer.
#[must_use]
pub fn is_completed(option: &OptionDef) -> bool {
    !option.value.is_free_text() || option.of.is_some() || !option.suggests().is_empty()
}

/// Tells whether nobody, not even the shell, has candidates for values of the option.
#[must_use]
pub fn has_none(option: &OptionDef) -> bool {
    use ValueType::{HostDirectory, HostFile, Text, Verbatim};
    let open = option.value.is_number()
        || matches!(option.value, Text | Verbatim | HostFile | HostDirectory);
    open && option.suggests().is_empty() && option.of.is_none_or(|of| !has_words(of))
}

/// Tells whether somebody knows the words for a meaning.
fn has_words(of: Meaning) -> bool {
    of != Meaning::Emulator
}
