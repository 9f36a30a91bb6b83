//! What no virsh has: the manual has an example of each, which something runs, and commands from a pipe may end early.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;
use virsh_tests::answers::catalogue;
use virsh_tests::bounded;

/// The lines of the files below a folder that run a program, without what introduces them.
fn runs(folder: &Path, found: &mut BTreeSet<String>) {
    for entry in fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry")) {
        let path = entry.path();
        if path.is_dir() {
            runs(&path, found);
            continue;
        }
        let text = fs::read_to_string(&path).unwrap_or_default();
        // A transcript names the program; a session of the lab does not.
        for line in text.lines() {
            if let Some(run) = line.strip_prefix("$ virsh ") {
                found.insert(run.to_owned());
            } else if let Some(run) = line.strip_prefix("$ ").or(line.strip_prefix("! ")) {
                found.insert(
                    FOLDERS.iter().fold(run.to_owned(), |run, folder| run.replace(folder, "")),
                );
            }
        }
    }
}

/// The folders of a session of the lab, which the manual leaves out.
const FOLDERS: [&str; 2] = ["$DIR/", "$X/"];

/// The options to which other chapters of the manual belong: formats, and the choice of keys.
const ELSEWHERE: [&str; 2] = ["columns", "output"];

#[test]
fn each_example_of_the_manual_is_run() {
    let root = virsh_tests::root();
    let spec = fs::read_to_string(root.join("spec/program.yaml")).expect("the spec");
    let chapter = spec.split("title: BEYOND VIRSH").nth(1).expect("the chapter");
    let chapter = chapter.split("- title:").next().expect("its end");
    let examples: Vec<&str> =
        chapter.lines().filter_map(|line| line.strip_prefix("          virsh ")).collect();
    let mut run = BTreeSet::new();
    runs(&root.join("tests/commands"), &mut run);
    runs(&root.join("tests/lab/sessions"), &mut run);
    // A program's answer is the same work.
    let plain: Vec<_> = run
        .iter()
        .filter_map(|run| run.strip_prefix("--output json ").map(str::to_owned))
        .collect();
    run.extend(plain);
    let idle: Vec<_> = examples.iter().filter(|example| !run.contains(**example)).collect();
    assert!(idle.is_empty(), "no transcript and no session runs these: {idle:#?}");
    // Each global option and each command has one.
    let catalogue = catalogue();
    let options = catalogue["options"].as_array().expect("options").iter();
    let beyond = options.filter(|option| {
        option["beyond"] == true
            && !ELSEWHERE.contains(&option["long"].as_str().unwrap_or_default())
    });
    for option in beyond {
        let long = format!("--{}", option["long"].as_str().expect("a name"));
        assert!(examples.iter().any(|example| example.contains(&long)), "no example of {long}");
    }
    let commands = catalogue["commands"].as_object().expect("commands").iter();
    for (name, _) in commands.filter(|(_, command)| command["beyond"] == true) {
        let has = examples.iter().any(|example| example.split(' ').any(|word| word == name));
        assert!(has, "no example of {name}");
    }
}

#[test]
fn each_option_of_a_command_has_an_example() {
    let root = virsh_tests::root();
    let spec = fs::read_to_string(root.join("spec/program.yaml")).expect("the spec");
    let chapter = spec.split("title: BEYOND VIRSH").nth(1).expect("the chapter");
    let waits: BTreeSet<&str> = chapter
        .lines()
        .filter_map(|line| line.strip_prefix("          virsh "))
        .filter(|example| example.contains(" --wait"))
        .filter_map(|example| example.split(' ').next())
        .collect();
    let commands = catalogue()["commands"].as_object().expect("commands").iter();
    let mut missing = Vec::new();
    for (name, command) in commands.filter(|(_, command)| command["beyond"] != true) {
        let runs =
            |example: &serde_json::Value| example["run"].as_str().expect("a line").to_owned();
        let examples: Vec<String> =
            command["examples"].as_array().into_iter().flatten().map(runs).collect();
        let options = command["options"].as_array().expect("options").iter();
        for option in options.filter(|option| option["beyond"] == true) {
            let long = format!("--{}", option["name"].as_str().expect("a name"));
            if !examples.iter().any(|example| example.split(' ').any(|word| word == long)) {
                missing.push(format!("{name} {long}"));
            }
            // What waits is shown by the chapter, too, whose examples are run.
            if long == "--wait" && !waits.contains(name.as_str()) {
                missing.push(format!("{name} {long}, in the chapter"));
            }
        }
    }
    assert!(missing.is_empty(), "no example of these: {missing:#?}");
}

/// Runs the program with words and standard input.
fn piped(words: &[&str], input: &[u8]) -> Output {
    bounded::run(bounded::virsh().args(words), input)
}

const LINES: &[u8] = b"echo one\ndomstate nothing; echo not reached\necho nor this\n";

#[test]
fn a_strict_pipe_ends_at_the_first_failure_with_its_status() {
    let ended = piped(&["-q", "--strict"], LINES);
    let said = String::from_utf8_lossy(&ended.stdout);
    assert_eq!(ended.status.code(), Some(1), "{said}");
    // A pipe's lines are echoed, what they print is not behind a prompt.
    assert!(said.contains("echo one\none") && !said.contains("\nnot reached"), "{said}");
    assert!(!said.contains("nor this"), "{said}");
    let unread = piped(&["-q", "--strict"], b"bogus\necho nor this\n");
    assert_eq!(unread.status.code(), Some(1));
    assert!(!String::from_utf8_lossy(&unread.stdout).contains("nor this"));
    let other = piped(
        &["-q", "--strict"],
        b"await test --condition domain-inactive --timeout 1\necho nor this\n",
    );
    assert_eq!(other.status.code(), Some(2));
    let all = piped(&["-q", "--strict"], b"echo one\n\nquit\n");
    assert_eq!(all.status.code(), Some(0));
}

#[test]
fn without_it_all_run_and_the_session_succeeds() {
    let ended = piped(&["-q"], LINES);
    assert_eq!(ended.status.code(), Some(0));
    assert!(String::from_utf8_lossy(&ended.stdout).contains("nor this"));
}

#[test]
fn a_strict_program_is_answered_up_to_the_failure() {
    let ended = piped(&["--strict", "--output", "json"], LINES);
    assert_eq!(ended.status.code(), Some(1));
    let said = String::from_utf8_lossy(&ended.stdout);
    let documents: Vec<serde_json::Value> =
        said.lines().map(|line| serde_json::from_str(line).expect("a document")).collect();
    assert_eq!(documents.len(), 2, "{said}");
    assert_eq!(documents[1]["error"]["id"], "no-domain");
}
