//! A guest that stands still: it lets go of nothing and gives nothing, and who waits for it is told.

use super::{attach, in_vain, interrupted, lost, told, virsh};
use virsh_lab::{fixture, machine, wait};

/// The device that the guest keeps, in each way to name it.
fn ways(file: &str) -> [Vec<&str>; 4] {
    [
        vec!["detach-disk", "g1", "vdb"],
        vec!["detach-interface", "g1", "network"],
        vec!["detach-device", "g1", file],
        vec!["detach-device-alias", "g1", "virtio-disk1"],
    ]
}

#[test]
fn a_guest_that_stands_still_keeps_what_it_has() {
    if !machine::ready() {
        return;
    }
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    host.shell(&format!("qemu-img create -q -f qcow2 {} 8M", super::DISK)).check().unwrap();
    attach(&host);
    virsh(&host, &["setvcpus", "g1", "2", "--live"]);
    let file = host.dir().join("disk.xml");
    let disk =
        format!("<disk type='file'><source file='{}'/><target dev='vdb'/></disk>", super::DISK);
    std::fs::write(&file, disk).unwrap();
    let file = file.display().to_string();
    virsh(&host, &["suspend", "g1"]);
    for words in ways(&file) {
        in_vain(&host, &words, "Domain 'g1' still has the device; the request stands");
        interrupted(&host, &words, "Domain 'g1' still has the device; the request stands");
    }
    // One command has asked as libvirt waits for the guest by itself, and another when it no longer does.
    for words in [&ways(&file)[0], &ways(&file)[3]] {
        lost(&host, words);
    }
    // A second request for a device that is on its way out may be refused by QEMU, so that one way is enough here.
    let memory = ["setmem", "g1", "128M", "--live"];
    in_vain(&host, &memory, "Domain 'g1' has 196608 KiB of memory instead of 131072 KiB");
    interrupted(&host, &memory, "Domain 'g1' has 196608 KiB of memory");
    let processor = ["setvcpus", "g1", "1", "--live"];
    in_vain(&host, &processor, "Domain 'g1' has 2 virtual CPUs instead of 1; the request stands");
    let one = ["setvcpu", "g1", "1", "--disable", "--live"];
    in_vain(&host, &one, "Virtual CPUs 1 of domain 'g1' are not all disabled yet");
    lost(&host, &memory);

    // When the guest goes on, it does what it was asked for.
    virsh(&host, &["resume", "g1"]);
    let gone = "ls /sys/block/vdb /sys/class/net/eth0 2>/dev/null; echo done";
    wait::until(super::LIMIT, "the devices stay", || Ok(told(&host, gone) == "done\n")).unwrap();
    let reached = || Ok(virsh(&host, &["dominfo", "g1"]).contains("131072 KiB"));
    wait::until(super::LIMIT, "the balloon does not move", reached).unwrap();
}

#[test]
fn a_domain_that_goes_off_is_waited_for_no_longer() {
    if !machine::ready() {
        return;
    }
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    virsh(&host, &["suspend", "g1"]);
    let waiting = super::begin(&host, &["setmem", "g1", "128M", "--live", "--wait"]);
    virsh(&host, &["destroy", "g1"]);
    let off = waiting.finish().unwrap();
    assert_eq!(off.end, virsh_lab::command::End::Exit(1), "{off:?}");
    // The domain may go before it is asked.
    let before = off.stderr.contains("not running");
    assert!(before || off.stderr.contains("Domain 'g1' has gone off"), "{off:?}");
}

#[test]
fn a_copy_that_is_not_ready_is_not_pivoted() {
    if !machine::ready() {
        return;
    }
    let host = fixture::host_with_guest().unwrap_or_else(|error| panic!("{error:#}"));
    let fill = "dd if=/dev/urandom of=/mnt/filler bs=1M count=24 && sync";
    wait::until(super::LIMIT, "no agent", || Ok(told(&host, "echo up") == "up\n")).unwrap();
    told(&host, fill);
    let copy = "/var/lib/libvirt/images/copy.raw";
    let slow = ["--raw", "--transient-job", "--bytes", "--bandwidth", "1"];
    virsh(&host, &[&["blockcopy", "g1", "vda", copy][..], &slow].concat());
    let words = ["blockjob", "g1", "vda", "--pivot"];
    let said = "the other image of disk 'vda' of domain 'g1' is not ready; nothing was pivoted";
    in_vain(&host, &words, said);
    interrupted(&host, &words, said);
    assert!(!virsh(&host, &["domblklist", "g1"]).contains(copy));
    lost(&host, &words);
    assert!(virsh(&host, &["blockjob", "g1", "vda", "--raw"]).contains("Block Copy"));

    // A job that is given up meanwhile cannot be pivoted any more.
    let waiting = super::begin(&host, &["blockjob", "g1", "vda", "--pivot", "--wait"]);
    virsh(&host, &["blockjob", "g1", "vda", "--abort"]);
    let aborted = waiting.finish().unwrap();
    assert_eq!(aborted.end, virsh_lab::command::End::Exit(1), "{aborted:?}");
    assert!(aborted.stderr.contains("does not have an active block job"), "{aborted:?}");
}
