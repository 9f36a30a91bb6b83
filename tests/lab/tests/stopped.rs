//! What waits for a daemon that stands still ends with the keepalive and says so, on a terminal and without one, and
//! leaves the terminal as it was. Each waits on the same host, whose daemon goes on after each.

use std::time::Duration;

use virsh_lab::command::{End, Run};
use virsh_lab::host::Host;
use virsh_lab::terminal::{Terminal, left_well};
use virsh_lab::{fixture, machine, paths, wait};

const LIMIT: Duration = Duration::from_secs(60);

/// Something that waits for the daemon.
struct Waits {
    /// The command.
    words: &'static [&'static str],
    /// What it shows on a terminal once it waits.
    shown: &'static str,
    /// A command in the host that succeeds once it waits.
    begun: &'static str,
    /// A command in the host that ends what it has begun, when the daemon goes on.
    end: &'static str,
    /// What it says.
    says: &'static str,
}

const BLOCK_JOB: Waits = Waits {
    words: &[
        "blockcopy",
        "g1",
        "vda",
        "/var/lib/libvirt/images/copy.raw",
        "--raw",
        "--transient-job",
        "--wait",
        "--verbose",
        "--bytes",
        "--bandwidth",
        "1",
    ],
    shown: "Block Copy: [",
    begun: "virsh -q blockjob g1 vda --raw | grep -q Copy",
    end: "virsh -q blockjob g1 vda --abort; rm /var/lib/libvirt/images/copy.raw",
    says: "failed to query job for disk vda",
};

const SAVE: Waits = Waits {
    words: &["save", "g1", "/var/lib/libvirt/images/pipe", "--verbose"],
    shown: "Save: [",
    begun: "virsh -q domjobinfo g1 | grep -q Unbounded",
    end: "virsh -q domjobabort g1",
    says: "Failed to save domain 'g1' to /var/lib/libvirt/images/pipe",
};

const EVENTS: Waits = Waits {
    words: &["event", "--all", "--loop"],
    shown: "event 'lifecycle'",
    begun: "virsh -q suspend g1; virsh -q resume g1; grep -q lifecycle $DIR/told",
    end: "true",
    says: "Disconnected from ",
};

const CONSOLE: Waits = Waits {
    words: &["console", "g1"],
    shown: "Escape character is ^]",
    begun: "true",
    end: "true",
    says: "Disconnected from ",
};

// It waits once it has said where.
const AWAIT: Waits = Waits {
    words: &["uri; await g1 --condition domain-inactive"],
    shown: "qemu+unix",
    begun: "grep -q qemu $DIR/told && sleep 0.5",
    end: "true",
    says: "keepalive timeout",
};

/// Runs a script in the host, in which virsh is the system's.
fn shell(host: &Host, script: &str) -> bool {
    let script = format!("export VIRSH_DEFAULT_CONNECT_URI=qemu:///system; {script}");
    host.shell(&script)
        .env("DIR", host.dir())
        .run()
        .unwrap_or_else(|error| panic!("{error:#}"))
        .success()
}

fn until(host: &Host, script: &str) {
    let missed = format!("it never comes to: {script}");
    wait::until(LIMIT, &missed, || Ok(shell(host, script))).unwrap();
}

fn words(host: &Host, keepalive: &str, words: &[&str]) -> Vec<String> {
    let (program, uri) = (paths::ours().display().to_string(), host.uri("qemu"));
    let start = [&program, "-k", keepalive, "-K", "2", "-c", &uri];
    start.iter().chain(words).map(|word| (*word).to_owned()).collect()
}

/// The daemon stops, and what waits for it is given up without anyone's doing.
fn end_by_themselves(host: &Host, waiting: &[&Waits]) {
    let started = waiting.iter().map(|waits| {
        let script = format!(r#""$@" >{}"#, host.dir().join("told").display());
        let words = words(host, "1", waits.words);
        let run = Run::new("sh").args(["-c", &script, "sh"]).args(&words).env("LC_ALL", "C.UTF-8");
        let running = run.limit(LIMIT).start().unwrap();
        until(host, waits.begun);
        running
    });
    let started: Vec<_> = started.collect();
    let stopped = host.stop_daemon().unwrap();
    let outcomes: Vec<_> = started.into_iter().map(|run| run.finish().unwrap()).collect();
    drop(stopped);
    for (waits, outcome) in waiting.iter().zip(outcomes) {
        assert_eq!(outcome.end, End::Exit(1), "{:?}: {outcome:?}", waits.words);
        let said = &outcome.stderr;
        assert!(said.contains(waits.says) && said.contains("keepalive timeout"), "{said}");
        until(host, waits.end);
    }
}

/// The daemon stops, and whoever watches on a terminal may press the key that interrupts: once,
/// and the program still ends with the keepalive; twice, and it ends at once.
fn end_on_terminals(host: &Host, waiting: &[(&Waits, usize)], status: i32) {
    let started = waiting.iter().map(|(waits, keys)| {
        let keepalive = if *keys < 2 { "1" } else { "600" };
        let words = words(host, keepalive, waits.words);
        let mut terminal = Terminal::start_from_shell(&words, host.dir()).unwrap();
        terminal.expect(waits.shown, LIMIT).unwrap();
        terminal
    });
    let mut started: Vec<_> = started.collect();
    let stopped = host.stop_daemon().unwrap();
    for (terminal, (_, keys)) in started.iter_mut().zip(waiting) {
        for _ in 0..*keys {
            terminal.send("\x03").unwrap();
            // Two keys at once are one signal.
            std::thread::sleep(Duration::from_millis(300));
        }
    }
    let ends: Vec<_> =
        started.into_iter().map(|terminal| terminal.finish(LIMIT).unwrap()).collect();
    drop(stopped);
    for ((waits, _), (seen, end)) in waiting.iter().zip(ends) {
        assert_eq!(end, End::Exit(0), "{seen}");
        assert!(left_well(&seen, status), "{:?}: {seen}", waits.words);
        until(host, waits.end);
    }
}

#[test]
fn what_waits_for_a_daemon_that_stops_ends_with_the_keepalive() {
    if !machine::ready() {
        return;
    }
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    fixture::slow_pipe(&host, "/var/lib/libvirt/images/pipe").unwrap();
    end_by_themselves(&host, &[&BLOCK_JOB, &AWAIT]);
    end_by_themselves(&host, &[&EVENTS, &SAVE]);
    end_on_terminals(&host, &[(&CONSOLE, 0), (&AWAIT, 0), (&BLOCK_JOB, 1)], 1);
    end_on_terminals(&host, &[(&SAVE, 1)], 1);
    end_on_terminals(&host, &[(&BLOCK_JOB, 2), (&AWAIT, 2)], 130);
    end_on_terminals(&host, &[(&SAVE, 2)], 130);
}
