//! Every transcript once more as JSON: valid documents, with the keys that the spec names.

use serde_json::{Deserializer, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use virsh_args::parse::{Observer, parse};
use virsh_args::{Source, SyntaxError};

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

/// The keys of each command's answers, from the catalogue.
fn keys() -> BTreeMap<String, BTreeSet<String>> {
    let catalogue: Value = serde_json::from_str(virsh_generated::CATALOGUE).expect("it is JSON");
    let commands = catalogue["commands"].as_object().expect("it has commands");
    let names = |command: &Value| {
        let replies = command["replies"].as_array().into_iter().flatten();
        let keys = replies.flat_map(|reply| reply["keys"].as_array().into_iter().flatten());
        let names = keys.filter_map(|key| key["key"].as_str()).map(str::to_owned);
        names.chain(["message".to_owned(), "xml".to_owned()]).collect()
    };
    commands.iter().map(|(name, command)| (name.clone(), names(command))).collect()
}

struct Deaf;

impl Observer for Deaf {
    fn trace(&mut self, _: &virsh_args::Text) {}
    fn warn(&mut self, _: &SyntaxError) {}
}

/// Whether the word is a global option whose value is the next word.
fn takes_next(word: &str) -> bool {
    let named = word.trim_start_matches('-');
    virsh_generated::GLOBAL_OPTIONS.iter().any(|option| {
        let is_it = match word.strip_prefix("--") {
            Some(long) => option.long == long,
            // Letters may stand together; the last one takes the value.
            None => named.ends_with(option.short) && !option.short.is_empty(),
        };
        is_it && option.value.is_some() && !option.optional
    })
}

/// The names of the commands in a line, after the global options.
fn commands(words: &[String]) -> Vec<&'static str> {
    let mut rest = words;
    while let [first, tail @ ..] = rest {
        if !first.starts_with('-') {
            break;
        }
        rest = if takes_next(first) { tail.get(1..).unwrap_or_default() } else { tail };
    }
    let rest: Vec<OsString> = rest.iter().map(OsString::from).collect();
    let source = match &*rest {
        [text] => Source::Text(text),
        words => Source::Words(words),
    };
    let parsed = parse(source, &virsh_generated::find, &mut Deaf).unwrap_or_default();
    parsed.iter().map(|invocation| invocation.command.name).collect()
}

#[test]
fn commands_are_found_behind_every_kind_of_global_option() {
    for line in
        ["-c x list", "--connect x list", "--output json -rK 3 list", "--output=json -qc x list"]
    {
        let words: Vec<String> = line.split(' ').map(str::to_owned).collect();
        assert_eq!(commands(&words), ["list"], "{line}");
    }
}

fn objects(value: &Value) -> Vec<&serde_json::Map<String, Value>> {
    match value {
        Value::Object(object) => vec![object],
        Value::Array(values) => values.iter().filter_map(Value::as_object).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn every_answer_is_valid_json_with_the_spec_s_keys() {
    let keys = keys();
    let (mut checked, mut faults) = (0, Vec::new());
    for (file, words) in lines() {
        // A transcript's own files are in a folder beside it.
        let own = file.with_extension("in");
        let folder = if own.is_dir() { own } else { virsh_tests::root().join("tests") };
        let output = Command::new(virsh_tests::virsh())
            .args(["--output", "json"])
            .args(&words)
            .env("LC_ALL", "C.UTF-8")
            .env("VIRSH_DEFAULT_CONNECT_URI", "test:///default")
            .stdin(Stdio::null())
            .current_dir(folder)
            .output()
            .expect("virsh starts");
        let names = commands(&words);
        let at = format!("{}: virsh {}", file.display(), words.join(" "));
        let documents: Result<Vec<Value>, _> =
            Deserializer::from_slice(&output.stdout).into_iter().collect();
        let Ok(documents) = documents else {
            faults.push(format!("{at}: no JSON: {}", String::from_utf8_lossy(&output.stdout)));
            continue;
        };
        let allowed: BTreeSet<&String> =
            names.iter().filter_map(|name| keys.get(*name)).flatten().collect();
        let open = names.iter().any(|name| ["help", "capabilities"].contains(name));
        for object in documents.iter().flat_map(objects) {
            checked += 1;
            let strange: Vec<_> =
                object.keys().filter(|key| !open && !allowed.contains(key)).collect();
            if !strange.is_empty() {
                faults.push(format!("{at}: keys that the spec does not name: {strange:?}"));
            }
        }
    }
    assert!(checked > 1, "no transcript was found");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn errors_are_objects_with_libvirt_s_numbers() {
    let output = Command::new(virsh_tests::virsh())
        .args(["--output", "json", "-c", "bogus:///x", "domstate", "x"])
        .output()
        .expect("virsh starts");
    assert_eq!(output.status.code(), Some(1));
    let error: Value = serde_json::from_slice(&output.stderr).expect("one object");
    let message = error["error"]["message"].as_str().expect("a message");
    assert!(message.starts_with("failed to connect to the hypervisor\n"), "{message}");
    assert!(error["error"]["code"].is_number() && error["error"]["domain"].is_number(), "{error}");
}
