//! The examples of help and of the manual, run on libvirt's mock driver: none is refused for how it is written, and what
//! the driver can do succeeds.
//!
//! That each can be read, by itself and with its values, is a lint of the generator.

use serde_json::Value;
use std::path::Path;
use std::process::{Output, Stdio};
use std::sync::Mutex;
use virsh_tests::answers::catalogue;
use virsh_tests::bounded;

/// What the mock driver calls what most examples are about.
const NAMES: [(&str, &str); 2] = [("web", "test"), ("images", "default-pool")];

/// Folders of the machine of which examples speak; nothing is written there.
const FOLDERS: [&str; 5] = ["/etc/", "/home/", "/srv/", "/tmp/", "/var/"];

/// Commands whose examples are about a larger guest than the mock driver's.
const LARGER: [&str; 1] = ["cpu-stats"];

/// The names of the driver in place of those of an example, word for word, and the test's folder before others.
fn adapted(run: &str, folder: &str) -> String {
    let boundary = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_' | '.' | '/'));
    let mut adapted = String::new();
    for part in run.split_inclusive(boundary) {
        let end = part.len()
            - part.chars().next_back().filter(|c| boundary(*c)).map_or(0, char::len_utf8);
        let (word, rest) = part.split_at(end);
        if FOLDERS.iter().any(|theirs| word.starts_with(theirs)) {
            adapted.push_str(folder);
        }
        let known = NAMES.iter().find(|(theirs, _)| *theirs == word);
        adapted.push_str(known.map_or(word, |(_, ours)| ours));
        adapted.push_str(rest);
    }
    adapted
}

/// Runs an example in a folder of its own, with nothing to start on the way, and for seconds at most.
fn run(line: &str, folder: &Path) -> Output {
    let mut command = bounded::alone(virsh_tests::virsh());
    command.args(["--output", "json", "--timeout", "2", "-c", "test:///default", line]);
    command.env_clear().env("PATH", "/nonexistent").env("EDITOR", "true").env("HOME", folder);
    bounded::run(command.current_dir(folder).stdin(Stdio::null()), b"")
}

/// Whether the program itself refused a line for how it is written: libvirt was not asked.
fn is_refused(output: &Output) -> bool {
    let text = String::from_utf8_lossy(&output.stderr);
    let mut errors = text.lines().filter_map(|line| serde_json::from_str::<Value>(line).ok());
    errors.any(|error| error["error"]["kind"] == "usage" && error["error"]["libvirt"].is_null())
}

#[test]
fn no_example_is_refused_for_how_it_is_written() {
    let commands = catalogue()["commands"].as_object().expect("commands");
    let examples = commands.values().flat_map(|command| command["examples"].as_array());
    let lines: Vec<&str> =
        examples.flatten().map(|example| example["run"].as_str().expect("a line")).collect();
    assert!(lines.len() > 400, "only {} examples", lines.len());
    let waiting = Mutex::new(lines.iter());
    let (succeeded, refused) = (Mutex::new(Vec::new()), Mutex::new(Vec::new()));
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                let folder = tempfile::tempdir().expect("a folder");
                loop {
                    let Some(line) = waiting.lock().expect("no panic").next() else { break };
                    let line = adapted(line, &folder.path().display().to_string());
                    let output = run(&line, folder.path());
                    let larger = LARGER.iter().any(|name| line.starts_with(name));
                    if output.status.success() {
                        succeeded.lock().expect("no panic").push(line);
                    } else if is_refused(&output) && !larger {
                        let said = String::from_utf8_lossy(&output.stderr).into_owned();
                        refused.lock().expect("no panic").push(format!("{line}: {said}"));
                    }
                }
            });
        }
    });
    let (succeeded, refused) = (succeeded.into_inner(), refused.into_inner());
    let (succeeded, refused) = (succeeded.expect("no panic"), refused.expect("no panic"));
    assert!(refused.is_empty(), "{} are refused:\n{}", refused.len(), refused.join(""));
    assert!(succeeded.len() > 130, "only {} succeed: {succeeded:#?}", succeeded.len());
}

#[test]
fn names_are_put_into_place_as_words() {
    let line = "vol-info web.qcow2 --pool images; save web /srv/web.save --xpath //a";
    let expected =
        "vol-info web.qcow2 --pool default-pool; save test /here/srv/web.save --xpath //a";
    assert_eq!(adapted(line, "/here"), expected);
}
