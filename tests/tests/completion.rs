//! What `complete` does while somebody waits at a prompt: it ends in time, asks nothing and
//! changes nothing.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::process::{Command, Output, Stdio};
use std::time::{Duration, Instant};

fn complete(uri: &str, words: &[&str]) -> Output {
    let mut command = Command::new(virsh_tests::virsh());
    command.args(["-c", uri, "complete", "--"]).args(words).stdin(Stdio::null());
    command.env_remove("VIRSH_OUTPUT").env("HOME", env!("CARGO_TARGET_TMPDIR"));
    command.output().expect("it starts")
}

#[test]
fn a_host_that_is_silent_is_given_up_after_two_seconds() {
    let listener = TcpListener::bind("127.0.0.1:0").expect("listen");
    let port = listener.local_addr().expect("an address").port();
    let start = Instant::now();
    let output = complete(&format!("qemu+tcp://127.0.0.1:{port}/system"), &["dominfo", "x"]);
    assert!(start.elapsed() < Duration::from_secs(20), "it waits: {:?}", start.elapsed());
    assert_eq!(output.status.code(), Some(1));
    assert_eq!((output.stdout.as_slice(), output.stderr.as_slice()), (&b""[..], &b""[..]));
}

#[test]
fn ssh_is_kept_from_asking_and_connects_read_only() {
    let folder = tempfile::tempdir().expect("a folder");
    let (program, noted) = (folder.path().join("ssh"), folder.path().join("noted"));
    let script = format!("#!/bin/sh\nprintf '%s\\n' \"$*\" >'{}'\n", noted.display());
    fs::write(&program, script).expect("write the program");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("make it run");
    let uri = format!("qemu+ssh://host/system?command={}", program.display());
    let output = complete(&uri, &["dominfo", "x"]);
    assert_eq!(output.status.code(), Some(1));
    let noted = fs::read_to_string(noted).expect("ssh was started");
    assert!(noted.contains("BatchMode=yes"), "{noted}");
    assert!(noted.contains("libvirt-sock-ro") || noted.contains("-r "), "{noted}");
}

#[test]
fn what_a_silent_host_was_asked_through_is_ended_too() {
    let folder = tempfile::tempdir().expect("a folder");
    let (program, noted) = (folder.path().join("ssh"), folder.path().join("noted"));
    let script = format!("#!/bin/sh\necho $$ >'{}'\nexec sleep 300\n", noted.display());
    fs::write(&program, script).expect("write the program");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("make it run");
    let uri = format!("qemu+ssh://host/system?command={}", program.display());
    let output = complete(&uri, &["dominfo", "x"]);
    assert_eq!(output.status.code(), Some(1));
    let process = fs::read_to_string(noted).expect("ssh was started");
    let process = format!("/proc/{}/stat", process.trim());
    // Ended, or waiting for whoever collects it.
    let gone = || fs::read_to_string(&process).map_or(true, |stat| stat.contains(") Z "));
    let limit = Instant::now() + Duration::from_secs(20);
    while !gone() {
        assert!(Instant::now() < limit, "it still runs: {process}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
