//! Where the lab's own files, the programs under test and the caches are.

use std::path::{Path, PathBuf};

/// The lab's directory in the source tree.
pub fn lab() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The root of the workspace.
pub fn workspace() -> &'static Path {
    lab().ancestors().nth(2).expect("the lab lies two levels below the workspace")
}

/// The directory with the session files.
pub fn sessions() -> PathBuf {
    lab().join("sessions")
}

/// The virsh whose behaviour is the measure: `$VIRSH_ORACLE`, or the one of the system.
pub fn oracle() -> PathBuf {
    std::env::var_os("VIRSH_ORACLE").map_or_else(|| "/usr/bin/virsh".into(), PathBuf::from)
}

/// The virsh under test: `$VIRSH_BIN`, or what the same build made.
pub fn ours() -> PathBuf {
    virsh_tests::virsh()
}

/// What takes long to make is kept here between runs: `$VIRSH_LAB_CACHE`, or a place for the whole machine.
pub fn cache() -> PathBuf {
    std::env::var_os("VIRSH_LAB_CACHE").map_or_else(|| "/var/cache/virsh-lab".into(), PathBuf::from)
}

/// The logs of failed tests are kept here, one directory for each.
pub fn evidence() -> PathBuf {
    std::env::var_os("VIRSH_LAB_LOGS")
        .map_or_else(|| workspace().join("target/lab-logs"), PathBuf::from)
}
