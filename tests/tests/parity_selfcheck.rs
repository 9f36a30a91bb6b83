//! The parity harness itself: it passes a program that answers as the oracle does, and catches every one that does not.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::time::Duration;
use virsh_tests::answers;
use virsh_tests::parity::case::{Case, World};
use virsh_tests::parity::compare::compare;
use virsh_tests::parity::harness::{Selection, Summary, Verdict, gather, run_selection};
use virsh_tests::parity::programs::{Oracle, Program};
use virsh_tests::parity::release::Release;
use virsh_tests::parity::run::{Outcome, Runner};
use virsh_tests::parity::served::Preload;
use virsh_tests::parity::side::unhurried;
use virsh_tests::parity::start::Fixtures;
use virsh_tests::parity::{programs, report};

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

fn run_echo(folder: &Path, ours: &Path, oracle: &Path) -> Summary {
    let catalogue = folder.join("catalogue.json");
    fs::write(&catalogue, CATALOGUE).expect("the catalogue can be written");
    let selection = Selection {
        only: Some("echo".to_owned()),
        catalogue: Some(catalogue),
        cache: Some(folder.join("cache")),
        ..Selection::default()
    };
    run_selection(&selection, &[made(oracle)], ours).expect("the comparison runs")
}

/// A program that stands for the newest virsh.
fn made(path: &Path) -> Oracle {
    Oracle { program: Program::new(path), release: Release::NEWER }
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
        let summary = run_echo(folder.path(), &ours, &oracle);
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
    let equal = run_echo(folder.path(), &same, &oracle);
    assert!(equal.passes() && equal.verdicts.len() > 30, "{}", report::render(&equal, &same, 5));
    assert_eq!(equal.sides[0].1, 0);
    let alterations = [
        ("stdout", "echo \"$* \"; echo \"error: $#\" >&2; exit 1"),
        ("stderr", "echo \"$*\"; echo \"Error: $#\" >&2; exit 1"),
        ("status", "echo \"$*\"; echo \"error: $#\" >&2; exit 0"),
    ];
    for (stream, body) in alterations {
        let altered = script(folder.path(), stream, body);
        let summary = run_echo(folder.path(), &altered, &oracle);
        assert_eq!(
            summary.sides[0].1,
            summary.verdicts.len(),
            "the oracle's answers are remembered"
        );
        for verdict in &summary.verdicts {
            let streams: Vec<&str> =
                verdict.differences.iter().map(|difference| difference.stream).collect();
            assert_eq!(streams, [stream], "{}", verdict.case.shown_words());
        }
        assert!(!summary.passes());
        let text = report::render(&summary, &altered, 1);
        assert!(text.contains(&format!("{0} cases ran ({0} ", summary.verdicts.len())), "{text}");
        assert!(text.contains(&format!("  {stream} line 1\n")), "{text}");
    }
}

/// Our program behind a script that may alter what it does: `real "$@"` is the program.
fn altered(folder: &Path, body: &str) -> PathBuf {
    let ours = programs::ours().expect("our virsh is built");
    script(folder, "altered", &format!("real() {{ {} \"$@\"; }}\n{body}", ours.display()))
}

/// Checks that the harness is content with our program on the cases of a command or session, and not with the altered
/// one on those that `touched` names.
fn is_found(only: &str, kind: &str, body: &str, touched: impl Fn(&Case, &Outcome) -> bool) {
    let oracles = match programs::oracles() {
        Ok(oracles) => oracles,
        Err(reason) => return virsh_tests::skip::skip(&reason.to_string()),
    };
    let selection = Selection {
        only: Some(only.to_owned()),
        kind: Some(kind.to_owned()),
        ..Selection::default()
    };
    let folder = tempfile::tempdir().expect("a folder");
    let run_with = |body: &str| {
        let program = altered(folder.path(), body);
        let summary = run_selection(&selection, &oracles, &program).expect("the comparison runs");
        let text = report::render(&summary, &program, 5);
        (summary, text)
    };
    let (same, text) = run_with("real \"$@\"");
    assert!(same.passes(), "{text}");
    let (summary, text) = run_with(body);
    let fixtures = Fixtures::load().expect("the fixtures are there");
    let preload = Preload::build().expect("the library is built");
    let ours = Program::new(&programs::ours().expect("our virsh is built"));
    let ours = Runner::new(&ours, &preload).expect("it is there");
    let mut count = 0;
    for verdict in summary.verdicts.iter().filter(|verdict| !verdict.beyond) {
        let bound = Duration::from_secs(30);
        let answer = ours.run(&verdict.case, &fixtures, bound).expect("ours runs");
        if touched(&verdict.case, &answer) {
            assert!(!verdict.differences.is_empty(), "{}\n{text}", verdict.case.shown_words());
            count += 1;
        }
    }
    assert!(count > 1, "too few cases are touched\n{text}");
}

/// One case of so many is run in both ways.
const SAMPLE: usize = 601;

#[test]
fn a_program_that_was_linked_before_answers_alike() {
    let oracles = match programs::oracles() {
        Ok(oracles) => oracles,
        Err(reason) => return virsh_tests::skip::skip(&reason.to_string()),
    };
    let (cases, _) = gather(&Selection::default()).expect("there are cases");
    let fixtures = Fixtures::load().expect("the fixtures are there");
    let preload = Preload::build().expect("the library is built");
    let ours = programs::ours().expect("our virsh is built");
    for oracle in oracles {
        let ours = Program { path: ours.clone(), ..oracle.program.clone() };
        for program in [oracle.program, ours] {
            let runner = || Runner::new(&program, &preload).expect("it is there");
            let (served, direct) = (runner(), runner().directly());
            for case in cases.iter().step_by(SAMPLE).map(unhurried) {
                let run = |runner: &Runner| {
                    runner.run(&case, &fixtures, Duration::from_secs(30)).expect("it runs")
                };
                let differences = compare(&run(&direct), &run(&served), &case);
                assert!(differences.is_empty(), "{}\n{differences:?}", case.shown_words());
            }
        }
    }
}

#[test]
fn it_is_seen_whether_ours_opens_libvirt() {
    let preload = Preload::build().expect("the library is built");
    let fixtures = Fixtures::load().expect("the fixtures are there");
    let ours = Program::new(&programs::ours().expect("our virsh is built"));
    let runner = Runner::new(&ours, &preload).expect("it is there");
    // The same server answers all of them, and what one opened does not count for the next.
    for (words, opens) in [
        (&["-c", "test:///default", "list"][..], true),
        (&["help", "list"], false),
        (&["list", "--none-such"], false),
        (&["-c", "test:///default", "dominfo", "none-such"], true),
    ] {
        let words = words.iter().map(|word| (*word).to_owned()).collect();
        let case = Case::new("session", "opens", World::Lazy, words);
        let (_, opened) =
            runner.run_told(&case, &fixtures, Duration::from_secs(30)).expect("ours runs");
        assert_eq!(opened, opens, "{}", case.shown_words());
    }
}

#[test]
fn garbage_for_the_options_of_help_is_found() {
    let body = "real \"$@\" | sed -E 's/^    (--|\\[--|<).*/    garbage/'";
    let shows = |_: &Case, answer: &Outcome| answer.stdout.contains("  OPTIONS\n");
    is_found("autostart", "help", body, shows);
    is_found("undefine", "help", body, shows);
}

#[test]
fn an_invented_group_in_place_of_the_listing_is_found() {
    let body = "for word; do :; done; [ \"$word\" = help ] || { real \"$@\"; exit; }\n\
        echo \"Grouped commands:\"; echo\n\
        echo \" Nothing (help keyword 'nothing'):\"; echo \"    autostart                      x\"; echo";
    is_found("help", "bare", body, |_, _| true);
}

#[test]
fn another_error_output_of_a_session_is_found() {
    let body = "real \"$@\" 2>/dev/null; status=$?\n\
        echo 'error: garbage at virNetworkPortLookupByUUID' >&2; exit $status";
    is_found("networks", "session", body, |_, _| true);
    is_found("bytes", "session", body, |_, answer| !answer.stderr.is_empty());
}

#[test]
fn a_failure_after_a_successful_edit_is_found() {
    let body = "real \"$@\"; status=$?; [ $status = 0 ] && exit 1; exit $status";
    is_found("edit", "session", body, |_, answer| answer.status == "0");
}
