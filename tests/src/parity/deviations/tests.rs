//! Which places an entry explains, and which entries are refused.

use super::*;
use crate::parity::case::World;
use crate::parity::data_dir;

fn parse(text: &str) -> Result<Deviations> {
    Deviations::compile(yaml::parse(&format!("compared: {text}"))?)
}

fn place(stream: &'static str, oracle: &str, ours: &str) -> Difference {
    Difference { stream, line: 1, oracle: oracle.to_owned(), ours: ours.to_owned() }
}

fn explained<'a>(
    deviations: &'a Deviations,
    command: &str,
    places: &[Difference],
) -> Vec<Option<&'a str>> {
    let case = Case::new("valid", command, World::Default, vec![command.to_owned()]);
    let text = |text: &str| text.to_owned();
    let ours =
        Outcome { status: text("1"), stdout: text("done\n"), stderr: text(""), files: text("") };
    let against = Against { release: Release::NEWER, newer: None };
    deviations.explain(&case, &ours, against, places)
}

#[test]
fn an_entry_explains_the_places_that_it_describes_and_no_others() {
    let text = "[{id: a, topic: edits, reason: It is so., command: edit, streams: [stderr], oracle: '', ours: 'error: no',
        also: [{streams: [status], oracle: '0', ours: '1'}]}]";
    let deviations = parse(text).expect("the sample is valid");
    let (error, status) = (place("stderr", "", "error: no\n"), place("status", "0", "1"));
    assert_eq!(deviations.stale().len(), 1);
    assert_eq!(explained(&deviations, "list", std::slice::from_ref(&error)), [None]);
    assert_eq!(explained(&deviations, "edit", std::slice::from_ref(&status)), [None]);
    assert_eq!(explained(&deviations, "edit", &[place("stdout", "", "error: no\n")]), [None]);
    let longer = place("stderr", "", "error: no\nerror: garbage\n");
    let replaced = place("stderr", "x\n", "error: no\n");
    assert_eq!(explained(&deviations, "edit", &[longer.clone(), replaced]), [None, None]);
    let all = [status, error, longer];
    assert_eq!(explained(&deviations, "edit", &all), [Some("a"), Some("a"), None]);
    assert!(deviations.stale().is_empty());
}

#[test]
fn a_status_is_explained_by_what_is_printed() {
    let entry = |beside: &str| {
        let text = "[{id: a, topic: edits, reason: It is so., streams: [status], oracle: '0', ours: '1', beside: 'B'}]";
        parse(&text.replace('B', beside)).expect("the sample is valid")
    };
    let status = [place("status", "0", "1")];
    assert_eq!(explained(&entry("^done"), "edit", &status), [Some("a")]);
    assert_eq!(explained(&entry("^failed"), "edit", &status), [None]);
}

#[test]
fn what_a_newer_virsh_does_is_no_difference_from_it() {
    let text = "[{id: a, since: '9.7', reason: It is so., command: list, streams: [stdout]}, {id: b, since: '9.7',
        reason: It is so., streams: [stderr], oracle: x, ours: y}]";
    let deviations = parse(text).expect("the sample is valid");
    let case = Case::new("valid", "list", World::Default, vec!["list".to_owned()]);
    let text = || String::new();
    let ours = Outcome { status: text(), stdout: text(), stderr: text(), files: text() };
    let found = |newer: Option<&[Difference]>, place: Difference| {
        let release = if newer.is_some() { Release::OLDER } else { Release::NEWER };
        deviations.explain(&case, &ours, Against { release, newer }, &[place])[0]
    };
    let (new, other) = (place("stdout", "x\n", "y\n"), place("stdout", "x\n", "z\n"));
    assert_eq!(found(Some(&[]), new.clone()), None);
    assert_eq!(found(Some(std::slice::from_ref(&other)), new.clone()), None);
    assert_eq!(found(None, new.clone()), None);
    assert_eq!(found(None, place("stderr", "x\n", "y\n")), None);
    assert_eq!(deviations.stale().len(), 2);
    assert_eq!(found(Some(&[other, new.clone()]), new), Some("a"));
    assert_eq!(found(Some(&[]), place("stderr", "x\n", "y\n")), Some("b"));
    assert_eq!(deviations.stale(), Vec::<String>::new());
}

#[test]
fn what_no_newer_virsh_does_is_one_from_it_too() {
    let text = "[{id: a, topic: edits, reason: It is so., streams: [stderr], oracle: x, ours: y}]";
    let deviations = parse(text).expect("the sample is valid");
    let case = Case::new("valid", "list", World::Default, vec!["list".to_owned()]);
    let text = || String::new();
    let ours = Outcome { status: text(), stdout: text(), stderr: text(), files: text() };
    let older = Against { release: Release::OLDER, newer: Some(&[]) };
    let places = [place("stderr", "x\n", "y\n")];
    assert_eq!(deviations.explain(&case, &ours, older, &places), [Some("a")]);
    assert!(deviations.stale()[0].contains("since"));
    assert_eq!(explained(&deviations, "list", &places), [Some("a")]);
    assert!(deviations.stale().is_empty());
}

#[test]
fn careless_entries_are_refused() {
    let good =
        "{id: a, topic: edits, reason: It is so., streams: [stderr], oracle: 'x', ours: 'y'}";
    assert!(parse(&format!("[{good}]")).is_ok());
    for (part, spoiled) in [
        ("It is so.", "no sentence"),
        ("topic: edits, ", ""),
        ("edits", "cooking"),
        ("oracle: 'x', ours: 'y'", ""),
        (
            "topic: edits, reason: It is so., streams: [stderr], oracle: 'x', ours: 'y'",
            "since: '9.7', reason: It is so., streams: [stderr]",
        ),
        (
            "topic: edits, reason: It is so., streams: [stderr], oracle: 'x', ours: 'y'",
            "since: '11.4', tests: [x], reason: It is so., command: x, streams: [stderr]",
        ),
        ("[stderr]", "[]"),
        ("[stderr]", "[sdterr]"),
        ("[stderr]", "[status]"),
        ("'x'", "'('"),
        ("'x'", "'.*'"),
        ("'y'", "'(?s:.)*'"),
        (", ours: 'y'", ""),
        ("oracle: 'x', ", ""),
        ("'y'", "'y', also: [{streams: [stdout], oracle: 'x', ours: '[^e].*'}]"),
    ] {
        let entry = good.replace(part, spoiled);
        assert!(parse(&format!("[{entry}]")).is_err(), "{entry}");
    }
    assert!(parse(&format!("[{good}, {good}]")).is_err());
}

#[test]
fn the_file_of_the_harness_can_be_read() {
    Deviations::read(&data_dir().join("deviations.yaml")).expect("deviations.yaml is valid");
}
