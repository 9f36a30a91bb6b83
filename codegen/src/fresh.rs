//! Keeps what is generated equal to what the spec says; the one owner of freshness.
//!
//! `cargo codegen` and `cargo codegen --check` come here, and so does the test that fails
//! on a stale file. The runtime's build script compares the hash file that is written last.

use crate::model::{Command, Model};
use crate::{emit, forwarders, lint, load, next, package, spec_hash};
use anyhow::{Context, Result, anyhow, bail};
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

/// What was done to the generated files, and what the spec asks of people next.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Report {
    /// The files that were written, from the root.
    pub written: Vec<PathBuf>,
    /// What is to be done by hand.
    pub next: Vec<String>,
}

/// Files in the generated folders that people write.
const BY_HAND: [&str; 1] = ["generated/Cargo.toml"];

/// Generates everything below `root`, or checks that it is as generated.
///
/// # Errors
/// Reports the lints that fail, and in check mode the stale, missing and unclaimed files.
pub fn run(root: &Path, mode: Mode) -> Result<Report> {
    // Faults name files from the root, where a terminal can open them.
    let from_root = |faults: &str| {
        faults.lines().map(|line| format!("spec/{line}")).collect::<Vec<_>>().join("\n")
    };
    let sources = load::load(&root.join("spec"));
    let sources = sources.map_err(|faults| anyhow!(from_root(&format!("{faults:#}"))))?;
    let issues = lint::check(&sources);
    if !issues.is_empty() {
        let lines: Vec<String> = issues.iter().map(ToString::to_string).collect();
        bail!("the spec has {} faults\n{}", lines.len(), from_root(&lines.join("\n")));
    }
    let model = Model::new(&sources)?;
    let mut files = emit::all(&model);
    files.extend(emit::docs::emit(&model, &|command| transcript(root, command)));
    // The bindings and the crates belong to this workspace, also where `root` is a copy of its spec.
    let workspace = Path::new(env!("CARGO_MANIFEST_DIR"));
    let packages = package::described(workspace)?;
    let bindings = forwarders::bindings(&packages)?;
    files.push(("generated/forwarders.rs".into(), forwarders::emit(&bindings)?));
    files.extend(package::all(&model, root, workspace, &packages)?);
    files.push((spec_hash::FILE.into(), spec_hash::compute(root)?));
    let (mut stale, mut written) = (Vec::new(), Vec::new());
    for (path, text) in &files {
        match ensure_contents(root, path, text, mode)? {
            State::Fresh => {}
            State::Written => written.push(path.clone()),
            State::Stale(how) => stale.push(how),
        }
    }
    stale.extend(unclaimed(root, &files)?);
    if stale.is_empty() {
        return Ok(Report { written, next: next::steps(root, &model) });
    }
    bail!("{}\nrun `cargo codegen`", stale.join("\n"))
}

/// The transcript of a command, which its page shows; none where it is still to be written.
fn transcript(root: &Path, command: &Command) -> Option<String> {
    let file = format!("tests/commands/{}/{}.trycmd", command.group, command.name());
    std::fs::read_to_string(root.join(file)).ok()
}

/// How a generated file was found and left.
enum State {
    Fresh,
    Written,
    /// How it differs.
    Stale(String),
}

/// Writes `text` to `path`, or says how the file differs from it.
fn ensure_contents(root: &Path, path: &Path, text: &str, mode: Mode) -> Result<State> {
    let full = root.join(path);
    let present = std::fs::read_to_string(&full).unwrap_or_default();
    if present == text {
        return Ok(State::Fresh);
    }
    if mode == Mode::Write {
        std::fs::create_dir_all(full.parent().unwrap_or(root))?;
        std::fs::write(&full, text).with_context(|| format!("write {}", full.display()))?;
        return Ok(State::Written);
    }
    let same = present.lines().zip(text.lines()).take_while(|(a, b)| a == b).count();
    let line = |text: &str| text.lines().nth(same).unwrap_or("(end of file)").to_owned();
    let (has, wants) = (line(&present), line(text));
    let place = format!("{}:{}", path.display(), same + 1);
    Ok(State::Stale(format!("{place}: stale\n  has:   {has}\n  wants: {wants}")))
}

/// Names files in the generated folders that no emitter claims.
fn unclaimed(root: &Path, files: &[(PathBuf, String)]) -> Result<Vec<String>> {
    let claimed: BTreeSet<&Path> = files.iter().map(|(path, _)| path.as_path()).collect();
    let mut found = Vec::new();
    for folder in ["generated", "man", emit::docs::FOLDER] {
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
