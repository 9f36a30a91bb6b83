//! What the test suites share: where the programs are, and how a test is skipped.

pub mod answers;
pub mod bounded;
pub mod callgrind;
pub mod old_libvirt;
pub mod order;
pub mod parity;
pub mod schema;
pub mod skip;
pub mod sources;
pub mod stub;

use std::path::{Path, PathBuf};

/// The repository's root.
#[must_use]
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap_or(Path::new("/")).to_owned()
}

/// The program under test: `VIRSH_BIN`, or what the same build made.
///
/// # Panics
/// When this program cannot tell where it is.
#[must_use]
pub fn virsh() -> PathBuf {
    std::env::var_os("VIRSH_BIN").map_or_else(|| build_dir().join("virsh"), PathBuf::from)
}

/// The folder into which this program was built, `target/debug` for instance; tests are in `deps` below it.
///
/// # Panics
/// When this program cannot tell where it is.
#[must_use]
pub fn build_dir() -> PathBuf {
    let this = std::env::current_exe().expect("a program knows its file");
    let dir = this.parent().expect("a file is in a folder");
    if dir.ends_with("deps") { dir.parent().unwrap_or(dir).to_owned() } else { dir.to_owned() }
}
