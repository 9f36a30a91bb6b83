//! What a machine holds that a lab could leave behind.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::command::Run;
use crate::{reap, scratch};

/// Everything of the kinds that leak, as lines that a person can read.
///
/// Interfaces, mounts and named network namespaces are the whole machine's; processes, loop devices, control groups
/// and directories are those that carry the lab's names, since others come and go on a machine by themselves.
pub fn take() -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut add = |kind: &str, lines: Vec<String>| {
        found.extend(lines.into_iter().map(|line| format!("{kind} {line}")))
    };
    add("mount", mounts());
    add("interface", names("/sys/class/net"));
    add("namespace", names("/run/netns"));
    add("group", groups());
    let dirs = scratch::all();
    add("process", dirs.iter().flat_map(|dir| processes(dir)).collect());
    add("directory", dirs.iter().map(|dir| dir.display().to_string()).collect());
    add("loop", loops());
    found
}

/// The processes, with their command lines, that mention the directory.
pub fn processes(dir: &Path) -> Vec<String> {
    let line = |pid: &str| {
        fs::read_to_string(format!("/proc/{pid}/cmdline")).unwrap_or_default().replace('\0', " ")
    };
    reap::processes_of(dir)
        .into_iter()
        .map(|pid| pid.as_raw_nonzero().to_string())
        .map(|pid| format!("{pid} {}", line(&pid)))
        .collect()
}

fn mounts() -> Vec<String> {
    let table = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    table.lines().filter_map(|line| line.split(' ').nth(1)).map(String::from).collect()
}

fn names(dir: &str) -> Vec<String> {
    fs::read_dir(dir)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned())
        .collect()
}

fn groups() -> Vec<String> {
    let roots: Vec<PathBuf> = fs::read_dir("/sys/fs/cgroup")
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path())
        .collect();
    let below = roots.iter().flat_map(|root| {
        names(&root.display().to_string()).into_iter().map(|name| root.join(name))
    });
    below
        .filter(|path| path.to_string_lossy().contains("/virsh-lab-"))
        .map(|path| path.display().to_string())
        .collect()
}

fn loops() -> Vec<String> {
    let table = Run::new("losetup")
        .args(["--list", "--noheadings", "--output", "NAME,BACK-FILE"])
        .check()
        .unwrap_or_default();
    table.lines().filter(|line| line.contains("/vl.")).map(String::from).collect()
}
