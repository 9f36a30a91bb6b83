//! Runs the whole comparison: gathers the cases, has each answered by the oracles and ours, judges the answers.

use crate::parity::case::{Case, World};
use crate::parity::compare::compare;
use crate::parity::deviations::{Against, Deviations};
use crate::parity::model::Command;
use crate::parity::place::Difference;
use crate::parity::programs::Oracle;
use crate::parity::record::{self, Record};
use crate::parity::release::Release;
use crate::parity::served::Preload;
use crate::parity::side::{Judged, OUR_BOUND, Side, crash};
use crate::parity::start::Fixtures;
use crate::parity::unknown::Unknown;
use crate::parity::values::Values;
use crate::parity::{corpus, data_dir, documents, model, programs, session, workspace_dir};
use anyhow::{Result, ensure};
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};

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
    /// Of these every so many, beginning with the first.
    pub sample: Option<usize>,
    /// Whether ours is tried on the newer library with only some of the cases that both oracles answer alike, and ours
    /// as the older one, where other cases give the same command the same work.
    pub spare: bool,
    /// The catalogue to read instead of the workspace's own.
    pub catalogue: Option<PathBuf>,
    /// Where the oracles' answers are remembered, instead of below the folder of build results.
    pub cache: Option<PathBuf>,
}

impl Selection {
    /// Says whether every case is run, which is when stale deviations can be told.
    pub fn is_whole(&self) -> bool {
        let all = self.only.is_none() && self.group.is_none() && self.kind.is_none();
        all && self.world.is_none() && self.sample.is_none()
    }

    fn takes(&self, case: &Case) -> bool {
        self.only.as_ref().is_none_or(|only| *only == case.subject)
            && self.kind.as_ref().is_none_or(|kind| kind == case.kind)
            && self.world.is_none_or(|world| world == case.world)
    }
}

/// The judgement on one case and one oracle.
pub struct Verdict {
    /// The case.
    pub case: Case,
    /// The oracle's release.
    pub release: Release,
    /// The places that differ without a reason.
    pub differences: Vec<Difference>,
    /// The deviations that explain the other differences.
    pub explained: Vec<String>,
    /// Whether the case is about what the oracle does not know, being older.
    pub beyond: bool,
}

/// What a run found.
pub struct Summary {
    /// One verdict per case and oracle, in the order of the corpus.
    pub verdicts: Vec<Verdict>,
    /// What is wrong with deviations that did not explain what they should, when the run was whole.
    pub stale: Vec<String>,
    /// Deviations that were needed: id, how often, and the reason.
    pub used: Vec<(String, usize, String)>,
    /// Each oracle, and how many of its answers were remembered ones.
    pub sides: Vec<(Oracle, usize)>,
}

impl Summary {
    /// Says whether everything is the same or explained.
    pub fn passes(&self) -> bool {
        self.stale.is_empty() && self.verdicts.iter().all(|verdict| verdict.differences.is_empty())
    }
}

/// Gathers the cases of a selection, with the commands that they are made of.
pub fn gather(selection: &Selection) -> Result<(Vec<Case>, Vec<Command>)> {
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
    if let Some(step) = selection.sample {
        cases = cases.into_iter().step_by(step.max(1)).collect();
    }
    ensure!(!cases.is_empty(), "no case is selected");
    Ok((cases, commands))
}

/// Runs a selection with our program against the oracles, the older one first. With each of them ours runs on the
/// oracle's own library, but once where it opens none.
pub fn run_selection(selection: &Selection, oracles: &[Oracle], ours: &Path) -> Result<Summary> {
    let (cases, catalogue) = gather(selection)?;
    let deviations = Deviations::read(&data_dir().join("deviations.yaml"))?;
    let folder = selection.cache.clone().unwrap_or_else(programs::cache_dir);
    // An oracle that stands in for ours, to prove the harness, is compared with itself.
    let itself = oracles.iter().find(|oracle| oracle.program.path == ours);
    let oracles = itself.map_or(oracles, std::slice::from_ref);
    let fixtures = Fixtures::load()?;
    let preload = Preload::build()?;
    let sides = oracles.iter().map(|oracle| Side::open(oracle, ours, &folder, &preload));
    let judge = Judge {
        sides: sides.collect::<Result<_>>()?,
        fixtures,
        unknown: Unknown::new(&catalogue),
        deviations: &deviations,
        spare: selection.spare,
    };
    let verdicts = of_all(&cases, |case| judge.one(case))?.into_iter().flatten().collect();
    let used = deviations
        .used()
        .into_iter()
        .map(|(id, count, reason)| (id.to_owned(), count, reason.to_owned()));
    Ok(Summary {
        verdicts,
        stale: if selection.is_whole() { deviations.stale() } else { Vec::new() },
        used: used.collect(),
        sides: judge.sides.into_iter().map(Side::told).collect(),
    })
}

/// Keeps what the oracles say to all cases with the corpus, as [`Record`] has it; `ours` is not run.
///
/// # Errors
/// Fails when an oracle cannot be asked, or nothing can be written.
pub fn record(oracles: &[Oracle], ours: &Path) -> Result<()> {
    let (cases, _) = gather(&Selection::default())?;
    let (fixtures, preload) = (Fixtures::load()?, Preload::build()?);
    for oracle in oracles {
        let side = Side::open(oracle, ours, &programs::cache_dir(), &preload)?;
        let answers = of_all(&cases, |case| side.told_to(case, &fixtures))?;
        Record::write(&record::folder(), oracle, answers)?;
    }
    Ok(())
}

/// Does something with every case, several at once, and gives the results in their order.
fn of_all<T: Send>(cases: &[Case], work: impl Fn(&Case) -> Result<T> + Sync) -> Result<Vec<T>> {
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(usize, Result<T>)>> = Mutex::new(Vec::new());
    let worker = || {
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(case) = cases.get(index) else { return };
            let result = work(case);
            if let Ok(mut done) = done.lock() {
                done.push((index, result));
            }
        }
    };
    // Twice the processors, since some cases only wait for a timeout.
    let workers = std::thread::available_parallelism().map_or(2, |count| count.get()) * 2;
    std::thread::scope(|scope| {
        for _ in 0..workers {
            scope.spawn(worker);
        }
    });
    let mut done = done.into_inner().map_err(|_| anyhow::anyhow!("a worker failed"))?;
    ensure!(done.len() == cases.len(), "a worker failed");
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

struct Judge<'a> {
    sides: Vec<Side>,
    fixtures: Fixtures,
    unknown: Unknown,
    deviations: &'a Deviations,
    spare: bool,
}

impl Judge<'_> {
    /// One verdict for each oracle.
    fn one(&self, case: &Case) -> Result<Vec<Verdict>> {
        let mut all: Vec<Judged> = Vec::with_capacity(self.sides.len());
        for side in &self.sides {
            all.push(side.judge(case, &self.fixtures, all.last(), self.spare)?);
        }
        let verdicts = self.verdicts(case, &all)?;
        let differs = verdicts.iter().any(|verdict| !verdict.differences.is_empty());
        if !differs || all.iter().all(|judged| !judged.remembered) {
            return Ok(verdicts);
        }
        // What nothing explains may be the clock's difference from a remembered answer.
        let again = self
            .sides
            .iter()
            .zip(all)
            .map(|(side, judged)| side.judge_anew(case, &self.fixtures, judged));
        self.verdicts(case, &again.collect::<Result<Vec<_>>>()?)
    }

    fn verdicts(&self, case: &Case, all: &[Judged]) -> Result<Vec<Verdict>> {
        let verdicts = all.iter().enumerate().map(|(index, judged)| {
            // In which places the next oracle differs from this one.
            let newer = all.get(index + 1).map(|next| compare(&judged.oracle, &next.oracle, case));
            self.verdict(case, &self.sides[index], judged, newer.as_deref())
        });
        verdicts.collect()
    }

    fn verdict(
        &self,
        case: &Case,
        side: &Side,
        judged: &Judged,
        newer: Option<&[Difference]>,
    ) -> Result<Verdict> {
        let release = side.oracle.release;
        let (mut differences, mut explained) = (Vec::new(), Vec::new());
        let beyond = self.unknown.is_newer(release, &judged.oracle);
        if beyond {
            differences.extend(crash(&judged.ours));
        } else {
            differences = judged.differences(case);
            let against = Against { release, newer };
            let found = self.deviations.explain(case, &judged.ours, against, &differences);
            explained = found.iter().flatten().map(|id| (*id).to_owned()).collect();
            let mut unexplained = found.iter().map(Option::is_none);
            differences.retain(|_| unexplained.next().unwrap_or(true));
        }
        // What a document says does not depend on the library, so one look is enough.
        let last = newer.is_none();
        if last && !side.is_itself() && differences.is_empty() {
            let ours = (&side.ours, &judged.ours);
            differences.extend(documents::check(ours, case, &self.fixtures, OUR_BOUND)?);
        }
        Ok(Verdict { case: case.clone(), release, differences, explained, beyond })
    }
}
