//! `each`, seen from another side: what became of fifty networks, and what is said of each of them on a bad day.
//!
//! The networks need no bridge, so that they start at once; a hook of the daemon counts, holds back or refuses them.

use std::collections::BTreeSet;
use std::time::Duration;

use rustix::process::Signal;
use virsh_lab::command::{End, Outcome, Run, Running};
use virsh_lab::host::{Host, Options};
use virsh_lab::terminal::Terminal;
use virsh_lab::{machine, paths, wait};

const LIMIT: Duration = Duration::from_secs(60);

/// What the daemon asks of a network that starts: files in a folder say that one is refused, or is to wait.
const HOOK: &str = r#"#!/bin/sh
cat >/dev/null
cd DIR/net
[ "$2" = start ] || exit 0
[ ! -e refuse-$1 ] || exit 1
touch at-$1
while [ -e hold-$1 ]; do sleep 0.02; done
"#;

fn shell(host: &Host, script: &str) -> String {
    let script = format!("cd {} && {script}", host.dir().display());
    let run = host.shell(&script).limit(LIMIT);
    run.check().unwrap_or_else(|error| panic!("{error:#}"))
}

/// The system's virsh runs commands.
fn virsh(host: &Host, commands: &str) -> String {
    let run = host.virsh("qemu").arg(commands).limit(LIMIT);
    run.check().unwrap_or_else(|error| panic!("{error:#}"))
}

fn name(number: usize) -> String {
    format!("n{number:02}")
}

/// The commands that define networks.
fn define(host: &Host, names: impl Iterator<Item = String>) -> String {
    let command = |name: String| {
        let file = host.dir().join(format!("net/{name}.xml"));
        let document = format!(
            "<network><name>{name}</name><forward mode='bridge'/><bridge name='lo'/></network>"
        );
        std::fs::write(&file, document).unwrap();
        format!("net-define {};", file.display())
    };
    names.map(command).collect()
}

/// Leaves a host with so many networks.
fn only(host: &Host, count: usize) {
    virsh(host, &format!("net-undefine default; {}", define(host, (0..count).map(name))));
}

/// A host with fifty networks.
fn host() -> Host {
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    let hook = HOOK.replace("DIR", &host.dir().display().to_string());
    std::fs::write(host.dir().join("hook"), hook).unwrap();
    shell(
        &host,
        "mkdir net && mkdir -p /etc/libvirt/hooks && install -m 755 hook /etc/libvirt/hooks/network",
    );
    // The daemon looks for hooks when it starts.
    host.kill_daemon().unwrap();
    host.restart_daemon().unwrap();
    only(&host, 50);
    host
}

fn hold(host: &Host, numbers: &[usize]) {
    for number in numbers {
        std::fs::write(host.dir().join(format!("net/hold-n{number:02}")), "").unwrap();
    }
}

fn release(host: &Host) {
    shell(host, "rm -f net/hold-* net/at-*");
}

/// The networks that run, as the daemon tells another client.
fn active(host: &Host) -> BTreeSet<String> {
    let listed = virsh(host, "net-list --name");
    listed.split_whitespace().map(str::to_owned).collect()
}

fn all_but(numbers: &[usize]) -> BTreeSet<String> {
    (0..50).filter(|number| !numbers.contains(number)).map(name).collect()
}

fn ours(host: &Host, words: &str) -> Run {
    host.ours("qemu").args(words.split(' ')).limit(LIMIT)
}

fn run(host: &Host, words: &str) -> Outcome {
    ours(host, words).run().unwrap_or_else(|error| panic!("{error:#}"))
}

/// Begins something, and waits until the daemon has come as far as to these networks.
fn begin(host: &Host, words: &str, numbers: &[usize]) -> Running {
    release(host);
    hold(host, numbers);
    let running = ours(host, words).start().unwrap();
    wait::until(LIMIT, "the networks do not start", || {
        let at = |number: &usize| host.dir().join(format!("net/at-n{number:02}")).exists();
        Ok(numbers.iter().all(at))
    })
    .unwrap();
    running
}

/// The names under which answers stand.
fn headings(outcome: &Outcome) -> Vec<String> {
    let heading = |line: &str| line.strip_suffix(':').map(str::to_owned);
    outcome.stdout.lines().filter_map(heading).collect()
}

#[test]
fn what_is_done_is_done_and_what_is_not_is_named() {
    if !machine::ready() {
        return;
    }
    let host = host();
    one_of_fifty_fails(&host);
    a_daemon_stops(&host);
    a_key_interrupts(&host);
    a_daemon_dies(&host);
}

fn one_of_fifty_fails(host: &Host) {
    shell(host, "touch net/refuse-n07");
    let failed = run(host, "each --jobs 4 -- net-start");
    assert_eq!(failed.end, End::Exit(1), "{failed:?}");
    assert_eq!(headings(&failed), (0..50).map(name).collect::<Vec<_>>());
    assert!(failed.stderr.ends_with("error: 1 of 50 failed: 'n07'\n"), "{failed:?}");
    assert_eq!(active(host), all_but(&[7]));
    shell(host, "rm net/refuse-n07");
    let refused = run(host, "each --state active -- net-destroy");
    assert_eq!(refused.end, End::Exit(1), "{refused:?}");
    assert!(refused.stderr.contains("for 49 objects, it needs --yes"), "{refused:?}");
    assert_eq!(active(host), all_but(&[7]));
    let done = run(host, "each --state active --name n0* --yes -- net-destroy");
    assert_eq!(done.end, End::Exit(0), "{done:?}");
    assert_eq!(active(host), (10..50).map(name).collect());
    virsh(host, &(10..50).map(|number| format!("net-destroy n{number};")).collect::<String>());
}

/// The time for all ends while one of them is under way, and its daemon says nothing any more.
fn a_daemon_stops(host: &Host) {
    let running = begin(host, "--timeout 2 each --jobs 1 -- net-start", &[3]);
    let stopped = host.stop_daemon().unwrap();
    let late = running.finish().unwrap();
    assert_eq!(late.end, End::Exit(2), "{late:?}");
    let said = "error: interrupted: 3 of 50 done, 1 failed; not begun: 'n04', 'n05', ";
    assert!(late.stderr.contains("error: the call did not return\n"), "{late:?}");
    assert!(late.stderr.contains(said), "{late:?}");
    assert!(late.stderr.contains("\nerror: timed out: the command 'each'"), "{late:?}");
    assert_eq!(headings(&late), ["n00", "n01", "n02", "n03"], "{late:?}");
    drop(stopped);
    release(host);
    wait::until(LIMIT, "the network that was under way does not start", || {
        Ok(active(host) == (0..4).map(name).collect())
    })
    .unwrap();
}

/// What is under way ends, and nothing begins any more.
fn a_key_interrupts(host: &Host) {
    let running = begin(host, "each --state inactive --jobs 2 -- net-start", &[20, 21]);
    running.signal(Signal::INT).unwrap();
    release(host);
    let interrupted = running.finish().unwrap();
    assert_eq!(interrupted.end, End::Exit(1), "{interrupted:?}");
    let said = "error: interrupted: 18 of 46 done, 0 failed; not begun: 'n22', 'n23', ";
    assert!(interrupted.stderr.contains(said), "{interrupted:?}");
    assert_eq!(headings(&interrupted), (4..22).map(name).collect::<Vec<_>>());
    assert_eq!(active(host), (0..22).map(name).collect());
}

/// Each that has not ended has an error of its own, and nothing waits for a daemon that is gone.
fn a_daemon_dies(host: &Host) {
    let held: Vec<usize> = (30..34).collect();
    let running = begin(host, "--output json each --state inactive -- net-start", &held);
    host.kill_daemon().unwrap();
    let lost = running.finish().unwrap();
    assert_eq!(lost.end, End::Exit(1), "{lost:?}");
    let documents: Vec<serde_json::Value> =
        lost.stdout.lines().map(|line| serde_json::from_str(line).expect("a document")).collect();
    assert_eq!(documents.len(), 28, "{lost:?}");
    for (number, document) in (22..50).zip(&documents) {
        assert_eq!(document["object"], name(number));
        assert_eq!(document["exit_status"] == 0, number < 30, "{document}");
        assert_eq!(document["error"].is_null(), number < 30, "{document}");
    }
    assert!(lost.stderr.contains("20 of 28 failed: 'n30', 'n31', "), "{lost:?}");
    release(host);
    host.restart_daemon().unwrap();
    let active = active(host);
    assert!((0..30).map(name).all(|name| active.contains(&name)), "{active:?}");
    assert!((34..50).map(name).all(|name| !active.contains(&name)), "{active:?}");
}

#[test]
fn what_was_shown_is_what_is_done_however_the_question_is_answered() {
    if !machine::ready() {
        return;
    }
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    shell(&host, "mkdir net");
    only(&host, 5);
    let words = [&paths::ours().display().to_string(), "-c", &host.uri("qemu")]
        .map(str::to_owned)
        .into_iter()
        .chain("each --name n0* -- net-undefine".split(' ').map(str::to_owned));
    let words: Vec<String> = words.collect();
    let answer = |meanwhile: Option<String>, key: &str| {
        let mut terminal = Terminal::start_from_shell(&words, host.dir()).unwrap();
        terminal.expect("Run this for 5 objects? [y,n]: ", LIMIT).unwrap();
        assert!(terminal.seen().contains("net-undefine --network n04"), "{}", terminal.seen());
        meanwhile.iter().for_each(|commands| drop(virsh(&host, commands)));
        terminal.send(key).unwrap();
        terminal.finish(LIMIT).unwrap().0
    };
    let there = || {
        let listed = virsh(&host, "net-list --all --name");
        listed.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    for no in ["n", "\x03", "\x04"] {
        let seen = answer(None, no);
        assert!(seen.contains("error: nothing was done"), "{no:?}: {seen}");
        assert!(virsh_lab::terminal::left_well(&seen, 1), "{no:?}: {seen}");
        assert_eq!(there().len(), 5, "{no:?}: {seen}");
    }
    // One is gone, another has a new one in its place, and a third has come.
    let again = define(&host, ["n02".to_owned(), "n05".to_owned()].into_iter());
    let seen = answer(Some(format!("net-undefine n01; net-undefine n02; {again}")), "y");
    assert!(seen.contains("error: 2 of 5 failed: 'n01', 'n02'"), "{seen}");
    assert!(virsh_lab::terminal::left_well(&seen, 1), "{seen}");
    assert_eq!(there(), ["n02", "n05"], "{seen}");
}
