//! Runs one program on one case: in a directory of its own, in a fixed environment, and never for ever.

use crate::parity::case::{BYTE, Case, DIR, UNREACHABLE, UNSET, byte_of};
use crate::parity::data_dir;
use crate::parity::programs::Program;
use anyhow::{Context, Result};
use nix::sys::signal::{Signal, kill, killpg};
use nix::unistd::Pid;
use serde::{Deserialize, Serialize};
use std::ffi::OsString;
use std::fs::{self, File};
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

/// Runs `program` on `case` for at most `bound`.
pub fn run(
    program: &Program,
    case: &Case,
    fixtures: &Fixtures,
    bound: Duration,
) -> Result<Outcome> {
    // The name has a fixed length, because tables are as wide as the paths in them.
    let root = tempfile::Builder::new().prefix("vp").rand_bytes(8).tempdir_in("/tmp")?;
    let dir = root.path().join("w");
    for folder in ["home", "tmp", "run"] {
        fs::create_dir_all(dir.join(folder))?;
    }
    for (name, path) in fixtures.for_case(case) {
        fs::copy(path, dir.join(name))?;
    }
    fs::create_dir(root.path().join("bin"))?;
    symlink(&program.path, root.path().join("bin/virsh"))?;
    let (out, err) = (root.path().join("out"), root.path().join("err"));
    let child = spawn(program, case, &dir, &out, &err).with_context(|| program.shown())?;
    let status = finish(child, case, bound)?;
    let read = |path: &Path| -> Result<String> { Ok(readable(&fs::read(path)?, &dir)) };
    Ok(Outcome { status, stdout: read(&out)?, stderr: read(&err)?, files: shown_files(case, &dir) })
}

/// Starts the program, which is found as `virsh` on the search path, so that both call themselves that.
///
/// A session of its own has no controlling terminal: where there is one, the oracle starts polkit's agent
/// before every connection, and says so on machines without a system bus. Its group ends with it.
fn spawn(program: &Program, case: &Case, dir: &Path, out: &Path, err: &Path) -> Result<Child> {
    let place = |text: &str| as_bytes(&text.replace(DIR, &dir.to_string_lossy()));
    let mut command = Command::new("/usr/bin/setsid");
    command.arg("virsh").args(case.words.iter().map(|word| place(word)));
    command.current_dir(dir).env_clear().envs(environment(dir)).envs(program.variables());
    for (name, value) in &case.env {
        match value.as_str() {
            UNSET => command.env_remove(name),
            value => command.env(name, place(value)),
        };
    }
    let stdout = File::create(out)?;
    let stderr = if case.merge { stdout.try_clone()? } else { File::create(err)? };
    if case.merge {
        File::create(err)?;
    }
    command.stdin(match &case.stdin {
        Some(text) => {
            let input = dir.with_file_name("in");
            fs::write(&input, place(text).as_encoded_bytes())?;
            Stdio::from(pipe_from(&input)?)
        }
        None => Stdio::null(),
    });
    command.stdout(stdout).stderr(stderr);
    Ok(command.spawn()?)
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
    let text = fs::read(input)?;
    // A session is far smaller than a pipe's buffer, so writing before the reader exists cannot block.
    anyhow::ensure!(text.len() < 60_000, "a session's input is larger than a pipe holds");
    std::io::Write::write_all(&mut writer, &text)?;
    Ok(reader)
}

fn environment(dir: &Path) -> Vec<(&'static str, String)> {
    let below = |name: &str| dir.join(name).to_string_lossy().into_owned();
    let path = std::env::var("PATH").unwrap_or_else(|_| "/usr/bin:/bin".to_owned());
    vec![
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
    ]
}

fn finish(mut child: Child, case: &Case, bound: Duration) -> Result<String> {
    let pid = Pid::from_raw(i32::try_from(child.id())?);
    let mut left = bound;
    if let Some(delay) = case.interrupt.map(Duration::from_millis) {
        if let Some(status) = child.wait_timeout(delay)? {
            return Ok(describe(status));
        }
        kill(pid, Signal::SIGINT)?;
        left = left.saturating_sub(delay);
    }
    if let Some(status) = child.wait_timeout(left)? {
        return Ok(describe(status));
    }
    // The group goes with it: an editor or a shell that it started would otherwise stay.
    killpg(pid, Signal::SIGKILL)?;
    child.wait()?;
    Ok(TIMED_OUT.to_owned())
}

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
        let program = Program::new(Path::new("/bin/sh"));
        run(&program, case, &fixtures, Duration::from_millis(1500)).expect("sh runs")
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
