//! Plays every session file: one test each, named after the file.

use std::path::PathBuf;

use rstest::rstest;
use virsh_lab::{machine, paths, pending, session};

#[rstest]
fn plays(#[files("sessions/**/*.session")] path: PathBuf) {
    if !machine::ready() {
        return;
    }
    session::run(&path, &paths::oracle(), &paths::ours())
        .unwrap_or_else(|error| panic!("{error:?}"));
}
