//! Commands that virsh does not have, seen from another side: what has become of the guest, and what is said when it goes wrong.

use std::time::Duration;

use rustix::process::Signal;
use virsh_lab::command::{End, Outcome, Run, Running};
use virsh_lab::host::Host;
use virsh_lab::{agent, fixture, machine, wait};

const LIMIT: Duration = Duration::from_secs(60);

/// Our program with words, and with a standard input.
fn ours(host: &Host, words: &[&str], input: &[u8]) -> Run {
    host.ours("qemu").args(["guest-exec", "g1"]).args(words).input(input).limit(LIMIT)
}

fn run(host: &Host, words: &[&str], input: &[u8]) -> Outcome {
    ours(host, words, input).run().unwrap_or_else(|error| panic!("{error:#}"))
}

/// What a command prints in the guest.
fn guest(host: &Host, script: &str) -> String {
    let outcome = agent::shell(host, "g1", script, LIMIT);
    outcome.unwrap_or_else(|error| panic!("{error:#}")).stdout
}

fn until(host: &Host, script: &str, answer: &str) {
    let missed = format!("`{script}` never answers {answer}");
    wait::until(LIMIT, &missed, || Ok(guest(host, script) == answer)).unwrap();
}

#[test]
fn a_command_in_a_guest_is_as_one_here() {
    if !machine::ready() {
        return;
    }
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    let script = "cat >/tmp/passed; printf done; echo aside >&2; exit 7";
    let passed = run(&host, &["--", "/bin/sh", "-c", script], b"one\ntwo\n");
    assert_eq!(passed.end, End::Exit(7), "{passed:?}");
    assert_eq!((&*passed.stdout, &*passed.stderr), ("done", "aside\n"));
    assert_eq!(guest(&host, "cat /tmp/passed"), "one\ntwo\n");

    let much = run(&host, &["--", "/bin/sh", "-c", "head -c 2900000 /dev/zero"], b"");
    assert_eq!((much.end, much.stdout.len()), (End::Exit(0), 2_900_000), "{}", much.stderr);
    // Its answer does not fit into a message of libvirt's, and the command has run all the same.
    let script = "head -c 3200000 /dev/zero; touch /tmp/wrote";
    let lost = run(&host, &["--", "/bin/sh", "-c", script], b"");
    assert_eq!((lost.end, lost.stdout.trim()), (End::Exit(125), ""), "{}", lost.stderr);
    let may_run = "error: the command may still run in the guest as process ";
    assert!(lost.stderr.contains(may_run), "{}", lost.stderr);
    assert_eq!(guest(&host, "ls /tmp/wrote"), "/tmp/wrote\n");
    let most = vec![b'x'; 128 << 10];
    let counted = run(&host, &["--", "/bin/sh", "-c", "wc -c"], &most);
    assert_eq!(counted.stdout.trim(), "131072", "{counted:?}");
    let more = vec![b'x'; (128 << 10) + 1];
    let refused = run(&host, &["--", "/bin/sh", "-c", "touch /tmp/begun"], &more);
    assert_eq!(refused.end, End::Exit(125), "{refused:?}");
    assert!(refused.stderr.contains("is longer than 131072 bytes"), "{refused:?}");
    assert_eq!(guest(&host, "ls /tmp/begun 2>/dev/null"), "");

    goes_on_when_nobody_waits(&host);

    let broken = run(&host, &["--", "/bin/sh", "-c", "killall qemu-ga; sleep 30"], b"");
    assert_eq!(broken.end, End::Exit(125), "{broken:?}");
    assert!(
        broken.stderr.starts_with("error: Failed to run the command in domain 'g1'\n"),
        "{broken:?}"
    );
}

/// The end of the time and an interrupt leave the command in the guest, and say as what.
fn goes_on_when_nobody_waits(host: &Host) {
    let script = "sleep 3; echo late >/tmp/late";
    let late = run(host, &["--timeout", "1", "--", "/bin/sh", "-c", script], b"");
    assert_eq!(late.end, End::Exit(124), "{late:?}");
    let said = "the command goes on in the guest as process ";
    assert!(late.stderr.contains(said), "{late:?}");
    until(host, "cat /tmp/late 2>/dev/null", "late\n");

    let script = "touch /tmp/waits; sleep 3; echo on >/tmp/on";
    let running = ours(host, &["--", "/bin/sh", "-c", script], b"").start().unwrap();
    until(host, "ls /tmp/waits 2>/dev/null", "/tmp/waits\n");
    running.signal(Signal::INT).unwrap();
    let interrupted = running.finish().unwrap();
    assert_eq!(interrupted.end, End::Exit(130), "{interrupted:?}");
    assert!(interrupted.stderr.contains(said), "{interrupted:?}");
    until(host, "cat /tmp/on 2>/dev/null", "on\n");
}

#[test]
fn a_daemon_that_dies_ends_what_waits_for_it_with_the_reason() {
    if !machine::ready() {
        return;
    }
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    let start = |words: &[&str]| host.ours("qemu").args(words).limit(LIMIT).start().unwrap();
    let said = host.dir().join("said");
    let console = start(&["console", "g1", "--no-input", "--log", &said.display().to_string()]);
    let usage = start(&["domstats", "g1", "--watch", "1"]);
    let command = ["guest-exec", "g1", "--", "/bin/sh", "-c", "touch /tmp/runs; sleep 60"];
    let command = start(&command);
    until(&host, "ls /tmp/runs 2>/dev/null", "/tmp/runs\n");
    wait::until(LIMIT, "nothing is watched", || {
        guest(&host, "echo marker >/dev/ttyS0");
        let logged = std::fs::read_to_string(&said).unwrap_or_default();
        Ok(logged.contains("marker") && usage.stdout()?.contains(" g1 "))
    })
    .unwrap();
    nothing_is_defined_while_the_daemon_stands_still(&host);
    host.kill_daemon().unwrap();
    let ended = |running: Running, status: i32, said: &str| {
        let outcome = running.finish().unwrap();
        assert_eq!(outcome.end, End::Exit(status), "{outcome:?}");
        assert!(outcome.stderr.contains(said), "{outcome:?}");
    };
    ended(console, 1, "error: Disconnected from qemu");
    ended(usage, 1, "error: Disconnected from qemu");
    let outcome = command.finish().unwrap();
    assert_eq!(outcome.end, End::Exit(125), "{outcome:?}");
    let lines: Vec<&str> = outcome.stderr.lines().collect();
    assert_eq!(lines[0], "error: Failed to run the command in domain 'g1'", "{lines:?}");
    let last = lines.last().copied().unwrap_or_default();
    let goes_on = "error: the command may still run in the guest as process ";
    assert!(last.starts_with(goes_on), "{lines:?}");
    host.restart_daemon().unwrap();
    assert_eq!(host.virsh("qemu").args(["domstate", "g1"]).check().unwrap().trim(), "running");
    until(&host, "pidof sleep >/dev/null && echo on", "on\n");
}

/// A file that differs changes nothing where the daemon does not answer in time.
fn nothing_is_defined_while_the_daemon_stands_still(host: &Host) {
    let definition = || {
        let shown = host.virsh("qemu").args(["dumpxml", "g1", "--inactive"]).check();
        shown.unwrap_or_else(|error| panic!("{error:#}"))
    };
    let (before, file) = (definition(), host.dir().join("changed.xml"));
    std::fs::write(&file, before.replacen("<vcpu", "<title>changed</title><vcpu", 1)).unwrap();
    let stopped = host.stop_daemon().unwrap();
    let words = ["--timeout", "1", "define", &file.display().to_string(), "--update"];
    let late = host.ours("qemu").args(words).limit(LIMIT).run().unwrap();
    drop(stopped);
    assert_eq!((late.end, &*late.stdout), (End::Exit(2), ""), "{late:?}");
    assert!(late.stderr.starts_with("error: timed out: "), "{late:?}");
    assert_eq!(definition(), before);
}
