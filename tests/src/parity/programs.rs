//! Finds the two programs: the system's virsh, and ours.

use anyhow::{Result, bail};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::Command;

/// Gives the oracle, or nothing when it is not installed; `VIRSH_ORACLE` names another one.
pub fn oracle() -> Option<PathBuf> {
    let path = std::env::var_os("VIRSH_ORACLE")
        .map_or_else(|| PathBuf::from("/usr/bin/virsh"), PathBuf::from);
    path.is_file().then_some(path)
}

/// Gives our program: `VIRSH_BIN`, or what the same build made.
pub fn ours() -> Result<PathBuf> {
    let path = crate::virsh();
    if !path.is_file() {
        bail!("there is no {}: run `cargo build`, or name our virsh in VIRSH_BIN", path.display());
    }
    Ok(std::fs::canonicalize(path)?)
}

/// Gives the folder of the oracle's remembered answers, which all checkouts of a user share: `VIRSH_PARITY_CACHE`,
/// or a place in the user's cache. It may be deleted at any time.
pub fn cache_dir() -> PathBuf {
    let named = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let user = || named("XDG_CACHE_HOME").map(PathBuf::from);
    let home = || named("HOME").map(|home| PathBuf::from(home).join(".cache"));
    named("VIRSH_PARITY_CACHE").map(PathBuf::from).unwrap_or_else(|| {
        user().or_else(home).unwrap_or_else(std::env::temp_dir).join("virsh-parity")
    })
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
