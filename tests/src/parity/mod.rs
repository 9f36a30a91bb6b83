//! Parity with two releases of virsh: the programs run over one corpus, and what they print is compared.
//!
//! `model` reads which commands there are, `corpus` derives the cases from them by the `ideas`, the `faults` and the `values`,
//! `session` reads the hand-written ones, `start` lays a run out, `run` runs a program on a case, `served` starts
//! it without the work of the dynamic linker, `normalise` removes what no two runs
//! share and `help` the prose of help, of which `sense` sees whether it fits, `compare` finds each `place` where they differ, `deviations` explains those that are
//! `listed` as intended, `differences` makes a page of them, `unknown` tells what is newer than an oracle, `documents` asks ours for
//! JSON as well, `side` has one oracle and ours answer, `cache` and `record`
//! keep what oracles said, and `harness` puts all of it together.

pub mod cache;
pub mod case;
pub mod combine;
pub mod compare;
pub mod corpus;
pub mod deviations;
pub mod differences;
mod documents;
mod faults;
mod grid;
pub mod harness;
pub mod help;
mod ideas;
pub mod listed;
pub mod model;
pub mod normalise;
pub mod place;
pub mod programs;
pub mod record;
pub mod release;
pub mod report;
pub mod run;
mod sense;
pub mod served;
pub mod session;
pub mod side;
pub mod start;
mod unknown;
pub mod values;
pub mod yaml;

use std::path::PathBuf;

/// Gives the folder that holds the harness's data: values, deviations, sessions and the files of the worlds.
pub fn data_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("parity")
}

/// Gives the root of the workspace.
pub fn workspace_dir() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).parent().map(PathBuf::from).unwrap_or_default()
}
