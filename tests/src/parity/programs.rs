//! Finds the two programs: the system's virsh, and ours.

use crate::parity::workspace_dir;
use anyhow::{Result, bail};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::SystemTime;

/// Gives the oracle, or nothing when it is not installed; `VIRSH_ORACLE` names another one.
pub fn oracle() -> Option<PathBuf> {
    let path = std::env::var_os("VIRSH_ORACLE")
        .map_or_else(|| PathBuf::from("/usr/bin/virsh"), PathBuf::from);
    path.is_file().then_some(path)
}

/// Gives our program: `VIRSH_BIN`, or the newer of the debug and the release build.
pub fn ours() -> Result<PathBuf> {
    if let Some(path) = std::env::var_os("VIRSH_BIN") {
        return Ok(std::fs::canonicalize(path)?);
    }
    let target = target_dir();
    let builds = ["debug", "release"].map(|profile| target.join(profile).join("virsh"));
    let newest = builds.iter().filter(|path| path.is_file()).max_by_key(|path| modified(path));
    match newest {
        Some(path) => Ok(path.clone()),
        None => bail!("our virsh is not built: run `cargo build`, or name one in VIRSH_BIN"),
    }
}

/// Gives the folder of the oracle's remembered answers.
pub fn cache_dir() -> PathBuf {
    std::env::var_os("VIRSH_PARITY_CACHE")
        .map_or_else(|| target_dir().join("parity-cache"), PathBuf::from)
}

fn target_dir() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR")
        .map_or_else(|| workspace_dir().join("target"), PathBuf::from)
}

fn modified(path: &Path) -> SystemTime {
    path.metadata().and_then(|meta| meta.modified()).unwrap_or(SystemTime::UNIX_EPOCH)
}

/// Tells one build of the oracle from another: its version text, and the size and date of the program and library.
pub fn fingerprint(oracle: &Path) -> Result<String> {
    let version = Command::new(oracle).arg("-V").output()?;
    let mut hash = Sha256::new();
    hash.update(&version.stdout);
    let libraries =
        ["/usr/lib/x86_64-linux-gnu/libvirt.so.0", "/usr/lib/aarch64-linux-gnu/libvirt.so.0"];
    for file in libraries.iter().map(Path::new).chain([oracle]) {
        if let Ok(meta) = file.metadata() {
            hash.update(format!("{} {} {:?}", file.display(), meta.len(), meta.modified().ok()));
        }
    }
    Ok(short(hash))
}

/// Gives the first half of a hash as text, which is plenty for a few thousand entries.
pub fn short(hash: Sha256) -> String {
    hash.finalize().iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}
