//! Directories for hosts: short, unique, locked by the process that owns them, and found again when it was killed.

use std::fs::{self, File, TryLockError};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result};

use crate::reap::reap;

/// Names begin with this, and have one length, so that paths take the same room in every table.
const PREFIX: &str = "vl.";

/// A directory that is removed, with everything that runs or is mounted in it, when this value is dropped.
#[derive(Debug)]
pub struct Scratch {
    path: PathBuf,
    // Holds the lock for as long as the directory is in use; the kernel lets go of it when the process dies.
    _lock: File,
}

impl Scratch {
    /// Makes a new directory under `$VIRSH_LAB_TMP`, which is `/tmp` unless it is set. Socket paths may have
    /// 107 bytes, so the parent has to be short.
    ///
    /// # Errors
    /// When the directory or its lock cannot be made.
    pub fn new() -> Result<Self> {
        let path =
            tempfile::Builder::new().prefix(PREFIX).rand_bytes(6).tempdir_in(parent())?.keep();
        fs::set_permissions(&path, fs::Permissions::from_mode(0o755))?;
        let mut lock = File::create(path.join("lock"))?;
        lock.lock().context("cannot lock a new scratch directory")?;
        writeln!(lock, "{}", std::process::id())?;
        Ok(Self { path, _lock: lock })
    }

    /// Where the directory is.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        reap(&self.path);
    }
}

/// Removes what killed runs have left: every directory whose lock nobody holds. Gives back their names.
pub fn sweep() -> Vec<PathBuf> {
    sweep_in(&parent())
}

/// The same below another parent directory.
pub fn sweep_in(parent: &Path) -> Vec<PathBuf> {
    all_in(parent).into_iter().filter(|path| abandoned(path)).inspect(|path| reap(path)).collect()
}

/// The scratch directories below the parent that exist now, whoever owns them.
pub fn all_in(parent: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir(parent) else { return Vec::new() };
    entries.flatten().map(|entry| entry.path()).filter(|path| is_scratch(path)).collect()
}

fn parent() -> PathBuf {
    std::env::var_os("VIRSH_LAB_TMP").map_or_else(|| "/tmp".into(), PathBuf::from)
}

fn is_scratch(path: &Path) -> bool {
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    name.len() == PREFIX.len() + 6 && name.starts_with(PREFIX) && path.is_dir()
}

fn abandoned(path: &Path) -> bool {
    match File::open(path.join("lock")) {
        Ok(lock) => !matches!(lock.try_lock(), Err(TryLockError::WouldBlock)),
        // Another process may be between making the directory and locking it.
        Err(_) => age(path).is_some_and(|age| age > Duration::from_secs(60)),
    }
}

fn age(path: &Path) -> Option<Duration> {
    fs::metadata(path).ok()?.modified().ok()?.elapsed().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directory_in_use_is_not_swept_and_an_abandoned_one_is() {
        let used = Scratch::new().unwrap();
        let left = tempfile::Builder::new()
            .prefix(PREFIX)
            .rand_bytes(6)
            .tempdir_in(parent())
            .unwrap()
            .keep();
        fs::write(left.join("lock"), "").unwrap();
        sweep();
        assert!(used.path().exists());
        assert!(!left.exists());
    }
}
