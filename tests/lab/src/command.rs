//! Runs one external program, bounded in time, and says afterwards what it wrote and how it ended.

use std::ffi::OsStr;
use std::fmt;
use std::fs::File;
use std::io::{Read, Seek, Write};
use std::os::unix::fs::FileExt;
use std::os::unix::process::ExitStatusExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use anyhow::{Context, Result, bail};
use rustix::process::{Pid, Signal, kill_process, kill_process_group};
use wait_timeout::ChildExt;

/// How a program ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum End {
    /// It exited by itself with this status.
    Exit(i32),
    /// A signal ended it.
    Signal(i32),
    /// It was still running when its time was up, and was killed.
    TimedOut,
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Exit(code) => write!(f, "exit status {code}"),
            Self::Signal(number) => write!(f, "killed by signal {number}"),
            Self::TimedOut => write!(f, "killed after its time was up"),
        }
    }
}

/// What a program wrote and how it ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Everything on standard output, with invalid UTF-8 replaced.
    pub stdout: String,
    /// Everything on standard error, with invalid UTF-8 replaced.
    pub stderr: String,
    /// How it ended.
    pub end: End,
}

impl Outcome {
    /// Whether the program exited with status 0.
    pub fn success(&self) -> bool {
        self.end == End::Exit(0)
    }
}

/// One program to be run, with its bound.
#[derive(Debug)]
pub struct Run {
    command: Command,
    input: Option<Vec<u8>>,
    limit: Duration,
}

impl Run {
    /// The bound for steps that say nothing else: generous, since two cores may be shared by four guests.
    pub const LIMIT: Duration = Duration::from_secs(30);

    /// Prepares a run of the program with the environment of this process, and without its terminal.
    ///
    /// A controlling terminal makes the system's virsh start polkit's agent before every connection, which says so
    /// on machines without a system bus; what is to be seen on one runs on a [`Terminal`](crate::terminal::Terminal).
    pub fn new(program: impl AsRef<OsStr>) -> Self {
        let mut command = Command::new("/usr/bin/setsid");
        command.arg(program).stdin(Stdio::null());
        Self { command, input: None, limit: Self::LIMIT }
    }

    /// Adds one argument.
    pub fn arg(mut self, word: impl AsRef<OsStr>) -> Self {
        self.command.arg(word);
        self
    }

    /// Adds several arguments.
    pub fn args<S: AsRef<OsStr>>(mut self, words: impl IntoIterator<Item = S>) -> Self {
        self.command.args(words);
        self
    }

    /// Sets one environment variable.
    pub fn env(mut self, name: &str, value: impl AsRef<OsStr>) -> Self {
        self.command.env(name, value);
        self
    }

    /// Starts from an empty environment.
    pub fn clean_env(mut self) -> Self {
        self.command.env_clear();
        self
    }

    /// Runs in this directory.
    pub fn dir(mut self, dir: &Path) -> Self {
        self.command.current_dir(dir);
        self
    }

    /// Feeds these bytes to standard input, which is empty otherwise.
    pub fn input(mut self, bytes: impl Into<Vec<u8>>) -> Self {
        self.input = Some(bytes.into());
        self
    }

    /// Replaces the bound.
    pub fn limit(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    /// Runs to the end or to the bound.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub fn run(self) -> Result<Outcome> {
        self.start()?.finish()
    }

    /// Starts the program, for something to happen to it meanwhile.
    ///
    /// # Errors
    /// When the program cannot be started.
    pub fn start(mut self) -> Result<Running> {
        // Files instead of pipes: what was written before a kill is kept, and no surviving grandchild blocks the read.
        let (stdout, stderr) = (tempfile::tempfile()?, tempfile::tempfile()?);
        self.command.stdout(stdout.try_clone()?).stderr(stderr.try_clone()?);
        if let Some(bytes) = &self.input {
            let mut file = tempfile::tempfile()?;
            file.write_all(bytes)?;
            file.rewind()?;
            self.command.stdin(file);
        }
        let child =
            self.command.spawn().with_context(|| format!("cannot start {:?}", self.command))?;
        Ok(Running { child, stdout, stderr, limit: self.limit })
    }

    /// Runs, insists on success, and gives back standard output.
    ///
    /// # Errors
    /// When the program cannot be started, fails or exceeds its bound; the message holds what it wrote.
    pub fn check(self) -> Result<String> {
        let what = format!("{:?}", self.command);
        let outcome = self.run()?;
        if !outcome.success() {
            bail!("{what}: {}\n{}{}", outcome.end, outcome.stdout, outcome.stderr);
        }
        Ok(outcome.stdout)
    }
}

/// A program that was started and is not waited for yet.
#[derive(Debug)]
pub struct Running {
    child: Child,
    stdout: File,
    stderr: File,
    limit: Duration,
}

impl Running {
    /// Its process, as the machine numbers it.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// What it has written to standard output until now.
    ///
    /// # Errors
    /// When that cannot be read.
    pub fn stdout(&self) -> Result<String> {
        let mut bytes = vec![0; usize::try_from(self.stdout.metadata()?.len())?];
        // The place in the file is the program's, so it stays.
        self.stdout.read_exact_at(&mut bytes, 0)?;
        Ok(String::from_utf8_lossy(&bytes).into_owned())
    }

    /// Sends the program a signal.
    ///
    /// # Errors
    /// When the program is gone.
    pub fn signal(&self, signal: Signal) -> Result<()> {
        let pid = Pid::from_raw(self.child.id().cast_signed()).context("the program's pid")?;
        Ok(kill_process(pid, signal)?)
    }

    /// Waits for the end or for the bound, which counts from now on and ends what the program
    /// started, too: its session is a group of its own.
    ///
    /// # Errors
    /// When the program cannot be waited for.
    pub fn finish(mut self) -> Result<Outcome> {
        let end = match self.child.wait_timeout(self.limit)? {
            Some(status) => match status.code() {
                Some(code) => End::Exit(code),
                None => End::Signal(status.signal().unwrap_or_default()),
            },
            None => {
                self.kill()?;
                End::TimedOut
            }
        };
        Ok(Outcome { stdout: text(&mut self.stdout)?, stderr: text(&mut self.stderr)?, end })
    }

    fn kill(&mut self) -> Result<()> {
        if let Some(pid) = Pid::from_raw(self.child.id().cast_signed()) {
            // The group may be gone already, when the program ended between the two calls.
            let _ = kill_process_group(pid, Signal::KILL);
        }
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        if matches!(self.child.try_wait(), Ok(None)) {
            // What a failed test leaves; there is nobody to tell.
            let _ = self.kill();
        }
    }
}

fn text(file: &mut File) -> Result<String> {
    let mut bytes = Vec::new();
    file.rewind()?;
    file.read_to_end(&mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_terminal_of_the_caller_is_the_program_s() {
        let script = "read -r pid _ _ _ _ session terminal _ </proc/self/stat; echo $((pid == session)) $terminal";
        assert_eq!(Run::new("sh").args(["-c", script]).check().unwrap(), "1 0\n");
    }

    #[test]
    fn what_a_program_wrote_before_its_time_was_up_is_kept() {
        let outcome = Run::new("sh")
            .args(["-c", "echo before; sleep 60 & wait"])
            .limit(Duration::from_millis(500))
            .run()
            .unwrap();
        assert_eq!(outcome.end, End::TimedOut);
        assert_eq!(outcome.stdout, "before\n");
    }

    #[test]
    fn a_failure_is_reported_with_its_words() {
        let error =
            Run::new("sh").args(["-c", "echo why >&2; exit 3"]).check().unwrap_err().to_string();
        assert!(error.contains("exit status 3") && error.contains("why"), "{error}");
    }
}
