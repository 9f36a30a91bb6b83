//! Jobs that are watched: cancelled by a key or a signal, or left alone by their daemon.
//!
//! The guest is saved into a pipe that is emptied slowly, so that the job lasts until something ends it.

use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use virsh_lab::command::End;
use virsh_lab::host::{Host, Options};
use virsh_lab::terminal::Terminal;
use virsh_lab::{golden, machine, pending};

const LIMIT: Duration = Duration::from_secs(60);
const PIPE: &str = "/var/lib/libvirt/images/pipe";

/// A host with a running guest and a pipe that is emptied slowly. Were it not emptied at all, the daemon
/// could not end the job: its helper would wait for ever to write what it has taken.
fn host() -> Host {
    let options = Options { golden: Some(golden::golden().unwrap()), ..Options::default() };
    let host = Host::start(&options, None).unwrap_or_else(|error| panic!("{error:#}"));
    host.virsh("qemu").args(["net-start", "default"]).check().unwrap();
    golden::restore(&host).unwrap();
    let empty = "while head -c 65536 >/dev/null; do sleep 0.1; done";
    shell(&host, &format!("mkfifo {PIPE}; ({empty}) <>{PIPE} >/dev/null 2>&1 &"));
    host
}

fn shell(host: &Host, script: &str) {
    host.shell(script).check().unwrap_or_else(|error| panic!("{error:#}"));
}

fn words(host: &Host) -> Vec<String> {
    let program = pending::player(["save"]).unwrap().display().to_string();
    let uri = host.uri("qemu");
    [&program, "-c", &uri, "save", "g1", PIPE, "--verbose"].map(str::to_owned).to_vec()
}

/// Begins to save without a terminal, and waits until the daemon has the job.
fn begin(host: &Host) -> Child {
    let words = words(host);
    let child = Command::new(&words[0])
        .args(&words[1..])
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    let job = || host.virsh("qemu").args(["domjobinfo", "g1"]).check().unwrap();
    while !job().contains("Unbounded") {
        assert!(begun.elapsed() < LIMIT, "no job begins");
        std::thread::sleep(Duration::from_millis(100));
    }
    child
}

fn state(host: &Host) -> String {
    host.virsh("qemu").args(["domstate", "g1"]).check().unwrap().trim().to_owned()
}

#[test]
fn a_key_or_a_signal_cancels_the_job_and_the_guest_runs_on() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let env = [("LC_ALL", "C.UTF-8"), ("TERM", "xterm"), ("PATH", "/usr/bin:/bin")];
    let env = env.map(|(name, value)| (name.to_owned(), value.to_owned()));
    let mut terminal = Terminal::start(&words(&host), &env, host.dir()).unwrap();
    terminal.expect("Save: [", LIMIT).unwrap();
    terminal.send("\x03").unwrap();
    let (seen, end) = terminal.finish(LIMIT).unwrap();
    assert_eq!(end, End::Exit(1), "{seen}");
    assert!(seen.contains("operation aborted"), "{seen}");
    assert_eq!(state(&host), "running");

    for signal in ["-INT", "-TERM"] {
        let child = begin(&host);
        let kill = Command::new("kill").args([signal, &child.id().to_string()]).status().unwrap();
        assert!(kill.success());
        let output = child.wait_with_output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr);
        assert_eq!(output.status.code(), Some(1), "{signal}: {said}");
        assert!(
            said.contains("Failed to save domain 'g1' to") && said.contains("aborted"),
            "{said}"
        );
        assert_eq!(state(&host), "running", "{signal}");
    }
    golden::await_agent(&host, "g1", LIMIT).unwrap();
}

#[test]
fn a_daemon_that_dies_in_a_job_is_named_as_the_reason() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let child = begin(&host);
    shell(&host, "kill -KILL $(cat /run/libvirt/libvirtd.pid)");
    let output = child.wait_with_output().unwrap();
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(1), "{said}");
    assert!(said.contains("Failed to save domain 'g1' to"), "{said}");
    assert!(said.contains("End of file while reading data"), "{said}");
}
