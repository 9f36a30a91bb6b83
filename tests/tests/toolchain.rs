//! The Rust that the workspace asks for is enough for every crate that it locks, and is the one that README names.

use serde_json::Value;
use std::process::Command;
use virsh_tests::bounded;

/// The version in numbers, so that 1.9 comes before 1.89.
fn numbers(version: &str) -> Vec<u32> {
    let mut numbers: Vec<u32> = version.split('.').filter_map(|part| part.parse().ok()).collect();
    numbers.resize(3, 0);
    numbers
}

fn metadata() -> Value {
    let mut cargo = Command::new(env!("CARGO"));
    // Crates that only other systems need are fetched for this, where nobody has done so before.
    cargo.args(["metadata", "--format-version", "1", "--locked"]);
    let output = bounded::run(cargo.current_dir(virsh_tests::root()), b"");
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    serde_json::from_slice(&output.stdout).expect("cargo writes JSON")
}

#[test]
fn the_named_rust_version_is_enough_for_every_locked_crate() {
    let metadata = metadata();
    let packages = metadata["packages"].as_array().expect("packages");
    let asks = |package: &Value| package["rust_version"].as_str().map(str::to_owned);
    let own: Vec<_> = packages.iter().filter(|package| package["source"].is_null()).collect();
    let named = asks(own[0]).expect("the workspace names a version");
    for package in own {
        assert_eq!(asks(package).as_ref(), Some(&named), "{}", package["name"]);
    }
    for package in packages {
        let wanted = asks(package).unwrap_or_default();
        assert!(
            numbers(&wanted) <= numbers(&named),
            "{} asks for Rust {wanted}, and the workspace for {named}",
            package["name"]
        );
    }
    let readme = std::fs::read_to_string(virsh_tests::root().join("README.md")).expect("README");
    assert!(readme.contains(&format!("Rust {named} or newer")), "README does not say Rust {named}");
}

#[test]
fn the_closing_lines_name_what_failed_and_what_was_skipped() {
    let folder = tempfile::tempdir().expect("a folder");
    let log = "     Running tests/json.rs (target/ci/deps/json-1)
test a ... ok
test slow ... ignored, takes a week
test result: FAILED. 10 passed; 1 failed; 1 ignored; 0 measured; 0 filtered out; finished in 12.34s
---- b stdout ----
why b failed
failures:
    b
     Running unittests src/lib.rs (target/ci/deps/x)
test result: ok. 5 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out; finished in 0.10s
";
    let skips = "one: no lab: here\ntwo: no lab: here\none: no lab: here\nthree: no lab: here\nfour: no lab: here\nfive: no dash\ncheck-arm: no target\n";
    let closing = |skips: &str| {
        let files = [folder.path().join("log"), folder.path().join("skips")];
        std::fs::write(&files[0], log).expect("room");
        std::fs::write(&files[1], skips).expect("room");
        let script = virsh_tests::root().join("tests/closing.sh");
        let output = bounded::run(Command::new(script).args(files).env("LC_ALL", "C"), b"");
        assert!(output.status.success() && output.stderr.is_empty(), "{output:?}");
        String::from_utf8(output.stdout).expect("text")
    };
    let said = closing(skips);
    let mut lines: Vec<&str> = said.lines().collect();
    lines.sort_unstable();
    let wanted = [
        "---- b stdout ----",
        "10 passed, 1 failed, 6 skipped",
        "skipped: check-arm: no target",
        "skipped: five: no dash",
        "skipped: four, one, three and 1 more: no lab: here",
        "skipped: slow: takes a week",
        "times: tests/json.rs 12 s",
        "why b failed",
    ];
    assert_eq!(lines, wanted);
    assert_eq!(said.lines().last(), Some("10 passed, 1 failed, 6 skipped"), "the count comes last");
    assert!(closing("").ends_with("\nskipped: slow: takes a week\n---- b stdout ----\nwhy b failed\n15 passed, 1 failed, 1 skipped\n"));
    let run = std::fs::read_to_string(virsh_tests::root().join("tests/run.sh")).expect("a script");
    assert!(
        run.contains("\ntests/closing.sh \"$log\" \"$VIRSH_TEST_SKIPS\"\n"),
        "who runs all tests sees them"
    );
}
