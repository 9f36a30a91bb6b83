//! The functions that most runs of the program call, as a script by which the linker places them side by side.
//!
//! The kernel maps what is around each page that is touched, so that functions which lie all over the file bring most of
//! it into memory.

use crate::{bounded, virsh};
use regex::Regex;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};
use std::process::Command;
use std::sync::LazyLock;

/// What is run: that which is started most often.
pub const RUNS: [&[&str]; 20] = [
    &["--version"],
    &["help"],
    &["help", "list"],
    &["list", "--help"],
    &["list", "--nonsense"],
    &["complete", "--", "list", "--"],
    &["complete", "--", "dom"],
    &["echo", "a", "few", "words"],
    &["-c", "test:///default", "complete", "--", "dominfo", "t"],
    &["-c", "test:///default", "list"],
    &["-c", "test:///default", "list", "--all"],
    &["-c", "test:///default", "list", "--all", "--name"],
    &["-c", "test:///default", "list", "--all", "--output", "json"],
    &["-c", "test:///default", "domstate", "test"],
    &["-c", "test:///default", "domstate", "nobody"],
    &["-c", "test:///default", "dominfo", "test"],
    &["-c", "test:///default", "dumpxml", "test"],
    &["-c", "test:///default", "net-list"],
    &["-c", "test:///default", "pool-list"],
    &["-c", "test:///default", "vol-list", "default-pool"],
];

/// What `nm` says of the program's symbols.
///
/// # Panics
/// When it fails.
#[must_use]
pub fn symbols() -> String {
    let mut nm = Command::new("nm");
    let output = bounded::run(nm.arg("--defined-only").arg(virsh()), b"");
    String::from_utf8(output.stdout).expect("names are text")
}

/// The names of the functions in what `nm --defined-only` prints.
#[must_use]
pub fn functions(symbols: &str) -> BTreeSet<&str> {
    let rows = symbols.lines().filter_map(|line| line.split_once(' ')?.1.split_once(' '));
    rows.filter(|(kind, _)| matches!(*kind, "t" | "T")).map(|(_, name)| name).collect()
}

/// The functions that a profile in callgrind's format names.
#[must_use]
pub fn called(profile: &str) -> BTreeSet<&str> {
    let names = profile.lines().filter_map(|line| {
        let named = line.strip_prefix("fn=").or_else(|| line.strip_prefix("cfn="))?;
        let name = named.split_once(' ')?.1;
        // What calls itself has a number for each time.
        Some(name.split('\'').next().unwrap_or(name))
    });
    names.collect()
}

/// What the linker finds a function by: its name, without what differs from one build to the next, the hashes of crates and the
/// numbers of copies.
///
/// # Panics
/// When the expression for that is none.
#[must_use]
pub fn pattern(function: &str) -> String {
    static DIFFERS: LazyLock<Regex> =
        LazyLock::new(|| Regex::new(r"(Cs)[0-9A-Za-z]+(_)|\.[0-9]+$").expect("an expression"));
    DIFFERS.replace_all(function, "$1*$2").into_owned()
}

/// The linker's script for functions that were called by so many runs, those of the most runs first.
#[must_use]
pub fn script(called: &BTreeMap<String, usize>) -> String {
    let mut patterns: Vec<(Reverse<usize>, &str)> = Vec::new();
    patterns.extend(called.iter().map(|(pattern, runs)| (Reverse(*runs), pattern.as_str())));
    patterns.sort_unstable();
    // The compiler has another name for the sections of functions that are marked as seldom called, even if every run does.
    let line =
        |(_, pattern): &(_, &str)| format!("    *(.text.{pattern} .text.unlikely.{pattern})\n");
    let lines: String = patterns.iter().map(line).collect();
    format!(
        "/* The functions that most runs call, side by side; `tests/order.sh` writes them. */\n\
         SECTIONS\n{{\n  .text.order :\n  {{\n{lines}  }}\n}}\nINSERT BEFORE .text;\n"
    )
}

/// The patterns of a script.
#[must_use]
pub fn patterns(script: &str) -> Vec<&str> {
    script
        .lines()
        .filter_map(|line| Some(line.trim().strip_prefix("*(.text.")?.split_once(' ')?.0))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn functions_are_known_by_what_every_compiler_calls_them() {
        let symbols = "0000000000001000 t _RNvCs9f_5virsh4main.7\n0000000000002000 r text\n\
                       0000000000003000 T main\n                 U dlopen\n";
        let functions = functions(symbols);
        assert_eq!(functions, BTreeSet::from(["_RNvCs9f_5virsh4main.7", "main"]));
        let profile = "fn=(1) _RNvCs9f_5virsh4main.7\n16 3\ncfn=(2) main'2\ncalls=1 20\nfn=(2)\n";
        assert_eq!(called(profile), functions);
        let runs = functions.iter().map(|function| (pattern(function), function.len()));
        let script = script(&runs.collect());
        assert_eq!(patterns(&script), ["_RNvCs*_5virsh4main*", "main"]);
    }
}
