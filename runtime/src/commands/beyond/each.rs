//! `each`: a command for each of many objects, which its kind's list finds.

use crate::answer::format::Format;
use crate::families::each::kinds::Kind;
use crate::families::each::{self, Judged, Selection, Target};
use crate::prelude::*;
use crate::session::connection::{is_lost, reason};
use crate::session::deadline;
use crate::session::side::{Outcome, Side};
use crate::tools::crew::{Came, Crew};
use crate::tools::interrupts::Interrupts;
use crate::tools::question;
use serde_json::Value;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use virsh_args::ChoiceValue;

/// Runs a command for each object that is selected, some at a time, or prints the lines.
pub fn run(
    session: &mut Session,
    pool: Option<&StoragePool>,
    args: &EachArgs,
) -> Result<EachReply> {
    let mut judged = each::judge(&session.settings, &args.command)?;
    if session.format != Format::Text {
        // Each answer is a part of a document.
        judged.invocation.output = None;
    }
    check_kind(&judged, args)?;
    let states = args.state.as_deref().unwrap_or_default();
    let selection = Selection::new(judged.kind, &args.name, states, &args.where_)?;
    let side = session.side()?;
    let pool = pool.map(StoragePool::name).transpose()?;
    let targets = each::targets(&side, &judged, &selection, pool)?;
    if targets.is_empty() {
        session.caution(each_none(judged.kind.of.word()));
    }
    if args.dry_run {
        return Ok(plan(judged.kind, &targets).into());
    }
    consent(session, &judged, &targets, args.yes)?;
    run_all(session, side, judged.kind, targets, args.jobs)?;
    Ok(().into())
}

/// Refuses what does not fit the kind of the command's object.
fn check_kind(judged: &Judged, args: &EachArgs) -> Result<()> {
    let (command, kind) = (judged.invocation.command.name, judged.kind.of.word());
    if let Some(wanted) = args.kind.map(ChoiceValue::word).filter(|wanted| *wanted != kind) {
        return Err(Error::usage(each_other_kind(command, kind, wanted)));
    }
    if args.pool.is_some() && judged.kind.whole().is_none() {
        return Err(Error::usage(each_not_volumes(command, kind)));
    }
    Ok(())
}

/// The command lines, one for each object.
fn plan(kind: Kind, targets: &[Target]) -> Vec<EachPlanRow> {
    targets.iter().map(|target| plan_row(kind, target)).collect()
}

fn plan_row(kind: Kind, target: &Target) -> EachPlanRow {
    let shown = |word: &std::ffi::OsStr| word.to_string_lossy().into_owned();
    EachPlanRow {
        kind: kind.of.word().to_owned(),
        object: target.object.clone(),
        pool: target.pool.clone(),
        line: shown(&target.line()),
        words: target.words().iter().map(|word| shown(word)).collect(),
    }
}

/// Refuses what would overwrite its own files, and asks where what is done to several objects cannot be taken back.
fn consent(session: &mut Session, judged: &Judged, targets: &[Target], yes: bool) -> Result<()> {
    if targets.len() < 2 {
        return Ok(());
    }
    if let Some((option, object)) = each::same_file(targets) {
        let kind = judged.kind.of.word();
        let namesakes = targets.iter().filter(|target| target.object == object).count();
        return Err(Error::usage(match namesakes {
            1 => each_same_file(option, kind, each::NAME),
            _ => each_namesakes(option, kind, object),
        }));
    }
    if yes || !judged.is_destructive() {
        return Ok(());
    }
    let command = judged.invocation.command.name;
    if !question::is_heard(session) {
        return Err(Error::usage(each_needs_yes(command, targets.len())));
    }
    session.answer_people_now(plan(judged.kind, targets));
    match question::confirm(session, each_question(targets.len())) {
        true => Ok(()),
        false => Err(Error::new(each_declined())),
    }
}

fn run_all(
    session: &mut Session,
    side: Side,
    kind: Kind,
    targets: Vec<Target>,
    jobs: u32,
) -> Result<()> {
    session.out.flush();
    session.watch_connection();
    let stop = Arc::new(AtomicBool::new(false));
    let asked = Arc::clone(&stop);
    let interrupts = Interrupts::ask_once(move || {
        asked.store(true, Ordering::SeqCst);
        true
    });
    let side = Arc::new(side);
    let working = Arc::clone(&side);
    let work = move |target: &Target| match is_lost() {
        true => working.fail(&reason()),
        false => working.run(&target.invocation, target.pinned.clone()),
    };
    let mut crew = Crew::begin(targets.clone(), usize::try_from(jobs).unwrap_or(1), &stop, work);
    let (mut failed, mut not_begun) = (Vec::new(), Vec::new());
    for (index, target) in targets.iter().enumerate() {
        let outcome = match crew.came(index) {
            Came::Back(outcome) => outcome,
            Came::Lost => {
                // Whoever makes a call that does not come back keeps its hold on the connection.
                session.link.lend();
                let late = !is_lost() && deadline::is_over();
                side.fail(&if late { Error::timeout(each_unanswered()) } else { reason() })
            }
            Came::NotBegun => {
                not_begun.push(target);
                continue;
            }
        };
        if outcome.status != 0 {
            failed.push(target);
        }
        tell(session, kind, target, outcome, index == 0);
    }
    drop((crew, interrupts));
    conclude(session, targets.len(), &failed, &not_begun)
}

/// Tells what came of the command for an object. What is to be done is done, whether or not anyone reads of it.
fn tell(session: &mut Session, kind: Kind, target: &Target, outcome: Outcome, first: bool) {
    let item = EachItem {
        kind: kind.of.word().to_owned(),
        object: Shown::in_a_line(target.object.clone()),
        pool: target.pool.clone().map(Shown::in_a_line),
        exit_status: outcome.status.into(),
        answer: outcome.answer,
        error: outcome.error.unwrap_or(Value::Null),
    };
    let _ = session.tell(item, outcome.pieces, first);
}

fn conclude(
    session: &mut Session,
    count: usize,
    failed: &[&Target],
    not_begun: &[&Target],
) -> Result<()> {
    let done = count - failed.len() - not_begun.len();
    if !not_begun.is_empty() {
        let text = each_interrupted(done, count, failed.len(), names(not_begun));
        if !deadline::is_over() {
            return Err(Error::new(text));
        }
        // That the time was over is told last, and is the status.
        session.report(&Error::new(text));
        return Err(Error::silent());
    }
    if !failed.is_empty() {
        return Err(Error::new(each_some_failed(failed.len(), count, names(failed))));
    }
    if session.out.may_hint() && count > 0 {
        session.out.aside(text![each_ended(done, count), "\n"]);
    }
    Ok(())
}

fn names(targets: &[&Target]) -> String {
    let names = targets.iter().map(|target| match &target.pool {
        Some(pool) => format!("'{pool}/{}'", target.object),
        None => format!("'{}'", target.object),
    });
    names.collect::<Vec<_>>().join(", ")
}
