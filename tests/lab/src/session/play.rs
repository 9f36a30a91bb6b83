//! Plays the steps of a session on a stage and records what each program wrote.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use super::stage::Stage;
use super::{Action, Check, From, Move, Session, Step, Want};
use crate::command::{End, Outcome, Run};
use crate::normalise::Rule;
use crate::terminal::Terminal;
use virsh_tests::answers;

/// How long a question may be asked again.
const CHECK: Duration = Duration::from_secs(30);

/// How long all steps together may take: a host whose every command hangs must not eat the time of the whole run.
const SESSION: Duration = Duration::from_secs(300);

/// A program that plays sessions.
#[derive(Clone, Debug)]
pub struct Program {
    /// `oracle` or `ours`.
    pub role: &'static str,
    /// The executable.
    pub path: PathBuf,
}

impl Program {
    /// Names a program, which has to be there.
    ///
    /// # Errors
    /// When there is no such file.
    pub fn new(role: &'static str, path: &Path) -> Result<Self> {
        let path = fs::canonicalize(path)
            .with_context(|| format!("the program {role} is not at {}", path.display()))?;
        Ok(Self { role, path })
    }
}

/// What one program did at one step, with the volatile parts replaced.
#[derive(Clone, Debug)]
pub struct Record {
    /// Which step, counted from zero.
    pub step: usize,
    /// Which program.
    pub program: Program,
    /// The command line with its variables unexpanded.
    pub line: String,
    /// What came of it; a terminal's conversation counts as standard output.
    pub outcome: Outcome,
    /// The rules that had nothing to replace.
    pub idle: Vec<Rule>,
}

/// Plays all steps; every command is run by each of the programs in turn.
///
/// # Errors
/// When a step that only prepares or asks fails, or a dialogue gets stuck.
pub fn play(session: &Session, stage: &Stage, programs: &[Program]) -> Result<Vec<Record>> {
    let mut records = Vec::new();
    let mut env = stage.env();
    let started = Instant::now();
    for (index, step) in session.steps.iter().enumerate() {
        if started.elapsed() > SESSION {
            bail!("line {}: the session has taken more than {SESSION:?}", step.line);
        }
        act(session, stage, programs, index, &mut env, &mut records)
            .with_context(|| format!("line {}", step.line))?;
    }
    Ok(records)
}

fn act(
    session: &Session,
    stage: &Stage,
    programs: &[Program],
    index: usize,
    env: &mut Vec<(String, String)>,
    records: &mut Vec<Record>,
) -> Result<()> {
    let step = &session.steps[index];
    match &step.action {
        Action::Do(script) => {
            stage.shell(&stage.expand(script)).limit(step.limit.unwrap_or(Run::LIMIT)).check()?;
        }
        Action::Check(check) => ask(stage, check, step.limit.unwrap_or(CHECK))?,
        Action::Env(name, value) => {
            env.retain(|(known, _)| known != name);
            env.push((name.clone(), stage.expand(value)));
        }
        Action::Command { line, .. } | Action::Dialogue { line, .. } => {
            for program in programs {
                let outcome = execute(session, stage, program, step, env)?;
                insist(program, step, line, &outcome)?;
                if program.role == "ours" && outcome.success() {
                    ask_for_documents(session, stage, program, step, env)?;
                }
                records.push(record(stage, program, index, step, line, outcome));
            }
        }
    }
    Ok(())
}

/// Virsh itself has to succeed or fail as the session says, since two equal failures would prove nothing.
fn insist(program: &Program, step: &Step, line: &str, outcome: &Outcome) -> Result<()> {
    let fails = matches!(
        step.action,
        Action::Command { fails: true, .. } | Action::Dialogue { fails: true, .. }
    );
    if program.role == "oracle" && outcome.success() == fails {
        let wanted = if fails { "fails" } else { "succeeds" };
        let said = format!("{}{}", outcome.stdout, outcome.stderr);
        bail!("the session says that virsh {wanted} here (`{line}`), but: {}\n{said}", outcome.end);
    }
    Ok(())
}

fn execute(
    session: &Session,
    stage: &Stage,
    program: &Program,
    step: &Step,
    env: &[(String, String)],
) -> Result<Outcome> {
    let limit = step.limit.unwrap_or(Run::LIMIT);
    match &step.action {
        Action::Dialogue { line, moves, .. } => {
            converse(&words(session.from, stage, program, line)?, env, stage, moves, limit)
        }
        Action::Command { line, input, .. } => {
            let mut run = command(&words(session.from, stage, program, line)?, stage, env, limit);
            if let Some(text) = input {
                run = run.input(stage.expand(text));
            }
            run.run()
        }
        _ => bail!("only commands are executed"),
    }
}

fn command(words: &[String], stage: &Stage, env: &[(String, String)], limit: Duration) -> Run {
    let run = Run::new(&words[0]).args(&words[1..]).clean_env().dir(stage.dir()).limit(limit);
    env.iter().fold(run, |run, (name, value)| run.env(name, value))
}

/// Runs a step of ours once more for programs, where its commands only ask; the documents have to
/// be as the catalogue says.
fn ask_for_documents(
    session: &Session,
    stage: &Stage,
    program: &Program,
    step: &Step,
    env: &[(String, String)],
) -> Result<()> {
    let Action::Command { line, input: None, .. } = &step.action else { return Ok(()) };
    let asked = shell_words::split(&stage.expand(line)).context("the words of the command")?;
    let invocations = answers::invocations(&asked);
    // Whoever chooses keys gets no others.
    let chosen = |word: &String| word.starts_with("--output") || word.starts_with("--columns");
    if asked.iter().any(chosen) || !answers::only_ask(&invocations) {
        return Ok(());
    }
    let mut all = words(session.from, stage, program, line)?;
    let first = all.len() - asked.len();
    all.splice(first..first, ["--output".to_owned(), "json".to_owned()]);
    let outcome = command(&all, stage, env, step.limit.unwrap_or(Run::LIMIT)).run()?;
    let faults = answers::faults_of_run(&invocations, &outcome.stdout, &outcome.stderr);
    if !faults.is_empty() {
        bail!("`{line}` answers programs with\n{}\n{}", outcome.stdout, faults.join("\n"));
    }
    Ok(())
}

fn words(from: From, stage: &Stage, program: &Program, line: &str) -> Result<Vec<String>> {
    let mut words = match from {
        From::Outside => stage.client(),
        From::Net => stage.host()?.enter(true),
        From::Inside => stage.host()?.enter(false),
    };
    words.push(program.path.display().to_string());
    words.extend(shell_words::split(&stage.expand(line)).context("the words of the command")?);
    Ok(words)
}

fn converse(
    words: &[String],
    env: &[(String, String)],
    stage: &Stage,
    moves: &[Move],
    limit: Duration,
) -> Result<Outcome> {
    let mut env = env.to_vec();
    env.retain(|(name, _)| name != "TERM");
    env.push(("TERM".into(), "vt100".into()));
    let mut terminal = Terminal::start(words, &env, stage.dir())?;
    for next in moves {
        match next {
            Move::Expect(text) => terminal.expect(&stage.expand(text), limit)?,
            Move::SendHidden(text) => terminal.send_hidden(&stage.expand(text), limit)?,
            Move::Do(script) => drop(stage.shell(&stage.expand(script)).check()?),
            Move::Send(text) => terminal.send(&stage.expand(text))?,
        }
    }
    let (stdout, end) = terminal.finish(limit)?;
    if end == End::TimedOut {
        bail!("the program stayed on the terminal for {limit:?} after the last move:\n{stdout}");
    }
    Ok(Outcome { stdout, stderr: String::new(), end })
}

fn record(
    stage: &Stage,
    program: &Program,
    index: usize,
    step: &Step,
    line: &str,
    mut outcome: Outcome,
) -> Record {
    let mut idle = Vec::new();
    outcome.stdout = without_leak(program, stage.unexpand(&outcome.stdout));
    outcome.stderr = without_leak(program, stage.unexpand(&outcome.stderr));
    for rule in &step.rules {
        let stdout = rule.apply(&outcome.stdout);
        let stderr = rule.apply(&outcome.stderr);
        // Whether the machine has an authorisation agent is not the session's to know.
        if stdout == outcome.stdout && stderr == outcome.stderr && *rule != Rule::PolkitNote {
            idle.push(*rule);
        }
        (outcome.stdout, outcome.stderr) = (stdout, stderr);
    }
    Record { step: index, program: program.clone(), line: line.into(), outcome, idle }
}

/// Takes out what virsh says, and ours never, when libvirt's thread tells of one more event just as it disconnects.
fn without_leak(program: &Program, said: String) -> String {
    const LEAK: &str =
        "error: One or more references were leaked after disconnect from the hypervisor";
    if program.role != "oracle" {
        return said;
    }
    ["\r\n", "\n"].iter().fold(said, |said, end| said.replace(&format!("{LEAK}{end}"), ""))
}

/// Asks until the answer fits; what an asynchronous command began takes its time.
fn ask(stage: &Stage, check: &Check, limit: Duration) -> Result<()> {
    let deadline = Instant::now() + limit;
    loop {
        let outcome = stage.ask(check.place, &stage.expand(&check.command))?;
        let fits = match &check.want {
            Want::Success => outcome.success(),
            Want::Text(text) => outcome.success() && outcome.stdout.trim() == stage.expand(text),
            Want::Pattern(pattern) => outcome.success() && pattern.is_match(&outcome.stdout),
        };
        if fits {
            return Ok(());
        }
        if Instant::now() > deadline {
            bail!(
                "it did not really happen: {:?} answers `{}` ({}) with\n{}{}",
                check.place,
                check.command,
                outcome.end,
                outcome.stdout,
                outcome.stderr
            );
        }
        sleep(Duration::from_millis(50));
    }
}
