//! One isolated libvirt host: libvirtd with QEMU, containers, networks and storage, in namespaces of its own.

pub mod config;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Stdio};
use std::sync::Once;
use std::thread::sleep;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::command::Run;
use crate::scratch::{Scratch, sweep};
use crate::wire::Wire;
use crate::{keeper, paths, reap, wait};

/// How long a host may take to answer; it takes 0.4 s on an idle machine.
const STARTUP: Duration = Duration::from_secs(40);

/// What a host is to be like.
#[derive(Clone, Debug)]
pub struct Options {
    /// The host's name; two hosts between which a guest migrates must differ in it.
    pub name: String,
    /// The host's address on the wire.
    pub address: Option<String>,
    /// Whether a udev of its own feeds node device events.
    pub udev: bool,
    /// Whether it listens for TLS, with certificates in `pki/` of its directory.
    pub tls: bool,
    /// Whether TCP asks for a SASL user and password.
    pub sasl: bool,
    /// The golden guest's directory, seen by the host as `/var/lib/libvirt/golden`.
    pub golden: Option<PathBuf>,
    /// A directory seen as `/var/lib/libvirt/images`, for hosts that share their disks.
    pub images: Option<PathBuf>,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            name: "hosta".into(),
            address: None,
            udev: false,
            tls: false,
            sasl: false,
            golden: None,
            images: None,
        }
    }
}

impl Options {
    /// The host's identity follows from its name, so that two runs of a session print the same one.
    pub fn uuid(&self) -> String {
        let last = self
            .name
            .bytes()
            .fold(0_u64, |sum, byte| (sum * 131 + u64::from(byte)) & 0xffff_ffff_ffff);
        format!("5f0b9a3e-7c21-4d6f-8a10-{last:012x}")
    }
}

/// A running host. Dropping it ends everything in it and removes its directory.
#[derive(Debug)]
pub struct Host {
    scratch: Scratch,
    outer: Child,
    pid1: u32,
}

impl Host {
    /// Starts a host and waits until its daemon answers.
    ///
    /// # Errors
    /// When it does not come up in time; the message holds the logs.
    pub fn start(options: &Options, wire: Option<&Wire>) -> Result<Self> {
        static SWEPT: Once = Once::new();
        SWEPT.call_once(|| {
            sweep();
        });
        let scratch = Scratch::new()?;
        config::write(scratch.path(), options)?;
        let outer = launch(scratch.path(), options)?;
        fs::write(scratch.path().join("outer"), outer.id().to_string())?;
        let mut host = Self { scratch, outer, pid1: 0 };
        let deadline = Instant::now() + STARTUP;
        let pid1 = host.await_file("pid1", deadline)?;
        host.pid1 = pid1.trim().parse().context("the host's pid")?;
        if let (Some(wire), Some(_)) = (wire, &options.address) {
            wire.plug(host.pid1)?;
        }
        host.await_file("ready", deadline)?;
        Ok(host)
    }

    fn await_file(&mut self, name: &str, deadline: Instant) -> Result<String> {
        let path = self.dir().join(name);
        loop {
            if let Ok(text) = fs::read_to_string(&path) {
                return Ok(text);
            }
            if self.outer.try_wait()?.is_some() || Instant::now() > deadline {
                let logs = ["init.log", "libvirtd.log"].map(|log| {
                    fs::read_to_string(self.dir().join("log").join(log)).unwrap_or_default()
                });
                bail!("the host did not come up (no {name}):\n{}", logs.join("\n"));
            }
            sleep(Duration::from_millis(10));
        }
    }

    /// The host's directory, visible by the same path inside and outside.
    pub fn dir(&self) -> &Path {
        self.scratch.path()
    }

    /// The host's first process, as the machine numbers it.
    pub fn pid1(&self) -> u32 {
        self.pid1
    }

    /// The daemon's socket.
    pub fn socket(&self) -> PathBuf {
        self.dir().join("run/libvirt/libvirt-sock")
    }

    /// The URI of a driver (`qemu`, `lxc`, …) of this host, over its socket.
    pub fn uri(&self, driver: &str) -> String {
        format!("{driver}+unix:///system?socket={}", self.socket().display())
    }

    /// The `nsenter` words that lead into the host; a client needs `net` alone to reach its ports.
    pub fn enter(&self, net_only: bool) -> Vec<String> {
        let mut words = vec!["nsenter".into(), "-t".into(), self.pid1.to_string(), "-n".into()];
        if !net_only {
            words.extend(["-m", "-u", "-i", "-p", "-C"].map(String::from));
        }
        words.push("--".into());
        words
    }

    /// Has the daemon stand still (SIGSTOP) until the value is dropped.
    ///
    /// # Errors
    /// When it does not run.
    pub fn stop_daemon(&self) -> Result<Stopped<'_>> {
        self.shell("kill -STOP $(cat /run/libvirt/libvirtd.pid)").check()?;
        Ok(Stopped(self))
    }

    /// Kills the daemon (SIGKILL) and waits until it is gone; its guests run on.
    ///
    /// # Errors
    /// When it does not run.
    pub fn kill_daemon(&self) -> Result<()> {
        let script = "daemon=$(cat /run/libvirt/libvirtd.pid); kill -KILL $daemon || exit; \
                      while kill -0 $daemon 2>/dev/null; do sleep 0.01; done";
        self.shell(script).check().map(drop)
    }

    /// Starts the daemon again after it was killed, and waits until it answers.
    ///
    /// # Errors
    /// When it does not come up in time.
    pub fn restart_daemon(&self) -> Result<()> {
        let start = "rm -f /run/libvirt/libvirtd.pid; libvirtd -d -l -p /run/libvirt/libvirtd.pid -f /etc/libvirt/libvirtd.conf";
        self.shell(start).check()?;
        wait::until(STARTUP, "the daemon did not come up again", || {
            Ok(self.virsh("qemu").arg("hostname").run()?.success())
        })
    }

    /// Prepares a run of a shell script inside the host, as its root.
    pub fn shell(&self, script: &str) -> Run {
        let words = self.enter(false);
        Run::new(&words[0])
            .args(&words[1..])
            .args(["sh", "-c", script])
            .env("LC_ALL", "C.UTF-8")
            .dir(self.dir())
    }

    /// Prepares a run of the system's virsh against a driver of this host: another path than the program under test.
    pub fn virsh(&self, driver: &str) -> Run {
        Run::new(paths::oracle())
            .args(["-q", "-c", &self.uri(driver)])
            .env("LC_ALL", "C.UTF-8")
            .env("HOME", self.dir().join("home"))
    }

    /// Prepares a run of the program under test against a driver of this host, with nothing of this process's environment.
    pub fn ours(&self, driver: &str) -> Run {
        Run::new(paths::ours()).args(["-c", &self.uri(driver)]).clean_env().env("LC_ALL", "C.UTF-8")
    }
}

/// A daemon that stands still, and goes on when this is dropped.
#[derive(Debug)]
pub struct Stopped<'a>(&'a Host);

impl Drop for Stopped<'_> {
    fn drop(&mut self) {
        // A daemon that is gone needs nothing any more.
        let _ = self.0.shell("kill -CONT $(cat /run/libvirt/libvirtd.pid)").run();
    }
}

impl Drop for Host {
    fn drop(&mut self) {
        // The outer process goes first, so that it can be waited for and leaves no zombie with this process.
        let _ = self.outer.kill();
        let _ = self.outer.wait();
        reap::reap(self.scratch.path());
    }
}

fn launch(dir: &Path, options: &Options) -> Result<Child> {
    let log = fs::File::create(dir.join("log/init.log"))?;
    let mut settings = vec![format!("LAB_NAME={}", options.name)];
    settings.extend(options.address.iter().map(|address| format!("LAB_ADDRESS={address}")));
    settings.extend(options.golden.iter().map(|path| format!("LAB_GOLDEN={}", path.display())));
    settings.extend(options.images.iter().map(|path| format!("LAB_IMAGES={}", path.display())));
    if options.udev {
        settings.push("LAB_UDEV=1".into());
    }
    if let Some(known) =
        options.golden.iter().map(|golden| golden.join("capabilities")).find(|path| path.is_dir())
    {
        // The first question to QEMU costs a second; the answer of the same binary is as good for every host.
        config::copy_tree(&known, &dir.join("cache/qemu/capabilities"))?;
    }
    let group = reap::group_name(dir).context("a scratch directory has a name")?;
    let child = keeper::spawn("bash", |command| {
        command.arg(paths::lab().join("scripts/host-enter.sh")).arg(dir).arg(group).args(settings);
        command
            .env_clear()
            .env("PATH", "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin")
            .env("LC_ALL", "C.UTF-8");
        command
            .stdin(Stdio::null())
            .stdout(log.try_clone().map_or_else(|_| Stdio::null(), Stdio::from))
            .stderr(log);
    })?;
    Ok(child)
}
