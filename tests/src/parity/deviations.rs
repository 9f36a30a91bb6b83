//! The differences on purpose, from `deviations.yaml`: each with its reason, and with what both programs say there.
//!
//! One with a release (`since`) is a difference from older ones only: from there on, virsh has to answer as ours does.

use crate::parity::case::Case;
use crate::parity::listed::{self, Entry, Lists, Summary};
use crate::parity::place::Difference;
use crate::parity::release::Release;
use crate::parity::run::Outcome;
use crate::parity::yaml;
use anyhow::{Context, Result, ensure};
use regex::Regex;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};

mod part;

pub use part::Against;
use part::{Part, Says};

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
        let also =
            entry.also.iter().map(|more| Part::read(&more.streams, &more.oracle, &more.ours));
        let main = Part::read(&entry.streams, &entry.oracle, &entry.ours)?;
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

#[cfg(test)]
mod tests;
