//! Golden transcripts: one file per command, run and compared line by line.

use std::collections::BTreeSet;
use std::path::Path;

/// Runs the transcripts; `TRYCMD=overwrite` rewrites them.
#[test]
fn transcripts_hold() {
    let cases = trycmd::TestCases::new();
    cases
        .register_bin("virsh", virsh_tests::virsh())
        .env("LC_ALL", "C.UTF-8")
        .env("TZ", "UTC")
        // Of a machine whose own name does not resolve, for instance, the library says so; errors alone are wanted.
        .env("LIBVIRT_DEBUG", "4")
        .env("HOME", env!("CARGO_TARGET_TMPDIR"))
        .env("XDG_CACHE_HOME", env!("CARGO_TARGET_TMPDIR"))
        .env("VIRSH_DEFAULT_CONNECT_URI", "test:///default")
        .timeout(std::time::Duration::from_secs(60))
        .case("commands/*/*.trycmd")
        .case("../README.md");
}

/// Every command has its transcript and every transcript its command.
#[test]
fn no_transcript_is_forgotten() {
    let root = virsh_tests::root();
    let commands = names(&root.join("spec"), "yaml", &["common", "words"]);
    let transcripts = names(&root.join("tests/commands"), "trycmd", &[]);
    assert_eq!(commands, transcripts, "left: spec/, right: tests/commands/");
}

/// `<group>/<command>` of all files with an extension, two levels below a folder.
fn names(folder: &Path, extension: &str, except: &[&str]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let groups = std::fs::read_dir(folder).expect("the folder exists").flatten();
    for group in groups.filter(|entry| entry.path().is_dir()) {
        let group_name = group.file_name().to_string_lossy().into_owned();
        if except.contains(&group_name.as_str()) {
            continue;
        }
        for file in std::fs::read_dir(group.path()).expect("the folder exists").flatten() {
            let path = file.path();
            if path.extension().is_some_and(|end| end == extension) {
                let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
                found.insert(format!("{group_name}/{stem}"));
            }
        }
    }
    found
}
