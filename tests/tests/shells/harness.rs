//! Runs a real shell on a line and tells what its completion offers.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

/// A shell with a completion script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
}
/// What a shell offered, and the calls of virsh that it made.
pub struct Offer {
    /// The words as they would be put into the line, sorted.
    pub words: Vec<String>,
    /// The lines with what the shell shows beside the words.
    pub lines: Vec<String>,
    /// Each call of virsh, its words in angle brackets.
    pub calls: Vec<String>,
}

/// Completes a line; none where the shell is not installed.
pub fn complete(shell: Shell, folder: &str, line: &str) -> Option<Offer> {
    let fake = Fake::new(&format!("{shell:?}-{line}"));
    let scripts = root().join(folder);
    let captures = root().join("tests/tests/shells");
    let mut command = match shell {
        Shell::Bash => {
            let mut command = Command::new("bash");
            let capture = captures.join("capture.bash");
            command.arg("--norc").arg(capture).arg(scripts.join("virsh.bash")).arg(line);
            command
        }
        Shell::Zsh => {
            let mut command = Command::new("zsh");
            command.arg("-f").arg(captures.join("capture.zsh")).arg(scripts).arg(line);
            command
        }
        Shell::Fish => {
            let mut command = Command::new("fish");
            let script = "source $argv[1]; complete -C $argv[2]";
            command.args(["--no-config", "-c", script]).arg(scripts.join("virsh.fish")).arg(line);
            command
        }
    };
    let output =
        run(command.env("PATH", fake.path()).env("HOME", &fake.folder).env("LC_ALL", "C.UTF-8"))?;
    let lines: Vec<String> = output.lines().map(str::to_owned).collect();
    let words = lines.iter().map(|line| line.split('\t').next().unwrap_or_default());
    let mut words: Vec<String> = words.map(str::to_owned).collect();
    words.sort();
    // zsh may add a word under two tags; it shows it once.
    words.dedup();
    Some(Offer { words, lines, calls: fake.calls() })
}

/// Runs a program with nothing to read and a bound on its time. What it says on the error
/// output would stand in the middle of the user's line, so there must be nothing.
pub fn run(command: &mut Command) -> Option<String> {
    let program = command.get_program().to_string_lossy().into_owned();
    if which(&program).is_none() {
        virsh_tests::skip::skip(&format!("{program} is not installed"));
        return None;
    }
    let mut bounded = Command::new("timeout");
    bounded.arg("60").arg(&program).args(command.get_args());
    for (key, value) in command.get_envs() {
        bounded.env(key, value.unwrap_or_default());
    }
    let output = bounded.stdin(Stdio::null()).output().expect("run timeout(1)");
    assert_eq!(String::from_utf8_lossy(&output.stderr), "", "{program} complains");
    Some(String::from_utf8_lossy(&output.stdout).into_owned())
}

fn which(program: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    std::env::split_paths(&path).map(|folder| folder.join(program)).find(|file| file.is_file())
}

/// A folder with a program `virsh` that notes its words and prints names and an error.
struct Fake {
    folder: PathBuf,
}

impl Fake {
    fn new(name: &str) -> Fake {
        let folder = scratch(&name.replace(|c: char| !c.is_ascii_alphanumeric(), "_"));
        let program = folder.join("virsh");
        let text = "#!/bin/sh\nhere=$(dirname \"$0\")\nprintf '<%s>' \"$@\" >>\"$here/calls\"\necho >>\"$here/calls\"\n\
            echo 'error: noise' >&2\nprintf '%s\\n' web 'web\\ two' db\n";
        fs::write(&program, text).expect("write the fake program");
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("make it run");
        Fake { folder }
    }

    fn path(&self) -> String {
        format!("{}:{}", self.folder.display(), std::env::var("PATH").unwrap_or_default())
    }

    fn calls(&self) -> Vec<String> {
        let calls = fs::read_to_string(self.folder.join("calls")).unwrap_or_default();
        calls.lines().map(str::to_owned).collect()
    }
}

/// An empty folder for one use, below the target folder. Tests run at the same time and some
/// complete the same line, so the name alone would not do.
pub fn scratch(name: &str) -> PathBuf {
    let test = std::thread::current().name().unwrap_or_default().to_owned();
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(test).join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("make a folder");
    folder
}

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}
