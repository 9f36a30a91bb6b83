//! Keeps what is generated equal to what the spec says; the one owner of freshness.
//!
//! `cargo codegen` and `cargo codegen --check` come here, and so does the test that fails
//! on a stale file. The runtime's build script compares the hash file that is written last.

use crate::{emit, forwarders, lint, load, model::Model, spec_hash};
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// What to do about a file that is not as the spec says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mode {
    /// Write it.
    Write,
    /// Report it.
    Check,
}

/// Files in the generated folders that people write.
const BY_HAND: [&str; 1] = ["generated/Cargo.toml"];

/// Generates everything below `root`, or checks that it is as generated.
///
/// # Errors
/// Reports the lints that fail, and in check mode the stale, missing and unclaimed files.
pub fn run(root: &Path, mode: Mode) -> Result<()> {
    let sources = load::load(&root.join("spec"))?;
    let issues = lint::check(&sources);
    if !issues.is_empty() {
        let lines: Vec<String> = issues.iter().map(ToString::to_string).collect();
        bail!("the spec has {} faults\n{}", lines.len(), lines.join("\n"));
    }
    let model = Model::new(&sources)?;
    let mut files = emit::all(&model);
    // The bindings belong to this workspace, also where `root` is a copy of its spec.
    let bindings = forwarders::bindings(Path::new(env!("CARGO_MANIFEST_DIR")))?;
    files.push(("generated/forwarders.rs".into(), forwarders::emit(&bindings)?));
    files.push((spec_hash::FILE.into(), spec_hash::compute(root)?));
    let mut stale = Vec::new();
    for (path, text) in &files {
        stale.extend(ensure_contents(root, path, text, mode)?);
    }
    stale.extend(unclaimed(root, &files)?);
    if stale.is_empty() {
        return Ok(());
    }
    bail!("{}\nrun `cargo codegen`", stale.join("\n"))
}

/// Writes `text` to `path`, or says how the file differs from it.
fn ensure_contents(root: &Path, path: &Path, text: &str, mode: Mode) -> Result<Option<String>> {
    let full = root.join(path);
    let present = std::fs::read_to_string(&full).unwrap_or_default();
    if present == text {
        return Ok(None);
    }
    if mode == Mode::Write {
        std::fs::create_dir_all(full.parent().unwrap_or(root))?;
        std::fs::write(&full, text).with_context(|| format!("write {}", full.display()))?;
        return Ok(None);
    }
    let same = present.lines().zip(text.lines()).take_while(|(a, b)| a == b).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("(end of file)").to_owned();
    let (has, wants) = (line(&present), line(text));
    Ok(Some(format!("{}:{}: stale\n  has:   {has}\n  wants: {wants}", path.display(), same + 1)))
}

/// Names files in the generated folders that no emitter claims.
fn unclaimed(root: &Path, files: &[(PathBuf, String)]) -> Result<Vec<String>> {
    let claimed: BTreeSet<&Path> = files.iter().map(|(path, _)| path.as_path()).collect();
    let mut found = Vec::new();
    for folder in ["generated", "man"] {
        walk(&root.join(folder), &mut |path| {
            let relative = path.strip_prefix(root).unwrap_or(path);
            if !claimed.contains(relative)
                && !BY_HAND.iter().any(|hand| relative == Path::new(hand))
            {
                found.push(format!(
                    "{}: no emitter writes this file; delete it",
                    relative.display()
                ));
            }
        })?;
    }
    Ok(found)
}

fn walk(folder: &Path, visit: &mut dyn FnMut(&Path)) -> Result<()> {
    let Ok(entries) = std::fs::read_dir(folder) else { return Ok(()) };
    let mut paths = entries.map(|entry| Ok(entry?.path())).collect::<std::io::Result<Vec<_>>>()?;
    paths.sort();
    for path in paths {
        if path.is_dir() { walk(&path, visit)? } else { visit(&path) }
    }
    Ok(())
}
