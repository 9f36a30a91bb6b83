//! What the test suites share: where the programs are.

pub mod parity;

use std::path::{Path, PathBuf};

/// The repository's root.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("/")).to_owned()
}

/// The program under test: `VIRSH_BIN`, or what the same build made.
#[must_use]
pub fn virsh() -> PathBuf {
    if let Some(path) = std::env::var_os("VIRSH_BIN") {
        return PathBuf::from(path);
    }
    let target =
        std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from);
    target.join("debug").join("virsh")
}
