//! Keeps what explains a failure: the daemon's, QEMU's and the guest's logs, and what the programs wrote.

use std::fmt::Write;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Error, Result};

use super::play::Record;
use super::stage::Stage;
use crate::host::config::copy_tree;
use crate::paths;

/// Keeps the stage's logs and the transcript under the session's name, and fails with an error that names the place.
///
/// # Errors
/// Always: the given error, with the place of the logs.
pub fn fail<T>(name: &str, stage: &Stage, records: &[Record], error: Error) -> Result<T> {
    let kept = paths::evidence().join(name.replace('/', "--"));
    let _ = fs::remove_dir_all(&kept);
    for (part, dir) in stage.log_dirs() {
        keep_logs(&dir, &kept.join(part));
    }
    let _ = fs::write(kept.join("transcript.txt"), transcript(records));
    let _ = fs::write(kept.join("error.txt"), format!("{error:#}\n"));
    Err(error.context(format!("session {name} failed; its logs are in {}", kept.display())))
}

/// Copies the logs of one host.
pub fn keep_logs(dir: &Path, to: &Path) -> PathBuf {
    // A host that has died half-way may lack some of them, which is no reason to lose the others.
    let _ = copy_tree(dir, to);
    to.into()
}

fn transcript(records: &[Record]) -> String {
    let mut text = String::new();
    for record in records {
        let outcome = &record.outcome;
        let _ = writeln!(
            text,
            "{}$ {}\n{}{}[{}]\n",
            record.program.role, record.line, outcome.stdout, outcome.stderr, outcome.end
        );
    }
    text
}
