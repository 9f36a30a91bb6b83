//! Runs one program on one case: in a directory of its own, in a fixed environment, and never for ever.

use crate::parity::case::{BYTE, Case, DIR, UNREACHABLE, UNSET, byte_of};
use crate::parity::data_dir;
use crate::parity::programs::Program;
use crate::parity::served::{Preload, Servers, UNHURRIED};
use anyhow::{Context, Result};
use nix::sys::signal::{Signal, kill, killpg};
use nix::unistd::Pid;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::io::Read;
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::symlink;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;
use wait_timeout::ChildExt;

/// The status of a run that had to be ended.
pub const TIMED_OUT: &str = "timed out";

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

/// The files that cases may name, laid out in a case's directory when it mentions them.
pub struct Fixtures {
    files: Vec<(String, PathBuf)>,
}

impl Fixtures {
    /// Lists the files of the harness.
    pub fn load() -> Result<Self> {
        let mut files = Vec::new();
        let folder = data_dir().join("files");
        for entry in fs::read_dir(&folder).with_context(|| folder.display().to_string())? {
            let entry = entry?;
            files.push((entry.file_name().to_string_lossy().into_owned(), entry.path()));
        }
        files.sort();
        Ok(Fixtures { files })
    }

    /// The files that a case mentions.
    pub fn for_case<'a>(&'a self, case: &'a Case) -> impl Iterator<Item = &'a (String, PathBuf)> {
        self.files.iter().filter(|(name, _)| case.mentions(name))
    }
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
        // The name has a fixed length, because tables are as wide as the paths in them.
        let root = tempfile::Builder::new().prefix("vp").rand_bytes(8).tempdir_in("/tmp")?;
        let start = Start::new(&self.program, case, fixtures, root.path())?;
        let interrupt = case.interrupt.map(Duration::from_millis);
        let status = match self.servers.as_ref().filter(|_| !needs_linker(case)) {
            Some(servers) => servers.run(&start, interrupt, bound),
            None => start.directly(&self.preload).and_then(|mut child| {
                let pid = Pid::from_raw(i32::try_from(child.id())?);
                finish(pid, interrupt, bound, |within| Ok(child.wait_timeout(within)?))
            }),
        };
        let read = |path: &Path| -> Result<String> { Ok(readable(&fs::read(path)?, &start.dir)) };
        Ok(Outcome {
            status: status.with_context(|| self.program.shown())?,
            stdout: read(&start.out)?,
            stderr: start.err.as_deref().map_or(Ok(String::new()), read)?,
            files: shown_files(case, &start.dir),
        })
    }
}

/// Says whether a variable of a case is read before a program's `main` runs, by the linker and the libraries.
fn needs_linker(case: &Case) -> bool {
    let early = ["LD_", "GLIBC_", "MALLOC_", "G_", "GNUTLS_"];
    case.env.iter().any(|(name, _)| early.iter().any(|prefix| name.starts_with(prefix)))
}

/// All that a run begins with.
pub(super) struct Start {
    /// The words after the program's name.
    pub words: Vec<OsString>,
    /// The whole environment.
    pub variables: BTreeMap<OsString, OsString>,
    /// The folder that the run is in.
    pub dir: PathBuf,
    /// The text for standard input, which comes through a pipe; without one it is empty.
    pub input: Option<PathBuf>,
    /// Where standard output goes.
    pub out: PathBuf,
    /// Where standard error goes, if not there as well.
    pub err: Option<PathBuf>,
}

impl Start {
    /// Lays out the folder `root` for a run.
    fn new(program: &Program, case: &Case, fixtures: &Fixtures, root: &Path) -> Result<Self> {
        let dir = root.join("w");
        for folder in ["home", "tmp", "run"] {
            fs::create_dir_all(dir.join(folder))?;
        }
        for (name, path) in fixtures.for_case(case) {
            fs::copy(path, dir.join(name))?;
        }
        fs::create_dir(root.join("bin"))?;
        symlink(&program.path, root.join("bin/virsh"))?;
        let place = |text: &str| as_bytes(&text.replace(DIR, &dir.to_string_lossy()));
        let mut variables = environment(&dir);
        let own = program.variables().map(|(name, value)| (name.into(), value.into()));
        variables.extend(own);
        for (name, value) in &case.env {
            match value.as_str() {
                UNSET => variables.remove(OsStr::new(name)),
                value => variables.insert(name.into(), place(value)),
            };
        }
        let input = case.stdin.as_ref().map(|text| (root.join("in"), place(text)));
        if let Some((path, text)) = &input {
            // A session is far smaller than a pipe's buffer, so writing before there is a reader cannot block.
            anyhow::ensure!(text.len() < 60_000, "a session's input is larger than a pipe holds");
            fs::write(path, text.as_encoded_bytes())?;
        }
        Ok(Start {
            words: case.words.iter().map(|word| place(word)).collect(),
            variables,
            dir,
            input: input.map(|(path, _)| path),
            out: root.join("out"),
            err: (!case.merge).then(|| root.join("err")),
        })
    }

    /// Starts the program, which is found as `virsh` on the search path, so that all call themselves that.
    ///
    /// A session of its own has no controlling terminal: where there is one, the oracle starts polkit's agent
    /// before every connection, and says so on machines without a system bus. Its group ends with it.
    fn directly(&self, preload: &Path) -> Result<Child> {
        let mut command = Command::new("/usr/bin/setsid");
        let folder = self.dir.with_file_name("bin");
        let path = self.variables.get(OsStr::new("PATH"));
        // A case may have a search path of its own.
        let found = path.is_some_and(|path| std::env::split_paths(path).any(|on| on == folder));
        let program = if found { PathBuf::from("virsh") } else { folder.join("virsh") };
        command.arg(program).args(&self.words).current_dir(&self.dir);
        command.env_clear().envs(&self.variables);
        if self.variables.contains_key(OsStr::new(UNHURRIED)) {
            command.env("LD_PRELOAD", preload);
        }
        let stdout = File::create(&self.out)?;
        let stderr = match &self.err {
            Some(path) => File::create(path)?,
            None => stdout.try_clone()?,
        };
        command.stdin(match &self.input {
            Some(input) => Stdio::from(pipe_from(input)?),
            None => Stdio::null(),
        });
        command.stdout(stdout).stderr(stderr);
        Ok(command.spawn()?)
    }
}

/// The text of a case for the system, in which some characters stand for bytes.
fn as_bytes(text: &str) -> OsString {
    let mut bytes = Vec::with_capacity(text.len());
    for c in text.chars() {
        match byte_of(c) {
            Some(byte) => bytes.push(byte),
            None => bytes.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes()),
        }
    }
    OsString::from_vec(bytes)
}

/// Gives a pipe that holds the file's content, because line editors treat a regular file differently.
fn pipe_from(input: &Path) -> Result<std::io::PipeReader> {
    let (reader, mut writer) = std::io::pipe()?;
    std::io::Write::write_all(&mut writer, &fs::read(input)?)?;
    Ok(reader)
}

fn environment(dir: &Path) -> BTreeMap<OsString, OsString> {
    let below = |name: &str| dir.join(name).to_string_lossy().into_owned();
    let path = std::env::var("PATH").unwrap_or_else(|_| "/usr/bin:/bin".to_owned());
    let fixed = [
        ("PATH", format!("{}:{path}", dir.with_file_name("bin").display())),
        ("HOME", below("home")),
        ("XDG_CACHE_HOME", below("home/.cache")),
        ("XDG_CONFIG_HOME", below("home/.config")),
        ("XDG_DATA_HOME", below("home/.local/share")),
        ("XDG_STATE_HOME", below("home/.local/state")),
        ("XDG_RUNTIME_DIR", below("run")),
        ("TMPDIR", below("tmp")),
        ("LC_ALL", "C.UTF-8".to_owned()),
        ("TERM", "dumb".to_owned()),
        ("TZ", "UTC".to_owned()),
        // No case may wait for a person, so an editor which leaves the text alone is the default.
        ("EDITOR", "true".to_owned()),
        ("LIBVIRT_DEFAULT_URI", UNREACHABLE.to_owned()),
    ];
    fixed.into_iter().map(|(name, value)| (name.into(), value.into())).collect()
}

/// Waits for the end of a process that leads a group, interrupts it in time, and gives its status. `ended` says which
/// one that is, if the process ends within some time; one that takes too long is ended.
pub(super) fn finish(
    pid: Pid,
    interrupt: Option<Duration>,
    bound: Duration,
    mut ended: impl FnMut(Duration) -> Result<Option<ExitStatus>>,
) -> Result<String> {
    let mut left = bound;
    if let Some(delay) = interrupt {
        if let Some(status) = ended(delay)? {
            return Ok(describe(status));
        }
        kill(pid, Signal::SIGINT)?;
        left = left.saturating_sub(delay);
    }
    if let Some(status) = ended(left)? {
        return Ok(describe(status));
    }
    // The group goes with it: an editor or a shell that it started would otherwise stay.
    killpg(pid, Signal::SIGKILL)?;
    ended(bound)?.context("it was killed, and does not end")?;
    Ok(TIMED_OUT.to_owned())
}

/// What a status means.
fn describe(status: ExitStatus) -> String {
    match (status.code(), status.signal()) {
        (Some(code), _) => code.to_string(),
        (None, Some(signal)) => format!("signal {signal}"),
        (None, None) => "neither exited nor killed".to_owned(),
    }
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
