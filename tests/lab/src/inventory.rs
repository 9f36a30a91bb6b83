//! What a machine holds that a lab could leave behind.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use crate::reap;

/// Everything of the kinds that leak, as lines that a person can read.
///
/// Interfaces, mounts and named network namespaces are the whole machine's; processes, loop devices, control groups
/// and directories are those of the given hosts, since others come and go on a machine by themselves.
pub fn take(dirs: &[PathBuf]) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut add = |kind: &str, lines: Vec<String>| {
        found.extend(lines.into_iter().map(|line| format!("{kind} {line}")))
    };
    add("mount", mounts());
    add("interface", names("/sys/class/net"));
    add("namespace", names("/run/netns"));
    add("group", dirs.iter().flat_map(|dir| groups(dir)).collect());
    add("process", dirs.iter().flat_map(|dir| processes(dir)).collect());
    add(
        "directory",
        dirs.iter().filter(|dir| dir.exists()).map(|dir| dir.display().to_string()).collect(),
    );
    add(
        "loop",
        dirs.iter()
            .flat_map(|dir| reap::loops_of(dir))
            .map(|path| path.display().to_string())
            .collect(),
    );
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

fn groups(dir: &Path) -> Vec<String> {
    let Some(name) = reap::group_name(dir) else { return Vec::new() };
    let roots = names("/sys/fs/cgroup")
        .into_iter()
        .map(|root| Path::new("/sys/fs/cgroup").join(root).join(&name));
    roots.filter(|path| path.exists()).map(|path| path.display().to_string()).collect()
}
