//! The differences on purpose, from `deviations.yaml`: each with a matcher and its reason.

use crate::parity::case::Case;
use crate::parity::compare::Difference;
use crate::parity::yaml;
use anyhow::{Result, ensure};
use regex::Regex;
use serde::Deserialize;
use std::collections::HashSet;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The chapters of the page on what differs.
#[derive(Debug, Clone, Copy, Deserialize, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
pub enum Topic {
    /// What is a failure, and what it says.
    Failures,
    /// Editing commands.
    Edits,
    /// Connections to libvirt.
    Connections,
    /// Names, files, XML.
    Bytes,
    /// Terminals, pipes, the history.
    Terminals,
    /// Values of secrets.
    Secrets,
    /// Logs and the debug trace.
    Logs,
    /// Help, versions, completion.
    Help,
}

/// The file as written.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Lists {
    /// What cases of the comparison meet.
    compared: Vec<Entry>,
    /// What no case can show.
    #[serde(default)]
    elsewhere: Vec<Untried>,
}

/// One difference that no case can show.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Untried {
    id: String,
    topic: Topic,
    reason: String,
    /// The tests that hold it.
    tests: Vec<String>,
}

/// What the page and the checks have to know of a difference of either kind.
#[derive(Debug)]
pub struct Summary {
    /// Its name.
    pub id: String,
    /// Its chapter.
    pub topic: Topic,
    /// What both do, and why, in sentences.
    pub reason: String,
    /// The tests beside the comparison: a file, and for Rust a function of it.
    pub tests: Vec<String>,
    /// Whether cases of the comparison meet it.
    pub compared: bool,
}

/// One entry as written. Every matcher that is given has to match.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    id: String,
    topic: Topic,
    /// Why ours differs, as a sentence.
    reason: String,
    /// Tests beside the comparison that hold it as well.
    #[serde(default)]
    tests: Vec<String>,
    /// The command of a derived case, or the file of a session.
    command: Option<String>,
    /// The idea that made the case.
    kind: Option<String>,
    /// The world it runs in.
    world: Option<String>,
    /// The exact words as shown in the report.
    argv: Option<String>,
    /// A pattern found in the words as shown, or in the standard input.
    words: Option<String>,
    /// The streams that may differ.
    streams: Vec<String>,
    /// A pattern that the oracle's text of the stream has to match.
    oracle: Option<String>,
    /// A pattern that our text of the stream has to match, so that not just any difference is excused.
    ours: Option<String>,
}

struct Deviation {
    entry: Entry,
    words: Option<Regex>,
    oracle: Option<Regex>,
    ours: Option<Regex>,
    used: AtomicUsize,
}

/// All entries, with a count of how often each was needed.
pub struct Deviations {
    list: Vec<Deviation>,
    /// All of the file, in its order.
    pub summaries: Vec<Summary>,
}

impl Deviations {
    /// Reads the file; an entry without a reason, a matcher or a stream is refused.
    pub fn read(path: &Path) -> Result<Self> {
        Self::compile(yaml::read(path)?)
    }

    fn compile(lists: Lists) -> Result<Self> {
        let summaries = summaries(&lists)?;
        let mut list = Vec::new();
        for entry in lists.compared {
            let id = entry.id.clone();
            ensure!(!entry.streams.is_empty(), "deviation {id}: name the streams");
            for stream in &entry.streams {
                ensure!(
                    ["stdout", "stderr", "status", "files"].contains(&stream.as_str()),
                    "deviation {id}: there is no stream {stream}"
                );
            }
            let narrow = [
                &entry.command,
                &entry.kind,
                &entry.argv,
                &entry.words,
                &entry.oracle,
                &entry.ours,
            ];
            ensure!(
                narrow.iter().any(|matcher| matcher.is_some()),
                "deviation {id}: it would match every case"
            );
            let pattern = |text: &Option<String>| text.as_deref().map(Regex::new).transpose();
            list.push(Deviation {
                words: pattern(&entry.words)?,
                oracle: pattern(&entry.oracle)?,
                ours: pattern(&entry.ours)?,
                used: AtomicUsize::new(0),
                entry,
            });
        }
        Ok(Deviations { list, summaries })
    }

    /// Gives the id of the entry that explains a difference, and counts its use.
    pub fn explain(&self, case: &Case, difference: &Difference) -> Option<&str> {
        let found = self.list.iter().find(|deviation| deviation.matches(case, difference))?;
        found.used.fetch_add(1, Ordering::Relaxed);
        Some(&found.entry.id)
    }

    /// Names the entries that explained nothing.
    pub fn stale(&self) -> Vec<&str> {
        let unused =
            self.list.iter().filter(|deviation| deviation.used.load(Ordering::Relaxed) == 0);
        unused.map(|deviation| deviation.entry.id.as_str()).collect()
    }

    /// Lists every entry that was used: id, number of differences and reason.
    pub fn used(&self) -> Vec<(&str, usize, &str)> {
        let all = self.list.iter().map(|deviation| {
            let count = deviation.used.load(Ordering::Relaxed);
            (deviation.entry.id.as_str(), count, deviation.entry.reason.as_str())
        });
        all.filter(|(_, count, _)| *count > 0).collect()
    }
}

/// What is said of all differences; each has an id of its own and a reason, and something that holds it.
fn summaries(lists: &Lists) -> Result<Vec<Summary>> {
    let compared = lists
        .compared
        .iter()
        .map(|entry| (&entry.id, entry.topic, &entry.reason, &entry.tests, true));
    let elsewhere = lists
        .elsewhere
        .iter()
        .map(|entry| (&entry.id, entry.topic, &entry.reason, &entry.tests, false));
    let mut ids = HashSet::new();
    let mut all = Vec::new();
    for (id, topic, reason, tests, compared) in compared.chain(elsewhere) {
        ensure!(ids.insert(id), "deviation {id}: the id is used twice");
        ensure!(reason.trim_end().ends_with('.'), "deviation {id}: the reason is a sentence");
        ensure!(compared || !tests.is_empty(), "deviation {id}: no test holds it");
        let (id, reason, tests) = (id.clone(), reason.trim().to_owned(), tests.clone());
        all.push(Summary { id, topic, reason, tests, compared });
    }
    Ok(all)
}

impl Deviation {
    fn matches(&self, case: &Case, difference: &Difference) -> bool {
        let is = |wanted: &Option<String>, given: &str| {
            wanted.as_deref().is_none_or(|wanted| wanted == given)
        };
        let finds = |pattern: &Option<Regex>, text: &str| {
            pattern.as_ref().is_none_or(|pattern| pattern.is_match(text))
        };
        let words = case.shown_words();
        self.entry.streams.iter().any(|stream| stream == difference.stream)
            && is(&self.entry.command, &case.subject)
            && is(&self.entry.kind, case.kind)
            && is(&self.entry.world, case.world.name())
            && is(&self.entry.argv, &words)
            && (finds(&self.words, &words)
                || finds(&self.words, case.stdin.as_deref().unwrap_or_default()))
            && finds(&self.oracle, &difference.oracle_text)
            && finds(&self.ours, &difference.our_text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::case::World;
    use crate::parity::data_dir;

    fn parse(text: &str) -> Result<Deviations> {
        Deviations::compile(yaml::parse(text)?)
    }

    fn difference(stream: &'static str) -> Difference {
        let text = |text: &str| text.to_owned();
        Difference {
            stream,
            line: 1,
            oracle: None,
            ours: None,
            oracle_text: text("0"),
            our_text: text("1"),
        }
    }

    #[test]
    fn an_entry_explains_what_it_names_and_nothing_else() {
        let text = "compared: [{id: a, topic: edits, reason: It is so., command: edit, streams: [status], \
                    oracle: '^0$', ours: '^1$'}]";
        let deviations = parse(text).expect("the sample is valid");
        let case =
            |command: &str| Case::new("valid", command, World::Default, vec![command.to_owned()]);
        assert_eq!(deviations.stale(), ["a"]);
        assert_eq!(deviations.explain(&case("list"), &difference("status")), None);
        assert_eq!(deviations.explain(&case("edit"), &difference("stdout")), None);
        assert_eq!(deviations.explain(&case("edit"), &difference("status")), Some("a"));
        let other = Difference { our_text: "2".into(), ..difference("status") };
        assert_eq!(deviations.explain(&case("edit"), &other), None);
        assert!(deviations.stale().is_empty());
        assert_eq!(deviations.used()[0].1, 1);
    }

    #[test]
    fn careless_entries_are_refused() {
        let right = "{id: a, topic: edits, reason: It is so., command: x, streams: [status]}";
        let elsewhere = "{id: b, topic: edits, reason: It is so., tests: [x]}";
        let file = |compared: &str, elsewhere: &str| {
            format!("{{compared: [{compared}], elsewhere: [{elsewhere}]}}")
        };
        parse(&file(right, elsewhere)).expect("the sample is valid");
        for (of, from, to) in [
            (right, "It is so.", "no sentence"),
            (right, "command: x, ", ""),
            (right, "[status]", "[]"),
            (right, "[status]", "[sdtout]"),
            (right, "[status]", "[status], words: '('"),
            (right, "topic: edits, ", ""),
            (right, "edits", "cooking"),
            (elsewhere, "id: b", "id: a"),
            (elsewhere, "It is so.", "no sentence"),
            (elsewhere, "[x]", "[]"),
        ] {
            let wrong = of.replace(from, to);
            let text = match of == right {
                true => file(&wrong, elsewhere),
                false => file(right, &wrong),
            };
            assert!(parse(&text).is_err(), "{text}");
        }
    }

    #[test]
    fn the_file_of_the_harness_can_be_read() {
        Deviations::read(&data_dir().join("deviations.yaml")).expect("deviations.yaml is valid");
    }
}
