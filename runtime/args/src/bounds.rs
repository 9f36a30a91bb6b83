//! The bounds of numbers, which are held against a number as soon as it is read.

use crate::bind::BindError;
use crate::command::{CommandDef, OptionDef, ValueType};
use crate::text::filled;
use clap::ArgMatches;
use std::ffi::OsStr;

/// The smallest and the largest value of an option that is a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bounds {
    /// The smallest one.
    pub min: i64,
    /// The largest one.
    pub max: u64,
    /// The error for a value beyond them; `{value}` stands for the number.
    pub error: &'static str,
}

impl Bounds {
    fn hold(&self, number: i128) -> bool {
        (i128::from(self.min)..=i128::from(self.max)).contains(&number)
    }
}

/// Checks the numbers of a command.
///
/// # Errors
/// Returns the error of the first option, in the command's order, whose number is out of bounds.
pub fn check(command: &CommandDef, matches: &ArgMatches) -> Result<(), BindError> {
    for option in command.options {
        let (Some(bounds), Some(number)) = (option.bounds, number(option, matches)) else {
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
