//! Sessions: files with one command line per line, run with the system's virsh and with ours, and compared.

pub mod compare;
mod evidence;
pub mod parse;
pub mod play;
pub mod stage;

use std::path::{Path, PathBuf};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use regex::Regex;

use crate::normalise::Rule;
use crate::paths;
use play::{Program, Record};
use stage::Stage;

/// What a session file says.
#[derive(Debug, Default)]
pub struct Session {
    /// The comment at its head: what it shows.
    pub purpose: String,
    /// What has to be there before the first command.
    pub needs: Vec<Need>,
    /// Whether both programs share one daemon or each gets its own.
    pub mode: Mode,
    /// From where the programs reach the daemon.
    pub from: From,
    /// What happens, in order.
    pub steps: Vec<Step>,
}

/// One thing that has to be there before the first command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    /// The network `default` is active.
    Network,
    /// The golden guest `g1` runs (and the network with it).
    Guest,
    /// The container `c1` is defined.
    Container,
    /// A second host, `$PEER`, at the other end of the wire, sharing the image directory.
    Peer,
    /// An empty loop device, `$LOOP`, of 64 MiB.
    Loop,
    /// An iSCSI target at 127.0.0.1 inside the host.
    Iscsi,
    /// The daemon listens for TLS.
    Tls,
    /// TCP asks for a user and a password.
    Sasl,
    /// A udev feeds node device events.
    Udev,
    /// A session daemon of an ordinary user, instead of a host.
    Rootless,
}

/// How the two programs meet the same state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// Each program plays the whole session on a state set up anew; right for what changes anything.
    #[default]
    Fresh,
    /// Both programs run each command on one daemon, one after the other; right for what only reads.
    SameDaemon,
}

/// From where the programs reach the daemon.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum From {
    /// From the machine, through the socket's path.
    #[default]
    Outside,
    /// From the host's network, for TCP and TLS.
    Net,
    /// From all of the host's namespaces.
    Inside,
}

/// One line of a session with the lines that belong to it.
#[derive(Debug)]
pub struct Step {
    /// Where it stands in the file.
    pub line: usize,
    /// What it does.
    pub action: Action,
    /// What is taken out of the output before it is compared.
    pub rules: Vec<Rule>,
    /// Its own bound, where the usual one does not fit.
    pub limit: Option<Duration>,
    /// Why our program differs from virsh here on purpose.
    pub deviates: Option<String>,
    /// What our program says instead.
    pub ours: Option<Regex>,
}

/// What a step does.
#[derive(Debug)]
pub enum Action {
    /// Runs the programs with these words.
    Command {
        /// The words, as in a shell.
        line: String,
        /// Whether virsh fails here.
        fails: bool,
        /// What it reads from standard input.
        input: Option<String>,
    },
    /// Runs the programs on a terminal.
    Dialogue {
        /// The words, as in a shell.
        line: String,
        /// Whether virsh fails here.
        fails: bool,
        /// What is waited for and typed.
        moves: Vec<Move>,
    },
    /// Prepares something inside the host, by a shell script that has to succeed.
    Do(String),
    /// Asks by another path whether something really happened.
    Check(Check),
    /// Sets an environment variable for the commands below.
    Env(String, String),
}

/// One move of a dialogue.
#[derive(Debug, PartialEq, Eq)]
pub enum Move {
    /// Waits for this text.
    Expect(String),
    /// Types this text.
    Send(String),
    /// Types this text once the terminal does not echo any more, as for a password.
    SendHidden(String),
    /// Runs a shell command in the host meanwhile.
    Do(String),
}

/// A question whose answer does not come from the program under test. It is asked again until it fits or time is up.
#[derive(Debug)]
pub struct Check {
    /// Who is asked.
    pub place: Place,
    /// The command that asks.
    pub command: String,
    /// The answer that is wanted.
    pub want: Want,
}

/// Who is asked what happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The host: a shell command in its namespaces.
    Host,
    /// The other host.
    Peer,
    /// The guest `g1`: a shell command, through its agent.
    Guest,
    /// The daemon, through the system's virsh.
    Virsh,
}

/// The answer that is wanted.
#[derive(Debug)]
pub enum Want {
    /// Exit status 0.
    Success,
    /// This text, apart from white space around it.
    Text(String),
    /// A text in which this pattern is found.
    Pattern(Regex),
}

/// All session files, sorted.
///
/// # Errors
/// When the folder cannot be read.
pub fn files() -> Result<Vec<PathBuf>> {
    let mut files = Vec::new();
    for group in std::fs::read_dir(paths::sessions())? {
        for file in std::fs::read_dir(group?.path())? {
            files.push(file?.path());
        }
    }
    files.retain(|file| file.extension().is_some_and(|extension| extension == "session"));
    files.sort();
    Ok(files)
}

/// Plays the session in the file with both programs.
///
/// # Errors
/// When they differ, when a check fails, or when something does not work; the message names the kept logs.
pub fn run(path: &Path, oracle: &Path, ours: &Path) -> Result<()> {
    let session = parse::file(path)?;
    let path = path.canonicalize()?;
    let name = path
        .strip_prefix(paths::sessions())
        .ok()
        .or(path.file_name().map(Path::new))
        .unwrap_or(&path);
    let name = name.with_extension("").display().to_string();
    let programs = [Program::new("oracle", oracle)?, Program::new("ours", ours)?];
    if session.mode == Mode::SameDaemon {
        let stage = Stage::set(&session)?;
        return on_stage(&session, &stage, &programs, &name, &[]);
    }
    let stage = Stage::set(&session).with_context(|| format!("{name}: setting the stage"))?;
    let records = play::play(&session, &stage, &programs[..1])
        .or_else(|error| evidence::fail(&name, &stage, &[], error))?;
    drop(stage);
    let stage = Stage::set(&session).with_context(|| format!("{name}: setting the stage again"))?;
    on_stage(&session, &stage, &programs[1..], &name, &records)
}

fn on_stage(
    session: &Session,
    stage: &Stage,
    programs: &[Program],
    name: &str,
    before: &[Record],
) -> Result<()> {
    let mut records = before.to_vec();
    let result = play::play(session, stage, programs).and_then(|played| {
        records.extend(played);
        let differences = compare::differences(session, &records);
        if !differences.is_empty() {
            bail!("{}", differences.join("\n"));
        }
        Ok(())
    });
    result.or_else(|error| evidence::fail(name, stage, &records, error))
}
