//! `--if-needed` where it matters: many who want the same at once, halves that are there, and a daemon that is gone.

use std::time::Duration;

use virsh_lab::command::{End, Outcome, Run};
use virsh_lab::host::{Host, Options};
use virsh_lab::machine;

/// Our program with words, on the daemon of a host.
fn ours(host: &Host, words: &[&str]) -> Run {
    host.ours("qemu").args(["-q", "--output", "json"]).args(words).limit(Duration::from_secs(60))
}

fn run(host: &Host, words: &[&str]) -> Outcome {
    ours(host, words).run().unwrap_or_else(|error| panic!("{error:#}"))
}

fn shell(host: &Host, script: &str) -> String {
    host.shell(script).check().unwrap_or_else(|error| panic!("{error:#}"))
}

/// Runs one command many times at once, all of which succeed; tells how often it changed something.
fn many(host: &Host, words: &[&str]) -> usize {
    let all: Vec<_> = (0..8).map(|_| ours(host, words).start().unwrap()).collect();
    let all: Vec<Outcome> = all.into_iter().map(|one| one.finish().unwrap()).collect();
    for one in &all {
        assert_eq!(one.end, End::Exit(0), "{words:?}: {one:?}");
    }
    all.iter().filter(|one| one.stdout.contains("\"changed\":true")).count()
}

#[test]
fn who_comes_second_succeeds_and_a_lost_daemon_is_no_success() {
    if !machine::ready() {
        return;
    }
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    let xml = |name: &str| host.dir().join("xml").join(name).display().to_string();
    host.virsh("qemu").args(["define", &xml("tiny.xml")]).check().unwrap();
    host.virsh("qemu").args(["net-define", &xml("network-lonely.xml")]).check().unwrap();

    // Of those who ask at the same time, one does it.
    assert_eq!(many(&host, &["start", "tiny", "--if-needed"]), 1);
    assert_eq!(shell(&host, "ps -e -o args | grep -c '[q]emu-system.*guest=tiny'").trim(), "1");
    assert_eq!(many(&host, &["net-start", "lonely", "--if-needed"]), 1);
    assert!(shell(&host, "ls /sys/class/net").contains("virbr7"));
    assert_eq!(many(&host, &["net-destroy", "lonely", "--if-needed"]), 1);
    assert_eq!(many(&host, &["destroy", "tiny", "--if-needed"]), 1);
    assert!(!shell(&host, "ps -e -o args").contains("guest=tiny"));

    // Where only one of two is missing, only that is changed.
    host.virsh("qemu").args(["net-start", "lonely"]).check().unwrap();
    let element = "<host mac='52:54:00:aa:00:78' ip='192.168.77.78'/>";
    let update = |also: &[&str]| {
        let words = ["net-update", "lonely", "add", "ip-dhcp-host", element, "--if-needed"];
        run(&host, &[&words[..], also].concat()).stdout
    };
    assert!(update(&["--config"]).contains("\"config\":true,\"live\":false,\"changed\":true"));
    let both = update(&["--config", "--live"]);
    assert!(both.contains("\"config\":false,\"live\":true,\"changed\":true"), "{both}");
    assert!(update(&["--config", "--live"]).contains("\"changed\":false"));
    let count = "virsh -q -c qemu:///system net-dumpxml lonely | grep -c 52:54:00:aa:00:78";
    assert_eq!(shell(&host, count).trim(), "1");

    // A daemon that stands still, or is gone, tells nothing.
    let stopped = host.stop_daemon().unwrap();
    let late = run(&host, &["--timeout", "1", "net-start", "lonely", "--if-needed"]);
    assert_eq!((late.end, &*late.stdout), (End::Exit(2), ""), "{late:?}");
    drop(stopped);
    host.kill_daemon().unwrap();
    let gone = run(&host, &["net-start", "lonely", "--if-needed"]);
    assert_eq!((gone.end, &*gone.stdout), (End::Exit(1), ""), "{gone:?}");
}
