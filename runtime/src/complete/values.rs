//! The candidates for the value of an option, by its type.

use super::line::Value;
use super::{objects, words};
use crate::answer::error::Result;
use crate::session::Session;
use virsh_args::{Meaning, OptionDef, ValueType};

/// The candidates that start with what is typed.
///
/// # Errors
/// Returns why they cannot be listed.
pub fn candidates(session: &mut Session, value: &Value, typed: &str) -> Result<Vec<String>> {
    let found = all(session, value)?;
    if is_list(value) {
        return Ok(in_list(&found, typed));
    }
    Ok(found.into_iter().filter(|found| found.starts_with(typed)).collect())
}

/// Everything that the value may be. The names of files are the shell's to offer.
fn all(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    match (value.option.value, value.option.of) {
        (ValueType::Choice(words) | ValueType::ChoiceList(words), _) => Ok(words::owned(words)),
        (_, Some(of)) => objects::candidates(session, value, of),
        (_, None) => Ok(Vec::new()),
    }
}

/// Tells whether values of the option can be completed, here or by the shell; numbers that
/// mean nothing in particular count as such, since there is nothing to offer.
#[must_use]
pub fn is_completed(option: &OptionDef) -> bool {
    match option.value {
        ValueType::Text
        | ValueType::Verbatim
        | ValueType::List
        | ValueType::Uri
        | ValueType::Xml
        | ValueType::Xpath => option.of.is_some_and(has_words),
        ValueType::Flag
        | ValueType::File
        | ValueType::XmlFile
        | ValueType::Directory
        | ValueType::HostFile
        | ValueType::HostDirectory
        | ValueType::XmlOrFile
        | ValueType::Int
        | ValueType::Uint
        | ValueType::Ulong
        | ValueType::UlongWrapping
        | ValueType::Long
        | ValueType::Size { .. }
        | ValueType::Bandwidth
        | ValueType::Seconds
        | ValueType::Choice(_)
        | ValueType::ChoiceList(_)
        | ValueType::FdList
        | ValueType::CpuList
        | ValueType::Record(_) => true,
    }
}

/// Tells whether somebody knows the words for a meaning.
fn has_words(of: Meaning) -> bool {
    !matches!(of, Meaning::Machine | Meaning::Emulator)
}

/// Tells whether the value is a list with commas between its words.
#[must_use]
pub fn is_list(value: &Value) -> bool {
    matches!(value.option.value, ValueType::ChoiceList(_) | ValueType::List | ValueType::CpuList)
}

/// The candidates for the last word of a list, each with what stands before it.
fn in_list(found: &[String], typed: &str) -> Vec<String> {
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
