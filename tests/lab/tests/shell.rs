//! The lab by hand: what README says to try in its shell works there.

use std::time::Duration;

use virsh_lab::command::Run;
use virsh_lab::{machine, paths};

/// The commands of README that are typed into the lab's shell, without the console, which needs a terminal.
fn examples() -> String {
    let readme = std::fs::read_to_string(paths::lab().join("README.md")).unwrap();
    let (_, rest) = readme.split_once("opens a shell with two hosts").unwrap();
    let (block, _) = rest.split_once("`exit` ends both hosts").unwrap();
    let lines = block.lines().filter_map(|line| line.strip_prefix("    "));
    lines.filter(|line| !line.contains(" console ")).map(|line| format!("{line}\n")).collect()
}

#[test]
fn the_examples_of_readme_work_in_the_shell() {
    if !machine::ready() {
        return;
    }
    let examples = examples();
    assert!(examples.lines().count() > 5, "{examples}");
    let outcome = Run::new(env!("CARGO_BIN_EXE_lab"))
        .arg("shell")
        .env("VIRSH_BIN", paths::ours())
        .input(format!("set -e\n{examples}virsh -c $B domstate g1\n"))
        .limit(Duration::from_secs(240))
        .run()
        .unwrap();
    assert!(outcome.success(), "{outcome:?}");
    assert!(outcome.stdout.contains("192.168.122.11"), "{}", outcome.stdout);
    assert!(outcome.stdout.ends_with("running\n\n"), "{}", outcome.stdout);
}
