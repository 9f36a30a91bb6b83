//! The process of a guest on this machine, which libvirt does not tell: its daemons leave the number in a file.

use std::fs;
use std::path::{Path, PathBuf};
use virt::connect::Connect;
use virt::domain::Domain;

/// The process of a running guest of this machine: QEMU's, or the controller of a container; none where it
/// is elsewhere, or where nothing tells.
#[must_use]
pub fn of(connection: &Connect, domain: &Domain) -> Option<u64> {
    domain.id()?;
    let name = domain.name().ok()?;
    let files = files(&connection.uri().ok()?, &name);
    files.iter().find_map(|file| known(file, Path::new("/proc"), &name))
}

/// The files that may have the number of the process of a guest, of a URI that leads to this machine.
fn files(uri: &str, name: &str) -> Vec<PathBuf> {
    let uri = uri.split('?').next().unwrap_or_default();
    let file = format!("{name}.pid");
    let below = |folder: PathBuf| folder.join(&file);
    match uri {
        "qemu:///system" => vec![below(PathBuf::from("/run/libvirt/qemu"))],
        "qemu:///session" => {
            let run = std::env::var_os("XDG_RUNTIME_DIR").map(PathBuf::from);
            let cache = std::env::var_os("HOME").map(|home| Path::new(&home).join(".cache"));
            let run = run.or(cache).into_iter();
            run.map(|run| below(run.join("libvirt/qemu/run"))).collect()
        }
        "lxc:///system" | "lxc:///" => vec![below(PathBuf::from("/run/libvirt/lxc"))],
        _ => Vec::new(),
    }
}

/// The number in a file, if such a process is there and was started for the guest: a file may be left over.
fn known(file: &Path, processes: &Path, name: &str) -> Option<u64> {
    let number: u64 = fs::read_to_string(file).ok()?.trim().parse().ok()?;
    let line = fs::read(processes.join(number.to_string()).join("cmdline")).ok()?;
    let mut words = line.split(|byte| *byte == 0);
    // QEMU is told `guest=NAME,…`, and the controller of a container its plain name.
    let is = |word: &[u8]| {
        let word = String::from_utf8_lossy(word);
        let guest = word.strip_prefix("guest=").map(|rest| rest.split(",debug-threads").next());
        word == name || guest.flatten().is_some_and(|guest| guest.replace(",,", ",") == name)
    };
    words.any(is).then_some(number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_uris_of_this_machine_have_files() {
        assert_eq!(files("qemu:///system", "a"), [PathBuf::from("/run/libvirt/qemu/a.pid")]);
        assert_eq!(files("lxc:///system?x=1", "a"), [PathBuf::from("/run/libvirt/lxc/a.pid")]);
        for far in ["qemu+ssh://host/system", "qemu://host/system", "test:///default"] {
            assert!(files(far, "a").is_empty(), "{far}");
        }
    }

    #[test]
    fn a_file_that_is_left_over_tells_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let (file, of) = (folder.path().join("a.pid"), folder.path().join("77"));
        fs::create_dir(&of).expect("a folder");
        fs::write(&file, "77\n").expect("a file");
        let with = |line: &[u8]| {
            fs::write(of.join("cmdline"), line).expect("a file");
            known(&file, folder.path(), "a,b")
        };
        assert_eq!(with(b"qemu\0-name\0guest=a,,b,debug-threads=on\0-S\0"), Some(77));
        assert_eq!(with(b"libvirt_lxc\0--name\0a,b\0"), Some(77));
        assert_eq!(with(b"vi\0a.pid\0"), None);
        fs::write(&file, "78\n").expect("a file");
        assert_eq!(known(&file, folder.path(), "a,b"), None);
    }
}
