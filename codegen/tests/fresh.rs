//! What is committed is what the generator writes, and the generator notices when it is not.

use codegen::fresh::{Mode, run};
use codegen::spec_hash;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

#[test]
fn the_generated_files_are_fresh() {
    if let Err(error) = run(&root(), Mode::Check) {
        panic!("{error:#}");
    }
}

#[test]
fn a_changed_spec_is_noticed_until_it_is_regenerated() {
    let copy = copy("changed-spec");
    let file = copy.join("spec/virsh/echo.yaml");
    let hash = spec_hash::compute(&copy).expect("the spec has a hash");
    replace(&file, "Print its arguments", "Print what it is given");
    let report = check(&copy);
    let expected = "generated/src/virsh.rs:";
    assert!(report.contains(expected), "{report}");
    assert!(report.contains("  has:       summary: \"Print its arguments\","), "{report}");
    assert!(report.contains("  wants:     summary: \"Print what it is given\","), "{report}");
    assert!(report.contains("generated/catalogue.json:"), "{report}");
    assert!(report.contains("generated/spec.hash:1: stale"), "{report}");
    assert!(report.ends_with("run `cargo codegen`"), "{report}");
    assert_ne!(spec_hash::compute(&copy).expect("the spec has a hash"), hash);
    run(&copy, Mode::Write).expect("the copy can be regenerated");
    assert_eq!(check(&copy), "");
}

#[test]
fn missing_and_surplus_files_are_noticed() {
    let copy = copy("files");
    fs::remove_file(copy.join("generated/src/virsh.rs")).expect("remove a file");
    fs::write(copy.join("generated/src/left.rs"), "").expect("write a file");
    let report = check(&copy);
    assert!(report.contains("generated/src/virsh.rs:1: stale"), "{report}");
    assert!(report.contains("generated/src/left.rs: no emitter writes this file"), "{report}");
}

#[test]
fn a_page_shows_the_transcript_of_its_command() {
    let copy = copy("transcripts");
    let (page, transcript) = ("docs/commands/echo.md", "tests/commands/virsh/echo.trycmd");
    copy_folder(&root().join("tests/commands/virsh"), &copy.join("tests/commands/virsh"));
    let report = check(&copy);
    assert!(report.contains(&format!("{page}:")), "{report}");
    run(&copy, Mode::Write).expect("the copy can be regenerated");
    let text = fs::read_to_string(copy.join(page)).expect("read a page");
    let shown = fs::read_to_string(copy.join(transcript)).expect("read a transcript");
    assert!(text.contains(shown.trim_end()), "{text}");
}

#[test]
fn a_faulty_spec_is_reported_with_all_its_faults() {
    let copy = copy("faulty-spec");
    replace(&copy.join("spec/virsh/echo.yaml"), "Print its arguments", "prints its arguments");
    replace(&copy.join("spec/monitor/domstate.yaml"), "{opt:reason}, the", "{opt:reasons}, the");
    let report = check(&copy);
    assert!(report.starts_with("the spec has 2 faults\n"), "{report}");
    assert!(report.contains("\nspec/virsh/echo.yaml:2: summary: "), "{report}");
    assert!(report.contains("\nspec/monitor/domstate.yaml:3: description: "), "{report}");
}

#[test]
fn a_key_that_is_near_to_a_known_one_is_told() {
    let copy = copy("mistyped-key");
    replace(&copy.join("spec/virsh/echo.yaml"), "summary:", "sumary:");
    let report = check(&copy);
    assert!(report.starts_with("spec/virsh/echo.yaml:"), "{report}");
    assert!(report.ends_with("; did you mean `summary`?"), "{report}");
}

#[test]
fn what_is_written_and_what_comes_next_is_told() {
    let copy = copy("next");
    for folder in ["runtime/src/commands/virsh", "tests/commands/virsh"] {
        copy_folder(&root().join(folder), &copy.join(folder));
    }
    // The pages of the commands take up their transcripts.
    run(&copy, Mode::Write).expect("the copy can be regenerated");
    let echo = |steps: Vec<String>| {
        steps.into_iter().filter(|step| step.contains("/echo.")).collect::<Vec<_>>()
    };
    let report = run(&copy, Mode::Write).expect("the copy is fresh");
    assert_eq!((report.written.len(), echo(report.next)), (0, Vec::new()));
    fs::remove_file(copy.join("tests/commands/virsh/echo.trycmd")).expect("remove a file");
    replace(&copy.join("spec/virsh/echo.yaml"), "Print its arguments", "Print what it is given");
    let report = run(&copy, Mode::Write).expect("the copy can be regenerated");
    assert!(report.written.contains(&"generated/src/virsh.rs".into()), "{:?}", report.written);
    let next = echo(report.next);
    assert!(next[0].starts_with("tests/commands/virsh/echo.trycmd: write"), "{next:?}");
    assert_eq!(next.len(), 1, "{next:?}");
}

#[test]
fn the_hash_depends_on_names_and_texts_of_yaml_files_alone() {
    let copy = copy("hash");
    let hash = || spec_hash::compute(&copy).expect("the spec has a hash");
    let first = hash();
    fs::write(copy.join("spec/virsh/.echo.yaml.swp"), "an editor's").expect("write a file");
    assert_eq!(hash(), first);
    let (here, there) = (copy.join("spec/virsh/echo.yaml"), copy.join("spec/virsh/echa.yaml"));
    fs::rename(&here, &there).expect("rename a file");
    let renamed = hash();
    assert_ne!(renamed, first);
    fs::rename(&there, &here).expect("rename a file");
    assert_eq!(hash(), first);
}

/// What check mode says; nothing when all is well.
fn check(root: &Path) -> String {
    run(root, Mode::Check).err().map(|error| format!("{error:#}")).unwrap_or_default()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A copy of what the generator reads and writes, freshly written so that a stale file of the
/// repository fails one test only.
fn copy(name: &str) -> PathBuf {
    static FRESH: LazyLock<PathBuf> = LazyLock::new(|| {
        let target = empty("fresh");
        for folder in ["spec", "generated", "man"] {
            copy_folder(&root().join(folder), &target.join(folder));
        }
        fs::copy(root().join("CHANGELOG.md"), target.join("CHANGELOG.md")).expect("copy a file");
        let _ = run(&target, Mode::Write);
        assert_eq!(check(&target), "");
        target
    });
    let target = empty(name);
    copy_folder(&FRESH, &target);
    target
}

/// The path of a folder of the tests' own that is not there.
fn empty(name: &str) -> PathBuf {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("fresh").join(name);
    let _ = fs::remove_dir_all(&target);
    target
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("make a folder");
    for entry in fs::read_dir(from).expect("read a folder") {
        let path = entry.expect("read an entry").path();
        let target = to.join(path.file_name().expect("an entry has a name"));
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).expect("copy a file");
        }
    }
}

fn replace(file: &Path, old: &str, new: &str) {
    let text = fs::read_to_string(file).expect("read a file");
    assert!(text.contains(old), "{} does not hold `{old}`", file.display());
    fs::write(file, text.replace(old, new)).expect("write a file");
}
