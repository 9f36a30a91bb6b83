//! Words that libvirt knows and no function lists.

/// The names of the commands that are listed.
#[must_use]
pub fn commands() -> Vec<String> {
    let all = virsh_generated::GROUPS.iter().flat_map(|group| group.commands);
    all.filter(|command| !command.hidden).map(|command| command.name.to_owned()).collect()
}

/// The CPU architectures.
pub const ARCHES: [&str; 37] = [
    "none",
    "alpha",
    "armv6l",
    "armv7l",
    "armv7b",
    "aarch64",
    "cris",
    "i686",
    "ia64",
    "lm32",
    "m68k",
    "microblaze",
    "microblazeel",
    "mips",
    "mipsel",
    "mips64",
    "mips64el",
    "openrisc",
    "parisc",
    "parisc64",
    "ppc",
    "ppcle",
    "ppc64",
    "ppc64le",
    "ppcemb",
    "riscv32",
    "riscv64",
    "s390",
    "s390x",
    "sh4",
    "sh4eb",
    "sparc",
    "sparc64",
    "unicore32",
    "x86_64",
    "xtensa",
    "xtensaeb",
];

/// The values of a domain's attribute `type`.
pub const VIRT_TYPES: [&str; 17] = [
    "none",
    "qemu",
    "kqemu",
    "kvm",
    "xen",
    "lxc",
    "uml",
    "openvz",
    "test",
    "vmware",
    "hyperv",
    "vbox",
    "phyp",
    "parallels",
    "bhyve",
    "vz",
    "hvf",
];

/// The types of storage pools.
pub const POOL_TYPES: [&str; 14] = [
    "dir",
    "fs",
    "netfs",
    "logical",
    "disk",
    "iscsi",
    "iscsi-direct",
    "scsi",
    "mpath",
    "rbd",
    "sheepdog",
    "gluster",
    "zfs",
    "vstorage",
];

/// The events that a command waits for.
#[must_use]
pub fn events(command: &str) -> &'static [&'static str] {
    match command {
        "event" => &[
            "lifecycle",
            "reboot",
            "rtc-change",
            "watchdog",
            "io-error",
            "graphics",
            "io-error-reason",
            "control-error",
            "block-job",
            "disk-change",
            "tray-change",
            "pm-wakeup",
            "pm-suspend",
            "balloon-change",
            "pm-suspend-disk",
            "device-removed",
            "block-job-2",
            "tunable",
            "agent-lifecycle",
            "device-added",
            "migration-iteration",
            "job-completed",
            "device-removal-failed",
            "metadata-change",
            "block-threshold",
            "memory-failure",
            "memory-device-size-change",
        ],
        "net-event" => &["lifecycle"],
        "nodedev-event" => &["lifecycle", "update"],
        "pool-event" => &["lifecycle", "refresh"],
        "secret-event" => &["lifecycle", "value-changed"],
        _ => &[],
    }
}
