//! `program.yaml` and the program name the same environment variables and files.

use codegen::load;
use codegen::spec::{Entry, Program};
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn program() -> Program {
    let spec = Path::new(env!("CARGO_MANIFEST_DIR")).join("../spec");
    load::load(&spec).expect("the spec loads").program
}

/// The names of what the program itself reads.
fn named(entries: &[Entry]) -> BTreeSet<String> {
    let own = entries.iter().filter(|entry| !entry.library);
    own.map(|entry| entry.name.clone()).collect()
}

/// The texts between double quotes of each file of the program that `looks` picks, tests left out.
fn literals(looks: impl Fn(&str) -> bool) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for path in files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src")) {
        let text = fs::read_to_string(&path).expect("read a file of the program");
        let code = text.split("#[cfg(test)]").next().unwrap_or_default();
        if looks(code) {
            let lines = code.lines().filter(|line| !line.trim_start().starts_with("//"));
            found.extend(
                lines.flat_map(|line| line.split('"').skip(1).step_by(2)).map(str::to_owned),
            );
        }
    }
    found
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("read a folder of the program");
    let paths = entries.map(|entry| entry.expect("read an entry").path());
    let of = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    paths.flat_map(of).filter(|path| path.extension().is_some_and(|end| end == "rs")).collect()
}

#[test]
fn the_environment_is_what_the_program_reads() {
    let is_variable = |text: &String| {
        text.len() > 1
            && !text.starts_with("CARGO_")
            && text.chars().all(|c| c.is_ascii_uppercase() || c == '_')
    };
    let mut read: BTreeSet<String> =
        literals(|code| code.contains("env::var")).into_iter().filter(is_variable).collect();
    // These are read by functions that are named after them.
    for (function, name) in [("env::home_dir", "HOME"), ("no_color()", "NO_COLOR")] {
        read.extend(calls(function).then(|| name.to_owned()));
    }
    assert_eq!(read, named(&program().environment));
}

fn calls(function: &str) -> bool {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../runtime/src");
    let texts = files(&folder).into_iter().map(|path| fs::read_to_string(path).unwrap_or_default());
    texts.into_iter().any(|text| text.contains(function))
}

#[test]
fn the_files_are_those_that_the_program_has() {
    let files = named(&program().files);
    let parts = literals(|_| true);
    for file in &files {
        let missing = file.split('/').skip(1).find(|part| !parts.contains(*part));
        assert_eq!(missing, None, "{file}: the program has no such part of a path");
    }
    let all: Vec<String> = program().files.into_iter().map(|entry| entry.name).collect();
    let places = ["/etc/", "/var/", "/run/", "/usr/", ".cache", ".config", ".local"];
    let absolute = parts.iter().filter(|part| places.iter().any(|place| part.starts_with(place)));
    for part in absolute {
        assert!(
            all.iter().any(|file| file.contains(part.as_str())),
            "{part}: program.yaml names no such file"
        );
    }
}
