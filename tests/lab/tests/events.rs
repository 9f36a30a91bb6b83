//! What lasts until somebody ends it, events and consoles, and what belongs to one connection: when the daemon dies,
//! and when open files go with the guest.

use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use virsh_lab::command::{self, End};
use virsh_lab::host::{Host, Options};
use virsh_lab::terminal::{Terminal, left_well};
use virsh_lab::{machine, paths};

const LIMIT: Duration = Duration::from_secs(60);

fn host() -> Host {
    Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"))
}

fn shell(host: &Host, script: &str) -> String {
    host.shell(script).check().unwrap_or_else(|error| panic!("{error:#}"))
}

fn kill_daemon(host: &Host) {
    shell(host, "kill -KILL $(cat /run/libvirt/libvirtd.pid)");
}

fn xml(host: &Host, name: &str) -> String {
    host.dir().join("xml").join(name).display().to_string()
}

/// Begins to wait for all events, and causes some until one was told.
fn listening(host: &Host, program: &Path, told: &Path) -> Child {
    let child = command::alone(program)
        .args(["-c", &host.uri("qemu"), "event", "--all", "--loop"])
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .stdout(std::fs::File::create(told).unwrap())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let begun = Instant::now();
    while std::fs::read_to_string(told).unwrap().is_empty() {
        assert!(begun.elapsed() < LIMIT, "no event is told at once");
        host.virsh("qemu").args(["define", &xml(host, "tiny.xml")]).check().unwrap();
        std::thread::sleep(Duration::from_millis(100));
    }
    child
}

#[test]
fn a_wait_that_has_heard_something_fails_when_the_daemon_dies() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let run = |program: PathBuf| {
        let told = host.dir().join("told");
        let child = listening(&host, &program, &told);
        kill_daemon(&host);
        let output = child.wait_with_output().unwrap();
        host.restart_daemon().unwrap();
        let told = std::fs::read_to_string(told).unwrap();
        let first = "event 'lifecycle' for domain 'tiny': Defined ";
        assert!(told.starts_with(first) && told.contains("\nevents received: "), "{told}");
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    let ours = run(paths::ours());
    assert_eq!(ours, run(paths::oracle()));
    assert_eq!(ours.0, Some(1), "{ours:?}");
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
    kill_daemon(&host);
    terminal.expect("error: Disconnected from ", LIMIT).unwrap();
    let (seen, end) = terminal.finish(LIMIT).unwrap();
    assert_eq!(end, End::Exit(0), "{seen}");
    assert!(left_well(&seen, 1), "{seen}");
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
            let mut command = Command::new("sh");
            command.args(["-c", r#"exec 5<>"$1"; shift; exec "$@""#, "sh"]);
            command.arg(scratch.path()).arg(&program).args(["-c", &host.uri("qemu"), commands]);
            command.env("LC_ALL", "C.UTF-8").stdin(Stdio::null()).output().unwrap()
        };
        let refused = start("start tiny");
        assert_eq!(refused.status.code(), Some(1), "{refused:?}");
        let output = start("dom-fd-associate tiny images 5 --seclabel-writable; start tiny");
        assert!(output.status.success(), "{output:?}");
        let disks = ["qemu-monitor-command", "tiny", "--hmp", "info block"];
        let disks = host.virsh("qemu").args(disks).check().unwrap();
        assert!(disks.contains("/dev/fdset/"), "{disks}");
        host.virsh("qemu").args(["destroy", "tiny"]).check().unwrap();
    }
}

/// Begins to wait until a domain is off, and gives the program once it hears of interrupts, which it does last.
fn awaiting(host: &Host, domain: &str) -> Child {
    let child = command::alone(paths::ours())
        .args(["-c", &host.uri("qemu"), "await", domain, "--condition", "domain-inactive"])
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    let status = format!("/proc/{}/status", child.id());
    let hears = |status: &str| {
        let caught = status.lines().find_map(|line| line.strip_prefix("SigCgt:")).unwrap_or("0");
        u64::from_str_radix(caught.trim(), 16).is_ok_and(|caught| caught & 0b10 != 0)
    };
    let begun = Instant::now();
    while !hears(&std::fs::read_to_string(&status).unwrap()) {
        assert!(begun.elapsed() < LIMIT, "it does not wait");
        std::thread::sleep(Duration::from_millis(20));
    }
    child
}

#[test]
fn a_condition_is_awaited_until_it_holds_or_nobody_waits_any_more() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let virsh = |words: &[&str]| host.virsh("qemu").args(words).check().unwrap();
    let end = |child: Child| {
        let output = child.wait_with_output().unwrap();
        let text = |bytes: Vec<u8>| String::from_utf8(bytes).unwrap();
        (output.status.code(), text(output.stdout), text(output.stderr))
    };
    // One that stays when it is off, and one that is no more then.
    virsh(&["define", &xml(&host, "tiny.xml")]);
    virsh(&["start", "tiny"]);
    let child = awaiting(&host, "tiny");
    virsh(&["suspend", "tiny"]);
    virsh(&["destroy", "tiny"]);
    assert_eq!(end(child), (Some(0), "\n".to_owned(), String::new()));
    virsh(&["create", &xml(&host, "talking.xml")]);
    let child = awaiting(&host, "talking");
    virsh(&["destroy", "talking"]);
    assert_eq!(end(child), (Some(0), "\n".to_owned(), String::new()));
    virsh(&["start", "tiny"]);
    let child = awaiting(&host, "tiny");
    let interrupted = Command::new("kill").args(["-INT", &child.id().to_string()]).status();
    assert!(interrupted.unwrap().success());
    assert_eq!(end(child), (Some(2), "event loop interrupted\n\n".to_owned(), String::new()));
    let child = awaiting(&host, "tiny");
    kill_daemon(&host);
    let (status, stdout, stderr) = end(child);
    assert_eq!((status, stdout.as_str()), (Some(1), "\n"), "{stderr}");
    assert!(stderr.starts_with("error: Disconnected from "), "{stderr}");
}
