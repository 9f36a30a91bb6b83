//! Jobs that are watched: cancelled by a key or a signal, or left alone by their daemon.
//!
//! The guest is saved into a pipe that is emptied slowly, so that the job lasts until something ends it.

use std::time::{Duration, Instant};

use rustix::process::Signal;
use virsh_lab::command::{End, Outcome, Run, Running};
use virsh_lab::host::Host;
use virsh_lab::scratch::Scratch;
use virsh_lab::terminal::Terminal;
use virsh_lab::wire::Wire;
use virsh_lab::{fixture, golden, machine, paths};

const LIMIT: Duration = Duration::from_secs(60);
const PIPE: &str = "/var/lib/libvirt/images/pipe";

/// A host with a running guest and a pipe that is emptied slowly. Were it not emptied at all, the daemon
/// could not end the job: its helper would wait for ever to write what it has taken.
fn host() -> Host {
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    let empty = "while head -c 65536 >/dev/null; do sleep 0.1; done";
    shell(&host, &format!("mkfifo {PIPE}; ({empty}) <>{PIPE} >/dev/null 2>&1 &"));
    host
}

fn ended(outcome: &Outcome, words: &str) {
    assert_eq!(outcome.end, End::Exit(1), "{outcome:?}");
    assert!(outcome.stderr.contains(words), "{outcome:?}");
}

fn shell(host: &Host, script: &str) {
    host.shell(script).check().unwrap_or_else(|error| panic!("{error:#}"));
}

fn words(host: &Host) -> Vec<String> {
    let program = paths::ours().display().to_string();
    let uri = host.uri("qemu");
    [&program, "-c", &uri, "save", "g1", PIPE, "--verbose"].map(str::to_owned).to_vec()
}

/// Begins to save without a terminal, and waits until the daemon has the job.
fn begin(host: &Host) -> Running {
    begin_words(host, &words(host))
}

/// Begins a job of the guest without a terminal, and waits until the daemon has it.
fn begin_words(host: &Host, words: &[String]) -> Running {
    let run = Run::new(&words[0]).args(&words[1..]).env("LC_ALL", "C.UTF-8").limit(LIMIT);
    let running = run.start().unwrap();
    let begun = Instant::now();
    let job = || host.virsh("qemu").args(["domjobinfo", "g1"]).check().unwrap();
    while !job().contains("Unbounded") {
        assert!(begun.elapsed() < LIMIT, "no job begins");
        std::thread::sleep(Duration::from_millis(100));
    }
    running
}

fn state(host: &Host) -> String {
    host.virsh("qemu").args(["domstate", "g1"]).check().unwrap().trim().to_owned()
}

/// Begins a job on a terminal, and cancels it there once it is shown how far it is.
fn cancel_by_key(host: &Host, words: &[String], shown: &str) {
    let env = [("LC_ALL", "C.UTF-8"), ("TERM", "xterm"), ("PATH", "/usr/bin:/bin")];
    let env = env.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let mut terminal = Terminal::start(words, &env, host.dir()).unwrap();
    terminal.expect(shown, LIMIT).unwrap();
    terminal.send("\x03").unwrap();
    let (seen, end) = terminal.finish(LIMIT).unwrap();
    assert_eq!(end, End::Exit(1), "{seen}");
    assert!(seen.contains("operation aborted"), "{seen}");
    assert_eq!(state(host), "running");
}

#[test]
fn a_key_or_a_signal_cancels_the_job_and_the_guest_runs_on() {
    if !machine::ready() {
        return;
    }
    let host = host();
    cancel_by_key(&host, &words(&host), "Save: [");

    for signal in [Signal::INT, Signal::TERM] {
        let running = begin(&host);
        running.signal(signal).unwrap();
        let outcome = running.finish().unwrap();
        ended(&outcome, "Failed to save domain 'g1' to");
        ended(&outcome, "aborted");
        assert_eq!(state(&host), "running", "{signal:?}");
    }
    golden::await_agent(&host, "g1", LIMIT).unwrap();
}

#[test]
fn a_daemon_that_dies_in_a_job_is_named_as_the_reason() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let running = begin(&host);
    shell(&host, "kill -KILL $(cat /run/libvirt/libvirtd.pid)");
    let outcome = running.finish().unwrap();
    ended(&outcome, "Failed to save domain 'g1' to");
    ended(&outcome, "End of file while reading data");
}

#[test]
fn a_migration_is_cancelled_and_the_guest_runs_on_where_it_was() {
    if !machine::ready() {
        return;
    }
    let (wire, shared) = (Wire::lay().unwrap(), Scratch::new().unwrap());
    let (host, peer) = fixture::pair(&wire, &shared).unwrap_or_else(|e| panic!("{e:#}"));
    golden::restore(&host).unwrap();
    let words = |to: &str, ways: &[&str]| -> Vec<String> {
        let program = paths::ours().display().to_string();
        let (uri, slowly) = (host.uri("qemu"), ["--live", "--unsafe", "--bandwidth", "1"]);
        let words = [&program, "-k", "2", "-K", "2", "-c", &uri, "migrate", "g1", to];
        words.iter().chain(&slowly).chain(ways).map(|word| (*word).to_owned()).collect()
    };
    cancel_by_key(&host, &words(&peer.uri("qemu"), &["--verbose"]), "Migration: [");
    let managed = words(&peer.uri("qemu"), &[]);
    let between = words("qemu+tcp://10.99.0.2/system", &["--p2p"]);
    for (signal, words) in [(Signal::INT, &managed), (Signal::TERM, &between)] {
        let running = begin_words(&host, words);
        running.signal(signal).unwrap();
        ended(&running.finish().unwrap(), "canceled by client");
        assert_eq!(state(&host), "running", "{signal:?}");
    }
    // A daemon that stands still loses its client, and with that the guest stays where it is.
    for (stands_still, says) in [(&host, "keepalive timeout"), (&peer, "lost the connection to")] {
        let running = begin_words(&host, &managed);
        let stopped = stands_still.stop_daemon().unwrap();
        ended(&running.finish().unwrap(), says);
        drop(stopped);
        await_running(&host);
    }
    // The daemon that stood still has to see first that its client is gone.
    let begun = Instant::now();
    let left = || peer.virsh("qemu").args(["list", "--all", "--name"]).check().unwrap();
    while !left().trim().is_empty() {
        assert!(begun.elapsed() < LIMIT, "something of the guest stays on the other host");
        std::thread::sleep(Duration::from_millis(100));
    }
    golden::await_agent(&host, "g1", LIMIT).unwrap();
}

/// Waits until the guest has no job any more and runs.
fn await_running(host: &Host) {
    let begun = Instant::now();
    let idle =
        || !host.virsh("qemu").args(["domjobinfo", "g1"]).check().unwrap().contains("Unbounded");
    while !idle() || state(host) != "running" {
        assert!(begun.elapsed() < LIMIT, "the job does not end");
        std::thread::sleep(Duration::from_millis(100));
    }
}
