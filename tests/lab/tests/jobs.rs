//! Jobs that are watched: cancelled by a key or a signal, or left alone by their daemon.
//!
//! The guest is saved into a pipe that is emptied slowly, so that the job lasts until something ends it.

use std::time::Duration;

use anyhow::Result;
use rustix::process::Signal;
use virsh_lab::command::{End, Outcome, Run, Running};
use virsh_lab::fixture::Pair;
use virsh_lab::host::Host;
use virsh_lab::terminal::Terminal;
use virsh_lab::{fixture, golden, machine, paths, wait};

const LIMIT: Duration = Duration::from_secs(60);
/// How long a cancelled migration may take to end, and until everybody knows.
const AS_TOLD: Duration = Duration::from_secs(20);
/// The peer, as the host reaches it.
const PEER: &str = "qemu+tcp://10.99.0.2/system";
const PIPE: &str = "/var/lib/libvirt/images/pipe";

/// A host with a running guest and a pipe that is emptied slowly.
fn host() -> Host {
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    fixture::slow_pipe(&host, PIPE).unwrap();
    host
}

/// Two hosts, with a running guest on the first.
fn new_pair() -> Pair {
    Pair::start().unwrap_or_else(|error| panic!("{error:#}"))
}

fn ended(outcome: &Outcome, words: &str) {
    assert_eq!(outcome.end, End::Exit(1), "{outcome:?}");
    assert!(outcome.stderr.contains(words), "{outcome:?}");
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
    wait::until(LIMIT, "no job begins", || has_job(host)).unwrap();
    running
}

fn has_job(host: &Host) -> Result<bool> {
    Ok(host.virsh("qemu").args(["domjobinfo", "g1"]).check()?.contains("Unbounded"))
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
    host.kill_daemon().unwrap();
    let outcome = running.finish().unwrap();
    ended(&outcome, "Failed to save domain 'g1' to");
    ended(&outcome, "End of file while reading data");
}

#[test]
fn a_migration_is_cancelled_and_the_guest_runs_on_where_it_was() {
    if !machine::ready() {
        return;
    }
    let Pair { host, peer, .. } = &new_pair();
    let words = |to: &str, ways: &[&str]| -> Vec<String> {
        let program = paths::ours().display().to_string();
        let (uri, slowly) = (host.uri("qemu"), ["--live", "--unsafe", "--bandwidth", "1"]);
        let words = [&program, "-k", "2", "-K", "2", "-c", &uri, "migrate", "g1", to];
        words.iter().chain(&slowly).chain(ways).map(|word| (*word).to_owned()).collect()
    };
    cancel_by_key(host, &words(&peer.uri("qemu"), &["--verbose"]), "Migration: [");
    let managed = words(&peer.uri("qemu"), &[]);
    let between = words(PEER, &["--p2p"]);
    for (signal, words) in [(Signal::INT, &managed), (Signal::TERM, &between)] {
        let running = begin_words(host, words);
        running.signal(signal).unwrap();
        ended(&running.finish().unwrap(), "canceled by client");
        assert_eq!(state(host), "running", "{signal:?}");
    }
    // A daemon that stands still loses its client, and with that the guest stays where it is.
    for (stands_still, says) in [(host, "keepalive timeout"), (peer, "lost the connection to")] {
        let running = begin_words(host, &managed);
        let stopped = stands_still.stop_daemon().unwrap();
        ended(&running.finish().unwrap(), says);
        drop(stopped);
        let runs_on = || Ok(!has_job(host)? && state(host) == "running");
        wait::until(LIMIT, "the job does not end", runs_on).unwrap();
    }
    // The daemon that stood still has to see first that its client is gone.
    let gone =
        || Ok(peer.virsh("qemu").args(["list", "--all", "--name"]).check()?.trim().is_empty());
    wait::until(LIMIT, "something of the guest stays on the other host", gone).unwrap();
    golden::await_agent(host, "g1", LIMIT).unwrap();
}

/// Where the guest runs: here, there, or, which is never right, at both or at neither.
fn places(hosts: [&Host; 2]) -> [bool; 2] {
    hosts.map(|host| {
        let running = host.virsh("qemu").args(["list", "--name"]).check().unwrap();
        running.lines().any(|line| line == "g1")
    })
}

/// Whenever a signal comes, from before the daemons are connected until the guest has left, it runs at one place
/// afterwards, and the status says at which.
#[test]
fn a_migration_that_is_cancelled_at_any_time_says_where_the_guest_is() {
    if !machine::ready() {
        return;
    }
    let (mut pair, mut failed_by_libvirt) = (new_pair(), 0);
    for (number, millis) in [20, 60, 120, 200, 300, 450, 700, 1100].into_iter().enumerate() {
        let signal = if number % 4 < 2 { Signal::INT } else { Signal::TERM };
        let outcome = cancelled_after(&pair, millis, signal, number % 2 == 1);
        let Pair { host, peer, .. } = &pair;
        let left = outcome.success();
        // A client that is ended before it has begun is missed by its daemon, which may take a moment.
        let is_so = || Ok(places([host, peer]) == [!left, left] && !has_job_anywhere(host, peer));
        let missed = format!("after {millis} ms, it is not as told: {outcome:?}");
        if let Err(error) = wait::until(AS_TOLD, &missed, is_so) {
            failed_by_libvirt += 1;
            assert!(waits_in_vain(host) || has_crashed(host), "{error:?}");
            assert!(failed_by_libvirt <= 2, "it seldom is libvirt: {error:?}");
            pair = new_pair();
        } else if left {
            let back = ["migrate", "g1", &host.uri("qemu"), "--unsafe", "--live", "--persistent"];
            peer.virsh("qemu").args(back).args(["--undefinesource"]).check().unwrap();
        }
    }
    golden::await_agent(&pair.host, "g1", LIMIT).unwrap();
}

/// Migrates the guest to the peer, which the host may do by itself, and sends a signal after a time.
fn cancelled_after(pair: &Pair, millis: u64, signal: Signal, by_itself: bool) -> Outcome {
    let there = pair.peer.uri("qemu");
    let way = match by_itself {
        true => [PEER, "--p2p"],
        false => [&*there, "--live"],
    };
    let run = pair.host.ours("qemu").args(["migrate", "g1", "--unsafe", "--undefinesource"]);
    let running = run.args(way).args(["--persistent"]).limit(AS_TOLD).start().unwrap();
    std::thread::sleep(Duration::from_millis(millis));
    // It may have ended before.
    let _ = running.signal(signal);
    running.finish().unwrap()
}

/// Tells whether the daemon waits for the end of a migration that QEMU has ended: libvirt 9.0 misses it in one of fifty,
/// whoever cancels it.
fn waits_in_vain(host: &Host) -> bool {
    let ask = ["qemu-monitor-command", "g1", r#"{"execute":"query-migrate"}"#];
    let told = host.virsh("qemu").args(ask).check();
    has_job(host).unwrap_or(false) && told.is_ok_and(|told| told.contains(r#""cancelled""#))
}

/// Tells whether QEMU has ended by itself, which it seldom does as it is cancelled at the very end.
fn has_crashed(host: &Host) -> bool {
    let told = host.virsh("qemu").args(["domstate", "g1", "--reason"]).check();
    told.is_ok_and(|told| told.contains("crashed"))
}

/// Tells whether a job of the guest goes on, wherever it runs.
fn has_job_anywhere(host: &Host, peer: &Host) -> bool {
    let goes_on = |host: &&Host| has_job(host).unwrap_or(false);
    [host, peer].iter().any(goes_on)
}

#[test]
fn a_migration_is_cancelled_as_its_storage_is_copied() {
    if !machine::ready() {
        return;
    }
    let Pair { host, peer, .. } = &new_pair();
    golden::await_agent(host, "g1", LIMIT).unwrap();
    let fill = "dd if=/dev/urandom of=/mnt/filler bs=1M count=24 && sync";
    let filled = virsh_lab::agent::shell(host, "g1", fill, LIMIT).unwrap();
    assert!(filled.success(), "{filled:?}");
    let (xml, images) = (host.dir().join("copy.xml"), "/var/lib/libvirt/images");
    let described = host.virsh("qemu").args(["dumpxml", "g1", "--migratable"]).check().unwrap();
    std::fs::write(&xml, described.replace("g1.qcow2", "copy.qcow2")).unwrap();
    let told = |script: &str| host.shell(script).check().unwrap().trim().to_owned();
    let size = "virsh -q -c qemu:///system domblkinfo g1 vda | awk '/Capacity/ {print $2}'";
    let make = format!("qemu-img create -q -f qcow2 {images}/copy.qcow2 $({size})");
    let (program, uri, xml) =
        (paths::ours().display().to_string(), host.uri("qemu"), xml.display().to_string());
    let words = [&program, "-c", &uri, "migrate", "g1", &peer.uri("qemu"), "--live"];
    let ways = ["--copy-storage-all", "--migrate-disks", "vda", "--bandwidth", "1", "--xml", &xml];
    let words: Vec<String> = words.iter().chain(&ways).map(|word| (*word).to_owned()).collect();
    // As it is allowed one MiB in a second, the storage takes longer than the signal.
    let copied = || told(&format!("stat -c %s {images}/copy.qcow2")).parse::<u64>().unwrap_or(0);
    for signal in [Signal::INT, Signal::TERM] {
        told(&make);
        let running = begin_words(host, &words);
        wait::until(LIMIT, "nothing is copied", || Ok(copied() > 1 << 20)).unwrap();
        running.signal(signal).unwrap();
        ended(&running.finish().unwrap(), "canceled by client");
        assert_eq!(state(host), "running", "{signal:?}");
        assert!(copied() < 20 << 20, "the storage is there: {signal:?}");
        assert_eq!(places([host, peer]), [true, false], "{signal:?}");
    }
    assert!(host.virsh("qemu").args(["domblklist", "g1"]).check().unwrap().contains("/g1.qcow2"));
}
