//! Golden transcripts: one file per command, run and compared line by line, on the system's libvirt and on others.

use serde::Deserialize;
use std::collections::BTreeSet;
use std::path::Path;
use tempfile::TempDir;
use virsh_tests::old_libvirt::OldLibvirt;
use virsh_tests::parity::programs;

const ALL: &str = "*.trycmd";

/// Transcripts, with folders of their own for what they run; they run when this value is dropped.
struct Transcripts {
    cases: trycmd::TestCases,
    place: TempDir,
}

impl Transcripts {
    fn new() -> Self {
        let place = TempDir::new_in(env!("CARGO_TARGET_TMPDIR")).expect("there is room");
        let cases = trycmd::TestCases::new();
        cases
            .register_bin("virsh", virsh_tests::virsh())
            .env("LC_ALL", "C.UTF-8")
            .env("TZ", "UTC")
            // Of a machine whose own name does not resolve, for instance, the library says so; errors alone are wanted.
            .env("LIBVIRT_DEBUG", "4")
            .env("VIRSH_DEFAULT_CONNECT_URI", "test:///default")
            .timeout(std::time::Duration::from_secs(60));
        for (variable, name) in [("HOME", "home"), ("XDG_CACHE_HOME", "cache")] {
            let folder = place.path().join(name);
            std::fs::create_dir(&folder).expect("there is room");
            cases.env(variable, folder.display().to_string());
        }
        Transcripts { cases, place }
    }

    /// Those below a folder.
    fn of(folder: &Path, which: &str) -> Self {
        let transcripts = Self::new();
        transcripts.cases.case(folder.join("*").join(which));
        transcripts
    }
}

/// Runs the transcripts; `TRYCMD=overwrite` rewrites them.
#[test]
fn transcripts_hold() {
    Transcripts::of(Path::new("commands"), ALL).cases.case("../README.md");
}

#[test]
fn transcripts_hold_on_a_newer_libvirt() {
    let Some(library) = programs::newer().and_then(|newer| newer.library) else {
        return virsh_tests::skip::skip("the newer libvirt is not there: run `tests/newer.sh`");
    };
    let transcripts = Transcripts::new();
    let folder = transcripts.place.path().join("transcripts");
    adapt(&folder);
    let cases = transcripts.cases.env("LD_LIBRARY_PATH", library.display().to_string());
    cases.case(folder.join("*").join(ALL));
}

/// What an older libvirt lacks of the functions that list objects, which is done in older ways then.
const LACKING: [&str; 4] = [
    "virConnectListAllDomains",
    "virConnectListAllInterfaces",
    "virConnectListAllNetworks",
    "virConnectListAllStoragePools",
];

#[test]
fn transcripts_of_lists_hold_on_an_older_libvirt() {
    let library = OldLibvirt::without(&LACKING).expect("the library is copied");
    let library = library.path().display().to_string();
    let transcripts = Transcripts::of(Path::new("commands"), "*list.trycmd");
    transcripts.cases.env("LD_LIBRARY_PATH", library);
}

/// What transcripts say on the newer libvirt.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Instead {
    /// Which ones, as `group/command`.
    transcripts: Vec<String>,
    /// What each of them says, at least once.
    says: String,
    /// What that is there.
    there: String,
}

/// Copies the transcripts into a new folder, with what they say on the newer libvirt.
fn adapt(folder: &Path) {
    let list = virsh_tests::root().join("tests/commands/libvirt-newer.yaml");
    let list: Vec<Instead> =
        virsh_tests::parity::yaml::read(&list).unwrap_or_else(|error| panic!("{error:#}"));
    copy(Path::new("commands"), folder);
    for Instead { transcripts, says, there } in &list {
        for transcript in transcripts {
            let path = folder.join(format!("{transcript}.trycmd"));
            let text = std::fs::read_to_string(&path).expect("there is such a transcript");
            assert!(text.contains(says), "{transcript} does not say {says:?}");
            std::fs::write(&path, text.replace(says, there)).expect("there is room");
        }
    }
}

fn copy(from: &Path, to: &Path) {
    std::fs::create_dir_all(to).expect("there is room");
    for entry in std::fs::read_dir(from).expect("the folder exists").flatten() {
        let (path, into) = (entry.path(), to.join(entry.file_name()));
        if path.is_dir() {
            copy(&path, &into);
        } else {
            std::fs::copy(&path, &into).expect("there is room");
        }
    }
}

/// Every command has its transcript and every transcript its command; those of `program` are about global options.
#[test]
fn no_transcript_is_forgotten() {
    let root = virsh_tests::root();
    let commands = names(&root.join("spec"), "yaml", &["common", "words"]);
    let transcripts = names(&root.join("tests/commands"), "trycmd", &["program"]);
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
