//! A pool with a job that does not end: what the job stands in the way of is not done, and who waits is told.

use super::{in_vain, interrupted, lost, virsh};
use virsh_lab::host::{Host, Options};
use virsh_lab::{machine, wait};

/// A host with a pool in which a volume is made as long as a file is there.
fn host() -> Host {
    let host = Host::start(&Options::default(), None).unwrap_or_else(|error| panic!("{error:#}"));
    let xml = host.dir().join("xml/pool-images.xml").display().to_string();
    virsh(&host, &["pool-define", &xml]);
    virsh(&host, &["pool-start", "images"]);
    let held = "#!/bin/sh\nwhile [ -e /var/lib/libvirt/hold ]; do sleep 0.1; done\nexec /var/lib/libvirt/real \"$@\"\n";
    let script = format!(
        "cd /var/lib/libvirt && cp /usr/bin/qemu-img real && printf '{held}' >held && chmod 755 held && \
         mount --bind held /usr/bin/qemu-img"
    );
    host.shell(&script).check().unwrap_or_else(|error| panic!("{error:#}"));
    host
}

/// Begins to make the volume.
fn hold(host: &Host) {
    let make = "touch /var/lib/libvirt/hold; \
                (virsh vol-create-as images held.qcow2 8M --format qcow2) </dev/null >/dev/null 2>&1 &";
    host.shell(make).check().unwrap();
    let begun = "virsh vol-delete held.qcow2 --pool images 2>&1 | grep -q allocated";
    let begun = || Ok(host.shell(begun).run()?.success());
    wait::until(super::LIMIT, "no volume is made", begun).unwrap();
}

#[test]
fn a_pool_with_a_job_stays_as_it_is() {
    if !machine::ready() {
        return;
    }
    let host = host();
    hold(&host);
    let ways: [(&[&str], &str); 3] = [
        (&["pool-refresh", "images"], "Pool 'images' still has jobs running; it was not refreshed"),
        (&["pool-destroy", "images"], "Pool 'images' still has jobs running; it was not stopped"),
        (
            &["vol-delete", "held.qcow2", "--pool", "images"],
            "Volume 'held.qcow2' is still in use; it was not deleted",
        ),
    ];
    for (words, said) in ways {
        in_vain(&host, words, said);
        interrupted(&host, words, said);
    }
    lost(&host, ways[0].0);
    host.shell("rm -f /var/lib/libvirt/hold").check().unwrap();
}
