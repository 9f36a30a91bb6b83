//! What becomes of a completion where nobody answers, or somebody asks something first.

use std::fs;
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::process::{Output, Stdio};
use std::time::{Duration, Instant};
use virsh_tests::bounded;

fn complete(uri: &str, words: &[&str]) -> Output {
    let mut command = bounded::alone(virsh_tests::virsh());
    command.args(["-c", uri, "complete", "--"]).args(words).stdin(Stdio::null());
    command.env_remove("VIRSH_OUTPUT").env("HOME", env!("CARGO_TARGET_TMPDIR"));
    bounded::run(&mut command, b"")
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
fn names_on_a_dead_socket_end_the_program_as_virsh_ends() {
    const DEAD: &str = "test+unix:///?socket=/nonexistent-dir/x";
    let why = "error: failed to connect to the hypervisor\n\
               error: Failed to connect socket to '/nonexistent-dir/x': No such file or directory\n";
    // What follows each command does so where no option says where to connect to.
    for (named, timed, after) in [(true, false, ""), (true, true, ""), (false, false, "\n")] {
        let mut command = bounded::alone(virsh_tests::virsh());
        command.args(if timed { &["-t"][..] } else { &[] });
        let command = match named {
            true => command.args(["-c", DEAD]),
            false => command.env("VIRSH_DEFAULT_CONNECT_URI", DEAD),
        };
        let output = bounded::run(command.args(["complete", "--", "dominfo", "d"]), b"");
        assert_eq!(output.status.code(), Some(1));
        let told = [&output.stdout, &output.stderr].map(|text| String::from_utf8_lossy(text));
        assert_eq!(told, [after, why], "{named} {timed}");
    }
}

/// What ssh wrote down, which is a script here, when names on a host were asked for through it in vain.
fn noted_by_ssh(script: &str) -> String {
    let folder = tempfile::tempdir().expect("a folder");
    let (program, noted) = (folder.path().join("ssh"), folder.path().join("noted"));
    let script = format!("#!/bin/sh\nnoted='{}'\n{script}\n", noted.display());
    fs::write(&program, script).expect("write the program");
    fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).expect("make it run");
    let uri = format!("qemu+ssh://host/system?command={}", program.display());
    let output = complete(&uri, &["dominfo", "x"]);
    assert_eq!(output.status.code(), Some(1));
    fs::read_to_string(noted).expect("ssh was started")
}

#[test]
fn ssh_is_kept_from_asking_and_connects_read_only() {
    let noted = noted_by_ssh(r#"printf '%s\n' "$*" >"$noted""#);
    assert!(noted.contains("BatchMode=yes"), "{noted}");
    assert!(noted.contains("libvirt-sock-ro") || noted.contains("-r "), "{noted}");
}

#[test]
fn what_a_silent_host_was_asked_through_is_ended_too() {
    let process = noted_by_ssh("echo $$ >\"$noted\"\nexec sleep 300");
    let process = format!("/proc/{}/stat", process.trim());
    // Ended, or waiting for whoever collects it.
    let gone = || fs::read_to_string(&process).map_or(true, |stat| stat.contains(") Z "));
    let limit = Instant::now() + Duration::from_secs(20);
    while !gone() {
        assert!(Instant::now() < limit, "it still runs: {process}");
        std::thread::sleep(Duration::from_millis(20));
    }
}
