//! The names of files and folders, which a shell completes by itself and the prompt has to.

use super::candidate::{Candidate, Kind};
use crate::tools::stand_ins;
use std::fs::DirEntry;
use std::os::unix::ffi::OsStrExt;
use std::path::PathBuf;

/// The paths that the typed word may become behind what stands in a candidate for files or folders; folders
/// end with a slash, and more may follow them. The word and the paths are texts with stand-ins.
#[must_use]
pub fn of(candidate: &Candidate, typed: &str) -> Vec<Candidate> {
    let folders_only = candidate.kind == Kind::Directory;
    let Some(typed) = typed.strip_prefix(&candidate.word) else { return Vec::new() };
    let (folder, start) = match typed.rfind('/') {
        Some(slash) => typed.split_at(slash + 1),
        None => ("", typed),
    };
    let read = std::fs::read_dir(place(folder)).into_iter().flatten().flatten();
    let names = read.filter_map(|entry| name(&entry, start, folders_only));
    let path = |name: String| {
        let kind = if name.ends_with('/') { Kind::Part } else { Kind::Word };
        Candidate { kind, ..Candidate::word(format!("{}{folder}{name}", candidate.word), "") }
    };
    let mut found: Vec<Candidate> = names.map(path).collect();
    found.sort_by(|a, b| a.word.cmp(&b.word));
    found
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
