//! What sessions find on their host, beyond the daemon and the guest.

use anyhow::Result;

use crate::command::Run;
use crate::golden;
use crate::host::{Host, Options};
use crate::scratch::Scratch;
use crate::wire::Wire;

/// Starts a host on which the default network is active and the guest `g1` runs.
///
/// # Errors
/// When the host does not start, or the guest cannot be restored.
pub fn host_with_guest() -> Result<Host> {
    let options = Options { golden: Some(golden::golden()?), ..Options::default() };
    let host = Host::start(&options, None)?;
    host.virsh("qemu").args(["net-start", "default"]).check()?;
    golden::restore(&host)?;
    Ok(host)
}

/// Makes a pipe for images of guests that is emptied slowly, so that a job which writes there lasts. Were it not emptied
/// at all, the daemon could not end the job: its helper would wait for ever to write what it has taken.
///
/// # Errors
/// When it cannot be made.
pub fn slow_pipe(host: &Host, path: &str) -> Result<()> {
    let empty = "while head -c 65536 >/dev/null; do sleep 0.1; done";
    host.shell(&format!("mkfifo {path}; ({empty}) <>{path} >/dev/null 2>&1 &")).check().map(drop)
}

/// Starts two hosts on a wire which share a folder of images and have the default network active.
///
/// # Errors
/// When a host does not start.
pub fn pair(wire: &Wire, images: &Scratch) -> Result<(Host, Host)> {
    let here = Options {
        golden: Some(golden::golden()?),
        address: Some("10.99.0.1".into()),
        images: Some(images.path().into()),
        ..Options::default()
    };
    let there = Options { name: "hostb".into(), address: Some("10.99.0.2".into()), ..here.clone() };
    let (host, peer) = (Host::start(&here, Some(wire))?, Host::start(&there, Some(wire))?);
    for host in [&host, &peer] {
        host.virsh("qemu").args(["net-start", "default"]).check()?;
    }
    Ok((host, peer))
}

/// Two hosts on a wire of their own, the first of which has the guest `g1` running.
#[derive(Debug)]
pub struct Pair {
    /// Where the guest is.
    pub host: Host,
    /// The other one.
    pub peer: Host,
    // What the hosts stand on is taken down after them.
    _images: Scratch,
    _wire: Wire,
}

impl Pair {
    /// Starts them.
    ///
    /// # Errors
    /// When the wire, a host or the guest does not start.
    pub fn start() -> Result<Self> {
        let (wire, images) = (Wire::lay()?, Scratch::new()?);
        let (host, peer) = pair(&wire, &images)?;
        golden::restore(&host)?;
        Ok(Self { host, peer, _images: images, _wire: wire })
    }
}

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
