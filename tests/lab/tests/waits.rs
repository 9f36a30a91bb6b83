//! `--wait`: what a guest was asked for has happened when the command returns, and who waits in vain is told.

#[path = "waits/guest.rs"]
mod guest;
#[path = "waits/pool.rs"]
mod pool;

use std::time::{Duration, Instant};

use rustix::process::Signal;
use virsh_lab::command::{End, Outcome, Run, Running};
use virsh_lab::host::{Host, Options};
use virsh_lab::{agent, fixture, machine, wait};

const LIMIT: Duration = Duration::from_secs(60);

/// Our program with words, on the daemon of a host.
fn ours(host: &Host, words: &[&str]) -> Run {
    host.ours("qemu").args(["-q", "--output", "json"]).args(words).limit(LIMIT)
}

fn run(host: &Host, words: &[&str]) -> Outcome {
    ours(host, words).run().unwrap_or_else(|error| panic!("{error:#}"))
}

fn virsh(host: &Host, words: &[&str]) -> String {
    host.virsh("qemu").args(words).check().unwrap_or_else(|error| panic!("{error:#}"))
}

/// What a command prints in the guest; nothing while its agent is not there.
fn told(host: &Host, script: &str) -> String {
    agent::shell(host, "g1", script, LIMIT).map(|outcome| outcome.stdout).unwrap_or_default()
}

fn guest_answers(host: &Host, script: &str, answer: &str) {
    let missed = format!("`{script}` never answers {answer}");
    wait::until(LIMIT, &missed, || Ok(told(host, script) == answer)).unwrap();
}

const DISK: &str = "/var/lib/libvirt/images/extra.qcow2";

fn attach(host: &Host) {
    virsh(host, &["attach-disk", "g1", DISK, "vdb", "--subdriver", "qcow2"]);
    guest_answers(host, "cat /sys/block/vdb/size", "16384\n");
}

#[test]
fn a_guest_has_done_what_was_waited_for() {
    if !machine::ready() {
        return;
    }
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    host.shell(&format!("qemu-img create -q -f qcow2 {DISK} 8M")).check().unwrap();

    attach(&host);
    let words = ["detach-disk", "g1", "vdb", "--wait", "--timeout", "30"];
    let detached = run(&host, &words);
    assert_eq!(detached.end, End::Exit(0), "{detached:?}");
    assert!(detached.stdout.contains("\"outcome\":\"removed\""), "{detached:?}");
    assert!(!virsh(&host, &["dumpxml", "g1"]).contains("vdb"));
    assert_eq!(told(&host, "ls /sys/block/vdb 2>/dev/null; echo done"), "done\n");

    // A guest that stands still lets go of nothing; when it goes on, it does what it was asked for.
    attach(&host);
    virsh(&host, &["suspend", "g1"]);
    let begun = Instant::now();
    let kept = run(&host, &["detach-disk", "g1", "vdb", "--wait", "--timeout", "1"]);
    assert_eq!(kept.end, End::Exit(2), "{kept:?}");
    assert!(kept.stderr.contains("timed out: Domain 'g1' still has the device"), "{kept:?}");
    assert!(begun.elapsed() < Duration::from_secs(30));
    assert!(virsh(&host, &["dumpxml", "g1"]).contains("vdb"));

    virsh(&host, &["resume", "g1"]);
    guest_answers(&host, "ls /sys/block/vdb 2>/dev/null; echo done", "done\n");

    let words = ["shutdown", "g1", "--mode", "acpi", "--wait", "--timeout", "50"];
    let off = run(&host, &words);
    assert_eq!(off.end, End::Exit(0), "{off:?}");
    assert!(off.stdout.contains("\"state\":\"shut off\""), "{off:?}");
    assert_eq!(virsh(&host, &["domstate", "g1"]).trim(), "shut off");
}

/// Starts our program with words, and waits until it listens.
fn begin(host: &Host, words: &[&str]) -> Running {
    let waiting = ours(host, words).start().unwrap_or_else(|error| panic!("{error:#}"));
    listens(&waiting);
    waiting
}

/// Asserts that it was waited for in vain, for one second.
fn in_vain(host: &Host, words: &[&str], said: &str) {
    let words = [words, &["--wait", "--timeout", "1"]].concat();
    let late = run(host, &words);
    assert_eq!((late.end, &*late.stdout), (End::Exit(2), ""), "{late:?}");
    assert!(late.stderr.contains(&format!("timed out: {said}")), "{late:?}");
}

/// Asserts that an interrupt ends the waiting.
fn interrupted(host: &Host, words: &[&str], said: &str) {
    let waiting = begin(host, &[words, &["--wait"]].concat());
    waiting.signal(Signal::INT).unwrap();
    let ended = waiting.finish().unwrap();
    assert_eq!((ended.end, &*ended.stdout), (End::Exit(1), ""), "{ended:?}");
    assert!(ended.stderr.contains(&format!("interrupted: {said}")), "{ended:?}");
}

/// Asserts that a daemon which is killed ends the waiting, with a word about it, and starts it again.
fn lost(host: &Host, words: &[&str]) {
    let waiting = begin(host, &[words, &["--wait"]].concat());
    host.kill_daemon().unwrap();
    let ended = waiting.finish().unwrap();
    assert_eq!((ended.end, &*ended.stdout), (End::Exit(1), ""), "{ended:?}");
    assert!(!ended.stderr.is_empty(), "{ended:?}");
    host.restart_daemon().unwrap();
}

/// Waits until a program has begun to listen to Ctrl-C, which it does before it asks for anything.
fn listens(waiting: &Running) {
    let caught = || {
        let status = std::fs::read_to_string(format!("/proc/{}/status", waiting.id()))?;
        let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap_or("0");
        let caught = u64::from_str_radix(caught.trim(), 16)?;
        Ok(caught & (1 << (Signal::INT.as_raw() - 1)) != 0)
    };
    wait::until(LIMIT, "nobody listens to Ctrl-C", caught).unwrap();
}

#[test]
fn a_machine_that_hears_nothing_is_waited_for_until_something_else_ends_it() {
    if !machine::ready() {
        return;
    }
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    let xml = host.dir().join("xml/tiny.xml").display().to_string();
    virsh(&host, &["create", &xml]);
    let words = ["shutdown", "tiny"];
    in_vain(&host, &words, "Domain 'tiny' is not off yet");
    let late = run(&host, &["--timeout", "1", "shutdown", "tiny", "--wait"]);
    assert_eq!(late.end, End::Exit(2), "{late:?}");
    assert!(late.stderr.contains("timed out: the command 'shutdown' on "), "{late:?}");
    assert!(late.stderr.contains("Domain 'tiny' is not off yet; the request stands"), "{late:?}");

    interrupted(&host, &words, "Domain 'tiny' is not off yet");
    assert_eq!(virsh(&host, &["domstate", "tiny"]).trim(), "running");
    lost(&host, &words);

    // Whoever ends it, it is off, and being transient it is gone.
    let waiting = begin(&host, &["shutdown", "tiny", "--wait"]);
    virsh(&host, &["destroy", "tiny"]);
    let off = waiting.finish().unwrap();
    let raced = off.stderr.contains("Failed to shutdown domain 'tiny'");
    assert!(raced || off.stdout.contains("\"state\":\"shut off\""), "{off:?}");
}

#[test]
fn a_guest_has_rebooted_when_that_was_waited_for() {
    if !machine::ready() {
        return;
    }
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    told(&host, "touch /tmp/before");
    let words = ["reboot", "g1", "--mode", "agent", "--wait", "--timeout", "50"];
    let rebooted = run(&host, &words);
    assert_eq!(rebooted.end, End::Exit(0), "{rebooted:?}");
    guest_answers(&host, "ls /tmp/before 2>/dev/null; echo up", "up\n");

    virsh(&host, &["suspend", "g1"]);
    let not_yet = run(&host, &["reboot", "g1", "--mode", "acpi", "--wait", "--timeout", "1"]);
    assert_eq!(not_yet.end, End::Exit(2), "{not_yet:?}");
    assert!(not_yet.stderr.contains("timed out: Domain 'g1' has not rebooted yet"), "{not_yet:?}");
}
