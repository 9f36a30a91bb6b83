//! Tries what a host of the lab does to the machine, so that a missing right is named before a test fails over it.

use std::fs;
use std::io::{BufRead, BufReader};
use std::os::unix::fs::MetadataExt;
use std::process::Stdio;

use anyhow::{Context, Result, bail};

use crate::command::Run;
use crate::keeper;

/// Tries one thing and leaves nothing behind.
type Probe = fn() -> Result<()>;

/// What the lab does to the machine, each with what it is for.
const PROBES: &[(&str, Probe)] = &[
    ("namespaces with mounts in them, and to enter them", namespaces),
    ("networks: bridges, pairs of cards, taps and firewall rules in a namespace", network),
    ("control groups", control_groups),
    ("loop devices", loop_device),
];

/// The words that make the namespaces of a host.
const NAMESPACES: [&str; 8] =
    ["-m", "-n", "-u", "-i", "-p", "--fork", "--kill-child=KILL", "--propagation=private"];

/// Tries everything and gives back what did not work, with the reason.
pub fn failures() -> Vec<String> {
    let failed = |(what, probe): &(&str, Probe)| {
        probe().err().map(|error| format!("{what}: {}", reason(&error)))
    };
    PROBES.iter().filter_map(failed).collect()
}

/// The last cause of an error, in one line.
fn reason(error: &anyhow::Error) -> String {
    let text = format!("{error:#}");
    text.lines().map(str::trim).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("; ")
}

/// Makes the namespaces of a host, mounts what a host mounts first, and enters them from outside.
fn namespaces() -> Result<()> {
    let script = "mount -t proc proc /proc && mount -t sysfs sysfs /sys && mount -t tmpfs run /run && echo up && exec sleep 60";
    let mut outer = keeper::spawn("unshare", |command| {
        command.args(NAMESPACES).args(["sh", "-c", script]);
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
    })?;
    let mut line = String::new();
    let output = outer.stdout.take().context("its output")?;
    BufReader::new(output).read_line(&mut line)?;
    let result = if line.trim() == "up" { enter(outer.id()) } else { Err(anyhow::anyhow!("")) };
    let _ = outer.kill();
    let ended = outer.wait_with_output()?;
    if line.trim() != "up" {
        let said = String::from_utf8_lossy(&ended.stderr);
        bail!("{}{}", said.trim(), if root_is_a_mount()? { "" } else { CHROOT });
    }
    result
}

/// Whether the root is one that namespaces know, and no folder below it as in a chroot.
fn root_is_a_mount() -> Result<bool> {
    let mounts = fs::read_to_string("/proc/self/mountinfo")?;
    Ok(mounts.lines().any(|line| line.split(' ').nth(4) == Some("/")))
}

/// What is said in a chroot, out of which whoever enters a namespace falls.
const CHROOT: &str =
    "; this is a chroot, where the lab cannot run: `tests/bare-root.sh` makes a root where it can";

/// Enters the namespaces whose first process is a child of this one, and looks whether the files there are these.
fn enter(outer: u32) -> Result<()> {
    let children = fs::read_to_string(format!("/proc/{outer}/task/{outer}/children"))?;
    let first =
        children.split_whitespace().next().context("the first process of the namespaces")?;
    let seen = Run::new("nsenter")
        .args(["-t", first, "-n", "-m", "-u", "-i", "-p", "-C", "--", "stat", "-c", "%d:%i", "/"])
        .check()?;
    let here = fs::metadata("/")?;
    if seen.trim() != format!("{}:{}", here.dev(), here.ino()) {
        bail!("the files there are others{CHROOT}");
    }
    Ok(())
}

fn network() -> Result<()> {
    let script = "ip link add probe type bridge && ip link add left type veth peer name right && \
                  ip tuntap add dev probetap mode tap && iptables -w -t nat -L -n >/dev/null";
    Run::new("unshare").args(["-n", "sh", "-c", script]).check().map(drop)
}

/// A host makes a group of its own below each version 1 controller.
fn control_groups() -> Result<()> {
    let Ok(controllers) = fs::read_dir("/sys/fs/cgroup") else {
        bail!("/sys/fs/cgroup cannot be read");
    };
    if !fs::exists("/sys/fs/cgroup/memory")? {
        return Ok(());
    }
    for controller in controllers.flatten().filter(|entry| entry.file_name() != "unified") {
        // Links name a controller twice; files are those of a version 2 root.
        if controller.file_type()?.is_dir() {
            let group = controller.path().join(format!("virsh-lab-probe-{}", std::process::id()));
            fs::create_dir(&group).with_context(|| group.display().to_string())?;
            fs::remove_dir(&group)?;
        }
    }
    Ok(())
}

fn loop_device() -> Result<()> {
    let image = tempfile::NamedTempFile::new()?;
    image.as_file().set_len(1 << 20)?;
    let device =
        Run::new("losetup").args(["--find", "--show", "--partscan"]).arg(image.path()).check()?;
    Run::new("losetup").args(["--detach", device.trim()]).check().map(drop)
}
