//! The candidates for the value of an option, by its type.

use super::line::Value;
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
    if value.option.value.is_list() {
        return Ok(in_list(&found, typed));
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

/// The candidates for the last word of a list, each with what stands before it.
#[must_use]
pub fn in_list(found: &[String], typed: &str) -> Vec<String> {
    let (before, word) = match typed.rfind(',') {
        Some(comma) => typed.split_at(comma + 1),
        None => ("", typed),
    };
    let named: Vec<&str> = before.split(',').collect();
    let free = found.iter().filter(|found| !named.contains(&found.as_str()));
    free.filter(|found| found.starts_with(word)).map(|found| format!("{before}{found}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_go_on_with_what_they_lack() {
        let found = ["pci", "usb", "usb_device"].map(str::to_owned);
        assert_eq!(in_list(&found, "u"), ["usb", "usb_device"]);
        assert_eq!(in_list(&found, "usb,"), ["usb,pci", "usb,usb_device"]);
        assert!(in_list(&found, "pci,p").is_empty());
    }
}
