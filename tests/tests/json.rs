//! Every transcript once more as JSON: valid documents, as their schemas in the catalogue say.

use serde_json::{Deserializer, Value};
use std::path::{Path, PathBuf};
use tempfile::TempDir;
use virsh_tests::answers;
use virsh_tests::bounded;

/// The command lines of all transcripts, without the program's name.
fn lines() -> Vec<(PathBuf, Vec<String>)> {
    let folder = virsh_tests::root().join("tests/commands");
    let mut found = Vec::new();
    for group in std::fs::read_dir(folder).expect("the transcripts exist").flatten() {
        for file in std::fs::read_dir(group.path()).into_iter().flatten().flatten() {
            if file.path().extension().is_none_or(|end| end != "trycmd") {
                continue;
            }
            let text = std::fs::read_to_string(file.path()).expect("a transcript is text");
            for line in text.lines().filter_map(|line| line.strip_prefix("$ virsh ")) {
                let words = shlex::split(line).expect("a transcript's line is a shell's");
                found.push((file.path(), words));
            }
        }
    }
    found
}

/// A copy of a folder of files.
fn copied(folder: &Path) -> TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    for file in std::fs::read_dir(folder).expect("the folder is there").flatten() {
        std::fs::copy(file.path(), copy.path().join(file.file_name())).expect("it is a file");
    }
    copy
}

#[test]
fn every_answer_is_as_the_catalogue_says() {
    let (mut checked, mut faults) = (0, Vec::new());
    for (file, words) in lines() {
        // Whoever chooses keys gets no others, which `columns.rs` holds.
        if words.iter().any(|word| word.starts_with("--columns")) {
            continue;
        }
        // A transcript's own files are in a folder beside it, which its commands may change.
        let own = file.with_extension("in");
        let copy = own.is_dir().then(|| copied(&own));
        let folder = match &copy {
            Some(copy) => copy.path().to_owned(),
            None => virsh_tests::root().join("tests"),
        };
        let mut command = bounded::virsh();
        command.args(["--output", "json"]).args(&words).current_dir(folder);
        let output = bounded::run(&mut command, b"");
        let at = format!("{}: virsh {}", file.display(), words.join(" "));
        let invocations = answers::invocations(&words);
        let mut check = |bytes: &[u8], find: &dyn Fn(&Value) -> Vec<String>| {
            for document in Deserializer::from_slice(bytes).into_iter() {
                checked += 1;
                match document {
                    Ok(document) => {
                        let found = find(&document).into_iter();
                        faults.extend(found.map(|fault| format!("{at}: {fault}\n  {document}")));
                    }
                    Err(error) => faults.push(format!("{at}: no JSON: {error}")),
                }
            }
        };
        check(&output.stdout, &|document| answers::faults(&invocations, document));
        // The debug trace and times go there as well.
        for line in output.stderr.split(|byte| *byte == b'\n').filter(|line| line.starts_with(b"{"))
        {
            check(line, &answers::error_faults);
        }
    }
    assert!(checked > 300, "only {checked} documents were found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
