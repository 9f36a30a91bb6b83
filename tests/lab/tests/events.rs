//! What lasts until somebody ends it, events and consoles, and what belongs to one connection: when the daemon dies,
//! and when open files go with the guest.

use std::path::{Path, PathBuf};
use std::time::Duration;

use rustix::process::{Pid, Signal, kill_process};
use virsh_lab::command::{End, Outcome, Run, Running};
use virsh_lab::host::{Host, Options};
use virsh_lab::terminal::{Terminal, left_well};
use virsh_lab::{machine, paths, wait};

const LIMIT: Duration = Duration::from_secs(60);

fn host() -> Host {
    Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"))
}

fn xml(host: &Host, name: &str) -> String {
    host.dir().join("xml").join(name).display().to_string()
}

/// Begins to wait for all events, and causes some until one was told.
fn listening(host: &Host, program: &Path) -> Running {
    let running = start(host, program, &["event", "--all", "--loop"]);
    let told = || {
        host.virsh("qemu").args(["define", &xml(host, "tiny.xml")]).check()?;
        Ok(!running.stdout()?.is_empty())
    };
    wait::until(LIMIT, "no event is told at once", told).unwrap();
    running
}

fn start(host: &Host, program: &Path, words: &[&str]) -> Running {
    let run = Run::new(program).args(["-c", &host.uri("qemu")]).args(words);
    run.env("LC_ALL", "C.UTF-8").limit(LIMIT).start().unwrap()
}

#[test]
fn a_wait_that_has_heard_something_fails_when_the_daemon_dies() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let run = |program: PathBuf| {
        let running = listening(&host, &program);
        host.kill_daemon().unwrap();
        let Outcome { stdout: told, stderr, end } = running.finish().unwrap();
        host.restart_daemon().unwrap();
        let first = "event 'lifecycle' for domain 'tiny': Defined ";
        assert!(told.starts_with(first) && told.contains("\nevents received: "), "{told}");
        (end, stderr)
    };
    let ours = run(paths::ours());
    assert_eq!(ours, run(paths::oracle()));
    assert_eq!(ours.0, End::Exit(1), "{ours:?}");
    assert!(ours.1.starts_with("error: Disconnected from "), "{ours:?}");
}

#[test]
fn a_console_whose_daemon_dies_ends_and_leaves_a_terminal_that_works() {
    if !machine::ready() {
        return;
    }
    let host = host();
    host.virsh("qemu").args(["create", &xml(&host, "talking.xml")]).check().unwrap();
    let program = paths::ours().display().to_string();
    let words = [&program, "-c", &host.uri("qemu"), "console", "talking"].map(str::to_owned);
    let mut terminal = Terminal::start_from_shell(&words, host.dir()).unwrap();
    terminal.expect("Escape character is ^]", LIMIT).unwrap();
    terminal.wait_for_signals(false, LIMIT).unwrap();
    host.kill_daemon().unwrap();
    terminal.expect("error: Disconnected from ", LIMIT).unwrap();
    let (seen, end) = terminal.finish(LIMIT).unwrap();
    assert_eq!(end, End::Exit(0), "{seen}");
    assert!(left_well(&seen, 1), "{seen}");
}

#[test]
fn a_console_outlives_signals_and_its_key_leaves_a_terminal_that_works() {
    if !machine::ready() {
        return;
    }
    let host = host();
    host.virsh("qemu").args(["create", &xml(&host, "talking.xml")]).check().unwrap();
    for program in [paths::ours(), paths::oracle()] {
        let (program, uri) = (program.display().to_string(), host.uri("qemu"));
        let script = "echo pid=$$.; exec \"$@\"";
        let words = ["sh", "-c", script, "sh", &program, "-c", &uri, "console", "talking"];
        let words = words.map(str::to_owned);
        let mut terminal = Terminal::start_from_shell(&words, host.dir()).unwrap();
        terminal.expect("Escape character is ^]", LIMIT).unwrap();
        terminal.wait_for_signals(false, LIMIT).unwrap();
        let (_, rest) = terminal.seen().split_once("pid=").unwrap();
        let pid = rest.split_once('.').and_then(|(pid, _)| pid.parse().ok());
        let pid = pid.and_then(Pid::from_raw).unwrap();
        for signal in [Signal::TERM, Signal::HUP, Signal::QUIT, Signal::INT] {
            kill_process(pid, signal).unwrap();
        }
        // The escape character counts only as a key of its own.
        terminal.send("\x1d").unwrap();
        let (seen, end) = terminal.finish(LIMIT).unwrap();
        assert_eq!(end, End::Exit(0), "{seen}");
        assert!(left_well(&seen, 0), "{program}: {seen}");
    }
}

#[test]
fn a_guest_starts_from_a_file_that_only_virsh_could_open() {
    if !machine::ready() {
        return;
    }
    let host = host();
    // Below /tmp of this process, which no host sees.
    let scratch = tempfile::NamedTempFile::new().unwrap();
    scratch.as_file().set_len(1 << 20).unwrap();
    let disk = "<disk type='file'><driver name='qemu' type='raw'/><source file='/nowhere/disk.raw' fdgroup='images'/>\
                <target dev='vda' bus='virtio'/></disk><memballoon";
    let tiny =
        std::fs::read_to_string(xml(&host, "tiny.xml")).unwrap().replace("<memballoon", disk);
    std::fs::write(host.dir().join("fd.xml"), tiny).unwrap();
    let file = host.dir().join("fd.xml").display().to_string();
    host.virsh("qemu").args(["define", &file]).check().unwrap();
    for program in [paths::oracle(), paths::ours()] {
        let start = |commands: &str| {
            let run = Run::new("sh").args(["-c", r#"exec 5<>"$1"; shift; exec "$@""#, "sh"]);
            let run = run.arg(scratch.path()).arg(&program);
            run.args(["-c", &host.uri("qemu"), commands]).env("LC_ALL", "C.UTF-8").run().unwrap()
        };
        let refused = start("start tiny");
        assert_eq!(refused.end, End::Exit(1), "{refused:?}");
        let started = start("dom-fd-associate tiny images 5 --seclabel-writable; start tiny");
        assert!(started.success(), "{started:?}");
        let disks = ["qemu-monitor-command", "tiny", "--hmp", "info block"];
        let disks = host.virsh("qemu").args(disks).check().unwrap();
        assert!(disks.contains("/dev/fdset/"), "{disks}");
        host.virsh("qemu").args(["destroy", "tiny"]).check().unwrap();
    }
}

#[test]
fn a_guest_goes_on_once_its_console_is_connected() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let virsh = |words: &[&str]| host.virsh("qemu").args(words).check().unwrap();
    let state = || virsh(&["domstate", "talking", "--reason"]);
    virsh(&["create", "--paused", &xml(&host, "talking.xml")]);
    assert!(state().starts_with("paused"), "{}", state());
    let uri = host.uri("qemu");
    let program = paths::ours().display().to_string();
    let command = [&program, "-c", &uri, "console", "talking", "--resume"];
    let command: Vec<String> = command.iter().map(ToString::to_string).collect();
    let started = || Terminal::start_from_shell(&command, host.dir()).unwrap();
    let mut terminal = started();
    terminal.expect("Escape character is ^]", LIMIT).unwrap();
    // Nothing of what it says first is lost.
    terminal.expect("SeaBIOS", LIMIT).unwrap();
    terminal.send_hidden("\x1d", LIMIT).unwrap();
    let (seen, _) = terminal.finish(LIMIT).unwrap();
    assert!(left_well(&seen, 0), "{seen}");
    assert!(state().starts_with("running"), "{}", state());
    // One that runs already is told by libvirt, and goes on.
    let (seen, _) = started().finish(LIMIT).unwrap();
    let told = "error: Failed to resume domain 'talking'\r\n\
                error: Requested operation is not valid: domain is already running\r\n";
    assert!(left_well(&seen, 1) && seen.contains(told), "{seen}");
    assert!(state().starts_with("running"), "{}", state());
}

/// Begins to wait until a domain is off, and gives the program once it hears of interrupts, which it does last.
fn awaiting(host: &Host, domain: &str) -> Running {
    let running = start(host, &paths::ours(), &["await", domain, "--condition", "domain-inactive"]);
    let hears = || {
        let status = std::fs::read_to_string(format!("/proc/{}/status", running.id()))?;
        let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap_or("0");
        Ok(u64::from_str_radix(caught.trim(), 16).is_ok_and(|caught| caught & 0b10 != 0))
    };
    wait::until(LIMIT, "it does not wait", hears).unwrap();
    running
}

#[test]
fn a_condition_is_awaited_until_it_holds_or_nobody_waits_any_more() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let virsh = |words: &[&str]| host.virsh("qemu").args(words).check().unwrap();
    let says = |running: Running, status: i32, text: &str| {
        let (stdout, stderr) = (text.to_owned(), String::new());
        let expected = Outcome { stdout, stderr, end: End::Exit(status) };
        assert_eq!(running.finish().unwrap(), expected);
    };
    // One that stays when it is off, and one that is no more then.
    virsh(&["define", &xml(&host, "tiny.xml")]);
    virsh(&["start", "tiny"]);
    let running = awaiting(&host, "tiny");
    virsh(&["suspend", "tiny"]);
    virsh(&["destroy", "tiny"]);
    says(running, 0, "\n");
    virsh(&["create", &xml(&host, "talking.xml")]);
    let running = awaiting(&host, "talking");
    virsh(&["destroy", "talking"]);
    says(running, 0, "\n");
    virsh(&["start", "tiny"]);
    let running = awaiting(&host, "tiny");
    running.signal(Signal::INT).unwrap();
    says(running, 2, "event loop interrupted\n\n");
    let running = awaiting(&host, "tiny");
    host.kill_daemon().unwrap();
    let Outcome { stdout, stderr, end } = running.finish().unwrap();
    assert_eq!((end, stdout.as_str()), (End::Exit(1), "\n"), "{stderr}");
    assert!(stderr.starts_with("error: Disconnected from "), "{stderr}");
}
