//! Runs the program under callgrind, which counts the instructions of each function.

use std::fs;
use std::path::Path;
use std::process::Command;

use crate::{bounded, virsh};

/// The profile of a run, in callgrind's format, with the names of functions as the linker has them.
///
/// # Panics
/// When callgrind writes none to the file.
#[must_use]
pub fn profile(file: &Path, words: &[&str]) -> String {
    let mut command = Command::new("valgrind");
    command.args(["--tool=callgrind", "--demangle=no"]);
    command.arg(format!("--callgrind-out-file={}", file.display())).arg(virsh()).args(words);
    command
        .env_clear()
        .env("PATH", "/usr/bin:/bin")
        .env("LC_ALL", "C.UTF-8")
        .env("HOME", "/nonexistent");
    bounded::run(&mut command, b"");
    fs::read_to_string(file).expect("callgrind's file")
}
