//! Finds the programs: two releases of virsh, and ours.

use crate::bounded;
use crate::parity::release::Release;
use anyhow::{Context, Result, bail};
use sha2::{Digest, Sha256};
use std::path::{Path, PathBuf};
use std::process::Command;

/// A program, and the libvirt that it runs with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// Its file.
    pub path: PathBuf,
    /// The folder of the library that is loaded instead of the system's.
    pub library: Option<PathBuf>,
}

impl Program {
    /// A program with the system's library.
    #[must_use]
    pub fn new(path: &Path) -> Self {
        Program { path: path.to_owned(), library: None }
    }

    /// The variables that have it find its library.
    pub fn variables(&self) -> impl Iterator<Item = (&'static str, &Path)> {
        self.library.iter().map(|folder| ("LD_LIBRARY_PATH", folder.as_path()))
    }

    /// The files of the library that it may load, those that there are.
    pub fn library_files(&self) -> impl Iterator<Item = PathBuf> {
        let system = ["/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu"];
        let folders = self.library.iter().cloned().chain(system.map(PathBuf::from));
        folders.map(|folder| folder.join("libvirt.so.0")).filter(|file| file.exists())
    }

    /// How a shell runs it.
    #[must_use]
    pub fn shown(&self) -> String {
        let variables = self.variables().map(|(name, value)| format!("{name}={}", value.display()));
        let mut words: Vec<String> = variables.collect();
        if !words.is_empty() {
            words.insert(0, "env".to_owned());
        }
        words.push(self.path.display().to_string());
        words.join(" ")
    }
}

/// A virsh that ours is compared with.
#[derive(Debug, Clone)]
pub struct Oracle {
    /// The program.
    pub program: Program,
    /// Its release.
    pub release: Release,
}

/// Gives the system's virsh, or nothing when it is not installed; `VIRSH_ORACLE` names another one.
pub fn oracle() -> Option<PathBuf> {
    let path = std::env::var_os("VIRSH_ORACLE")
        .map_or_else(|| PathBuf::from("/usr/bin/virsh"), PathBuf::from);
    path.is_file().then_some(path)
}

/// Gives the newer virsh with its library, or nothing when it is not there.
#[must_use]
pub fn newer() -> Option<Program> {
    let folder = user_cache().join("virsh-newer").join(Release::NEWER.to_string());
    let (path, library) = (folder.join("virsh"), Some(folder.join("lib")));
    path.is_file().then_some(Program { path, library })
}

/// Gives the system's virsh; without it the running test is skipped, for all to see.
pub fn oracle_or_skip() -> Option<PathBuf> {
    let oracle = oracle();
    if oracle.is_none() {
        crate::skip::skip("the system's virsh is not installed (Debian: libvirt-clients)");
    }
    oracle
}

/// Gives both, the older one first.
///
/// # Errors
/// Fails when one is missing or of another release than is expected.
pub fn oracles() -> Result<Vec<Oracle>> {
    let older =
        oracle().context("the system's virsh is not installed (Debian: libvirt-clients)")?;
    let newer = newer().context("the newer virsh is not there: run `tests/newer.sh`")?;
    let wanted = [(Program::new(&older), Release::OLDER), (newer, Release::NEWER)];
    let oracle = |(program, release): (Program, Release)| {
        let output =
            bounded::run(Command::new(&program.path).arg("-v").envs(program.variables()), b"");
        let told = String::from_utf8_lossy(&output.stdout).trim().to_owned();
        if told != release.to_string() {
            bail!("{} is virsh {told}, not {release}", program.shown());
        }
        Ok(Oracle { program, release })
    };
    wanted.into_iter().map(oracle).collect()
}

/// Gives our program: `VIRSH_BIN`, or what the same build made.
pub fn ours() -> Result<PathBuf> {
    let path = crate::virsh();
    if !path.is_file() {
        bail!("there is no {}: run `cargo build`, or name our virsh in VIRSH_BIN", path.display());
    }
    Ok(std::fs::canonicalize(path)?)
}

/// A variable that says something.
fn named(name: &str) -> Option<PathBuf> {
    std::env::var_os(name).filter(|value| !value.is_empty()).map(PathBuf::from)
}

fn user_cache() -> PathBuf {
    let home = || named("HOME").map(|home| home.join(".cache"));
    named("XDG_CACHE_HOME").or_else(home).unwrap_or_else(std::env::temp_dir)
}

/// Gives the folder of the oracles' remembered answers, which all checkouts of a user share: `VIRSH_PARITY_CACHE`,
/// or a place in the user's cache. It may be deleted at any time.
pub fn cache_dir() -> PathBuf {
    named("VIRSH_PARITY_CACHE").unwrap_or_else(|| user_cache().join("virsh-parity"))
}

/// Tells one build of an oracle from another: its version text, and the size and date of the program and library.
pub fn fingerprint(oracle: &Program) -> Result<String> {
    let version = bounded::run(Command::new(&oracle.path).arg("-V").envs(oracle.variables()), b"");
    let mut hash = Sha256::new();
    hash.update(&version.stdout);
    for file in oracle.library_files().chain([oracle.path.clone()]) {
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
