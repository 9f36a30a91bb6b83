//! Runs one program on one case, and reads what it answered.

use crate::parity::case::{BYTE, Case, DIR};
use crate::parity::programs::Program;
use crate::parity::served::{Preload, Servers};
use crate::parity::start::{Fixtures, Start, finish};
use anyhow::{Context, Result};
use nix::unistd::Pid;
use serde::{Deserialize, Serialize};
use std::fs::{self, File};
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tempfile::TempDir;
use wait_timeout::ChildExt;

/// What a program answered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// The exit status, the signal that ended it, or that it timed out.
    pub status: String,
    /// Standard output, with the working directory replaced by its mark.
    pub stdout: String,
    /// Standard error, likewise.
    pub stderr: String,
    /// The files that the case asked to see, each under its name.
    pub files: String,
}

/// How a program is run.
pub struct Runner {
    /// The program.
    pub program: Program,
    preload: PathBuf,
    servers: Option<Servers>,
}

impl Runner {
    /// Runs a program by servers, if it can be made one.
    ///
    /// # Errors
    /// Fails when the program cannot be read.
    pub fn new(program: &Program, preload: &Preload) -> Result<Self> {
        let mut head = [0; 4];
        let read = File::open(&program.path).and_then(|mut file| file.read(&mut head));
        read.with_context(|| program.shown())?;
        let servers = (head == *b"\x7fELF").then(|| Servers::new(program, preload));
        Ok(Runner { program: program.clone(), preload: preload.path(), servers })
    }

    /// The same without servers.
    #[must_use]
    pub fn directly(self) -> Self {
        Runner { servers: None, ..self }
    }

    /// Runs the program on `case` for at most `bound`.
    ///
    /// # Errors
    /// Fails when it cannot be run; what it answers is never an error.
    pub fn run(&self, case: &Case, fixtures: &Fixtures, bound: Duration) -> Result<Outcome> {
        Ok(self.run_told(case, fixtures, bound)?.0)
    }

    /// The same for a program that opens libvirt where it needs it: says as well whether it did, or may have.
    ///
    /// # Errors
    /// As [`Runner::run`].
    pub fn run_told(
        &self,
        case: &Case,
        fixtures: &Fixtures,
        bound: Duration,
    ) -> Result<(Outcome, bool)> {
        let root = scratch()?;
        let start = Start::new(&self.program, case, fixtures, root.path())?;
        let interrupt = case.interrupt.map(Duration::from_millis);
        let told = match self.servers.as_ref().filter(|_| !needs_linker(case)) {
            Some(servers) => servers.run(&start, interrupt, bound),
            None => start.directly(&self.preload).and_then(|mut child| {
                let pid = Pid::from_raw(i32::try_from(child.id())?);
                let status =
                    finish(pid, interrupt, bound, |within| Ok(child.wait_timeout(within)?));
                Ok((status?, true))
            }),
        };
        let (status, opened) = told.with_context(|| self.program.shown())?;
        let read = |path: &Path| -> Result<String> { Ok(readable(&fs::read(path)?, &start.dir)) };
        let outcome = Outcome {
            status,
            stdout: read(&start.out)?,
            stderr: start.err.as_deref().map_or(Ok(String::new()), read)?,
            files: shown_files(case, &start.dir),
        };
        Ok((outcome, opened))
    }
}

/// A folder for a run, in memory where the system has such a place. Names are as long there as elsewhere, because tables are
/// as wide as the paths in them.
fn scratch() -> std::io::Result<TempDir> {
    let place = |folder: &str, random: usize| {
        tempfile::Builder::new().prefix("vp").rand_bytes(random).tempdir_in(folder)
    };
    place("/dev/shm", 4).or_else(|_| place("/tmp", 8))
}

/// Says whether a variable of a case is read before a server starts the program, by the linker and the libraries.
fn needs_linker(case: &Case) -> bool {
    let early = ["LD_", "GLIBC_", "MALLOC_", "G_", "GNUTLS_", "LIBVIRT_DEBUG", "LIBVIRT_LOG_"];
    case.env.iter().any(|(name, _)| early.iter().any(|prefix| name.starts_with(prefix)))
}

/// Turns bytes into text without losing any: one that is no UTF-8 becomes a character of the private use area.
fn readable(bytes: &[u8], dir: &Path) -> String {
    let mut text = String::with_capacity(bytes.len());
    for chunk in bytes.utf8_chunks() {
        text.push_str(chunk.valid());
        text.extend(
            chunk.invalid().iter().filter_map(|byte| char::from_u32(BYTE + u32::from(*byte))),
        );
    }
    text.replace(&*dir.to_string_lossy(), DIR)
}

fn shown_files(case: &Case, dir: &Path) -> String {
    let mut shown = String::new();
    for name in &case.show {
        match fs::read(dir.join(name)) {
            Ok(bytes) => shown.push_str(&format!("== {name}\n{}", readable(&bytes, dir))),
            Err(error) => shown.push_str(&format!("== {name}: {}\n", error.kind())),
        }
    }
    shown
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parity::case::World;
    use crate::parity::start::TIMED_OUT;

    fn shell(script: &str) -> Case {
        let mut case = Case::new("session", "x", World::Lazy, vec!["-c".into(), script.into()]);
        case.show.push("made".into());
        case
    }

    fn run_shell(case: &Case) -> Outcome {
        let fixtures = Fixtures::load().expect("the fixtures are there");
        let (shell, preload) = (Program::new(Path::new("/bin/sh")), Preload::build());
        let preload = preload.expect("the library is built");
        let run = |runner: &Runner| {
            runner.run(case, &fixtures, Duration::from_millis(1500)).expect("sh runs")
        };
        let runner = Runner::new(&shell, &preload).expect("sh is there");
        let (served, again) = (run(&runner), run(&runner));
        let directly = run(&runner.directly());
        assert_eq!((&served, &again), (&directly, &directly));
        served
    }

    #[test]
    fn streams_status_files_and_the_directory_are_seen() {
        let outcome = run_shell(&shell("pwd; echo e >&2; echo m >made; printf '\\377'; exit 3"));
        assert_eq!(outcome.status, "3");
        assert_eq!(outcome.stdout, "@DIR@\n\u{F7FF}");
        assert_eq!(outcome.stderr, "e\n");
        assert_eq!(outcome.files, "== made\nm\n");
    }

    #[test]
    fn no_terminal_of_the_caller_is_the_program_s() {
        let script = "read -r pid _ _ _ _ session terminal _ </proc/self/stat; echo $((pid == session)) $terminal";
        assert_eq!(run_shell(&shell(script)).stdout, "1 0\n");
    }

    #[test]
    fn a_run_without_end_is_ended() {
        assert_eq!(run_shell(&shell("sleep 60")).status, TIMED_OUT);
    }

    #[test]
    fn merged_streams_keep_their_order_and_input_arrives() {
        let mut case = shell("cat; echo b >&2; echo c");
        case.merge = true;
        case.stdin = Some("a\n".into());
        let outcome = run_shell(&case);
        assert_eq!((outcome.stdout.as_str(), outcome.stderr.as_str()), ("a\nb\nc\n", ""));
        assert_eq!(outcome.files, "== made: entity not found\n");
    }

    #[test]
    fn an_interrupt_is_delivered() {
        let mut case = shell("exec sleep 60");
        case.interrupt = Some(300);
        assert_eq!(run_shell(&case).status, "signal 2");
    }
}
