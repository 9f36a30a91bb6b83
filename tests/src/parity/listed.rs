//! The file `deviations.yaml` as it is written, and what is said of each difference in it.

use crate::parity::release::Release;
use anyhow::{Context, Result, ensure};
use serde::Deserialize;
use std::collections::HashSet;

/// The chapters of the page on what differs from every virsh.
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
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Lists {
    /// What cases of the comparison meet.
    pub compared: Vec<Entry>,
    /// What no case can show.
    #[serde(default)]
    pub elsewhere: Vec<Untried>,
}

/// One difference that no case can show.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Untried {
    id: String,
    topic: Option<Topic>,
    since: Option<Release>,
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
    pub chapter: Chapter,
    /// What both do, and why, in sentences.
    pub reason: String,
    /// The tests beside the comparison: a file, and for Rust a function of it.
    pub tests: Vec<String>,
    /// Whether cases of the comparison meet it.
    pub compared: bool,
}

/// Where a difference is told: among those from every virsh, or among what a newer one does as ours.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Chapter {
    /// No virsh does as ours.
    Ours(Topic),
    /// The release does as ours, and those after it.
    Since(Release),
}

/// One entry as written. Every matcher that is given has to match.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Entry {
    pub id: String,
    topic: Option<Topic>,
    /// The release of virsh from which on it does as ours; older ones differ.
    pub since: Option<Release>,
    /// Why ours differs, as a sentence.
    pub reason: String,
    /// Tests beside the comparison that hold it as well.
    #[serde(default)]
    tests: Vec<String>,
    /// The command of a derived case, or the file of a session.
    pub command: Option<String>,
    /// The idea that made the case.
    pub kind: Option<String>,
    /// The world it runs in.
    pub world: Option<String>,
    /// The exact words as shown in the report.
    pub argv: Option<String>,
    /// A pattern found in the words as shown, or in the standard input.
    pub words: Option<String>,
    /// A pattern found in our answer, standard output before the error output, where the difference alone says little.
    pub beside: Option<String>,
    /// The streams that may differ.
    pub streams: Vec<String>,
    /// A pattern of all that the oracle says in a differing place. Left out together with `ours` where a newer virsh has to
    /// say there what ours does.
    pub oracle: Option<String>,
    /// A pattern of all that ours says there.
    pub ours: Option<String>,
    /// What else differs in a case in which this entry explains something.
    #[serde(default)]
    pub also: Vec<More>,
}

/// A further place of an entry.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct More {
    pub streams: Vec<String>,
    pub oracle: Option<String>,
    pub ours: Option<String>,
}

/// What is said of all differences; each has an id of its own, a chapter and a reason, and something that holds it.
pub(super) fn summaries(lists: &Lists) -> Result<Vec<Summary>> {
    let mut all = Vec::new();
    for entry in &lists.compared {
        let summary = summary(&entry.id, (entry.topic, entry.since), &entry.reason, &entry.tests);
        all.push(Summary { compared: true, ..summary? });
    }
    for entry in &lists.elsewhere {
        all.push(summary(&entry.id, (entry.topic, entry.since), &entry.reason, &entry.tests)?);
    }
    let mut ids = HashSet::new();
    for Summary { id, chapter, reason, tests, compared } in &all {
        ensure!(ids.insert(id), "deviation {id}: the id is used twice");
        ensure!(reason.ends_with('.'), "deviation {id}: the reason is a sentence");
        // What no oracle does can be wrong in both places that say it, so a test says it as well.
        let told = !matches!(chapter, Chapter::Since(since) if *since > Release::NEWER);
        ensure!(compared & told || !tests.is_empty(), "deviation {id}: no test holds it");
    }
    Ok(all)
}

fn summary(
    id: &str,
    chapter: (Option<Topic>, Option<Release>),
    reason: &str,
    tests: &[String],
) -> Result<Summary> {
    let chapter = match chapter {
        (Some(topic), None) => Some(Chapter::Ours(topic)),
        (None, Some(since)) => Some(Chapter::Since(since)),
        _ => None,
    };
    Ok(Summary {
        id: id.to_owned(),
        chapter: chapter.with_context(|| format!("deviation {id}: a topic, or else a release"))?,
        reason: reason.trim().to_owned(),
        tests: tests.to_vec(),
        compared: false,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::yaml;

    #[test]
    fn careless_entries_are_refused() {
        let right =
            "{id: a, topic: edits, reason: It is so., streams: [stderr], oracle: x, ours: y}";
        let elsewhere = "{id: b, topic: edits, reason: It is so., tests: [x]}";
        let read = |compared: &str, elsewhere: &str| {
            let text = format!("{{compared: [{compared}], elsewhere: [{elsewhere}]}}");
            yaml::parse(&text).and_then(|lists: Lists| summaries(&lists))
        };
        read(right, elsewhere).expect("the sample is valid");
        for (from, to) in [
            ("id: b", "id: a"),
            ("It is so.", "no sentence"),
            ("[x]", "[]"),
            ("topic: edits, ", ""),
            ("topic:", "since: '11.3', topic:"),
            ("topic: edits", "since: 'soon'"),
        ] {
            assert!(read(right, &elsewhere.replace(from, to)).is_err(), "{from}");
        }
        assert!(read(&right.replace("It is so.", "no sentence"), elsewhere).is_err());
        let since = |release: &str, rest: &str| {
            right.replace("topic: edits", &format!("since: '{release}'{rest}"))
        };
        read(&since("11.3", ""), elsewhere).expect("an oracle holds it");
        read(&since("11.4", ", tests: [x]"), elsewhere).expect("a test holds it");
        assert!(read(&since("11.4", ""), elsewhere).is_err());
    }
}
