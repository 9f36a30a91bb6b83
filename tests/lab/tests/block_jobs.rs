//! Block jobs that are waited for: given up by a signal, or left alone by their daemon.

use std::time::Duration;

use rustix::process::Signal;
use virsh_lab::command::{End, Run, Running};
use virsh_lab::host::Host;
use virsh_lab::{fixture, golden, machine, paths, wait};

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
fn begin(host: &Host, name: &str) -> Running {
    let copy = format!("{IMAGES}/{name}.raw");
    let run = Run::new(paths::ours())
        .args(["-c", &host.uri("qemu"), "blockcopy", "g1", "vda", &copy, "--raw"])
        .args(["--transient-job", "--wait", "--verbose", "--bytes", "--bandwidth", "1"]);
    let running = run.env("LC_ALL", "C.UTF-8").limit(LIMIT).start().unwrap();
    wait::until(LIMIT, "no job begins", || Ok(job(host).contains("Block Copy"))).unwrap();
    running
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
    for (signal, name) in [(Signal::INT, "int"), (Signal::TERM, "term")] {
        let running = begin(&host, name);
        running.signal(signal).unwrap();
        let outcome = running.finish().unwrap();
        assert_eq!((outcome.end, outcome.stdout.trim()), (End::Exit(1), "Copy aborted"), "{name}");
        assert_eq!(job(&host).trim(), "", "{name}");
    }
}

#[test]
fn a_daemon_that_dies_in_a_block_job_is_named_as_the_reason() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let running = begin(&host, "killed");
    host.kill_daemon().unwrap();
    let outcome = running.finish().unwrap();
    let said = outcome.stderr;
    assert_eq!(outcome.end, End::Exit(1), "{said}");
    assert!(said.contains("failed to query job for disk vda"), "{said}");
    assert!(said.contains("due to end of file"), "{said}");
}
