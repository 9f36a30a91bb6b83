//! Emits what packages of the program consist of: the list of files that are installed, the
//! licences of what is linked, and Debian's form of the changes.

mod changelog;
mod copyright;
mod files;

use crate::model::Model;
use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::path::{Path, PathBuf};
use std::process::Command;

/// Who a package is from.
const MAINTAINER: &str = "virsh-rs maintainers <maintainers@virsh-rs.example>";

/// What packages are called; the program is `virsh`.
const PACKAGE: &str = "virsh-rs";

/// The target whose dependencies are told; those of the others differ by nothing but what is left out.
const TARGET: &str = "x86_64-unknown-linux-gnu";

/// Where the licences are, which other packages than Debian's have as well.
const COPYRIGHT: &str = "debian/copyright";

/// Every file of packages with its path from the repository's root, where the changes are read; the
/// crates are those of the workspace, whose packages are `described`.
///
/// # Errors
/// Names what is wrong with the changes, or a crate whose licence is not known.
pub fn all(
    model: &Model,
    root: &Path,
    workspace: &Path,
    described: &[Value],
) -> Result<Vec<(PathBuf, String)>> {
    let changes =
        std::fs::read_to_string(root.join("CHANGELOG.md")).context("read CHANGELOG.md")?;
    Ok(vec![
        ("generated/installed".into(), files::emit(model)),
        (COPYRIGHT.into(), copyright::emit(workspace, described)?),
        ("debian/changelog".into(), changelog::emit(&changes, env!("CARGO_PKG_VERSION"))?),
    ])
}

/// Runs cargo in the workspace and gives what it prints.
fn cargo(workspace: &Path, words: &[&str]) -> Result<String> {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let output = Command::new(cargo)
        .args(words)
        .current_dir(workspace)
        .output()
        .with_context(|| format!("run cargo {}", words.join(" ")))?;
    if !output.status.success() {
        bail!("cargo {}: {}", words.join(" "), String::from_utf8_lossy(&output.stderr));
    }
    String::from_utf8(output.stdout).context("cargo's output is no UTF-8")
}

/// The packages of the workspace and all that they depend on, as cargo describes them.
///
/// # Errors
/// Tells what cargo says where it fails.
pub fn described(workspace: &Path) -> Result<Vec<Value>> {
    let words = ["metadata", "--format-version=1", "--locked", "--filter-platform", TARGET];
    let mut metadata: Value = serde_json::from_str(&cargo(workspace, &words)?)?;
    match metadata["packages"].take() {
        Value::Array(packages) => Ok(packages),
        _ => bail!("cargo's metadata has no packages"),
    }
}
