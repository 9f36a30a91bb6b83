//! How a run begins and ends: a directory of its own, a fixed environment, and never for ever.

use crate::parity::case::{Case, DIR, UNREACHABLE, UNSET, byte_of};
use crate::parity::data_dir;
use crate::parity::programs::Program;
use anyhow::{Context, Result};
use nix::sys::signal::{Signal, kill, killpg};
use nix::unistd::Pid;
use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};
use std::fs::{self, File};
use std::os::unix::ffi::OsStringExt;
use std::os::unix::fs::symlink;
use std::os::unix::process::ExitStatusExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::time::Duration;

/// Has threads begin late, in a process in which the library is loaded.
pub(super) const UNHURRIED: &str = "PARITY_UNHURRIED";

/// The status of a run that had to be ended.
pub const TIMED_OUT: &str = "timed out";

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

/// All that a run begins with.
pub struct Start {
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
    pub fn new(program: &Program, case: &Case, fixtures: &Fixtures, root: &Path) -> Result<Self> {
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
    pub fn directly(&self, preload: &Path) -> Result<Child> {
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
pub fn finish(
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
