//! Plays every session file: one test each, named after the file.

use std::path::PathBuf;

use rstest::rstest;
use virsh_lab::session::{self, Need};
use virsh_lab::{machine, paths};

#[rstest]
fn plays(#[files("sessions/**/*.session")] path: PathBuf) {
    let parsed = session::parse::file(&path).unwrap_or_else(|error| panic!("{error:#}"));
    // A session daemon serves ordinary users, so its sessions run where nobody is root.
    let rootless = parsed.needs.contains(&Need::Rootless);
    if !(if rootless { machine::ready_rootless() } else { machine::ready() }) {
        return;
    }
    session::run(&path, &paths::oracle(), &paths::ours())
        .unwrap_or_else(|error| panic!("{error:#}"));
}
