//! One oracle, with ours on the same library: has both answer a case, and finds where they differ.

use crate::parity::cache::{self, Cache};
use crate::parity::case::Case;
use crate::parity::compare::compare;
use crate::parity::place::Difference;
use crate::parity::programs::{self, Oracle, Program};
use crate::parity::record::{self, Record};
use crate::parity::run::{Outcome, Runner};
use crate::parity::served::Preload;
use crate::parity::start::{Fixtures, TIMED_OUT, UNHURRIED};
use anyhow::{Context, Result};
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Should the oracle hang all the same, it deserves another chance.
const ORACLE_ATTEMPTS: usize = 4;
const ORACLE_BOUND: Duration = Duration::from_secs(5);
/// How long ours may take.
pub(super) const OUR_BOUND: Duration = Duration::from_secs(10);

/// An oracle, and ours on its library.
pub(super) struct Side {
    pub(super) oracle: Oracle,
    pub(super) ours: Runner,
    runner: Runner,
    cache: Cache,
    record: Record,
    remembered: AtomicUsize,
}

/// What both answered to a case.
pub(super) struct Judged {
    pub(super) oracle: Outcome,
    pub(super) ours: Outcome,
    /// Whether ours opened libvirt, or may have; if not, it says the same whatever libvirt there is.
    opened: bool,
    /// Whether the oracle's answer is a remembered one.
    pub(super) remembered: bool,
}

impl Judged {
    /// Says whether both programs answered as a newer oracle does.
    fn is_as(&self, newer: &Outcome, case: &Case) -> bool {
        [&self.oracle, &self.ours].iter().all(|older| compare(older, newer, case).is_empty())
    }

    /// Compares the answers; a program of ours that never ends is a difference even where the oracle hangs too.
    pub(super) fn differences(&self, case: &Case) -> Vec<Difference> {
        let mut differences = compare(&self.oracle, &self.ours, case);
        if self.oracle.status == TIMED_OUT && self.ours.status == TIMED_OUT {
            differences.push(Difference {
                stream: "status",
                line: 1,
                oracle: self.oracle.status.clone(),
                ours: self.ours.status.clone(),
            });
        }
        differences
    }
}

impl Side {
    /// Opens what is remembered of an oracle's answers in a folder, and what the corpus's record has of them.
    pub(super) fn open(
        oracle: &Oracle,
        ours: &Path,
        folder: &Path,
        preload: &Preload,
    ) -> Result<Self> {
        let ours = Program { path: ours.to_owned(), ..oracle.program.clone() };
        Ok(Side {
            ours: Runner::new(&ours, preload)?,
            runner: Runner::new(&oracle.program, preload)?,
            cache: Cache::open(folder, &programs::fingerprint(&oracle.program)?),
            record: Record::read(&record::folder(), oracle)?,
            oracle: oracle.clone(),
            remembered: AtomicUsize::new(0),
        })
    }

    /// Says whether the oracle stands in for ours, to prove the harness.
    pub(super) fn is_itself(&self) -> bool {
        self.ours.program == self.oracle.program
    }

    /// The oracle, and how many of its answers were remembered ones.
    pub(super) fn told(self) -> (Oracle, usize) {
        (self.oracle, self.remembered.into_inner())
    }

    /// Has both answer a case; the oracle's answer may be a remembered one, and ours is what it said `before` on another
    /// libvirt, if it did not open that, or if it is `spared` and nothing changed.
    pub(super) fn judge(
        &self,
        case: &Case,
        fixtures: &Fixtures,
        before: Option<&Judged>,
        spare: bool,
    ) -> Result<Judged> {
        let key = cache::key(case, fixtures)?;
        let known = self.known(&key);
        let remembered = known.is_some();
        let oracle = match known {
            Some(oracle) => oracle,
            None => self.ask_anew(case, fixtures, &key)?,
        };
        self.remembered.fetch_add(usize::from(remembered), Ordering::Relaxed);
        let as_before = before.filter(|before| {
            let spared = || spare && is_spared(case, &key) && before.is_as(&oracle, case);
            !before.opened || spared()
        });
        let (ours, opened) = match as_before {
            Some(before) => (before.ours.clone(), before.opened),
            None => self.ask_ours(case, fixtures)?,
        };
        Ok(Judged { oracle, ours, opened, remembered })
    }

    /// The same with what ours said, and with the oracle asked in any case.
    pub(super) fn judge_anew(
        &self,
        case: &Case,
        fixtures: &Fixtures,
        judged: Judged,
    ) -> Result<Judged> {
        let oracle = self.ask_anew(case, fixtures, &cache::key(case, fixtures)?)?;
        Ok(Judged { oracle, remembered: false, ..judged })
    }

    /// Asks the oracle, whose answer is remembered from now on.
    fn ask_anew(&self, case: &Case, fixtures: &Fixtures, key: &str) -> Result<Outcome> {
        let oracle = self.ask(case, fixtures)?;
        self.cache.put(key, &oracle)?;
        Ok(oracle)
    }

    /// What the oracle said to a case before, on this machine or where it was recorded.
    fn known(&self, key: &str) -> Option<Outcome> {
        self.cache.get(key).or_else(|| self.record.get(key))
    }

    /// What the oracle says to a case, asked only where it is not known.
    pub(super) fn told_to(&self, case: &Case, fixtures: &Fixtures) -> Result<(String, Outcome)> {
        let key = cache::key(case, fixtures)?;
        if let Some(outcome) = self.known(&key) {
            return Ok((key, outcome));
        }
        let outcome = self.ask_anew(case, fixtures, &key)?;
        Ok((key, outcome))
    }

    /// Ours has one chance, unless the oracle stands in for it.
    fn ask_ours(&self, case: &Case, fixtures: &Fixtures) -> Result<(Outcome, bool)> {
        if self.is_itself() {
            return Ok((self.ask(case, fixtures)?, true));
        }
        self.ours.run_told(case, fixtures, OUR_BOUND)
    }

    fn ask(&self, case: &Case, fixtures: &Fixtures) -> Result<Outcome> {
        let (case, mut outcome) = (&unhurried(case), None);
        for _ in 0..ORACLE_ATTEMPTS {
            let answer = self.runner.run(case, fixtures, ORACLE_BOUND)?;
            let hangs = answer.status == TIMED_OUT;
            outcome = Some(answer);
            if !hangs {
                break;
            }
        }
        outcome.context("the oracle was never asked")
    }
}

/// Says whether a case is one of three in four of those kinds that vary how a line is given, and not what it asks.
fn is_spared(case: &Case, key: &str) -> bool {
    const VARIED: [&str; 3] = ["by-equals", "by-position", "dash-dash"];
    VARIED.contains(&case.kind) && !key.ends_with(['0', '4', '8', 'c'])
}

/// The case as an oracle is asked it, which hangs where a job ends at once: there its threads begin late.
#[must_use]
pub fn unhurried(case: &Case) -> Case {
    let mut case = case.clone();
    if ["save", "dump", "migrate"].iter().any(|name| case.mentions(name)) {
        case.env.push((UNHURRIED.to_owned(), "1".to_owned()));
    }
    case
}

/// The status of ours where it is none that the program itself ends with, as a difference.
pub(super) fn crash(ours: &Outcome) -> Option<Difference> {
    let ends = ["0", "1", "2"].contains(&&*ours.status);
    (!ends).then(|| Difference {
        stream: "status",
        line: 1,
        oracle: "0, 1 or 2".to_owned(),
        ours: ours.status.clone(),
    })
}
