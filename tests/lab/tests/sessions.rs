//! Plays every session file: one test each, named after the file.

use std::path::PathBuf;

use rstest::rstest;
use virsh_lab::session::{self, Need};
use virsh_lab::{machine, paths, pending};

#[rstest]
fn plays(#[files("sessions/**/*.session")] path: PathBuf) {
    let parsed = session::parse::file(&path).unwrap_or_else(|error| panic!("{error:#}"));
    // A session daemon serves ordinary users, so its sessions run where nobody is root.
    let rootless = parsed.needs.contains(&Need::Rootless);
    if !(if rootless { machine::ready_rootless() } else { machine::ready() }) {
        return;
    }
    let commands = pending::commands_of(&parsed);
    let ours = pending::player(commands.iter().map(|(name, _)| name.as_str())).unwrap();
    session::run(&path, &paths::oracle(), &ours).unwrap_or_else(|error| panic!("{error:#}"));
}
