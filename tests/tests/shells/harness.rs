//! Runs a real shell on a terminal, with the files of `install.sh` where it finds them itself, and
//! tells what the program was called with after the tab key was pressed.

use pty_process::blocking::{Command as OnTerminal, Pty, open};
use std::fs;
use std::io::{Read, Write};
use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};
use virsh_tests::bounded;
use virsh_tests::skip::is_installed;

/// A shell with a completion script.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shell {
    Bash,
    Zsh,
    Fish,
}

/// The name under which the program is installed here, which is not the usual one, so that it is put everywhere.
pub const NAME: &str = "virsh-rs";

/// How long anything may take on a loaded machine.
const LIMIT: Duration = Duration::from_secs(60);

/// What the prompt of every shell looks like.
const PROMPT: &str = "<ready> ";

/// What the installed program says when it has noted its words.
const NOTED: &str = "<noted>";

impl Shell {
    /// The quotes that may be open when the tab key is pressed.
    pub fn quotes(self) -> &'static [&'static str] {
        match self {
            Shell::Bash | Shell::Zsh => &["", "'", "\"", "$'"],
            Shell::Fish => &["", "'", "\""],
        }
    }

    fn program(self) -> &'static str {
        match self {
            Shell::Bash => "bash",
            Shell::Zsh => "zsh",
            Shell::Fish => "fish",
        }
    }

    /// The file of settings, and what a user has in it: no word about the program.
    fn settings(self) -> (&'static str, String) {
        match self {
            Shell::Bash => (
                ".bashrc",
                format!(". /usr/share/bash-completion/bash_completion\nPS1='{PROMPT}'\n"),
            ),
            Shell::Zsh => {
                (".zshrc", format!("autoload -Uz compinit\ncompinit -u -D\nPS1='{PROMPT}'\n"))
            }
            Shell::Fish => (
                ".config/fish/config.fish",
                format!("set fish_greeting\nfunction fish_prompt\n printf '{PROMPT}'\nend\n"),
            ),
        }
    }
}

/// A shell that waits at its prompt.
pub struct Running {
    shell: Shell,
    folder: PathBuf,
    child: Child,
    pty: Arc<Pty>,
    output: Receiver<Vec<u8>>,
    seen: String,
}

impl Running {
    /// Starts a shell; none where it is not installed.
    pub fn start(shell: Shell, test: &str) -> Option<Running> {
        if !is_installed(shell.program()) {
            return None;
        }
        let folder = scratch(&format!("{test}-{}", shell.program()));
        install(&folder);
        let (file, settings) = shell.settings();
        let file = folder.join("home").join(file);
        fs::create_dir_all(file.parent().expect("a folder")).expect("make the home");
        fs::write(file, settings).expect("write the settings");
        fs::create_dir_all(folder.join("work")).expect("make a folder");
        // Without one that is the user's alone, fish makes a folder in /tmp, and leaves it there.
        let runtime = folder.join("run");
        let mut private = fs::DirBuilder::new();
        private.mode(0o700).create(&runtime).expect("make a folder");
        let (pty, pts) = open().expect("a terminal");
        pty.resize(pty_process::Size::new(50, 200)).expect("a size");
        // The paths are the real ones only in this shell's own view of the file system.
        let mounts = "mount --bind \"$0/root/usr/local/share\" /usr/local/share\n\
            [ -d \"$0/root/etc/fish\" ] && [ -d /etc/fish ] && mount --bind \"$0/root/etc/fish\" /etc/fish\n\
            exec env --default-signal=INT,QUIT \"$1\" -i";
        let path = std::env::var("PATH").unwrap_or_default();
        let bin = folder.join("root/usr/local/bin");
        let command = OnTerminal::new("unshare")
            .args(["--map-root-user", "--mount", "sh", "-c", mounts])
            .arg(&folder)
            .arg(shell.program())
            .env_clear()
            .env("PATH", format!("{}:{path}", bin.display()))
            .env("HOME", folder.join("home"))
            .env("XDG_RUNTIME_DIR", runtime)
            .env("TERM", "xterm")
            .env("LC_ALL", "C.UTF-8")
            .current_dir(folder.join("work"));
        let child = command.spawn(pts).expect("unshare(1) starts");
        let pty = Arc::new(pty);
        let (sender, output) = channel();
        let reader = Arc::clone(&pty);
        thread::spawn(move || {
            let mut buffer = [0; 4096];
            while let Ok(count) = (&*reader).read(&mut buffer) {
                if count == 0 || sender.send(buffer[..count].to_vec()).is_err() {
                    break;
                }
            }
        });
        let mut running = Running { shell, folder, child, pty, output, seen: String::new() };
        running.expect(PROMPT);
        Some(running)
    }

    /// Types keys.
    pub fn send(&mut self, keys: &str) {
        (&*self.pty).write_all(keys.as_bytes()).expect("type");
    }

    /// Waits until a text has been written since the last call.
    pub fn expect(&mut self, text: &str) {
        let deadline = Instant::now() + LIMIT;
        loop {
            if let Some(position) = self.seen.find(text) {
                self.seen.drain(..position + text.len());
                return;
            }
            let left = deadline.saturating_duration_since(Instant::now());
            let Ok(bytes) = self.output.recv_timeout(left) else {
                panic!("{:?}: {text:?} does not come in:\n{}", self.shell, self.seen);
            };
            self.seen.push_str(&String::from_utf8_lossy(&bytes));
        }
    }

    /// Types a command that does not run the program.
    pub fn run(&mut self, line: &str) {
        // The line itself must not look like what it prints.
        self.send(&format!("{line}; printf '<%s>' done\r"));
        self.expect("<done>");
        self.expect(PROMPT);
    }

    /// Types keys, then Enter, and gives the words with which the program was called.
    pub fn words(&mut self, keys: &str) -> Vec<String> {
        let noted = self.folder.join("noted");
        let _ = fs::remove_file(&noted);
        self.send(&format!("{keys}\r"));
        self.expect(NOTED);
        self.expect(PROMPT);
        let words = fs::read_to_string(noted).expect("the words");
        words.split_terminator('\0').map(str::to_owned).collect()
    }

    /// The folder in which the shell works, and nothing else should.
    pub fn work(&self) -> PathBuf {
        self.folder.join("work")
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        bounded::kill(&mut self.child);
    }
}

/// Installs the files of the project, with a program that completes and otherwise notes its words.
fn install(folder: &Path) {
    let program = folder.join("program");
    let real = virsh_tests::virsh();
    let text = format!(
        "#!/bin/sh\nfor word; do\n    [ \"$word\" = complete ] && exec '{}' \"$@\"\ndone\n\
         printf '%s\\0' \"$@\" >'{}'\necho '{NOTED}'\n",
        real.display(),
        folder.join("noted").display()
    );
    fs::write(&program, text).expect("write the program");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("make it run");
    let mut script = Command::new(root().join("install.sh"));
    script
        .arg(NAME)
        .env("DESTDIR", folder.join("root"))
        .env("PROGRAM", program)
        .env_remove("PREFIX");
    let output = bounded::run(script.stdin(Stdio::null()), b"");
    assert!(output.status.success(), "{output:?}");
}

/// An empty folder for one use, below the target folder.
pub fn scratch(name: &str) -> PathBuf {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    let _guard = ONE_AT_A_TIME.lock().expect("no panic while it is held");
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("shells").join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).expect("make a folder");
    folder
}

/// The repository's root.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..").canonicalize().expect("the root")
}
