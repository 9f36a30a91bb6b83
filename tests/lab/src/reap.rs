//! Ends everything that belongs to one scratch directory. Teardown of a living host and cleaning up after a killed
//! run are the same act, so nothing can be cleaned by one and leaked by the other.

use std::fs;
use std::path::{Path, PathBuf};
use std::thread::sleep;
use std::time::Duration;

use rustix::mount::{UnmountFlags, unmount};
use rustix::process::{Pid, Signal, kill_process};

/// Kills the processes, then frees loop devices, mounts and control groups, then removes the directory.
/// Each step is best effort: the inventory, not this function, is what tests trust.
pub fn reap(dir: &Path) {
    for name in ["pid1", "outer"] {
        if let Some(pid) = recorded(dir, name) {
            kill_and_wait(pid);
        }
    }
    // What a fixture started outside of a host (a session daemon, a bench of loop devices) carries the path as well.
    processes_of(dir).into_iter().for_each(kill_and_wait);
    loops_of(dir).iter().for_each(|device| detach(device));
    for mount in mounts_below(dir) {
        let _ = unmount(mount, UnmountFlags::DETACH);
    }
    if let Some(group) = group_name(dir) {
        remove_groups(&group);
    }
    if let Err(error) = fs::remove_dir_all(dir) {
        let _ = fs::write(dir.join("not-removed"), error.to_string());
    }
}

/// The name of a directory's control group, the same for whoever made it and whoever removes it.
pub fn group_name(dir: &Path) -> Option<String> {
    dir.file_name()?.to_str().map(|name| format!("virsh-lab-{}", name.trim_start_matches("vl.")))
}

/// The pid in one of the directory's pid files, if that process still belongs to the directory.
fn recorded(dir: &Path, name: &str) -> Option<Pid> {
    let number = fs::read_to_string(dir.join(name)).ok()?.trim().parse().ok()?;
    belongs(number, dir).then(|| Pid::from_raw(number))?
}

/// Whether the process mentions the directory in its arguments or environment; pids are used again, paths are not.
fn belongs(pid: i32, dir: &Path) -> bool {
    let wanted = dir.as_os_str().as_encoded_bytes();
    ["cmdline", "environ"].iter().any(|file| {
        fs::read(format!("/proc/{pid}/{file}"))
            .is_ok_and(|bytes| bytes.windows(wanted.len()).any(|window| window == wanted))
    })
}

/// Every process that mentions the directory, apart from this one.
pub fn processes_of(dir: &Path) -> Vec<Pid> {
    let Ok(entries) = fs::read_dir("/proc") else { return Vec::new() };
    let own = std::process::id().cast_signed();
    entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.parse().ok())
        .filter(|pid| *pid != own && belongs(*pid, dir))
        .filter_map(Pid::from_raw)
        .collect()
}

fn kill_and_wait(pid: Pid) {
    let _ = kill_process(pid, Signal::KILL);
    // A dead pid namespace takes a moment to take its QEMUs with it; files and mounts stay busy until then.
    for _ in 0..300 {
        if state(pid).is_none_or(|state| state == 'Z') {
            return;
        }
        sleep(Duration::from_millis(10));
    }
}

fn state(pid: Pid) -> Option<char> {
    let stat = fs::read_to_string(format!("/proc/{}/stat", pid.as_raw_nonzero())).ok()?;
    stat.rsplit_once(") ")?.1.chars().next()
}

/// The loop devices whose file lies in the directory.
pub fn loops_of(dir: &Path) -> Vec<PathBuf> {
    let Ok(entries) = fs::read_dir("/sys/block") else { return Vec::new() };
    entries
        .flatten()
        .filter(|entry| {
            fs::read_to_string(entry.path().join("loop/backing_file"))
                .is_ok_and(|file| Path::new(file.trim()).starts_with(dir))
        })
        .map(|entry| Path::new("/dev").join(entry.file_name()))
        .collect()
}

fn detach(device: &Path) {
    let run =
        |program: &str, word: &str| crate::command::Run::new(program).arg(word).arg(device).run();
    // Partitions first: their nodes would otherwise outlive the device they are part of.
    let _ = run("partx", "--delete");
    let _ = run("losetup", "--detach");
}

fn mounts_below(dir: &Path) -> Vec<PathBuf> {
    let table = fs::read_to_string("/proc/self/mounts").unwrap_or_default();
    let mut mounts: Vec<PathBuf> = table
        .lines()
        .filter_map(|line| line.split(' ').nth(1))
        .map(PathBuf::from)
        .filter(|path| path.starts_with(dir))
        .collect();
    mounts.reverse();
    mounts
}

/// Control groups empty a moment after their last process has died, hence the second tries.
fn remove_groups(name: &str) {
    let Ok(controllers) = fs::read_dir("/sys/fs/cgroup") else { return };
    let roots: Vec<PathBuf> = controllers
        .flatten()
        .map(|entry| entry.path().join(name))
        .filter(|path| path.is_dir())
        .collect();
    for _ in 0..50 {
        if roots.iter().filter(|root| !remove_group(root)).count() == 0 {
            return;
        }
        sleep(Duration::from_millis(20));
    }
}

fn remove_group(path: &Path) -> bool {
    if let Ok(children) = fs::read_dir(path) {
        children.flatten().filter(|child| child.path().is_dir()).for_each(|child| {
            remove_group(&child.path());
        });
    }
    fs::remove_dir(path).is_ok() || !path.exists()
}
