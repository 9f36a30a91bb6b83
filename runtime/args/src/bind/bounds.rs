//! The bounds of numbers, which are held against a number as soon as it is read.

use super::error::BindError;
use crate::command::CommandDef;
use crate::option::OptionDef;
use crate::text::filled;
use crate::value_type::ValueType;
use clap::ArgMatches;
use std::ffi::OsStr;

/// Checks the numbers of a command.
///
/// # Errors
/// Returns the error of the first option, in the command's order, whose number is out of bounds.
pub(super) fn check(command: &CommandDef, matches: &ArgMatches) -> Result<(), BindError> {
    for option in command.options {
        let (Some(bounds), Some(number)) = (option.bounds(), number(option, matches)) else {
            continue;
        };
        if !bounds.hold(number) {
            let text = filled(bounds.error, "{value}", OsStr::new(&number.to_string()));
            return Err(BindError::new(text));
        }
    }
    Ok(())
}

/// The number that an option was given.
fn number(option: &OptionDef, matches: &ArgMatches) -> Option<i128> {
    fn get<T: Copy + Into<i128> + Send + Sync + 'static>(
        matches: &ArgMatches,
        name: &str,
    ) -> Option<i128> {
        matches.get_one::<T>(name).map(|number| (*number).into())
    }
    match option.value {
        ValueType::Int => get::<i32>(matches, option.name),
        ValueType::Uint | ValueType::Seconds => get::<u32>(matches, option.name),
        ValueType::Long => get::<i64>(matches, option.name),
        ValueType::Ulong | ValueType::UlongWrapping => get::<u64>(matches, option.name),
        _ => None,
    }
}
