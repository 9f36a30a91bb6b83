//! The argv corpus: words or a command string, and what they bind to or why they are refused.
//!
//! A case has a stable id, a reason, the words, and either the commands with their bound
//! options or the class of the error; messages are compared elsewhere.

use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::ffi::OsString;
use std::os::unix::ffi::OsStringExt;
use virsh_args::parse::{Deaf, parse};
use virsh_args::text::shown;
use virsh_args::{Invocation, Source, SyntaxError, bind};

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    id: String,
    why: String,
    /// The words of one command, as a shell passes them.
    #[serde(default)]
    words: Option<Vec<String>>,
    /// A command string.
    #[serde(default)]
    text: Option<String>,
    /// The expected commands; absent where an error is expected.
    #[serde(default)]
    commands: Option<Vec<Bound>>,
    /// The expected class of error.
    #[serde(default)]
    error: Option<String>,
}

#[derive(Debug, Deserialize, PartialEq)]
#[serde(deny_unknown_fields)]
struct Bound {
    command: String,
    /// Values by option; flags have an empty list.
    #[serde(default)]
    options: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    help: bool,
}

fn class(error: &SyntaxError) -> &'static str {
    match error {
        SyntaxError::Token(_) => "token",
        SyntaxError::UnknownCommand(_) => "unknown-command",
        SyntaxError::UnknownOption { .. } => "unknown-option",
        SyntaxError::Repeated(_) => "repeated",
        SyntaxError::SurplusValue(_) => "surplus-value",
        SyntaxError::MissingValue { .. } => "missing-value",
        SyntaxError::UnexpectedData { .. } => "unexpected-data",
        SyntaxError::MissingOption { .. } => "missing-option",
    }
}

/// A word of the corpus, in which `<ff>` stands for the byte 0xff.
fn bytes(word: &str) -> OsString {
    let pieces: Vec<&[u8]> = word.split("<ff>").map(str::as_bytes).collect();
    OsString::from_vec(pieces.join(&b"\xff"[..]))
}

/// What the words are, after the relations were checked and the values read.
fn outcome(case: &Case) -> Result<Vec<Bound>, &'static str> {
    let words: Vec<OsString> = case.words.iter().flatten().map(|word| bytes(word)).collect();
    let text = bytes(case.text.as_deref().unwrap_or_default());
    let source = match (&case.words, &case.text) {
        (Some(_), None) => Source::Words(&words),
        (None, Some(_)) => Source::Text(&text),
        _ => panic!("{}: give `words` or `text`", case.id),
    };
    let invocations = parse(source, &virsh_generated::find, &mut Deaf).map_err(|e| class(&e))?;
    invocations.iter().map(bound).collect()
}

fn bound(invocation: &Invocation) -> Result<Bound, &'static str> {
    if !invocation.help {
        let mut matches = bind::bind(invocation, &mut bind::Credulous).map_err(|_| "value")?;
        virsh_generated::Command::from_matches(invocation.command.name, &mut matches)
            .map_err(|_| "value")?;
    }
    let mut options: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for given in &invocation.given {
        let value = given.value.as_ref().map(|value| shown(value).into_owned());
        options.entry(given.option.name.to_owned()).or_default().extend(value);
    }
    let command = invocation.command.name.to_owned();
    Ok(Bound { command, options, help: invocation.help })
}

#[test]
fn words_bind_as_the_corpus_says() {
    let folder = virsh_tests::root().join("tests/argv");
    let mut ids = BTreeSet::new();
    let mut faults = Vec::new();
    for file in std::fs::read_dir(folder).expect("the corpus exists").flatten() {
        let cases: Vec<Case> =
            virsh_tests::parity::yaml::read(&file.path()).expect("a case file is valid");
        for case in cases {
            assert!(ids.insert(case.id.clone()), "{} stands twice", case.id);
            assert!(case.why.ends_with('.'), "{}: the reason is a sentence", case.id);
            let expected = match (&case.commands, &case.error) {
                (Some(commands), None) => Ok(commands),
                (None, Some(error)) => Err(error.as_str()),
                _ => panic!("{}: give `commands` or `error`", case.id),
            };
            let found = outcome(&case);
            if found.as_ref().map_err(|class| *class) != expected {
                faults.push(format!("{}: expected {expected:?}, found {found:?}", case.id));
            }
        }
    }
    assert!(ids.len() > 40, "the corpus was not found: {} cases", ids.len());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
