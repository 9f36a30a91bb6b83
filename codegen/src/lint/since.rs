//! Lints on the releases that brought things.

use super::scope::{Fault, Scope};
use crate::release::Release;
use crate::spec::{Choice, Key, Word};

/// libvirt has at most this release in a year: `.0` in January, and one a month until November.
const LAST_OF_A_YEAR: u32 = 10;

/// A `since` that is no release after the oldest and up to the newest of `program.yaml`.
pub(super) fn releases(scope: &Scope<'_>) -> Vec<Fault> {
    let mut faults = Vec::new();
    for (file, path, since) in all(scope) {
        faults.extend(wrong(scope, &since).map(|text| Fault { file, path, text }));
    }
    let releases = &scope.sources.program.libvirt;
    for (key, release) in [("oldest", &releases.oldest), ("newest", &releases.newest)] {
        if Release::parse(release).is_none() || release.matches('.').count() != 2 {
            let text = format!("`{release}` is no release such as `9.0.0`");
            let path = format!("libvirt.{key}");
            faults.push(Fault { file: "program.yaml".to_owned(), path, text });
        }
    }
    faults
}

/// What is beyond virsh, with a release that brought it to virsh.
pub(super) fn beyond(scope: &Scope<'_>) -> Vec<Fault> {
    let text = "what is `beyond` virsh came with no release of libvirt";
    let mut faults = Vec::new();
    for (at, option) in scope.sources.program.options.iter().enumerate() {
        if option.beyond && option.since.is_some() {
            let path = format!("options[{at}].since");
            faults.push(Fault { file: "program.yaml".to_owned(), path, text: text.to_owned() });
        }
    }
    for command in &scope.commands {
        for (path, option) in &command.options {
            if option.beyond && option.since.is_some() {
                faults.push(command.fault(&format!("{path}.since"), text.to_owned()));
            }
        }
    }
    faults
}

/// What is wrong with a release.
fn wrong(scope: &Scope<'_>, since: &str) -> Option<String> {
    let releases = &scope.sources.program.libvirt;
    let (oldest, newest) = (Release::parse(&releases.oldest), Release::parse(&releases.newest));
    let found = Release::parse(since).filter(|release| {
        since.matches('.').count() == 1 && release.is_within_a_year(LAST_OF_A_YEAR)
    });
    let fits = found.is_some() && found > oldest && found <= newest;
    (!fits).then(|| {
        let (oldest, newest) = (&releases.oldest, &releases.newest);
        format!("`{since}` is no release of libvirt after {oldest} and up to {newest}, such as `\"11.2\"`")
    })
}

/// Every `since` with its file and key path; those of shared options where a command uses them.
fn all(scope: &Scope<'_>) -> Vec<(String, String, String)> {
    let mut found = Vec::new();
    for command in &scope.commands {
        let mut here = Vec::new();
        note("since".to_owned(), command.source.since.as_ref(), &mut here);
        for (path, option) in &command.options {
            note(format!("{path}.since"), option.since.as_ref(), &mut here);
            if option.words.is_none() {
                of_choices(path, &option.choices, &mut here);
            }
        }
        for (at, reply) in command.source.replies.iter().enumerate() {
            of_keys(&format!("replies[{at}]"), &reply.keys, &mut here);
        }
        found.extend(here.into_iter().map(|(path, since)| (command.file.clone(), path, since)));
    }
    for (name, words) in &scope.sources.words {
        let mut here = Vec::new();
        if words.like.is_none() {
            of_words("words", &words.words, &mut here);
        }
        found.extend(
            here.into_iter().map(|(path, since)| (format!("words/{name}.yaml"), path, since)),
        );
    }
    let mut here = Vec::new();
    for (at, option) in scope.sources.program.options.iter().enumerate() {
        note(format!("options[{at}].since"), option.since.as_ref(), &mut here);
    }
    found.extend(here.into_iter().map(|(path, since)| ("program.yaml".to_owned(), path, since)));
    found
}

/// The key paths and releases in one file.
type Found = Vec<(String, String)>;

fn note(path: String, since: Option<&String>, found: &mut Found) {
    found.extend(since.map(|since| (path, since.clone())));
}

fn of_choices(path: &str, choices: &[Choice], found: &mut Found) {
    for (at, choice) in choices.iter().enumerate() {
        note(format!("{path}.choices[{at}].since"), choice.since.as_ref(), found);
    }
}

fn of_keys(path: &str, keys: &[Key], found: &mut Found) {
    for (at, key) in keys.iter().enumerate() {
        let path = format!("{path}.keys[{at}]");
        note(format!("{path}.since"), key.since.as_ref(), found);
        of_keys(&path, &key.keys, found);
    }
}

fn of_words(path: &str, words: &[Word], found: &mut Found) {
    for (at, word) in words.iter().enumerate() {
        let path = format!("{path}[{at}]");
        note(format!("{path}.since"), word.since.as_ref(), found);
        of_words(&format!("{path}.details"), &word.details, found);
    }
}
