//! The candidates for the value of an option, by its type.

use super::line::Value;
use super::{devices, host, objects, words};
use crate::error::Result;
use crate::session::Session;
use virsh_args::{OptionDef, ValueType};

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

/// Everything that the value may be.
fn all(session: &mut Session, value: &Value) -> Result<Vec<String>> {
    let owned = |words: &[&str]| Ok(words.iter().map(ToString::to_string).collect());
    match value.option.value {
        ValueType::Choice(words) | ValueType::ChoiceList(words) => owned(words),
        ValueType::Name("arch") => owned(&words::ARCHES),
        ValueType::Name("virt-type") => owned(&words::VIRT_TYPES),
        ValueType::Name("pool-type") => owned(&words::POOL_TYPES),
        ValueType::Name("command-name") => Ok(words::commands()),
        ValueType::Name("event") => owned(words::events(value.command.name)),
        ValueType::Name("device-target" | "interface" | "mac" | "device-alias") => {
            devices::candidates(session, value)
        }
        ValueType::Name(kind) => objects::candidates(session, value, kind),
        ValueType::List => match value.option.name {
            "storage" | "migrate-disks" => devices::candidates(session, value),
            _ => Ok(Vec::new()),
        },
        _ => host::candidates(session, value),
    }
}

/// Tells whether values of the option can be completed, here or by the shell.
#[must_use]
pub fn is_completed(option: &OptionDef) -> bool {
    match option.value {
        ValueType::Text => option.name == "model",
        ValueType::Name(kind) => {
            !matches!(kind, "uri" | "uuid" | "xml" | "xpath" | "machine" | "emulator" | "key")
        }
        ValueType::List => matches!(option.name, "storage" | "migrate-disks"),
        _ => true,
    }
}

/// Tells whether the value is a list with commas between its words.
fn is_list(value: &Value) -> bool {
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
