//! Words that libvirt knows and no function lists.

/// The names of the commands that are listed.
#[must_use]
pub fn commands() -> Vec<String> {
    let all = virsh_generated::GROUPS.iter().flat_map(|group| group.commands);
    all.filter(|command| !command.hidden).map(|command| command.name.to_owned()).collect()
}

/// The formats of answers.
pub const FORMATS: [&str; 2] = ["json", "text"];

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

/// The words as candidates.
#[must_use]
pub fn owned(words: &[&str]) -> Vec<String> {
    words.iter().map(ToString::to_string).collect()
}
