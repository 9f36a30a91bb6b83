//! The hash over the spec, by which a build notices that it was changed and not regenerated.
//!
//! The runtime's build script takes this file in as it is, so it needs the standard library only.

use std::io;
use std::path::{Path, PathBuf};

/// Where the hash of the spec that was generated from is kept.
pub const FILE: &str = "generated/spec.hash";

/// Computes the hash over the YAML files below `spec/` with their names (FNV-1a, 64 bits).
///
/// # Errors
/// Passes on what the file system says.
pub fn compute(root: &Path) -> io::Result<String> {
    let mut paths = Vec::new();
    collect(&root.join("spec"), &mut paths)?;
    paths.sort();
    let mut hash: u64 = 0xcbf2_9ce4_8422_2325;
    let mut feed = |bytes: &[u8]| {
        for &byte in bytes {
            hash = (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
        }
    };
    for path in paths {
        feed(path.strip_prefix(root).unwrap_or(&path).to_string_lossy().as_bytes());
        // A zero byte, which neither names nor YAML hold, keeps a name and a text apart.
        feed(&[0]);
        feed(&std::fs::read(&path)?);
        feed(&[0]);
    }
    Ok(format!("{hash:016x}\n"))
}

fn collect(folder: &Path, paths: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let path = entry?.path();
        if path.is_dir() {
            collect(&path, paths)?;
        } else if path.extension().is_some_and(|end| end == "yaml") {
            paths.push(path);
        }
    }
    Ok(())
}
