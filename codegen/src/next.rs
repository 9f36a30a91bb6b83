//! What a command still lacks that people write: the handler and the transcript.

use crate::model::{Command, Model};
use std::path::Path;

/// What is to be done next, with the paths from the root and the commands that help.
#[must_use]
pub fn steps(root: &Path, model: &Model) -> Vec<String> {
    model.commands().flat_map(|command| of(root, command)).collect()
}

fn of(root: &Path, command: &Command) -> Vec<String> {
    let (name, group) = (command.name(), &command.group);
    let handler = format!("runtime/src/commands/{group}/{}.rs", command.module());
    let transcript = format!("tests/commands/{group}/{name}.trycmd");
    let lacks = |path: &str| !root.join(path).exists();
    let mut steps = Vec::new();
    if lacks(&handler) {
        steps.push(format!("{handler}: write the handler, then `cargo build --bin virsh`"));
    }
    if lacks(&transcript) {
        steps.push(format!(
            "{transcript}: write the commands of a success and of the first failure, then \
             `TRYCMD=overwrite cargo test -p virsh-tests --test transcripts -- transcripts_hold trycmd={name}.trycmd`"
        ));
    }
    if lacks(&handler) || lacks(&transcript) {
        let parity = "cargo run -p virsh-tests --bin parity -- --only";
        steps.push(format!("then compare with the system's virsh: `{parity} {name}`"));
        steps.push(
            "tests/coverage.md: `cargo run -p virsh-lab -- coverage` renews it, and wants a session of the lab, or a \
             reason in tests/unexercised.yaml"
                .to_owned(),
        );
    }
    steps
}
