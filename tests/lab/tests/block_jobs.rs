//! Block jobs that are waited for: given up by a signal, or left alone by their daemon.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use virsh_lab::command;
use virsh_lab::host::Host;
use virsh_lab::{fixture, golden, machine, paths};

const LIMIT: Duration = Duration::from_secs(60);
const IMAGES: &str = "/var/lib/libvirt/images";

/// A host with a running guest whose disk holds enough for a slow copy of it.
fn host() -> Host {
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    golden::await_agent(&host, "g1", LIMIT).unwrap();
    let fill = "dd if=/dev/urandom of=/mnt/filler bs=1M count=24 && sync";
    let filled = virsh_lab::agent::shell(&host, "g1", fill, LIMIT).unwrap();
    assert!(filled.success(), "{filled:?}");
    host
}

/// Begins a copy that would take days, and waits until the job is there.
fn begin(host: &Host, name: &str) -> Child {
    let program = paths::ours();
    let copy = format!("{IMAGES}/{name}.raw");
    let child = command::alone(program)
        .args(["-c", &host.uri("qemu"), "blockcopy", "g1", "vda", &copy, "--raw"])
        .args(["--transient-job", "--wait", "--verbose", "--bytes", "--bandwidth", "1"])
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while !job(host).contains("Block Copy") {
        assert!(begun.elapsed() < LIMIT, "no job begins");
        std::thread::sleep(Duration::from_millis(100));
    }
    child
}

fn job(host: &Host) -> String {
    host.virsh("qemu").args(["blockjob", "g1", "vda", "--raw"]).check().unwrap()
}

#[test]
fn a_signal_gives_a_block_job_up() {
    if !machine::ready() {
        return;
    }
    let host = host();
    for signal in ["-INT", "-TERM"] {
        let child = begin(&host, signal);
        let kill = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(kill.success());
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stdout);
        assert_eq!((output.status.code(), said.trim()), (Some(1), "Copy aborted"), "{signal}");
        assert_eq!(job(&host).trim(), "", "{signal}");
    }
}

#[test]
fn a_daemon_that_dies_in_a_block_job_is_named_as_the_reason() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let child = begin(&host, "killed");
    host.shell("kill -KILL $(cat /run/libvirt/libvirtd.pid)").check().unwrap();
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("failed to query job for disk vda"), "{said}");
    assert!(said.contains("due to end of file"), "{said}");
}
