//! Completion of a name on a host that may be far: the shell has its answer before the connection is closed, which goes on in the
//! background, in order and bounded in time.

use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use virsh_lab::command::{End, Outcome, Run, Running};
use virsh_lab::host::{Host, Options};
use virsh_lab::node::Node;
use virsh_lab::relay::Relay;
use virsh_lab::{machine, paths, reap, wait};

/// How long the machine may take for what takes two seconds at most.
const LIMIT: Duration = Duration::from_secs(30);

/// What a completion asks for: the connection is opened with five calls, the domains are listed, and it is closed.
const CALLS: usize = 7;

/// What stands as a program for ssh: it leads to a socket, whatever it is asked for.
const SSH: &str = r#"#!/usr/bin/env python3
import os, socket, threading
way = socket.socket(socket.AF_UNIX)
way.connect("SOCKET")
def up():
    while data := os.read(0, 65536):
        way.sendall(data)
    os._exit(0)
threading.Thread(target=up, daemon=True).start()
while data := way.recv(65536):
    os.write(1, data)
"#;

/// A host, a relay to its daemon, and a node with domains.
struct Far {
    host: Host,
    relay: Relay,
    node: PathBuf,
}

impl Far {
    fn start() -> Far {
        let host =
            Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
        let path = host.dir().join("relay");
        let relay = Relay::open(&path, &host.socket(), Duration::ZERO).unwrap();
        let node = host.dir().join("node.xml");
        fs::write(&node, Node::of_each(2).xml()).unwrap();
        Far { host, relay, node }
    }

    /// A URI that leads to the node by way of what stands for ssh.
    fn ssh(&self) -> String {
        let program = self.host.dir().join("ssh");
        let script = SSH.replace("SOCKET", &self.relay.path().display().to_string());
        fs::write(&program, script).unwrap();
        fs::set_permissions(&program, fs::Permissions::from_mode(0o755)).unwrap();
        format!("test+ssh://far{}?command={}", self.node.display(), program.display())
    }

    /// A completion of a name, as a shell asks for it: it reads both outputs to their ends.
    fn complete(&self, uri: &str) -> Run {
        let script = r#"told=$("$@" 2>&1); echo "$? $told""#;
        let words = ["-q", "-c", uri, "complete", "--", "domstate", "d"];
        Run::new("sh").args(["-c", script, "sh"]).arg(paths::ours()).args(words).limit(LIMIT)
    }

    /// The processes of our program that work for the host.
    fn left(&self) -> Vec<Pid> {
        let ours = paths::ours().canonicalize().unwrap();
        let program = |pid: &Pid| fs::read_link(format!("/proc/{}/exe", pid.as_raw_nonzero()));
        let mut found = reap::processes_of(self.host.dir());
        found.retain(|pid| program(pid).is_ok_and(|program| program == ours));
        found
    }

    fn nobody_is_left(&self) {
        wait::until(LIMIT, "somebody stays behind", || Ok(self.left().is_empty())).unwrap();
    }

    /// Tells whether the daemon complains of somebody who left without closing the connection.
    fn complains(&self) -> bool {
        let log = fs::read_to_string(self.host.dir().join("log/libvirtd.log")).unwrap();
        log.contains("End of file while reading data")
    }
}

fn run(run: Run) -> Outcome {
    run.run().unwrap_or_else(|error| panic!("{error:#}"))
}

#[test]
fn a_shell_has_its_answer_before_the_connection_is_closed() {
    if !machine::ready() {
        return;
    }
    let far = Far::start();
    for uri in [far.relay.uri(&far.node), far.ssh()] {
        // Two seconds after its begin nobody is left, which on a busy machine may be before anyone looks.
        let early = (0..5).any(|_| {
            far.relay.hold_closing(false);
            far.relay.take();
            far.relay.hold_closing(true);
            let outcome = run(far.complete(&uri));
            let told = (outcome.end, outcome.stdout.as_str());
            assert_eq!(told, (End::Exit(0), "0 d0\nd1\n"), "{uri}: {outcome:?}");
            !far.left().is_empty()
        });
        assert!(early, "{uri}: the shell waits for the connection to close");
        far.relay.hold_closing(false);
        far.nobody_is_left();
        assert_eq!(far.relay.take().0, CALLS, "{uri}: the calls");
        assert!(!far.complains(), "{uri}: the connection was not closed");
    }
}

#[test]
fn nobody_stays_behind_where_the_connection_does_not_close() {
    if !machine::ready() {
        return;
    }
    let far = Far::start();
    far.relay.hold_closing(true);
    for uri in [far.relay.uri(&far.node), far.ssh()] {
        assert_eq!(run(far.complete(&uri)).stdout, "0 d0\nd1\n");
        far.nobody_is_left();
    }
}

/// Starts a completion that waits for the daemon, and gives the processes of the one that waits for it and of the one that
/// works.
fn waiting(far: &Far) -> (Running, [Pid; 2]) {
    let uri = far.relay.uri(&far.node);
    let words = ["-q", "-c", &uri, "complete", "--", "domstate", "d"];
    let running = Run::new(paths::ours()).args(words).limit(LIMIT).start().unwrap();
    let first = Pid::from_raw(running.id().cast_signed()).unwrap();
    let mut second = None;
    wait::until(LIMIT, "nobody works", || {
        second = far.left().into_iter().find(|pid| *pid != first);
        Ok(second.is_some())
    })
    .unwrap();
    (running, [first, second.unwrap()])
}

#[test]
fn what_ends_the_one_that_waits_or_the_one_that_works_ends_both() {
    if !machine::ready() {
        return;
    }
    let far = Far::start();
    let still = far.host.stop_daemon().unwrap();
    for which in [0, 1] {
        let (running, processes) = waiting(&far);
        kill_process(processes[which], Signal::TERM).unwrap();
        let outcome = running.finish().unwrap();
        assert_eq!(outcome.end, End::Signal(Signal::TERM.as_raw()), "{outcome:?}");
        far.nobody_is_left();
    }
    drop(still);
    // So the daemon tells of those who leave without closing their connections.
    wait::until(LIMIT, "the daemon complains of nobody", || Ok(far.complains())).unwrap();
}
