//! The names of files and folders, which a shell completes by itself and the prompt has to.

use super::line::{self, Place};
use crate::tools::stand_ins;
use std::ffi::OsString;
use std::fs::DirEntry;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;
use virsh_args::ValueType;

/// The paths that a word may become, when the option's value is a file or a folder; folders
/// end with a slash. None when it is something else. The word and the paths are texts with stand-ins.
#[must_use]
pub fn candidates(before: &[OsString], word: &str) -> Option<Vec<String>> {
    let Place::Value(value) = line::place(before, word) else { return None };
    let folders_only = match value.option.value {
        ValueType::File | ValueType::XmlFile => false,
        ValueType::Directory => true,
        _ => return None,
    };
    let typed = word.strip_prefix(&value.attached).unwrap_or(word);
    let (folder, start) = match typed.rfind('/') {
        Some(slash) => typed.split_at(slash + 1),
        None => ("", typed),
    };
    let read = std::fs::read_dir(place(folder)).into_iter().flatten().flatten();
    let names = read.filter_map(|entry| name(&entry, start, folders_only));
    let mut found: Vec<String> =
        names.map(|name| format!("{}{folder}{name}", value.attached)).collect();
    found.sort();
    Some(found)
}

/// Where a folder is looked for: commands take paths as they are, without a `~`.
fn place(folder: &str) -> PathBuf {
    if folder.is_empty() { PathBuf::from(".") } else { PathBuf::from(stand_ins::bytes(folder)) }
}

/// The name of an entry that fits. Hidden ones do only when a dot was typed; a name that
/// would move the cursor cannot stand on the line.
fn name(entry: &DirEntry, start: &str, folders_only: bool) -> Option<String> {
    let name = stand_ins::text(entry.file_name().as_bytes());
    let hidden = name.starts_with('.') && !start.starts_with('.');
    if !name.starts_with(start) || hidden || name.chars().any(char::is_control) {
        return None;
    }
    let is_folder = std::fs::metadata(entry.path()).is_ok_and(|found| found.is_dir());
    match (is_folder, folders_only) {
        (true, _) => Some(name + "/"),
        (false, true) => None,
        (false, false) => Some(name),
    }
}

/// The last part of a path, with the slash of a folder.
#[must_use]
pub fn last_part(path: &str) -> &str {
    let whole = path.strip_suffix('/').unwrap_or(path);
    whole.rfind('/').map_or(path, |slash| path.split_at(slash + 1).1)
}
