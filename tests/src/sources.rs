//! The program's own files, for tests that read them.

use std::fs;
use std::path::{Path, PathBuf};

/// The files of Rust below a folder.
///
/// # Panics
/// When the folder cannot be read.
#[must_use]
pub fn below(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("read a folder of the program");
    let paths = entries.map(|entry| entry.expect("read an entry").path());
    let of = |path: PathBuf| if path.is_dir() { below(&path) } else { vec![path] };
    paths.flat_map(of).filter(|path| path.extension().is_some_and(|end| end == "rs")).collect()
}

/// The name of a file below a folder as a module, `libvirt/memory` for instance.
///
/// # Panics
/// When it is not below, or its name is no text.
#[must_use]
pub fn module(folder: &Path, file: &Path) -> String {
    let name = file.strip_prefix(folder).expect("it is below").with_extension("");
    name.to_str().expect("names are text").trim_end_matches("/mod").to_owned()
}
