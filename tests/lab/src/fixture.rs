//! What sessions find on their host, beyond the daemon and the guest.

use anyhow::Result;

use crate::command::Run;
use crate::host::Host;

/// Defines the container `c1`, whose system is busybox alone.
///
/// # Errors
/// When its files cannot be made or the driver refuses it.
pub fn container(host: &Host) -> Result<()> {
    host.shell(
        "cd /var/lib/libvirt && mkdir -p c1/bin c1/proc c1/sys c1/dev c1/run c1/tmp c1/etc && cp /bin/busybox c1/bin/ && \
         for applet in sh sleep cat echo ls ps hostname trap; do ln -sf busybox c1/bin/$applet; done",
    )
    .check()?;
    let xml = host.dir().join("xml/c1.xml").display().to_string();
    host.virsh("lxc").args(["define", &xml]).check().map(drop)
}

/// Offers an iSCSI target with one unit of 8 MiB at 127.0.0.1 inside the host.
///
/// # Errors
/// When the target daemon does not start or refuses the unit.
pub fn iscsi(host: &Host) -> Result<()> {
    host.shell(
        "truncate -s 8M /var/lib/libvirt/iscsi.img && tgtd && \
         for _ in $(seq 100); do tgtadm --mode system --op show >/dev/null 2>&1 && break; sleep 0.05; done; \
         tgtadm --lld iscsi --mode target --op new --tid 1 --targetname iqn.2024-01.lab:t1 && \
         tgtadm --lld iscsi --mode logicalunit --op new --tid 1 --lun 1 --backing-store /var/lib/libvirt/iscsi.img && \
         tgtadm --lld iscsi --mode target --op bind --tid 1 --initiator-address ALL",
    )
    .check()
    .map(drop)
}

/// Attaches an empty file of 64 MiB to a loop device and gives back the device. The host's teardown frees it.
///
/// # Errors
/// When the machine has no loop devices.
pub fn loop_device(host: &Host) -> Result<String> {
    let image = host.dir().join("loop.img");
    std::fs::File::create(&image)?.set_len(64 << 20)?;
    let device =
        Run::new("losetup").args(["--find", "--show", "--partscan"]).arg(&image).check()?;
    Ok(device.trim().into())
}
