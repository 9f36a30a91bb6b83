//! The differences on purpose, from `deviations.yaml`: each with its reason, and with what both programs say there.
//!
//! One with a release (`since`) is a difference from older ones only: from there on, virsh has to answer as ours does.

use crate::parity::case::Case;
use crate::parity::compare::Difference;
use crate::parity::listed::{self, Entry, Lists, Summary};
use crate::parity::release::Release;
use crate::parity::run::Outcome;
use crate::parity::yaml;
use anyhow::{Context, Result, bail, ensure};
use regex::Regex;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

/// What two programs say in one differing place.
struct Part {
    streams: Vec<String>,
    says: Says,
    used: AtomicUsize,
}

enum Says {
    /// Patterns of all that the oracle and ours say.
    These { oracle: Regex, ours: Regex },
    /// Ours says what a newer oracle does.
    AsNewer,
}

/// The oracle that differs.
#[derive(Clone, Copy)]
pub struct Against<'a> {
    /// Its release.
    pub release: Release,
    /// In which places the newer oracle differs from it; nothing for the newer one itself.
    pub newer: Option<&'a [Difference]>,
}

struct Deviation {
    entry: Entry,
    words: Option<Regex>,
    beside: Option<Regex>,
    main: Part,
    also: Vec<Part>,
    /// How often it explained a difference from the newest oracle.
    newest: AtomicUsize,
}

/// All entries, with a count of how often each was needed.
pub struct Deviations {
    list: Vec<Deviation>,
    /// All of the file, in its order.
    pub summaries: Vec<Summary>,
}

/// What no program says: a pattern that matches it would excuse everything.
const ANYTHING: &str = "@garbage@\n";

impl Deviations {
    /// Reads the file; an entry without a reason or a stream, or one that would excuse any text, is refused.
    pub fn read(path: &Path) -> Result<Self> {
        Self::compile(yaml::read(path)?)
    }

    fn compile(lists: Lists) -> Result<Self> {
        let summaries = listed::summaries(&lists)?;
        let compile = |entry: Entry| {
            let id = entry.id.clone();
            Deviation::compile(entry).with_context(|| format!("deviation {id}"))
        };
        let list = lists.compared.into_iter().map(compile).collect::<Result<_>>()?;
        Ok(Deviations { list, summaries })
    }

    /// Gives for each difference of a case the id of the entry that explains it, and counts the uses.
    pub fn explain(
        &self,
        case: &Case,
        ours: &Outcome,
        against: Against,
        differences: &[Difference],
    ) -> Vec<Option<&str>> {
        if differences.is_empty() {
            return Vec::new();
        }
        let (words, answer) = (case.shown_words(), format!("{}{}", ours.stdout, ours.stderr));
        let fits = |deviation: &&Deviation| {
            let newer = deviation.entry.since.is_none_or(|since| since > against.release);
            newer && deviation.fits(case, &words, &answer)
        };
        let fitting: Vec<&Deviation> = self.list.iter().filter(fits).collect();
        let first = |place: &Difference| {
            let found = fitting.iter().copied().find(|one| one.main.explains(place, against));
            let newest = found.filter(|_| against.newer.is_none());
            newest.inspect(|one| _ = one.newest.fetch_add(1, Ordering::Relaxed));
            found
        };
        let mains: Vec<Option<&Deviation>> = differences.iter().map(first).collect();
        let found = differences.iter().zip(&mains).map(|(place, main)| {
            let beside = || {
                let others = mains.iter().flatten();
                others
                    .copied()
                    .find(|one| one.also.iter().any(|part| part.explains(place, against)))
            };
            main.or_else(beside).map(|deviation| deviation.entry.id.as_str())
        });
        found.collect()
    }

    /// Says what is wrong with the entries of which a part explained nothing, and with those that the newest oracle makes
    /// no deviations any more.
    pub fn stale(&self) -> Vec<String> {
        let told = self.list.iter().filter_map(|deviation| {
            let unused = deviation.parts().any(|part| part.used.load(Ordering::Relaxed) == 0);
            let newest = deviation.newest.load(Ordering::Relaxed);
            let what = match deviation.entry.since {
                _ if unused => "explains nothing, or a part of it does not: remove it",
                None if newest == 0 => "is none from the newer virsh: say since which release",
                _ => return None,
            };
            Some(format!("deviation {} {what}", deviation.entry.id))
        });
        told.collect()
    }

    /// Lists every entry that was used: id, number of differences and reason.
    pub fn used(&self) -> Vec<(&str, usize, &str)> {
        let all = self.list.iter().map(|deviation| {
            let parts = deviation.parts();
            let count = parts.map(|part| part.used.load(Ordering::Relaxed)).sum();
            (deviation.entry.id.as_str(), count, deviation.entry.reason.as_str())
        });
        all.filter(|(_, count, _)| *count > 0).collect()
    }
}

impl Deviation {
    fn compile(entry: Entry) -> Result<Self> {
        let also = entry.also.iter().map(|more| part(&more.streams, &more.oracle, &more.ours));
        let main = part(&entry.streams, &entry.oracle, &entry.ours)?;
        let pattern = |text: &Option<String>| text.as_deref().map(Regex::new).transpose();
        let status_alone = entry.streams.iter().any(|stream| stream == "status");
        ensure!(
            !status_alone || entry.beside.is_some() || matches!(main.says, Says::AsNewer),
            "a status says little: name it below `also`, or what is printed in `beside`"
        );
        let deviation = Deviation {
            words: pattern(&entry.words)?,
            beside: pattern(&entry.beside)?,
            main,
            also: also.collect::<Result<_>>()?,
            newest: AtomicUsize::new(0),
            entry,
        };
        deviation.check_since()?;
        Ok(deviation)
    }

    /// What the newer oracle says can only be asked where there is one, and not for every case there is.
    fn check_since(&self) -> Result<()> {
        let entry = &self.entry;
        if self.parts().all(|part| matches!(part.says, Says::These { .. })) {
            return Ok(());
        }
        ensure!(
            entry.since.is_some_and(|since| since <= Release::NEWER),
            "what both say may be left out only where the newer virsh does as ours"
        );
        let matchers = [&entry.command, &entry.kind, &entry.argv, &entry.words, &entry.beside];
        ensure!(matchers.iter().any(|matcher| matcher.is_some()), "say which cases it is for");
        Ok(())
    }

    fn parts(&self) -> impl Iterator<Item = &Part> {
        self.also.iter().chain([&self.main])
    }

    /// Says whether the entry is for such a case, whose words and our answer to it are given as text.
    fn fits(&self, case: &Case, words: &str, answer: &str) -> bool {
        let is = |wanted: &Option<String>, given: &str| {
            wanted.as_deref().is_none_or(|wanted| wanted == given)
        };
        let finds = |pattern: &Option<Regex>, text: &str| {
            pattern.as_ref().is_none_or(|pattern| pattern.is_match(text))
        };
        is(&self.entry.command, &case.subject)
            && is(&self.entry.kind, case.kind)
            && is(&self.entry.world, case.world.name())
            && is(&self.entry.argv, words)
            && (finds(&self.words, words)
                || finds(&self.words, case.stdin.as_deref().unwrap_or_default()))
            && finds(&self.beside, answer)
    }
}

fn part(streams: &[String], oracle: &Option<String>, ours: &Option<String>) -> Result<Part> {
    ensure!(!streams.is_empty(), "name the streams");
    for stream in streams {
        ensure!(
            ["stdout", "stderr", "status", "files"].contains(&stream.as_str()),
            "there is no stream {stream}"
        );
    }
    let says = match (oracle, ours) {
        (Some(oracle), Some(ours)) => Says::These { oracle: whole(oracle)?, ours: whole(ours)? },
        (None, None) => Says::AsNewer,
        _ => bail!("say what both print, or of neither"),
    };
    Ok(Part { streams: streams.to_vec(), says, used: AtomicUsize::new(0) })
}

/// A pattern for all of a place: nothing beside what it describes goes unseen. The last line end may be left out.
fn whole(pattern: &str) -> Result<Regex> {
    let end = if pattern.is_empty() { "" } else { "\n?" };
    let whole = Regex::new(&format!("\\A(?:{pattern}){end}\\z"))?;
    ensure!(!whole.is_match(ANYTHING), "{pattern} would excuse any text");
    Ok(whole)
}

impl Part {
    fn explains(&self, place: &Difference, against: Against) -> bool {
        let says = match &self.says {
            Says::These { oracle, ours } => {
                oracle.is_match(&place.oracle) && ours.is_match(&place.ours)
            }
            Says::AsNewer => against.newer.is_some_and(|newer| newer.contains(place)),
        };
        let does = self.streams.iter().any(|stream| stream == place.stream) && says;
        self.used.fetch_add(usize::from(does), Ordering::Relaxed);
        does
    }
}

#[cfg(test)]
mod tests {
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
        let ours = Outcome {
            status: text("1"),
            stdout: text("done\n"),
            stderr: text(""),
            files: text(""),
        };
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
        let text =
            "[{id: a, topic: edits, reason: It is so., streams: [stderr], oracle: x, ours: y}]";
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
}
