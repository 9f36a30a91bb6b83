//! Runs the whole comparison: gathers the cases, asks both programs, judges the answers.

use crate::parity::cache::{self, Cache};
use crate::parity::case::{Case, World};
use crate::parity::compare::{Difference, compare};
use crate::parity::deviations::Deviations;
use crate::parity::run::{Fixtures, Outcome, TIMED_OUT, run};
use crate::parity::unhurried::Unhurried;
use crate::parity::values::Values;
use crate::parity::{corpus, data_dir, documents, model, programs, session, workspace_dir};
use anyhow::{Context, Result, ensure};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

/// Should the oracle hang all the same, it deserves another chance.
const ORACLE_ATTEMPTS: usize = 4;
const ORACLE_BOUND: Duration = Duration::from_secs(5);
const OUR_BOUND: Duration = Duration::from_secs(10);

/// Which cases to run; nothing chosen means all.
#[derive(Debug, Clone, Default)]
pub struct Selection {
    /// A command, or the name of a session file.
    pub only: Option<String>,
    /// The keyword of a group.
    pub group: Option<String>,
    /// The idea behind the cases, or `session`.
    pub kind: Option<String>,
    /// The world they run in.
    pub world: Option<World>,
    /// The catalogue to read instead of the workspace's own.
    pub catalogue: Option<PathBuf>,
    /// Where the oracle's answers are remembered, instead of below the folder of build results.
    pub cache: Option<PathBuf>,
}

impl Selection {
    /// Says whether every case is run, which is when stale deviations can be told.
    pub fn is_whole(&self) -> bool {
        self.only.is_none() && self.group.is_none() && self.kind.is_none() && self.world.is_none()
    }

    fn takes(&self, case: &Case) -> bool {
        self.only.as_ref().is_none_or(|only| *only == case.subject)
            && self.kind.as_ref().is_none_or(|kind| kind == case.kind)
            && self.world.is_none_or(|world| world == case.world)
    }
}

/// The judgement on one case.
pub struct Verdict {
    /// The case.
    pub case: Case,
    /// The places that differ without a reason.
    pub differences: Vec<Difference>,
    /// The deviations that explain the other differences.
    pub explained: Vec<String>,
}

/// What a run found.
pub struct Summary {
    /// One verdict per case, in the order of the corpus.
    pub verdicts: Vec<Verdict>,
    /// Deviations that explained nothing, when the run was whole.
    pub stale: Vec<String>,
    /// Deviations that were needed: id, how often, and the reason.
    pub used: Vec<(String, usize, String)>,
    /// How many of the oracle's answers were remembered ones.
    pub remembered: usize,
}

impl Summary {
    /// Says whether everything is the same or explained.
    pub fn passes(&self) -> bool {
        self.stale.is_empty() && self.verdicts.iter().all(|verdict| verdict.differences.is_empty())
    }
}

/// Gathers the cases of a selection.
pub fn gather(selection: &Selection) -> Result<Vec<Case>> {
    let given = selection
        .catalogue
        .clone()
        .or_else(|| std::env::var_os("VIRSH_PARITY_CATALOGUE").map(PathBuf::from));
    let catalogue = given.unwrap_or_else(|| workspace_dir().join("generated/catalogue.json"));
    let mut commands = model::read_catalogue(&catalogue)?;
    if let Some(group) = &selection.group {
        commands.retain(|command| command.group == *group);
        ensure!(!commands.is_empty(), "no command of a group {group} in {}", catalogue.display());
    }
    let values = Values::read(&data_dir().join("values.yaml"))?;
    let unused = values.unused(&commands);
    ensure!(
        unused.is_empty(),
        "values.yaml names options that do not exist: {}",
        unused.join(", ")
    );
    let mut cases = corpus::derive(&commands, &values);
    // Sessions mix commands of several groups, so a chosen group leaves them out.
    if selection.group.is_none() {
        cases.extend(session::read_folder(&data_dir().join("sessions"))?);
    }
    cases.retain(|case| selection.takes(case));
    ensure!(!cases.is_empty(), "no case is selected");
    Ok(cases)
}

/// Runs a selection with our program against the oracle.
pub fn run_selection(selection: &Selection, oracle: &Path, ours: &Path) -> Result<Summary> {
    let cases = gather(selection)?;
    let deviations = Deviations::read(&data_dir().join("deviations.yaml"))?;
    let folder = selection.cache.clone().unwrap_or_else(programs::cache_dir);
    let judge = Judge {
        oracle,
        ours,
        fixtures: Fixtures::load()?,
        cache: Cache::open(&folder, &programs::fingerprint(oracle)?),
        deviations: &deviations,
        remembered: AtomicUsize::new(0),
        unhurried: Unhurried::build()?,
    };
    let verdicts = judge.all(&cases)?;
    let stale = if selection.is_whole() { deviations.stale() } else { Vec::new() };
    let used = deviations
        .used()
        .into_iter()
        .map(|(id, count, reason)| (id.to_owned(), count, reason.to_owned()));
    Ok(Summary {
        verdicts,
        stale: stale.into_iter().map(str::to_owned).collect(),
        used: used.collect(),
        remembered: judge.remembered.into_inner(),
    })
}

struct Judge<'a> {
    oracle: &'a Path,
    ours: &'a Path,
    fixtures: Fixtures,
    cache: Cache,
    deviations: &'a Deviations,
    remembered: AtomicUsize,
    unhurried: Unhurried,
}

impl Judge<'_> {
    fn all(&self, cases: &[Case]) -> Result<Vec<Verdict>> {
        let next = AtomicUsize::new(0);
        let done: Mutex<Vec<(usize, Result<Verdict>)>> = Mutex::new(Vec::new());
        let work = || {
            loop {
                let index = next.fetch_add(1, Ordering::Relaxed);
                let Some(case) = cases.get(index) else { return };
                let verdict = self.one(case);
                if let Ok(mut done) = done.lock() {
                    done.push((index, verdict));
                }
            }
        };
        // Twice the processors, since some cases only wait for a timeout.
        let workers = std::thread::available_parallelism().map_or(2, |count| count.get()) * 2;
        std::thread::scope(|scope| {
            for _ in 0..workers {
                scope.spawn(work);
            }
        });
        let mut done = done.into_inner().map_err(|_| anyhow::anyhow!("a worker failed"))?;
        ensure!(done.len() == cases.len(), "a worker failed");
        done.sort_by_key(|(index, _)| *index);
        done.into_iter().map(|(_, verdict)| verdict).collect()
    }

    fn one(&self, case: &Case) -> Result<Verdict> {
        let ours = self.ask_ours(case)?;
        let key = cache::key(case, &self.fixtures)?;
        let mut differences = Vec::new();
        let remembered = self.cache.get(&key);
        if let Some(oracle) = &remembered {
            self.remembered.fetch_add(1, Ordering::Relaxed);
            differences = judge(oracle, &ours, case);
        }
        // A remembered answer which differs is asked again: the difference may be the clock's.
        if remembered.is_none() || !differences.is_empty() {
            let oracle = self.ask(case)?;
            self.cache.put(&key, &oracle)?;
            differences = judge(&oracle, &ours, case);
        }
        let found = self.deviations.explain(case, &ours, &differences);
        let explained = found.iter().flatten().map(|id| (*id).to_owned()).collect();
        let mut unexplained = found.iter().map(Option::is_none);
        differences.retain(|_| unexplained.next().unwrap_or(true));
        if self.ours != self.oracle && differences.is_empty() {
            let found = documents::check(self.ours, case, &ours, &self.fixtures, OUR_BOUND)?;
            differences.extend(found);
        }
        Ok(Verdict { case: case.clone(), differences, explained })
    }

    /// Ours has one chance, unless the oracle stands in for it to prove the harness.
    fn ask_ours(&self, case: &Case) -> Result<Outcome> {
        if self.ours == self.oracle {
            return self.ask(case);
        }
        run(self.ours, case, &self.fixtures, OUR_BOUND)
    }

    fn ask(&self, case: &Case) -> Result<Outcome> {
        let (case, mut outcome) = (&self.unhurried.case(case), None);
        for _ in 0..ORACLE_ATTEMPTS {
            let answer = run(self.oracle, case, &self.fixtures, ORACLE_BOUND)?;
            let hangs = answer.status == TIMED_OUT;
            outcome = Some(answer);
            if !hangs {
                break;
            }
        }
        outcome.context("the oracle was never asked")
    }
}

/// Compares two answers; a program of ours that never ends is a difference even where the oracle hangs too.
fn judge(oracle: &Outcome, ours: &Outcome, case: &Case) -> Vec<Difference> {
    let mut differences = compare(oracle, ours, case);
    if oracle.status == TIMED_OUT && ours.status == TIMED_OUT {
        differences.push(Difference {
            stream: "status",
            line: 1,
            oracle: oracle.status.clone(),
            ours: ours.status.clone(),
        });
    }
    differences
}
