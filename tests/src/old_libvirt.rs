//! Copies of the system's libvirt that lack functions, as older releases do.

use crate::bounded;
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::process::Command;
use tempfile::TempDir;

/// A copy of libvirt in which functions have other names.
#[derive(Debug)]
pub struct OldLibvirt {
    dir: TempDir,
}

impl OldLibvirt {
    /// Copies the library and spoils the names of functions in it.
    ///
    /// # Errors
    /// Fails when the library cannot be copied or has no such function.
    pub fn without(functions: &[&str]) -> Result<OldLibvirt> {
        let library = library()?;
        let mut bytes =
            std::fs::read(&library).with_context(|| format!("read {}", library.display()))?;
        for function in functions {
            let name = [b"\0", function.as_bytes(), b"\0"].concat();
            let mut spoilt = name.clone();
            spoilt[function.len()] = b'~';
            bytes = replaced(bytes, &name, &spoilt)?;
        }
        let dir = tempfile::tempdir()?;
        std::fs::write(dir.path().join("libvirt.so.0"), bytes)?;
        Ok(OldLibvirt { dir })
    }

    /// The folder for `LD_LIBRARY_PATH`.
    #[must_use]
    pub fn path(&self) -> &Path {
        self.dir.path()
    }
}

/// The bytes with each occurrence of some replaced by as many others.
///
/// # Errors
/// Fails when there is none.
pub(crate) fn replaced(mut bytes: Vec<u8>, from: &[u8], to: &[u8]) -> Result<Vec<u8>> {
    let mut found = 0;
    while let Some(place) = bytes.windows(from.len()).position(|window| window == from) {
        bytes[place..place + from.len()].copy_from_slice(to);
        found += 1;
    }
    ensure!(found > 0, "libvirt has no {}", String::from_utf8_lossy(from));
    Ok(bytes)
}

/// The system's libvirt.
pub(crate) fn library() -> Result<PathBuf> {
    let output =
        bounded::run(Command::new("pkg-config").args(["--variable=libdir", "libvirt"]), b"");
    let folder = String::from_utf8(output.stdout)?;
    Ok(Path::new(folder.trim()).join("libvirt.so.0"))
}
