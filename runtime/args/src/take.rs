//! Takes typed values out of clap's matches, for the generated argument types.

use crate::bind::BindError;
use crate::text;
use crate::values::{ChoiceValue, RawRecord, RecordValue, WordOrNumber, parse_int};
use clap::ArgMatches;
use std::any::Any;

/// Tells whether a flag is given.
#[must_use]
pub fn flag(matches: &ArgMatches, name: &str) -> bool {
    matches.contains_id(name)
}

/// Takes the value of a required option.
///
/// # Errors
/// Says that the option is missing.
pub fn required<T: Any + Clone + Send + Sync>(
    matches: &mut ArgMatches,
    name: &str,
) -> Result<T, BindError> {
    matches.remove_one(name).ok_or_else(|| missing(name))
}

/// Takes a number as a narrower type, which the bounds of the option keep it in.
pub fn number<W, N>(matches: &mut ArgMatches, name: &str) -> Option<N>
where
    W: Any + Clone + Send + Sync,
    N: TryFrom<W>,
{
    matches.remove_one::<W>(name).and_then(|number| N::try_from(number).ok())
}

/// Takes a number of a required option as a narrower type.
///
/// # Errors
/// Says that the option is missing.
pub fn required_number<W, N>(matches: &mut ArgMatches, name: &str) -> Result<N, BindError>
where
    W: Any + Clone + Send + Sync,
    N: TryFrom<W>,
{
    number(matches, name).ok_or_else(|| missing(name))
}

/// Takes the record of an option.
pub fn record<T: RecordValue>(matches: &mut ArgMatches, name: &str) -> Option<T> {
    let raw = matches.remove_one::<Vec<RawRecord>>(name)?;
    raw.into_iter().next().and_then(T::from_raw)
}

/// Takes the record of a required option.
///
/// # Errors
/// Says that the option is missing.
pub fn required_record<T: RecordValue>(
    matches: &mut ArgMatches,
    name: &str,
) -> Result<T, BindError> {
    record(matches, name).ok_or_else(|| missing(name))
}

/// Takes all records of an option whose value repeats or that is repeated itself.
pub fn records<T: RecordValue>(matches: &mut ArgMatches, name: &str) -> Vec<T> {
    let values = matches.remove_many::<Vec<RawRecord>>(name);
    values.into_iter().flatten().flatten().filter_map(T::from_raw).collect()
}

/// Takes all values of a repeated option.
pub fn all<T: Any + Clone + Send + Sync>(matches: &mut ArgMatches, name: &str) -> Vec<T> {
    matches.remove_many(name).map(Iterator::collect).unwrap_or_default()
}

/// Takes the value of an option that is one of a few words.
pub fn choice<T: ChoiceValue>(matches: &mut ArgMatches, name: &str) -> Option<T> {
    matches.remove_one::<String>(name).and_then(|word| T::from_word(&word))
}

/// Takes the value of an option that is one of a few words or a number.
pub fn word_or_number<T: ChoiceValue>(
    matches: &mut ArgMatches,
    name: &str,
) -> Option<WordOrNumber<T>> {
    let text = matches.remove_one::<String>(name)?;
    let word = T::from_word(&text).map(WordOrNumber::Word);
    word.or_else(|| parse_int(&text).map(WordOrNumber::Number))
}

/// Takes the value of a required option that is one of a few words or a number.
///
/// # Errors
/// Says that the option is missing.
pub fn required_word_or_number<T: ChoiceValue>(
    matches: &mut ArgMatches,
    name: &str,
) -> Result<WordOrNumber<T>, BindError> {
    word_or_number(matches, name).ok_or_else(|| missing(name))
}

/// Takes the value of a required option that is one of a few words.
///
/// # Errors
/// Says that the option is missing.
pub fn required_choice<T: ChoiceValue>(
    matches: &mut ArgMatches,
    name: &str,
) -> Result<T, BindError> {
    choice(matches, name).ok_or_else(|| missing(name))
}

/// Takes the values of an option that is a list of a few words.
pub fn choices<T: ChoiceValue>(matches: &mut ArgMatches, name: &str) -> Option<Vec<T>> {
    let words = matches.remove_one::<Vec<String>>(name)?;
    Some(words.iter().filter_map(|word| T::from_word(word)).collect())
}

/// Takes the values of a required option that is a list of a few words.
///
/// # Errors
/// Says that the option is missing.
pub fn required_choices<T: ChoiceValue>(
    matches: &mut ArgMatches,
    name: &str,
) -> Result<Vec<T>, BindError> {
    choices(matches, name).ok_or_else(|| missing(name))
}

/// The error for a name that the generated tables do not know.
#[must_use]
pub fn no_such_command(name: &str) -> BindError {
    BindError::new(text!["unknown command: '", name, "'"])
}

fn missing(name: &str) -> BindError {
    BindError::new(text!["Failed to get option '", name, "': Mandatory option not present"])
}
