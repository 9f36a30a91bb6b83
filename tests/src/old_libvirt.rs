//! Copies of the system's libvirt that lack functions, as older releases do.

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
            let mut found = 0;
            while let Some(place) = find(&bytes, &name) {
                bytes[place + function.len()] = b'~';
                found += 1;
            }
            ensure!(found > 0, "{} has no {function}", library.display());
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

fn find(bytes: &[u8], name: &[u8]) -> Option<usize> {
    bytes.windows(name.len()).position(|window| window == name)
}

fn library() -> Result<PathBuf> {
    let output = Command::new("pkg-config")
        .args(["--variable=libdir", "libvirt"])
        .output()
        .context("run pkg-config")?;
    let folder = String::from_utf8(output.stdout)?;
    Ok(Path::new(folder.trim()).join("libvirt.so.0"))
}
