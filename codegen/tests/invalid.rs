//! Every lint and every kind of error of the loader: a spec that is wrong, and what is said.
//!
//! A folder of `invalid/` holds the files that differ from `invalid/base`, which is sound, and
//! the report as `expected.txt`. A lint's folder begins with its code.

mod golden;

use codegen::{lint, load};
use golden::{assert_golden, tests_path};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

#[test]
fn each_fault_is_reported_in_its_words() {
    for case in cases() {
        let report = report(&case);
        assert_golden(&tests_path("invalid").join(&case).join("expected.txt"), &report);
    }
}

#[test]
fn a_fixture_shows_its_own_fault_only() {
    for case in cases().iter().filter(|case| !case.starts_with("load-")) {
        let code = format!("[{}]", &case[..3]);
        let report = report(case);
        assert!(!report.is_empty(), "{case}: nothing is reported");
        for line in report.lines() {
            assert!(line.ends_with(&code), "{case}: another lint speaks up: {line}");
        }
    }
}

#[test]
fn each_lint_has_a_fixture_and_a_code_of_its_own() {
    let with_fixture: BTreeSet<String> = cases()
        .into_iter()
        .filter(|case| !case.starts_with("load-"))
        .map(|case| case[..3].to_owned())
        .collect();
    let codes: BTreeSet<String> = lint::codes().map(str::to_owned).collect();
    assert_eq!(with_fixture, codes);
    assert_eq!(codes.len(), lint::codes().count(), "two lints share a code");
}

#[test]
fn the_base_is_sound() {
    assert_eq!(report("base"), "");
}

/// The folders of cases, without the base.
fn cases() -> Vec<String> {
    let entries = fs::read_dir(tests_path("invalid")).expect("read the folder of cases");
    let names = entries.map(|entry| entry.expect("read a case").file_name());
    let mut names: Vec<String> = names.map(|name| name.to_string_lossy().into_owned()).collect();
    names.retain(|name| name != "base");
    names.sort();
    assert!(names.len() > 30, "the cases are missing");
    names
}

/// What the loader or the lints say of the base with the files of a case laid over it.
fn report(case: &str) -> String {
    let spec = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(format!("{case}-{:?}", std::thread::current().id()));
    let _ = fs::remove_dir_all(&spec);
    copy(&tests_path("invalid/base"), &spec);
    copy(&tests_path("invalid").join(case), &spec);
    match load::load(&spec) {
        Err(error) => format!("{error:#}\n"),
        Ok(sources) => lint::check(&sources).iter().map(|issue| format!("{issue}\n")).collect(),
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("make a folder");
    for entry in fs::read_dir(from).expect("read a folder") {
        let path = entry.expect("read an entry").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy(&path, &target);
        } else if path.extension().is_some_and(|end| end == "yaml") {
            fs::copy(&path, &target).expect("copy a file");
        }
    }
}
