//! Writes which functions the linker places side by side. `tests/order.sh` runs it, with a release that has its symbols.
#![allow(clippy::print_stderr, reason = "a report is what this program is for")]

use anyhow::{Context, Result, ensure};
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::ExitCode;
use virsh_tests::order::{RUNS, called, functions, pattern, script, symbols};
use virsh_tests::{callgrind, root};

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

/// A node file of so many domains, running and shut off, that sorting them is more than comparing a few.
fn many_domains() -> String {
    let domain = |number: usize| {
        let state = if number.is_multiple_of(2) { 1 } else { 5 };
        format!(
            "<domain type='test' xmlns:test='http://libvirt.org/schemas/domain/test/1.0'>\
             <name>d{number}</name><memory>1024</memory><os><type>hvm</type></os>\
             <test:runstate>{state}</test:runstate></domain>"
        )
    };
    format!("<node>{}</node>", (0..200).map(domain).collect::<String>())
}

/// Writes the script and returns how many functions it has.
fn write() -> Result<usize> {
    let folder = tempfile::tempdir()?;
    let symbols = symbols();
    let functions = functions(&symbols);
    let mut runs = BTreeMap::new();
    let many = folder.path().join("many.xml");
    fs::write(&many, many_domains()).context("a node file")?;
    let many = format!("test://{}", many.display());
    for words in RUNS.into_iter().chain([&["-c", many.as_str(), "list", "--all"][..]]) {
        let profile = callgrind::profile(&folder.path().join("profile"), words);
        let called = called(&profile);
        // Two functions may have one pattern.
        let patterns: BTreeSet<String> =
            called.intersection(&functions).copied().map(pattern).collect();
        for pattern in patterns {
            *runs.entry(pattern).or_insert(0) += 1;
        }
    }
    ensure!(!runs.is_empty(), "no function was called that has a symbol");
    fs::write(root().join("runtime/order.ld"), script(&runs)).context("runtime/order.ld")?;
    Ok(runs.len())
}
