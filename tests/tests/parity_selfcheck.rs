//! The parity harness itself: it passes a program that answers as the oracle does, and catches every one that does not.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use virsh_tests::answers;
use virsh_tests::parity::harness::{Selection, Summary, Verdict, run_selection};
use virsh_tests::parity::report;

const CATALOGUE: &str = r#"{"groups": [{"keyword": "virsh", "title": "V", "commands": ["echo"]}],
    "commands": {"echo": {"group": "virsh", "options": [
        {"name": "shell", "kind": "bool"}, {"name": "xml", "kind": "bool"},
        {"name": "string", "kind": "string", "repeated": true}]}}}"#;

fn script(folder: &Path, name: &str, body: &str) -> PathBuf {
    let path = folder.join(name);
    fs::write(&path, format!("#!/bin/sh\n{body}\n")).expect("the script can be written");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755))
        .expect("it can be made executable");
    path
}

fn run(folder: &Path, ours: &Path, oracle: &Path) -> Summary {
    let catalogue = folder.join("catalogue.json");
    fs::write(&catalogue, CATALOGUE).expect("the catalogue can be written");
    let selection = Selection {
        only: Some("echo".to_owned()),
        catalogue: Some(catalogue),
        cache: Some(folder.join("cache")),
        ..Selection::default()
    };
    run_selection(&selection, oracle, ours).expect("the comparison runs")
}

#[test]
fn documents_are_held_to_the_catalogue() {
    let folder = tempfile::tempdir().expect("a folder");
    let oracle = script(folder.path(), "oracle", "echo words");
    for (name, document, streams) in
        [("good", r#"{"text":"words"}"#, &[][..]), ("bad", r#"{"words":1}"#, &["documents"; 2][..])]
    {
        let body = format!("[ \"$1\" = --output ] && echo '{document}' || echo words");
        let ours = script(folder.path(), name, &body);
        let summary = run(folder.path(), &ours, &oracle);
        let runs = |verdict: &&Verdict| {
            verdict.case.kind != "help" && !answers::invocations(&verdict.case.words).is_empty()
        };
        assert!(summary.verdicts.iter().filter(runs).count() > 10);
        for verdict in summary.verdicts.iter().filter(runs) {
            let found: Vec<&str> = verdict.differences.iter().map(|found| found.stream).collect();
            assert_eq!(found, streams, "{}", verdict.case.shown_words());
        }
    }
}

#[test]
fn each_altered_stream_fails_every_case() {
    let folder = tempfile::tempdir().expect("a folder");
    let oracle = script(folder.path(), "oracle", "echo \"$*\"; echo \"error: $#\" >&2; exit 1");
    let same = script(folder.path(), "same", "echo \"error: $#\" >&2; echo \"$*\"; exit 1");
    let equal = run(folder.path(), &same, &oracle);
    assert!(
        equal.passes() && equal.verdicts.len() > 30,
        "{}",
        report::render(&equal, &oracle, &same, 5)
    );
    assert_eq!(equal.remembered, 0);
    let alterations = [
        ("stdout", "echo \"$* \"; echo \"error: $#\" >&2; exit 1"),
        ("stderr", "echo \"$*\"; echo \"Error: $#\" >&2; exit 1"),
        ("status", "echo \"$*\"; echo \"error: $#\" >&2; exit 0"),
    ];
    for (stream, body) in alterations {
        let altered = script(folder.path(), stream, body);
        let summary = run(folder.path(), &altered, &oracle);
        assert_eq!(
            summary.remembered,
            summary.verdicts.len(),
            "the oracle's answers are remembered"
        );
        for verdict in &summary.verdicts {
            let streams: Vec<&str> =
                verdict.differences.iter().map(|difference| difference.stream).collect();
            assert_eq!(streams, [stream], "{}", verdict.case.shown_words());
        }
        assert!(!summary.passes());
        let text = report::render(&summary, &oracle, &altered, 1);
        assert!(text.contains(&format!("{0} cases ran ({0} ", summary.verdicts.len())), "{text}");
        assert!(text.contains(&format!("  {stream} line 1\n")), "{text}");
    }
}
