//! The lab leaves nothing behind: not in peace, not after a panic, not after a kill.
//!
//! The cases share one test, because each compares the whole machine before and after.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::process::{Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

use virsh_lab::host::{Host, Options};
use virsh_lab::wire::Wire;
use virsh_lab::{fixture, inventory, machine, scratch, wait};

#[test]
fn nothing_is_left_in_peace_after_a_panic_or_after_a_kill() {
    if !machine::ready() {
        return;
    }
    // The parent directory is this test's own, so that other runs on the machine do not come into the count.
    let parent = tempfile::Builder::new().prefix("lk").rand_bytes(4).tempdir_in("/tmp").unwrap();
    let this = std::env::current_exe().unwrap();
    for mode in ["peace", "panic", "kill"] {
        let before = inventory::take(&[]);
        let mut child = Command::new(&this)
            .args(["--ignored", "--exact", "one_busy_host", "--nocapture"])
            .env("VIRSH_LAB_TMP", parent.path())
            .env("LAB_LEAK_MODE", mode)
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        await_busy(parent.path());
        // The hosts are remembered by name, since a host's directory is the first thing to be looked for and missed.
        let hosts = scratch::all_in(parent.path());
        let during = inventory::take(&hosts);
        assert!(
            during.iter().any(|line| line.starts_with("process")),
            "the inventory sees a running host: {during:?}"
        );
        assert!(
            during.iter().any(|line| line.starts_with("loop")),
            "the inventory sees its loop device: {during:?}"
        );
        std::fs::write(parent.path().join("go"), "").unwrap();
        if mode == "kill" {
            child.kill().unwrap();
        }
        child.wait().unwrap();
        let _ = std::fs::remove_file(parent.path().join("go"));
        if mode == "kill" {
            // The kernel ends the host with the test; the rest is found by whoever comes next.
            await_no_process(&hosts);
            assert_eq!(scratch::sweep_in(parent.path()).len(), 1);
        }
        let after = inventory::take(&hosts);
        let left: Vec<_> = after.difference(&before).collect();
        assert!(left.is_empty(), "after {mode}: {left:#?}");
    }
}

fn await_busy(parent: &std::path::Path) {
    let busy = || Ok(parent.join("busy").exists());
    wait::until(Duration::from_secs(60), "the host did not come up", busy).unwrap();
    std::fs::remove_file(parent.join("busy")).unwrap();
}

fn await_no_process(hosts: &[std::path::PathBuf]) {
    let gone = || Ok(!inventory::take(hosts).iter().any(|line| line.starts_with("process")));
    wait::until(Duration::from_secs(10), "the host outlives its test", gone).unwrap();
}

/// What the test above runs in a process of its own: two hosts with a network, a QEMU, a container's files and a loop device.
#[test]
#[ignore = "the test above runs it"]
fn one_busy_host() {
    let Some(mode) = std::env::var_os("LAB_LEAK_MODE") else { return };
    let parent = std::path::PathBuf::from(std::env::var_os("VIRSH_LAB_TMP").unwrap());
    let body = || {
        let wire = Wire::lay().unwrap();
        let options =
            Options { address: Some("10.99.0.1".into()), udev: true, ..Options::default() };
        let host = Host::start(&options, Some(&wire)).unwrap();
        host.virsh("qemu").args(["net-start", "default"]).check().unwrap();
        let xml = host.dir().join("xml/tiny.xml").display().to_string();
        host.virsh("qemu").args(["create", &xml]).check().unwrap();
        let device = fixture::loop_device(&host).unwrap();
        host.shell(&format!("mkfs.ext4 -q {device} && mkdir -p /var/lib/libvirt/m && mount {device} /var/lib/libvirt/m"))
            .check()
            .unwrap();
        std::fs::write(parent.join("busy"), "").unwrap();
        while !parent.join("go").exists() {
            sleep(Duration::from_millis(20));
        }
        assert!(mode != "panic", "as the test wants it");
        if mode == "kill" {
            sleep(Duration::from_secs(60));
        }
    };
    let _ = catch_unwind(AssertUnwindSafe(body));
}
