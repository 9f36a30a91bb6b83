//! Writes which functions the linker places side by side: `cargo run -p virsh-tests --bin order`, where the release build has
//! changed so much that a test says so. It builds the program with its symbols, and runs it under callgrind.
#![allow(clippy::print_stderr, reason = "a report is what this program is for")]

use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode, Stdio};
use virsh_tests::order::{RUNS, called, functions, pattern, script};
use virsh_tests::root;

fn main() -> ExitCode {
    match write() {
        Ok(count) => {
            eprintln!("order: runtime/order.ld has {count} functions");
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("order: {error:#}");
            ExitCode::from(2)
        }
    }
}

/// Writes the script and returns how many functions it has.
fn write() -> Result<usize> {
    let program = build()?;
    let output = Command::new("nm").arg("--defined-only").arg(&program).output().context("nm")?;
    let symbols = String::from_utf8(output.stdout).context("nm's output is no text")?;
    let functions = functions(&symbols);
    let mut runs = BTreeMap::new();
    for words in RUNS {
        let profile = profile(&program, words)?;
        let called = called(&profile);
        // Two functions may have one pattern.
        let patterns: BTreeSet<String> =
            called.intersection(&functions).copied().map(pattern).collect();
        for pattern in patterns {
            *runs.entry(pattern).or_insert(0) += 1;
        }
    }
    ensure!(!runs.is_empty(), "no function of {} was called", program.display());
    fs::write(root().join("runtime/order.ld"), script(&runs)).context("runtime/order.ld")?;
    Ok(runs.len())
}

/// Builds a release with its symbols, and returns the path of the program.
fn build() -> Result<PathBuf> {
    let folder = root().join("target/order");
    let mut cargo = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.args(["build", "--release", "--bin", "virsh", "--target-dir"]).arg(&folder);
    cargo.current_dir(root()).env("CARGO_PROFILE_RELEASE_STRIP", "false");
    ensure!(cargo.status().context("cargo")?.success(), "the program cannot be built");
    Ok(folder.join("release/virsh"))
}

/// Runs the program under callgrind, which names functions as the linker does.
fn profile(program: &Path, words: &[&str]) -> Result<String> {
    let file = program.with_extension("callgrind");
    let mut valgrind = Command::new("valgrind");
    valgrind.args(["--tool=callgrind", "--demangle=no"]);
    valgrind.arg(format!("--callgrind-out-file={}", file.display())).arg(program).args(words);
    valgrind.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    valgrind.status().context("valgrind")?;
    fs::read_to_string(&file).with_context(|| file.display().to_string())
}
