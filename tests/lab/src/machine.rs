//! Whether this machine can run the lab, and what it lacks if it cannot.

use std::fs;
use std::path::Path;
use std::sync::LazyLock;

use crate::probe;

/// Programs, with the package that brings each; those that a session daemon needs come first.
const PROGRAMS: &[(&str, &str)] = &[
    ("libvirtd", "libvirt-daemon"),
    ("virsh", "libvirt-clients"),
    ("qemu-system-x86_64", "qemu-system-x86"),
    ("unshare", "util-linux"),
    ("setpriv", "util-linux"),
    ("virtlogd", "libvirt-daemon"),
    ("qemu-img", "qemu-utils"),
    ("dnsmasq", "dnsmasq-base"),
    ("iptables", "iptables"),
    ("ip", "iproute2"),
    ("nsenter", "util-linux"),
    ("partx", "util-linux"),
    ("losetup", "mount"),
    ("mkfs.ext4", "e2fsprogs"),
    ("parted", "parted"),
    ("sfdisk", "fdisk"),
    ("cpio", "cpio"),
    ("lz4", "lz4"),
    ("modinfo", "kmod"),
    ("openssl", "openssl"),
    ("saslpasswd2", "sasl2-bin"),
    ("tgtd", "tgt"),
    ("dmidecode", "dmidecode"),
    ("python3", "python3"),
];

/// Files that no program stands for, with the package that brings each.
const FILES: &[(&str, &str)] = &[
    ("/usr/lib/libvirt/libvirt_lxc", "libvirt-daemon-driver-lxc"),
    ("/etc/libvirt/nwfilter", "libvirt-daemon-config-nwfilter"),
    ("/etc/sasl2/libvirt.conf", "libvirt-daemon-system"),
    ("/lib/systemd/systemd-udevd", "udev"),
    ("/bin/busybox", "busybox-static"),
];

/// How many of the programs a session daemon of an ordinary user needs: the first ones of the list.
const ROOTLESS: usize = 5;

static MISSING: LazyLock<Vec<String>> = LazyLock::new(find_missing);
static MISSING_ROOTLESS: LazyLock<Vec<String>> =
    LazyLock::new(|| missing_programs(&PROGRAMS[..ROOTLESS]));

/// What keeps this machine from running the lab; nothing, if it can.
pub fn missing() -> &'static [String] {
    &MISSING
}

/// Says on a machine that cannot run the lab what it lacks and gives back false, so that the test returns.
///
/// # Panics
/// Where `CI` is set: what is skipped there would be believed to have passed.
#[must_use]
pub fn ready() -> bool {
    ready_unless(&MISSING)
}

/// The same for what needs a session daemon only, which takes no privilege.
///
/// # Panics
/// Where `CI` is set.
#[must_use]
pub fn ready_rootless() -> bool {
    ready_unless(&MISSING_ROOTLESS)
}

fn ready_unless(missing: &[String]) -> bool {
    if !missing.is_empty() {
        let reasons = missing.join("\n");
        virsh_tests::skip::skip(&format!(
            "the lab cannot run here (`cargo run -p virsh-lab -- doctor`): {reasons}"
        ));
    }
    missing.is_empty()
}

/// The programs of the list that are not on the search path or in the administrator's directories.
fn missing_programs(programs: &[(&str, &str)]) -> Vec<String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let dirs: Vec<_> =
        std::env::split_paths(&path).chain(["/usr/sbin".into(), "/sbin".into()]).collect();
    let absent =
        programs.iter().filter(|(program, _)| !dirs.iter().any(|dir| dir.join(program).exists()));
    absent
        .map(|(program, package)| format!("the program {program} of the package {package}"))
        .collect()
}

fn find_missing() -> Vec<String> {
    let mut missing = Vec::new();
    let release = fs::read_to_string("/etc/os-release").unwrap_or_default();
    if !release.lines().any(|line| line == "VERSION_CODENAME=bookworm") {
        missing.push("this is not Debian 12, whose libvirt 9.0.0 is the measure".into());
    }
    if !rustix::process::geteuid().is_root() {
        missing.push("root is needed for namespaces, networks and loop devices".into());
    }
    missing.extend(missing_programs(PROGRAMS));
    for (file, package) in FILES {
        if !Path::new(file).exists() {
            missing.push(format!("{file} of the package {package}"));
        }
    }
    for device in ["/dev/net/tun", "/dev/loop-control"] {
        if !Path::new(device).exists() {
            missing.push(format!("the device {device}"));
        }
    }
    // Without the programs nothing can be tried, and the first reason is the one that helps.
    if missing.is_empty() {
        missing.extend(probe::failures());
    }
    missing
}
