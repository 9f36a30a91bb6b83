//! What happens when something breaks at a chosen moment: each case is bounded in time, and ends in a known way.

#[path = "faults/lost.rs"]
mod lost;

use std::time::{Duration, Instant};

use virsh_lab::command::{End, Outcome, Run};
use virsh_lab::fixture::Pair;
use virsh_lab::host::{Host, Options};
use virsh_lab::terminal::Terminal;
use virsh_lab::wire::Wire;
use virsh_lab::{golden, machine, paths};

fn host() -> Host {
    Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"))
}

/// Runs both programs where the order does not matter, and gives back virsh's outcome once ours is the same.
fn both(host: &Host, words: &[&str]) -> Outcome {
    let run = |program| {
        Run::new(program)
            .args(words)
            .clean_env()
            .env("VIRSH_DEFAULT_CONNECT_URI", host.uri("qemu"))
            .env("LC_ALL", "C.UTF-8")
            .env("HOME", host.dir().join("home"))
            .limit(Duration::from_secs(8))
            .run()
            .unwrap_or_else(|error| panic!("{error:#}"))
    };
    let oracle = run(paths::oracle());
    let ours = run(paths::ours());
    assert_eq!(oracle, ours, "{words:?}");
    oracle
}

fn shell(host: &Host, script: &str) -> String {
    host.shell(script).check().unwrap_or_else(|error| panic!("{error:#}"))
}

#[test]
fn a_stopped_daemon_is_given_up_after_the_keepalive_and_serves_again_when_it_goes_on() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let stopped = host.stop_daemon().unwrap();
    let outcome = both(&host, &["hostname"]);
    assert_eq!(
        outcome.end,
        End::TimedOut,
        "a daemon that stands still answers nobody: {outcome:?}"
    );
    drop(stopped);
    assert_eq!(both(&host, &["hostname"]).stdout, "hosta\n\n");
}

#[test]
fn a_killed_daemon_leaves_its_guests_running_and_a_new_one_finds_them() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let xml = host.dir().join("xml/tiny.xml").display().to_string();
    host.virsh("qemu").args(["create", &xml]).check().unwrap();
    host.kill_daemon().unwrap();
    let refused = both(&host, &["list"]);
    assert_eq!(refused.end, End::Exit(1));
    assert!(refused.stderr.contains("Connection refused"), "{refused:?}");
    assert_eq!(shell(&host, "ps -e -o args | grep -c '[q]emu-system.*guest=tiny'").trim(), "1");
    host.restart_daemon().unwrap();
    assert!(both(&host, &["list"]).stdout.contains("tiny"));
}

#[test]
fn a_cut_link_ends_within_the_keepalive_and_a_mended_one_serves() {
    if !machine::ready() {
        return;
    }
    let wire = Wire::lay().unwrap();
    let a = Host::start(
        &Options { address: Some("10.99.0.1".into()), ..Options::default() },
        Some(&wire),
    )
    .unwrap();
    let other =
        Options { name: "hostb".into(), address: Some("10.99.0.2".into()), ..Options::default() };
    let b = Host::start(&other, Some(&wire)).unwrap();
    let uri = "qemu+tcp://10.99.0.2/system";
    for program in [paths::oracle(), paths::ours()] {
        let mut words = a.enter(true);
        let event = [
            "-k",
            "1",
            "-K",
            "2",
            "-c",
            uri,
            "net-event",
            "--event",
            "lifecycle",
            "--loop",
            "--timeout",
            "60",
        ];
        words.push(program.display().to_string());
        words.extend(event.map(String::from));
        let env = [
            ("LC_ALL".to_owned(), "C.UTF-8".to_owned()),
            ("PATH".to_owned(), "/usr/bin:/bin".to_owned()),
        ];
        let mut terminal = Terminal::start(&words, &env, a.dir()).unwrap();
        // Before it hears of an event the client may still be about to connect, when no keepalive is sent yet.
        let heard = ["net-start", "net-destroy"].iter().cycle().take(40).any(|change| {
            // One of the two changes what there is.
            b.virsh("qemu").args([change, "default"]).run().unwrap();
            terminal.expect("event 'lifecycle'", Duration::from_millis(500)).is_ok()
        });
        assert!(heard);
        wire.set_cable(1, false).unwrap();
        let started = Instant::now();
        let (seen, end) = terminal.finish(Duration::from_secs(30)).unwrap();
        assert!(started.elapsed() < Duration::from_secs(20), "{seen}");
        assert_ne!(end, End::TimedOut, "{seen}");
        assert!(seen.contains("keepalive") || seen.contains("Disconnected"), "{seen}");
        wire.set_cable(1, true).unwrap();
    }
    let words = a.enter(true);
    let again =
        Run::new(&words[0]).args(&words[1..]).arg(paths::ours()).args(["-c", uri, "hostname"]);
    assert_eq!(again.limit(Duration::from_secs(60)).run().unwrap().stdout, "hostb\n\n");
}

#[test]
fn ctrl_c_during_a_slow_migration_leaves_the_guest_where_it_was() {
    if !machine::ready() {
        return;
    }
    let Pair { host: a, peer: b, .. } = &Pair::start().unwrap_or_else(|error| panic!("{error:#}"));
    let migrate = format!(
        "{} -c {} migrate g1 {} --live --unsafe --verbose --bandwidth 3",
        paths::ours().display(),
        a.uri("qemu"),
        b.uri("qemu")
    );
    let words: Vec<String> = migrate.split(' ').map(String::from).collect();
    let env = [
        ("LC_ALL".to_owned(), "C.UTF-8".to_owned()),
        ("PATH".to_owned(), "/usr/bin:/bin".to_owned()),
    ];
    let mut terminal = Terminal::start(&words, &env, a.dir()).unwrap();
    terminal.expect("Migration: [", Duration::from_secs(20)).unwrap();
    terminal.send("\x03").unwrap();
    let (seen, end) = terminal.finish(Duration::from_secs(30)).unwrap();
    assert_eq!(end, End::Exit(1), "{seen}");
    assert_eq!(a.virsh("qemu").args(["domstate", "g1"]).check().unwrap().trim(), "running");
    golden::await_agent(a, "g1", Duration::from_secs(30)).unwrap();
    assert!(!b.virsh("qemu").args(["list", "--all", "--name"]).check().unwrap().contains("g1"));
}

#[test]
fn an_edit_outlives_the_daemon() {
    if !machine::ready() {
        return;
    }
    let host = host();
    let xml = host.dir().join("xml/tiny.xml").display().to_string();
    host.virsh("qemu").args(["define", &xml]).check().unwrap();
    let (editor, go) = (host.dir().join("editor"), host.dir().join("go"));
    let wait =
        format!("for _ in $(seq 1200); do [ -e '{}' ] && break; sleep 0.05; done", go.display());
    let change =
        "sed -i 's|</domain>|<title>edited</title></domain>|; 1!b; /</!s/.*/described/' \"$1\"";
    std::fs::write(&editor, format!("echo editing; {wait}\n{change}\n")).unwrap();
    for (command, done) in [
        ("edit tiny", "Domain 'tiny' XML configuration edited."),
        ("desc tiny before --edit --config", "Domain description updated successfully"),
    ] {
        let program = paths::ours().display().to_string();
        let mut words = vec![program, "-c".to_owned(), host.uri("qemu")];
        words.extend(command.split(' ').map(String::from));
        let env = [("LC_ALL", "C.UTF-8"), ("PATH", "/usr/bin:/bin"), ("TERM", "dumb")];
        let mut env: Vec<_> = env.map(|(name, value)| (name.to_owned(), value.to_owned())).into();
        env.push(("EDITOR".to_owned(), format!("sh '{}'", editor.display())));
        let mut terminal = Terminal::start(&words, &env, host.dir()).unwrap();
        terminal.expect("editing", Duration::from_secs(30)).unwrap();
        host.kill_daemon().unwrap();
        host.restart_daemon().unwrap();
        std::fs::write(&go, "").unwrap();
        let (seen, end) = terminal.finish(Duration::from_secs(60)).unwrap();
        assert_eq!(end, End::Exit(0), "{seen}");
        assert!(seen.contains("Reconnected to the hypervisor") && seen.contains(done), "{seen}");
        std::fs::remove_file(&go).unwrap();
    }
    let text = host.virsh("qemu").args(["dumpxml", "tiny"]).check().unwrap();
    assert!(text.contains("<title>edited</title>"), "{text}");
    assert!(text.contains("<description>described"), "{text}");
}
