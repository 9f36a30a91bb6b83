//! A session daemon of an ordinary user: what the lab offers where nobody is root, and what users of `qemu:///session` have.

use std::fs;
use std::os::unix::fs::chown;
use std::path::Path;
use std::process::{Child, Stdio};
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Result, bail};

use crate::command::Run;
use crate::host::config::copy_tree;
use crate::scratch::Scratch;
use crate::{keeper, paths, reap};

/// The user as which the daemon runs when the tests themselves run as root.
const NOBODY: u32 = 65534;

/// A running session daemon with private directories.
#[derive(Debug)]
pub struct Rootless {
    scratch: Scratch,
    outer: Child,
}

impl Rootless {
    /// Starts the daemon and waits until it answers.
    ///
    /// # Errors
    /// When it does not come up in time; the message holds its log.
    pub fn start() -> Result<Self> {
        let scratch = Scratch::new()?;
        let dir = scratch.path();
        copy_tree(&paths::lab().join("xml"), &dir.join("xml"))?;
        for name in ["home", "run", "config", "cache", "data", "log"] {
            fs::create_dir_all(dir.join(name))?;
            if root() {
                chown(dir.join(name), Some(NOBODY), Some(NOBODY))?;
            }
        }
        let log = fs::File::create(dir.join("log/libvirtd.log"))?;
        let outer = keeper::spawn("unshare", |command| {
            let user: &[&str] = if root() { &[] } else { &["--user", "--map-current-user"] };
            command.args(user).args([
                "--pid",
                "--mount",
                "--mount-proc",
                "--fork",
                "--kill-child=KILL",
                "--",
            ]);
            // A shell is the namespace's first process: it collects orphans, which libvirtd as the first would not,
            // and libvirtd waits until a QEMU that it has ended is gone.
            command
                .args(become_user())
                .args(["sh", "-c", "libvirtd; exit $?"])
                .env_clear()
                .envs(environment(dir));
            command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(log);
        })?;
        fs::write(dir.join("outer"), outer.id().to_string())?;
        let mut daemon = Self { scratch, outer };
        daemon.await_answer()?;
        Ok(daemon)
    }

    fn await_answer(&mut self) -> Result<()> {
        let deadline = Instant::now() + Duration::from_secs(40);
        while !self.virsh().arg("hostname").limit(Duration::from_secs(10)).run()?.success() {
            if self.outer.try_wait()?.is_some() || Instant::now() > deadline {
                bail!(
                    "the session daemon did not come up:\n{}",
                    fs::read_to_string(self.dir().join("log/libvirtd.log"))?
                );
            }
            sleep(Duration::from_millis(30));
        }
        Ok(())
    }

    /// Its directory.
    pub fn dir(&self) -> &Path {
        self.scratch.path()
    }

    /// Its address.
    pub fn uri(&self) -> String {
        format!("qemu+unix:///session?socket={}/run/libvirt/libvirt-sock", self.dir().display())
    }

    /// The words that turn a client into the daemon's user; the daemon talks to nobody else.
    pub fn become_user(&self) -> Vec<String> {
        become_user()
    }

    /// Prepares a run of a shell script as the daemon's user.
    pub fn shell(&self, script: &str) -> Run {
        self.as_user(&["sh", "-c", script])
    }

    /// Prepares a run of the system's virsh against the daemon.
    pub fn virsh(&self) -> Run {
        let oracle = paths::oracle().display().to_string();
        self.as_user(&[&oracle, "-q", "-c", &self.uri()])
    }

    fn as_user(&self, words: &[&str]) -> Run {
        let mut all = become_user();
        all.extend(words.iter().map(|&word| word.to_owned()));
        let run = Run::new(&all[0]).args(&all[1..]).clean_env().dir(self.dir());
        environment(self.dir()).into_iter().fold(run, |run, (name, value)| run.env(name, value))
    }
}

impl Drop for Rootless {
    fn drop(&mut self) {
        let _ = self.outer.kill();
        let _ = self.outer.wait();
        reap::reap(self.scratch.path());
    }
}

fn root() -> bool {
    rustix::process::geteuid().is_root()
}

fn become_user() -> Vec<String> {
    if !root() {
        return vec!["env".into()];
    }
    let id = NOBODY.to_string();
    ["setpriv", "--reuid", &id, "--regid", &id, "--clear-groups"].map(String::from).to_vec()
}

fn environment(dir: &Path) -> Vec<(&'static str, String)> {
    let below = |name: &str| dir.join(name).display().to_string();
    vec![
        ("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin".into()),
        ("LC_ALL", "C.UTF-8".into()),
        ("HOME", below("home")),
        ("XDG_RUNTIME_DIR", below("run")),
        ("XDG_CONFIG_HOME", below("config")),
        ("XDG_CACHE_HOME", below("cache")),
        ("XDG_DATA_HOME", below("data")),
    ]
}
