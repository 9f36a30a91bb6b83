// Generated from spec/domain by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `domain`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
#![allow(clippy::needless_update, reason = "a table may say everything of a record")]
use clap::ArgMatches;
use virsh_args::{
    Bandwidth, Bounds, By, Check, ChoiceValue, CommandDef, Commas, CpuList, Detail,
    Empty, FdList, Lists, Meaning, Numbers, ObjectKind, Offers, OldSpelling, OptionDef,
    Secrecy, Signed, SignedSize, ValueType, When, WordOrNumber, XmlOrFile,
};
use virsh_args::take;
use virsh_args::values::{
    FieldBy, FieldCheck, FieldDef, FieldType, RawRecord, RecordDef, RecordValue,
};
use std::ffi::OsString;
use std::path::PathBuf;
/// The table of `attach-device`.
pub(crate) const ATTACH_DEVICE: CommandDef = CommandDef {
    name: "attach-device",
    group: "domain",
    summary: "Attach a device to a domain",
    description: "Attaches the device that --file describes, in XML whose root is the element of one device, such as <disk> or <interface>, described at https://libvirt.org/formatdomain.html#elementsDevices. A device that lacks details gets them from the hypervisor, and may then be taken for another one; so it is better to say all.\n    For a CD-ROM or floppy drive, only the medium of a drive that is there is changed, for which update-device is the better command. A device of the host that is passed through, and not managed by libvirt, needs nodedev-detach before.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. --persistent is --config, together with --live where the domain runs. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "Affect the persistent definition, and the domain if it runs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "persistent",
            b: "current",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    rules: &["--current excludes --persistent, --live and --config."],
    examples: &[
        (
            "attach-device web rng.xml --live --config",
            "Attaches the device in rng.xml now and for good.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `attach-device`: attach a device to a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct AttachDeviceArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File that holds the XML of the device.
    pub file: PathBuf,
    /// The options of the set `device-affect`.
    pub device_affect: super::sets::DeviceAffect,
}
impl AttachDeviceArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            file: take::required(matches, "file")?,
            device_affect: super::sets::DeviceAffect {
                persistent: take::flag(matches, "persistent"),
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `attach-disk`.
pub(crate) const ATTACH_DISK: CommandDef = CommandDef {
    name: "attach-disk",
    group: "domain",
    summary: "Attach a disk to a domain",
    description: "Attaches a new disk. --source is the path of its file or device, or with --source-protocol the name of a disk on the network. --target is the name under which the guest is to see it, such as vda; it stands for a place on a bus, and a guest may use another name. Without --targetbus the bus follows from it: sda mostly means SCSI.\n    With QEMU, --driver is qemu and --subdriver the format of the source, such as raw or qcow2. QEMU does not look for the format by itself, for the sake of security, so that a qcow2 image without --subdriver may be shown to the guest as it lies on the host. With Xen, --driver is file, tap or phy, by the kind of access, and --subdriver may be aio. Without --subdriver the hypervisor's default is used.\n    --format auto is beyond virsh: it finds the format, by libvirt's look-up where the source is a volume of a pool, else by the beginning of a local file, and refuses where neither tells; other formats are given as with --subdriver. A guest that may write to a raw image can make it look like one of another format, so that only images are to be looked at that no guest has had as raw ones. Where --target is auto, it is the next one of its bus that is free, of virtio without --targetbus.\n    --sourcetype says whether the source is a block device, a file or on the network. Without it, it is on the network where --source-protocol is given, a block device where the path is one on this machine, and otherwise a file.\n    --type is the kind of device that the guest sees: disk without the option, or lun, cdrom or floppy. For the latter two only the medium of a drive that is there is changed, for which update-device and change-media are the better commands.\n    --address places the disk, in one of these forms:\n    - pci:DOMAIN.BUS.SLOT.FUNCTION, hexadecimal; with --multifunction for a device with several functions\n    - ccw:CSSID.SSID.DEVNO, hexadecimal; virtio needs fe as the first\n    - scsi:CONTROLLER.BUS.UNIT, sata:CONTROLLER.BUS.UNIT, ide:CONTROLLER.BUS.UNIT, decimal\n    - usb:BUS.PORT, decimal\n    Any one character may stand between two numbers. A target that begins with vd takes a pci or ccw address, one with sd a scsi, usb or sata address, one with hd an ide address.\n    A disk on the network has --source-protocol, such as rbd or nbd, and may have a host: --source-host-name, if wanted with the port behind a colon, or --source-host-socket, which needs a --source-host-transport.\n    --throttle-groups lists throttle groups of the domain by name, separated by commas. Each of them limits what the disk may read and write, together with the other disks in the group.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. --persistent is --config, together with --live where the domain runs. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source",
            value: ValueType::HostFile,
            required: true,
            empty: Empty::Allowed,
            help: "Path of the disk, or its name on the network",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "target",
            value: ValueType::Text,
            required: true,
            help: "Name that stands for the place of the disk in the guest, such as vda",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "targetbus",
            value: ValueType::Text,
            help: "Bus, such as virtio, scsi, sata, ide, usb, sd or xen",
            details: &[
                Detail::Suggests(
                    &[
                        "none",
                        "ide",
                        "fdc",
                        "scsi",
                        "virtio",
                        "xen",
                        "usb",
                        "uml",
                        "sata",
                        "sd",
                        "nvme",
                    ],
                ),
                Detail::Without("what the target's name stands for"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "driver",
            value: ValueType::Text,
            help: "Driver of the hypervisor",
            details: &[
                Detail::Suggests(&["qemu", "file", "phy", "tap", "tap2"]),
                Detail::Without("the hypervisor's choice"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "subdriver",
            value: ValueType::Text,
            help: "What the driver has to know, with QEMU the format of the source",
            details: &[
                Detail::Suggests(
                    &[
                        "none",
                        "raw",
                        "dir",
                        "bochs",
                        "cloop",
                        "dmg",
                        "iso",
                        "vpc",
                        "vdi",
                        "fat",
                        "vhd",
                        "ploop",
                        "cow",
                        "qcow",
                        "qcow2",
                        "qed",
                        "vmdk",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "iothread",
            value: ValueType::Text,
            of: Some(Meaning::Iothread),
            help: "I/O thread of the domain that serves the disk, with QEMU",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cache",
            value: ValueType::Text,
            help: "How the host caches: default, none, writethrough, writeback, directsync or unsafe",
            details: &[
                Detail::Suggests(
                    &[
                        "default",
                        "none",
                        "writethrough",
                        "writeback",
                        "directsync",
                        "unsafe",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "io",
            value: ValueType::Text,
            help: "How the host reads and writes; with QEMU threads, native or io_uring",
            details: &[Detail::Suggests(&["default", "native", "threads", "io_uring"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "type",
            value: ValueType::Text,
            help: "What the guest sees: disk, lun, cdrom or floppy",
            details: &[
                Detail::Suggests(&["disk", "cdrom", "floppy", "lun"]),
                Detail::Without("disk"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mode",
            value: ValueType::Choice,
            help: "Who may use the disk and how",
            details: &[
                Detail::Words(&["readonly", "shareable"]),
                Detail::Invalid("No support for {value} in command 'attach-disk'"),
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "shareable",
                            value: Some("shareable"),
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "sourcetype",
            value: ValueType::Choice,
            help: "What the source is",
            details: &[
                Detail::Words(&["block", "file", "network"]),
                Detail::Invalid("Unknown source type: '{value}'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "serial",
            value: ValueType::Text,
            help: "Serial number that the guest sees",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wwn",
            value: ValueType::Text,
            help: "World wide name, 16 hexadecimal digits",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "alias",
            value: ValueType::Text,
            help: "Alias of the device, beginning with ua-",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "rawio",
            help: "Give the domain the right to raw I/O",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "address",
            value: ValueType::Text,
            help: "Place of the disk in the guest",
            details: &[Detail::Without("the hypervisor's choice")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "multifunction",
            help: "The PCI address is one of a device with several functions",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML of the disk and attach nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-protocol",
            value: ValueType::Text,
            help: "Protocol of a disk on the network, such as rbd, nbd or iscsi",
            details: &[
                Detail::Suggests(
                    &[
                        "nbd",
                        "rbd",
                        "iscsi",
                        "gluster",
                        "nfs",
                        "ssh",
                        "http",
                        "https",
                        "ftp",
                        "ftps",
                        "tftp",
                        "sheepdog",
                        "vxhs",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-host-name",
            value: ValueType::Text,
            help: "Host of a disk on the network",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-host-transport",
            value: ValueType::Text,
            help: "How the host is reached: tcp, rdma or unix",
            details: &[Detail::Suggests(&["tcp", "rdma", "unix"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-host-socket",
            value: ValueType::HostFile,
            help: "Socket of a host that is reached by unix",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "throttle-groups",
            value: ValueType::Text,
            of: Some(Meaning::ThrottleGroup),
            named_only: true,
            help: "Throttle groups of the domain that limit the disk",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "format",
            value: ValueType::Text,
            named_only: true,
            beyond: true,
            help: "Format of the source; auto finds it",
            details: &[
                Detail::Suggests(
                    &["auto", "raw", "qcow2", "qcow", "qed", "vmdk", "vdi", "vpc"],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "Affect the persistent definition, and the domain if it runs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "persistent",
            b: "current",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "source-host-name",
            any_of: &["source-protocol"],
            error: None,
        },
        Check::Requires {
            option: "source-host-transport",
            any_of: &["source-protocol"],
            error: None,
        },
        Check::Requires {
            option: "source-host-socket",
            any_of: &["source-protocol"],
            error: None,
        },
        Check::Requires {
            option: "source-host-socket",
            any_of: &["source-host-transport"],
            error: None,
        },
        Check::Exclusive {
            a: "source-host-name",
            b: "source-host-socket",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "subdriver",
            b: "format",
            when: When::Always,
            error: None,
        },
        Check::NotEmpty("target"),
        Check::NotEmpty("driver"),
        Check::NotEmpty("subdriver"),
        Check::NotEmpty("type"),
        Check::NotEmpty("mode"),
        Check::NotEmpty("iothread"),
        Check::NotEmpty("cache"),
        Check::NotEmpty("io"),
        Check::NotEmpty("serial"),
        Check::NotEmpty("wwn"),
        Check::NotEmpty("address"),
        Check::NotEmpty("targetbus"),
        Check::NotEmpty("alias"),
        Check::NotEmpty("sourcetype"),
        Check::NotEmpty("source-protocol"),
        Check::NotEmpty("source-host-name"),
        Check::NotEmpty("source-host-transport"),
        Check::NotEmpty("source-host-socket"),
        Check::NotEmpty("throttle-groups"),
        Check::NotEmpty("format"),
        Check::Read {
            option: "sourcetype",
            error: None,
        },
        Check::Requires {
            option: "sourcetype=network",
            any_of: &["source-protocol"],
            error: Some("--source-protocol option requires --sourcetype network"),
        },
        Check::Exclusive {
            a: "source-protocol",
            b: "sourcetype=file",
            when: When::Always,
            error: Some("--source-protocol option requires --sourcetype network"),
        },
        Check::Exclusive {
            a: "source-protocol",
            b: "sourcetype=block",
            when: When::Always,
            error: Some("--source-protocol option requires --sourcetype network"),
        },
        Check::Read {
            option: "mode",
            error: None,
        },
        Check::Later("domain"),
        Check::Read {
            option: "source",
            error: None,
        },
        Check::Read {
            option: "target",
            error: None,
        },
        Check::Read {
            option: "targetbus",
            error: None,
        },
        Check::Read {
            option: "driver",
            error: None,
        },
        Check::Read {
            option: "subdriver",
            error: None,
        },
        Check::Read {
            option: "iothread",
            error: None,
        },
        Check::Read {
            option: "cache",
            error: None,
        },
        Check::Read {
            option: "io",
            error: None,
        },
        Check::Read {
            option: "type",
            error: None,
        },
        Check::Read {
            option: "serial",
            error: None,
        },
        Check::Read {
            option: "wwn",
            error: None,
        },
        Check::Read {
            option: "alias",
            error: None,
        },
        Check::Read {
            option: "address",
            error: None,
        },
        Check::Read {
            option: "source-protocol",
            error: None,
        },
        Check::Read {
            option: "source-host-name",
            error: None,
        },
        Check::Read {
            option: "source-host-transport",
            error: None,
        },
        Check::Read {
            option: "source-host-socket",
            error: None,
        },
        Check::Read {
            option: "throttle-groups",
            error: None,
        },
        Check::Read {
            option: "format",
            error: None,
        },
    ],
    answers: true,
    rules: &[
        "--current excludes --persistent, --live and --config.",
        "--source-host-name and --source-host-transport need --source-protocol.",
        "--source-host-socket needs --source-protocol and --source-host-transport.",
        "--source-host-name and --source-host-socket exclude each other.",
        "--subdriver and --format exclude each other.",
        "--sourcetype=network needs --source-protocol.",
        "--source-protocol excludes --sourcetype=file and --sourcetype=block.",
    ],
    examples: &[
        (
            "attach-disk web /var/lib/libvirt/images/data.qcow2 vdb --subdriver qcow2 --persistent",
            "Attaches an image as the second virtio disk, for good.",
        ),
        (
            "attach-disk web pool/data vdc --source-protocol rbd --source-host-name \"ceph:6789\" --print-xml",
            "Prints the XML of a disk in a Ceph cluster.",
        ),
        (
            "attach-disk web /var/lib/libvirt/images/data.qcow2 auto --format auto --config",
            "Attaches an image in its format, as the next disk.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `attach-disk`: attach a disk to a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct AttachDiskArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Path of the disk, or its name on the network.
    pub source: String,
    /// Name that stands for the place of the disk in the guest, such as vda.
    pub target: String,
    /// Bus, such as virtio, scsi, sata, ide, usb, sd or xen.
    pub targetbus: Option<String>,
    /// Driver of the hypervisor.
    pub driver: Option<String>,
    /// What the driver has to know, with QEMU the format of the source.
    pub subdriver: Option<String>,
    /// I/O thread of the domain that serves the disk, with QEMU.
    pub iothread: Option<String>,
    /// How the host caches: default, none, writethrough, writeback, directsync or unsafe.
    pub cache: Option<String>,
    /// How the host reads and writes; with QEMU threads, native or io_uring.
    pub io: Option<String>,
    /// What the guest sees: disk, lun, cdrom or floppy.
    pub type_: Option<String>,
    /// Who may use the disk and how.
    pub mode: Option<AttachDiskMode>,
    /// What the source is.
    pub sourcetype: Option<AttachDiskSourcetype>,
    /// Serial number that the guest sees.
    pub serial: Option<String>,
    /// World wide name, 16 hexadecimal digits.
    pub wwn: Option<String>,
    /// Alias of the device, beginning with ua-.
    pub alias: Option<String>,
    /// Give the domain the right to raw I/O.
    pub rawio: bool,
    /// Place of the disk in the guest.
    pub address: Option<String>,
    /// The PCI address is one of a device with several functions.
    pub multifunction: bool,
    /// Print the XML of the disk and attach nothing.
    pub print_xml: bool,
    /// Protocol of a disk on the network, such as rbd, nbd or iscsi.
    pub source_protocol: Option<String>,
    /// Host of a disk on the network.
    pub source_host_name: Option<String>,
    /// How the host is reached: tcp, rdma or unix.
    pub source_host_transport: Option<String>,
    /// Socket of a host that is reached by unix.
    pub source_host_socket: Option<String>,
    /// Throttle groups of the domain that limit the disk.
    pub throttle_groups: Option<String>,
    /// Format of the source; auto finds it.
    pub format: Option<String>,
    /// The options of the set `device-affect`.
    pub device_affect: super::sets::DeviceAffect,
}
impl AttachDiskArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            source: take::required(matches, "source")?,
            target: take::required(matches, "target")?,
            targetbus: matches.remove_one("targetbus"),
            driver: matches.remove_one("driver"),
            subdriver: matches.remove_one("subdriver"),
            iothread: matches.remove_one("iothread"),
            cache: matches.remove_one("cache"),
            io: matches.remove_one("io"),
            type_: matches.remove_one("type"),
            mode: take::choice::<AttachDiskMode>(matches, "mode"),
            sourcetype: take::choice::<AttachDiskSourcetype>(matches, "sourcetype"),
            serial: matches.remove_one("serial"),
            wwn: matches.remove_one("wwn"),
            alias: matches.remove_one("alias"),
            rawio: take::flag(matches, "rawio"),
            address: matches.remove_one("address"),
            multifunction: take::flag(matches, "multifunction"),
            print_xml: take::flag(matches, "print-xml"),
            source_protocol: matches.remove_one("source-protocol"),
            source_host_name: matches.remove_one("source-host-name"),
            source_host_transport: matches.remove_one("source-host-transport"),
            source_host_socket: matches.remove_one("source-host-socket"),
            throttle_groups: matches.remove_one("throttle-groups"),
            format: matches.remove_one("format"),
            device_affect: super::sets::DeviceAffect {
                persistent: take::flag(matches, "persistent"),
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The values of `--mode` of `attach-disk`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachDiskMode {
    /// Nobody writes
    Readonly,
    /// Other domains may use it at the same time
    Shareable,
}
impl ChoiceValue for AttachDiskMode {
    const WORDS: &'static [&'static str] = &["readonly", "shareable"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "readonly" => Some(Self::Readonly),
            "shareable" => Some(Self::Shareable),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Readonly => "readonly",
            Self::Shareable => "shareable",
        }
    }
}
/// The values of `--sourcetype` of `attach-disk`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachDiskSourcetype {
    /// A block device
    Block,
    /// A file
    File,
    /// A disk on the network
    Network,
}
impl ChoiceValue for AttachDiskSourcetype {
    const WORDS: &'static [&'static str] = &["block", "file", "network"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "block" => Some(Self::Block),
            "file" => Some(Self::File),
            "network" => Some(Self::Network),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Block => "block",
            Self::File => "file",
            Self::Network => "network",
        }
    }
}
/// The table of `attach-interface`.
pub(crate) const ATTACH_INTERFACE: CommandDef = CommandDef {
    name: "attach-interface",
    group: "domain",
    summary: "Attach a virtual interface to a domain",
    description: "Attaches a new network interface, connected to --source by its --type:\n    - network: the name of a virtual network\n    - bridge: the name of a bridge device of the host\n    - direct: the name of an interface or bridge of the host\n    - hostdev: the PCI address of an interface of the host, as DOMAIN:BUS:SLOT.FUNCTION, which is passed through. With --managed libvirt detaches it from the host, and gives it back later.\n    - vhostuser: the path of the UNIX socket that controls a virtio transport. --source-mode is needed.\n    --target is the tap or macvtap device on the host, vnet or vif and a number if it is not given. Names that begin with vnet count as made by libvirt and are made anew each time.\n    Without --mac an address is made, which the persistent definition keeps if --config is given. --script takes the place of the script that connects a bridge, for Xen domains alone. --model is the kind of network card that the guest sees.\n    --inbound limits what the domain receives, --outbound what it sends: numbers between commas, of which the last ones, and those between two commas, may be left out: average, peak, burst and, inbound only, floor. An average is needed, inbound an average or a floor. They are KiB per second, the burst KiB that may be sent at once at the speed of the peak. libvirt describes them at https://libvirt.org/formatnetwork.html#elementQoS.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. --persistent is --config, together with --live where the domain runs. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "type",
            value: ValueType::Choice,
            required: true,
            help: "What the interface is connected to",
            details: &[
                Detail::Words(&["network", "bridge", "direct", "hostdev", "vhostuser"]),
                Detail::Invalid("No support for {value} in command 'attach-interface'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source",
            value: ValueType::Text,
            of: Some(Meaning::VifSource),
            required: true,
            help: "Network, bridge, interface, PCI address or socket, by the type",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "target",
            value: ValueType::Text,
            help: "Device on the host",
            details: &[Detail::Without("a name that libvirt makes")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mac",
            value: ValueType::Text,
            help: "MAC address",
            details: &[Detail::Without("one that is made")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "script",
            value: ValueType::HostFile,
            help: "Script that connects a bridge (Xen)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "model",
            value: ValueType::Text,
            help: "Network card that the guest sees, such as virtio",
            details: &[
                Detail::Suggests(
                    &[
                        "virtio",
                        "virtio-transitional",
                        "virtio-non-transitional",
                        "e1000",
                        "e1000e",
                        "igb",
                        "rtl8139",
                        "ne2k_pci",
                        "pcnet",
                        "vmxnet3",
                        "i82551",
                        "i82557b",
                        "i82559er",
                        "usb-net",
                        "netfront",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "alias",
            value: ValueType::Text,
            help: "Alias of the device, beginning with ua-",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inbound",
            value: ValueType::Record,
            help: "Limits on what the domain receives, as average,peak,burst,floor",
            details: &[
                Detail::Record(
                    &RecordDef {
                        separator: ',',
                        doubled: false,
                        kinds: &[],
                        repeats: false,
                        fields: &[
                            FieldDef {
                                name: "average",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "peak",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "burst",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "floor",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                        ],
                        surplus: Some("Rate string '{value}' has too many fields"),
                        out_of_range: None,
                        checks: &[
                            FieldCheck {
                                at_least_one: &["average", "floor"],
                                none_of: &[],
                                beside: &[],
                                error: "either inbound average or floor is mandatory",
                            },
                        ],
                        ..RecordDef::NONE
                    },
                ),
                Detail::Invalid("field '{field}' is malformed"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "outbound",
            value: ValueType::Record,
            help: "Limits on what the domain sends, as average,peak,burst",
            details: &[
                Detail::Record(
                    &RecordDef {
                        separator: ',',
                        doubled: false,
                        kinds: &[],
                        repeats: false,
                        fields: &[
                            FieldDef {
                                name: "average",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "peak",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "burst",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "floor",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                        ],
                        surplus: Some("Rate string '{value}' has too many fields"),
                        out_of_range: None,
                        checks: &[
                            FieldCheck {
                                at_least_one: &["average"],
                                none_of: &[],
                                beside: &[],
                                error: "outbound average is mandatory",
                            },
                            FieldCheck {
                                at_least_one: &[],
                                none_of: &["floor"],
                                beside: &[],
                                error: "outbound floor is unsupported yet",
                            },
                        ],
                        ..RecordDef::NONE
                    },
                ),
                Detail::Invalid("field '{field}' is malformed"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "Affect the persistent definition, and the domain if it runs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML of the interface and attach nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "managed",
            help: "Let libvirt detach and reattach the interface of the host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-mode",
            value: ValueType::Choice,
            help: "Who waits at a socket and who connects",
            details: &[
                Detail::Words(&["server", "client"]),
                Detail::Invalid("Invalid source mode: {value}"),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "persistent",
            b: "current",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::NotEmpty("type"),
        Check::NotEmpty("source"),
        Check::NotEmpty("target"),
        Check::NotEmpty("mac"),
        Check::NotEmpty("script"),
        Check::NotEmpty("model"),
        Check::NotEmpty("alias"),
        Check::NotEmpty("inbound"),
        Check::NotEmpty("outbound"),
        Check::NotEmpty("source-mode"),
        Check::Read {
            option: "type",
            error: None,
        },
        Check::Read {
            option: "source-mode",
            error: None,
        },
        Check::Read {
            option: "inbound",
            error: None,
        },
        Check::Read {
            option: "outbound",
            error: None,
        },
        Check::Later("domain"),
        Check::Read {
            option: "source",
            error: None,
        },
        Check::Read {
            option: "target",
            error: None,
        },
        Check::Read {
            option: "mac",
            error: None,
        },
        Check::Read {
            option: "script",
            error: None,
        },
        Check::Read {
            option: "model",
            error: None,
        },
        Check::Read {
            option: "alias",
            error: None,
        },
    ],
    answers: true,
    rules: &["--current excludes --persistent, --live and --config."],
    examples: &[
        (
            "attach-interface web network default --model virtio --persistent",
            "Attaches a network card in the network default, for good.",
        ),
        (
            "attach-interface web bridge br0 --mac 52:54:00:aa:bb:09 --inbound 1000,2000,512 --live",
            "Attaches one on a bridge with a limit on what is received.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `attach-interface`: attach a virtual interface to a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct AttachInterfaceArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// What the interface is connected to.
    pub type_: AttachInterfaceType,
    /// Network, bridge, interface, PCI address or socket, by the type.
    pub source: String,
    /// Device on the host.
    pub target: Option<String>,
    /// MAC address.
    pub mac: Option<String>,
    /// Script that connects a bridge (Xen).
    pub script: Option<String>,
    /// Network card that the guest sees, such as virtio.
    pub model: Option<String>,
    /// Alias of the device, beginning with ua-.
    pub alias: Option<String>,
    /// Limits on what the domain receives, as average,peak,burst,floor.
    pub inbound: Option<AttachInterfaceInbound>,
    /// Limits on what the domain sends, as average,peak,burst.
    pub outbound: Option<AttachInterfaceOutbound>,
    /// Print the XML of the interface and attach nothing.
    pub print_xml: bool,
    /// Let libvirt detach and reattach the interface of the host.
    pub managed: bool,
    /// Who waits at a socket and who connects.
    pub source_mode: Option<AttachInterfaceSourceMode>,
    /// The options of the set `device-affect`.
    pub device_affect: super::sets::DeviceAffect,
}
impl AttachInterfaceArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            type_: take::required_choice::<AttachInterfaceType>(matches, "type")?,
            source: take::required(matches, "source")?,
            target: matches.remove_one("target"),
            mac: matches.remove_one("mac"),
            script: matches.remove_one("script"),
            model: matches.remove_one("model"),
            alias: matches.remove_one("alias"),
            inbound: take::record::<AttachInterfaceInbound>(matches, "inbound"),
            outbound: take::record::<AttachInterfaceOutbound>(matches, "outbound"),
            print_xml: take::flag(matches, "print-xml"),
            managed: take::flag(matches, "managed"),
            source_mode: take::choice::<
                AttachInterfaceSourceMode,
            >(matches, "source-mode"),
            device_affect: super::sets::DeviceAffect {
                persistent: take::flag(matches, "persistent"),
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The values of `--type` of `attach-interface`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachInterfaceType {
    /// A virtual network
    Network,
    /// A bridge of the host
    Bridge,
    /// An interface of the host, directly
    Direct,
    /// An interface of the host, passed through
    Hostdev,
    /// A virtio transport over a socket
    Vhostuser,
}
impl ChoiceValue for AttachInterfaceType {
    const WORDS: &'static [&'static str] = &[
        "network",
        "bridge",
        "direct",
        "hostdev",
        "vhostuser",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "network" => Some(Self::Network),
            "bridge" => Some(Self::Bridge),
            "direct" => Some(Self::Direct),
            "hostdev" => Some(Self::Hostdev),
            "vhostuser" => Some(Self::Vhostuser),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Network => "network",
            Self::Bridge => "bridge",
            Self::Direct => "direct",
            Self::Hostdev => "hostdev",
            Self::Vhostuser => "vhostuser",
        }
    }
}
/// The values of `--source-mode` of `attach-interface`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AttachInterfaceSourceMode {
    /// The hypervisor waits for the other process
    Server,
    /// The hypervisor connects to the other process
    Client,
}
impl ChoiceValue for AttachInterfaceSourceMode {
    const WORDS: &'static [&'static str] = &["server", "client"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "server" => Some(Self::Server),
            "client" => Some(Self::Client),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Server => "server",
            Self::Client => "client",
        }
    }
}
/// The fields of a value of `--inbound` of `attach-interface`.
#[derive(Debug, Clone, PartialEq)]
pub struct AttachInterfaceInbound {
    /// KiB per second on average.
    pub average: Option<u64>,
    /// KiB per second at the peak.
    pub peak: Option<u64>,
    /// KiB that may be sent at once.
    pub burst: Option<u64>,
    /// What is always granted, in KiB per second.
    pub floor: Option<u64>,
}
impl RecordValue for AttachInterfaceInbound {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            average: raw.number(0usize),
            peak: raw.number(1usize),
            burst: raw.number(2usize),
            floor: raw.number(3usize),
        })
    }
}
/// The fields of a value of `--outbound` of `attach-interface`.
#[derive(Debug, Clone, PartialEq)]
pub struct AttachInterfaceOutbound {
    /// KiB per second on average.
    pub average: Option<u64>,
    /// KiB per second at the peak.
    pub peak: Option<u64>,
    /// KiB that may be sent at once.
    pub burst: Option<u64>,
    /// Nothing that could be granted to what is sent.
    pub floor: Option<u64>,
}
impl RecordValue for AttachInterfaceOutbound {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            average: raw.number(0usize),
            peak: raw.number(1usize),
            burst: raw.number(2usize),
            floor: raw.number(3usize),
        })
    }
}
/// The table of `autostart`.
pub(crate) const AUTOSTART: CommandDef = CommandDef {
    name: "autostart",
    group: "domain",
    summary: "Start a domain with its host, or no longer",
    description: "Marks the domain to be started whenever its host boots; --disable takes the mark away. --once sets, or with --disable takes away, another mark, which holds for the next boot alone. The two do not depend on each other: either of them starts the domain.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Persistent),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disable",
            help: "Do not start the domain with the host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "once",
            help: "At the next boot of the host alone",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["autostart", "autostart_once"],
    examples: &[
        ("autostart web", "Starts web with its host from now on."),
        ("autostart web --disable", "Ends this."),
        ("autostart web --once", "Starts web when its host boots the next time."),
        ("autostart web --if-needed", "Sees to it that web is marked."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `autostart`: start a domain with its host, or no longer.
#[derive(Debug, Clone, PartialEq)]
pub struct AutostartArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Do not start the domain with the host.
    pub disable: bool,
    /// At the next boot of the host alone.
    pub once: bool,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl AutostartArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            disable: take::flag(matches, "disable"),
            once: take::flag(matches, "once"),
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `blkdeviotune`.
pub(crate) const BLKDEVIOTUNE: CommandDef = CommandDef {
    name: "blkdeviotune",
    group: "domain",
    summary: "Print or change the I/O limits of a disk",
    description: "Prints the limits on the I/O of one disk of the domain, or changes those that are given. --device is the disk's target name or source path, as domblklist shows them.\n    There are limits on bytes and on operations per second, for reading, for writing, and for both together as the total. A limit on bytes is a scaled number that counts bytes when it has no suffix. Bytes and operations are independent, but what is given of one of them resets the rest: --read-bytes-sec alone lifts the limits on writing and on the total. 0 lifts a limit; a total cannot be mixed with limits on reading or writing.\n    A limit with max in its name holds in bursts, and the one with length says how many seconds a burst may last. It is up to the hypervisor what it makes of lengths: QEMU shows 1 second, its default, once a limit or maximum is set, and 0 goes back to that.\n    --size-iops-sec makes a large operation count as several. --group-name has drives share their limits; QEMU gives each a group of its own otherwise.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together to change something, but not to print. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            required: true,
            help: "Block device, by target name or source path",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "group-name",
            value: ValueType::Text,
            of: Some(Meaning::IotuneGroup),
            help: "Group of drives that share the limits",
            details: &[
                Detail::FillsAfter("size-iops-sec"),
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "group_name",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-bytes-sec",
            value: ValueType::Size,
            number: true,
            help: "Bytes read and written per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_bytes_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-bytes-sec",
            value: ValueType::Size,
            number: true,
            help: "Bytes read per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_bytes_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-bytes-sec",
            value: ValueType::Size,
            number: true,
            help: "Bytes written per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_bytes_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-iops-sec",
            value: ValueType::Ulong,
            number: true,
            help: "Operations per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_iops_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-iops-sec",
            value: ValueType::Ulong,
            number: true,
            help: "Read operations per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_iops_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-iops-sec",
            value: ValueType::Ulong,
            number: true,
            help: "Write operations per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_iops_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-bytes-sec-max",
            value: ValueType::Size,
            number: true,
            help: "Bytes read and written per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_bytes_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-bytes-sec-max",
            value: ValueType::Size,
            number: true,
            help: "Bytes read per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_bytes_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-bytes-sec-max",
            value: ValueType::Size,
            number: true,
            help: "Bytes written per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_bytes_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-iops-sec-max",
            value: ValueType::Ulong,
            number: true,
            help: "Operations per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_iops_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-iops-sec-max",
            value: ValueType::Ulong,
            number: true,
            help: "Read operations per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_iops_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-iops-sec-max",
            value: ValueType::Ulong,
            number: true,
            help: "Write operations per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_iops_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "size-iops-sec",
            value: ValueType::Ulong,
            number: true,
            help: "Bytes that count as one operation",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "size_iops_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-bytes-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            help: "Seconds that a burst of reading and writing together may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_bytes_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-bytes-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            help: "Seconds that a burst of reading may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_bytes_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-bytes-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            help: "Seconds that a burst of writing may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_bytes_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-iops-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            help: "Seconds that a burst of operations may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_iops_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-iops-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            help: "Seconds that a burst of read operations may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_iops_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-iops-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            help: "Seconds that a burst of write operations may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_iops_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "device",
            error: None,
        },
        Check::Read {
            option: "total-bytes-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-bytes-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-bytes-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "total-bytes-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-bytes-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-bytes-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "total-iops-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-iops-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-iops-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "total-iops-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-iops-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-iops-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "size-iops-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "total-bytes-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-bytes-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-bytes-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "total-iops-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-iops-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-iops-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "group-name",
            error: Some("Unable to parse group-name parameter"),
        },
    ],
    answers: true,
    keys: &[
        "total_bytes_sec",
        "read_bytes_sec",
        "write_bytes_sec",
        "total_iops_sec",
        "read_iops_sec",
        "write_iops_sec",
        "total_bytes_sec_max",
        "read_bytes_sec_max",
        "write_bytes_sec_max",
        "total_iops_sec_max",
        "read_iops_sec_max",
        "write_iops_sec_max",
        "size_iops_sec",
        "group_name",
        "total_bytes_sec_max_length",
        "read_bytes_sec_max_length",
        "write_bytes_sec_max_length",
        "total_iops_sec_max_length",
        "read_iops_sec_max_length",
        "write_iops_sec_max_length",
    ],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("blkdeviotune web vda", "Prints the limits of the disk."),
        (
            "blkdeviotune web vda --total-bytes-sec 20M --live",
            "Limits the disk of the running domain to 20 MiB per second.",
        ),
        (
            "blkdeviotune web vda --read-iops-sec 500 --read-iops-sec-max 2000 --config",
            "Limits reading, with bursts, from the next start on.",
        ),
        ("blkdeviotune web vda --total-iops-sec 0", "Lifts all limits on operations."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `blkdeviotune`: print or change the I/O limits of a disk.
#[derive(Debug, Clone, PartialEq)]
pub struct BlkdeviotuneArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Block device, by target name or source path.
    pub device: String,
    /// Group of drives that share the limits.
    pub group_name: Option<String>,
    /// Bytes read and written per second.
    pub total_bytes_sec: Option<u64>,
    /// Bytes read per second.
    pub read_bytes_sec: Option<u64>,
    /// Bytes written per second.
    pub write_bytes_sec: Option<u64>,
    /// Operations per second.
    pub total_iops_sec: Option<u64>,
    /// Read operations per second.
    pub read_iops_sec: Option<u64>,
    /// Write operations per second.
    pub write_iops_sec: Option<u64>,
    /// Bytes read and written per second in a burst.
    pub total_bytes_sec_max: Option<u64>,
    /// Bytes read per second in a burst.
    pub read_bytes_sec_max: Option<u64>,
    /// Bytes written per second in a burst.
    pub write_bytes_sec_max: Option<u64>,
    /// Operations per second in a burst.
    pub total_iops_sec_max: Option<u64>,
    /// Read operations per second in a burst.
    pub read_iops_sec_max: Option<u64>,
    /// Write operations per second in a burst.
    pub write_iops_sec_max: Option<u64>,
    /// Bytes that count as one operation.
    pub size_iops_sec: Option<u64>,
    /// Seconds that a burst of reading and writing together may last.
    pub total_bytes_sec_max_length: Option<u64>,
    /// Seconds that a burst of reading may last.
    pub read_bytes_sec_max_length: Option<u64>,
    /// Seconds that a burst of writing may last.
    pub write_bytes_sec_max_length: Option<u64>,
    /// Seconds that a burst of operations may last.
    pub total_iops_sec_max_length: Option<u64>,
    /// Seconds that a burst of read operations may last.
    pub read_iops_sec_max_length: Option<u64>,
    /// Seconds that a burst of write operations may last.
    pub write_iops_sec_max_length: Option<u64>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl BlkdeviotuneArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            device: take::required(matches, "device")?,
            group_name: matches.remove_one("group-name"),
            total_bytes_sec: matches.remove_one("total-bytes-sec"),
            read_bytes_sec: matches.remove_one("read-bytes-sec"),
            write_bytes_sec: matches.remove_one("write-bytes-sec"),
            total_iops_sec: matches.remove_one("total-iops-sec"),
            read_iops_sec: matches.remove_one("read-iops-sec"),
            write_iops_sec: matches.remove_one("write-iops-sec"),
            total_bytes_sec_max: matches.remove_one("total-bytes-sec-max"),
            read_bytes_sec_max: matches.remove_one("read-bytes-sec-max"),
            write_bytes_sec_max: matches.remove_one("write-bytes-sec-max"),
            total_iops_sec_max: matches.remove_one("total-iops-sec-max"),
            read_iops_sec_max: matches.remove_one("read-iops-sec-max"),
            write_iops_sec_max: matches.remove_one("write-iops-sec-max"),
            size_iops_sec: matches.remove_one("size-iops-sec"),
            total_bytes_sec_max_length: matches.remove_one("total-bytes-sec-max-length"),
            read_bytes_sec_max_length: matches.remove_one("read-bytes-sec-max-length"),
            write_bytes_sec_max_length: matches.remove_one("write-bytes-sec-max-length"),
            total_iops_sec_max_length: matches.remove_one("total-iops-sec-max-length"),
            read_iops_sec_max_length: matches.remove_one("read-iops-sec-max-length"),
            write_iops_sec_max_length: matches.remove_one("write-iops-sec-max-length"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `domthrottlegroupset`.
pub(crate) const DOMTHROTTLEGROUPSET: CommandDef = CommandDef {
    name: "domthrottlegroupset",
    group: "domain",
    summary: "Create or change a group of I/O limits of a domain",
    description: "Creates the group --group-name of limits on the I/O of the domain, or changes the limits that are given of it. Disks that are put into the group share its limits; attach-disk --throttle-groups does that. A disk may be in several groups, and then has to keep to all of them.\n    There are limits on bytes and on operations per second, for reading, for writing, and for both together as the total. A limit on bytes is a scaled number that counts bytes when it has no suffix. Bytes and operations are independent, but what is given of one of them resets the rest: --read-bytes-sec alone lifts the limits on writing and on the total. 0 lifts a limit; a total cannot be mixed with limits on reading or writing.\n    A limit with max in its name holds in bursts, and the one with length says how many seconds a burst may last. --size-iops-sec makes a large operation count as several.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "group-name",
            value: ValueType::Text,
            of: Some(Meaning::ThrottleGroup),
            required: true,
            help: "Name of the group",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-bytes-sec",
            value: ValueType::Size,
            number: true,
            named_only: true,
            help: "Bytes read and written per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_bytes_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-bytes-sec",
            value: ValueType::Size,
            number: true,
            named_only: true,
            help: "Bytes read per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_bytes_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-bytes-sec",
            value: ValueType::Size,
            number: true,
            named_only: true,
            help: "Bytes written per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_bytes_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-iops-sec",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Operations per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_iops_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-iops-sec",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Read operations per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_iops_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-iops-sec",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Write operations per second",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_iops_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-bytes-sec-max",
            value: ValueType::Size,
            number: true,
            named_only: true,
            help: "Bytes read and written per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_bytes_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-bytes-sec-max",
            value: ValueType::Size,
            number: true,
            named_only: true,
            help: "Bytes read per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_bytes_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-bytes-sec-max",
            value: ValueType::Size,
            number: true,
            named_only: true,
            help: "Bytes written per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_bytes_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-iops-sec-max",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Operations per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_iops_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-iops-sec-max",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Read operations per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_iops_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-iops-sec-max",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Write operations per second in a burst",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_iops_sec_max",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "size-iops-sec",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Bytes that count as one operation",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "size_iops_sec",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-bytes-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Seconds that a burst of reading and writing together may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_bytes_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-bytes-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Seconds that a burst of reading may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_bytes_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-bytes-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Seconds that a burst of writing may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_bytes_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total-iops-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Seconds that a burst of operations may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "total_iops_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "read-iops-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Seconds that a burst of read operations may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "read_iops_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "write-iops-sec-max-length",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Seconds that a burst of write operations may last",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "write_iops_sec_max_length",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "total-bytes-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-bytes-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-bytes-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "total-bytes-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-bytes-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-bytes-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "total-iops-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-iops-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-iops-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "total-iops-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-iops-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-iops-sec-max",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "size-iops-sec",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "total-bytes-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-bytes-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-bytes-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "total-iops-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "read-iops-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "write-iops-sec-max-length",
            error: Some("Unable to parse integer parameter"),
        },
        Check::Read {
            option: "group-name",
            error: None,
        },
    ],
    answers: true,
    rules: &["--current excludes --live and --config."],
    examples: &[
        (
            "domthrottlegroupset web slow --total-iops-sec 500 --live --config",
            "Lets the disks in the group slow do 500 operations a second together.",
        ),
        ("domthrottlegroupset web slow --total-iops-sec 0", "Lifts that limit."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domthrottlegroupset`: create or change a group of I/O limits of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomthrottlegroupsetArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Name of the group.
    pub group_name: String,
    /// Bytes read and written per second.
    pub total_bytes_sec: Option<u64>,
    /// Bytes read per second.
    pub read_bytes_sec: Option<u64>,
    /// Bytes written per second.
    pub write_bytes_sec: Option<u64>,
    /// Operations per second.
    pub total_iops_sec: Option<u64>,
    /// Read operations per second.
    pub read_iops_sec: Option<u64>,
    /// Write operations per second.
    pub write_iops_sec: Option<u64>,
    /// Bytes read and written per second in a burst.
    pub total_bytes_sec_max: Option<u64>,
    /// Bytes read per second in a burst.
    pub read_bytes_sec_max: Option<u64>,
    /// Bytes written per second in a burst.
    pub write_bytes_sec_max: Option<u64>,
    /// Operations per second in a burst.
    pub total_iops_sec_max: Option<u64>,
    /// Read operations per second in a burst.
    pub read_iops_sec_max: Option<u64>,
    /// Write operations per second in a burst.
    pub write_iops_sec_max: Option<u64>,
    /// Bytes that count as one operation.
    pub size_iops_sec: Option<u64>,
    /// Seconds that a burst of reading and writing together may last.
    pub total_bytes_sec_max_length: Option<u64>,
    /// Seconds that a burst of reading may last.
    pub read_bytes_sec_max_length: Option<u64>,
    /// Seconds that a burst of writing may last.
    pub write_bytes_sec_max_length: Option<u64>,
    /// Seconds that a burst of operations may last.
    pub total_iops_sec_max_length: Option<u64>,
    /// Seconds that a burst of read operations may last.
    pub read_iops_sec_max_length: Option<u64>,
    /// Seconds that a burst of write operations may last.
    pub write_iops_sec_max_length: Option<u64>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl DomthrottlegroupsetArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            group_name: take::required(matches, "group-name")?,
            total_bytes_sec: matches.remove_one("total-bytes-sec"),
            read_bytes_sec: matches.remove_one("read-bytes-sec"),
            write_bytes_sec: matches.remove_one("write-bytes-sec"),
            total_iops_sec: matches.remove_one("total-iops-sec"),
            read_iops_sec: matches.remove_one("read-iops-sec"),
            write_iops_sec: matches.remove_one("write-iops-sec"),
            total_bytes_sec_max: matches.remove_one("total-bytes-sec-max"),
            read_bytes_sec_max: matches.remove_one("read-bytes-sec-max"),
            write_bytes_sec_max: matches.remove_one("write-bytes-sec-max"),
            total_iops_sec_max: matches.remove_one("total-iops-sec-max"),
            read_iops_sec_max: matches.remove_one("read-iops-sec-max"),
            write_iops_sec_max: matches.remove_one("write-iops-sec-max"),
            size_iops_sec: matches.remove_one("size-iops-sec"),
            total_bytes_sec_max_length: matches.remove_one("total-bytes-sec-max-length"),
            read_bytes_sec_max_length: matches.remove_one("read-bytes-sec-max-length"),
            write_bytes_sec_max_length: matches.remove_one("write-bytes-sec-max-length"),
            total_iops_sec_max_length: matches.remove_one("total-iops-sec-max-length"),
            read_iops_sec_max_length: matches.remove_one("read-iops-sec-max-length"),
            write_iops_sec_max_length: matches.remove_one("write-iops-sec-max-length"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `domthrottlegroupdel`.
pub(crate) const DOMTHROTTLEGROUPDEL: CommandDef = CommandDef {
    name: "domthrottlegroupdel",
    group: "domain",
    summary: "Delete a group of I/O limits of a domain",
    description: "Deletes the group --group-name, which no disk may use any more. domthrottlegroupset makes one.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "group-name",
            value: ValueType::Text,
            of: Some(Meaning::ThrottleGroup),
            required: true,
            help: "Name of the group",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "group-name",
            error: None,
        },
    ],
    answers: true,
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("domthrottlegroupdel web slow --live --config", "Deletes the group slow."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domthrottlegroupdel`: delete a group of I/O limits of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomthrottlegroupdelArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Name of the group.
    pub group_name: String,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl DomthrottlegroupdelArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            group_name: take::required(matches, "group-name")?,
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `domthrottlegroupinfo`.
pub(crate) const DOMTHROTTLEGROUPINFO: CommandDef = CommandDef {
    name: "domthrottlegroupinfo",
    group: "domain",
    summary: "Print a group of I/O limits of a domain",
    description: "Prints the limits of the group --group-name; those that are not set are left out, and nothing is printed where there is no such group. domthrottlegroupset says what they mean.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "group-name",
            value: ValueType::Text,
            of: Some(Meaning::ThrottleGroup),
            required: true,
            help: "Name of the group",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inactive",
            help: "Take the groups of the next start instead of those in use",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "group-name",
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    keys: &[
        "total_bytes_sec",
        "read_bytes_sec",
        "write_bytes_sec",
        "total_iops_sec",
        "read_iops_sec",
        "write_iops_sec",
        "total_bytes_sec_max",
        "read_bytes_sec_max",
        "write_bytes_sec_max",
        "total_iops_sec_max",
        "read_iops_sec_max",
        "write_iops_sec_max",
        "size_iops_sec",
        "total_bytes_sec_max_length",
        "read_bytes_sec_max_length",
        "write_bytes_sec_max_length",
        "total_iops_sec_max_length",
        "read_iops_sec_max_length",
        "write_iops_sec_max_length",
    ],
    examples: &[
        ("domthrottlegroupinfo web slow", "Prints the limits of the group slow."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domthrottlegroupinfo`: print a group of I/O limits of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomthrottlegroupinfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Name of the group.
    pub group_name: String,
    /// Take the groups of the next start instead of those in use.
    pub inactive: bool,
}
impl DomthrottlegroupinfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            group_name: take::required(matches, "group-name")?,
            inactive: take::flag(matches, "inactive"),
        })
    }
}
/// The table of `domthrottlegrouplist`.
pub(crate) const DOMTHROTTLEGROUPLIST: CommandDef = CommandDef {
    name: "domthrottlegrouplist",
    group: "domain",
    summary: "List the groups of I/O limits of a domain",
    description: "Lists the groups by name. domthrottlegroupinfo prints the limits of one.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inactive",
            help: "Take the groups of the next start instead of those in use",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["name"],
    examples: &[
        (
            "domthrottlegrouplist web --inactive",
            "Lists the groups that web will have when it starts.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domthrottlegrouplist`: list the groups of I/O limits of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomthrottlegrouplistArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Take the groups of the next start instead of those in use.
    pub inactive: bool,
}
impl DomthrottlegrouplistArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            inactive: take::flag(matches, "inactive"),
        })
    }
}
/// The table of `blkiotune`.
pub(crate) const BLKIOTUNE: CommandDef = CommandDef {
    name: "blkiotune",
    group: "domain",
    summary: "Print or change the block I/O limits of a domain",
    description: "Prints how the host shares its block devices with the domain, or changes what is given, as far as the hypervisor has it. QEMU has --weight, the share of the whole domain, from 100 to 1000, with kernels since 2.6.39 from 10 on.\n    The others are one text each, a list of block devices of the host and numbers: /dev/sda,100,/dev/sdb,200. Only the devices in the list are changed; 0 removes a device from the list. --device-weights has shares in the same range as --weight; --device-read-iops-sec and --device-write-iops-sec limit operations, 32-bit numbers, and --device-read-bytes-sec and --device-write-bytes-sec bytes, 64-bit numbers, always per second.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "weight",
            value: ValueType::Int,
            number: true,
            help: "Share of the whole domain, from 10 or 100 to 1000",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 1,
                        max: u64::MAX,
                        error: "Invalid value of {value} for I/O weight",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "device-weights",
            value: ValueType::Text,
            of: Some(Meaning::BlockDevice),
            help: "Shares of block devices, as /path/to/device,weight,...",
            details: &[
                Detail::Commas(Commas::Pairs),
                Detail::Invalid("Unable to parse string parameter"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "device-read-iops-sec",
            value: ValueType::Text,
            of: Some(Meaning::BlockDevice),
            help: "Read operations per second of block devices, as /path/to/device,number,...",
            details: &[
                Detail::Commas(Commas::Pairs),
                Detail::Invalid("Unable to parse string parameter"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "device-write-iops-sec",
            value: ValueType::Text,
            of: Some(Meaning::BlockDevice),
            help: "Write operations per second of block devices, as /path/to/device,number,...",
            details: &[
                Detail::Commas(Commas::Pairs),
                Detail::Invalid("Unable to parse string parameter"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "device-read-bytes-sec",
            value: ValueType::Text,
            of: Some(Meaning::BlockDevice),
            help: "Bytes read per second from block devices, as /path/to/device,bytes,...",
            details: &[
                Detail::Commas(Commas::Pairs),
                Detail::Invalid("Unable to parse string parameter"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "device-write-bytes-sec",
            value: ValueType::Text,
            of: Some(Meaning::BlockDevice),
            help: "Bytes written per second to block devices, as /path/to/device,bytes,...",
            details: &[
                Detail::Commas(Commas::Pairs),
                Detail::Invalid("Unable to parse string parameter"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "weight",
            error: None,
        },
        Check::Read {
            option: "device-weights",
            error: None,
        },
        Check::Read {
            option: "device-read-iops-sec",
            error: None,
        },
        Check::Read {
            option: "device-write-iops-sec",
            error: None,
        },
        Check::Read {
            option: "device-read-bytes-sec",
            error: None,
        },
        Check::Read {
            option: "device-write-bytes-sec",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "weight",
        "device_weight",
        "device_read_iops_sec",
        "device_write_iops_sec",
        "device_read_bytes_sec",
        "device_write_bytes_sec",
    ],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("blkiotune web", "Prints the limits."),
        (
            "blkiotune web --device-weights /dev/sda,500,/dev/sdb,200 --live",
            "Shares two disks of the host with the running domain.",
        ),
        (
            "blkiotune web --device-read-bytes-sec /dev/sda,0 --config",
            "Lifts the limit on reading, from the next start on.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `blkiotune`: print or change the block I/O limits of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct BlkiotuneArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Share of the whole domain, from 10 or 100 to 1000.
    pub weight: Option<i32>,
    /// Shares of block devices, as /path/to/device,weight,.
    pub device_weights: Option<String>,
    /// Read operations per second of block devices, as /path/to/device,number,.
    pub device_read_iops_sec: Option<String>,
    /// Write operations per second of block devices, as /path/to/device,number,.
    pub device_write_iops_sec: Option<String>,
    /// Bytes read per second from block devices, as /path/to/device,bytes,.
    pub device_read_bytes_sec: Option<String>,
    /// Bytes written per second to block devices, as /path/to/device,bytes,.
    pub device_write_bytes_sec: Option<String>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl BlkiotuneArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            weight: matches.remove_one("weight"),
            device_weights: matches.remove_one("device-weights"),
            device_read_iops_sec: matches.remove_one("device-read-iops-sec"),
            device_write_iops_sec: matches.remove_one("device-write-iops-sec"),
            device_read_bytes_sec: matches.remove_one("device-read-bytes-sec"),
            device_write_bytes_sec: matches.remove_one("device-write-bytes-sec"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `blockcommit`.
pub(crate) const BLOCKCOMMIT: CommandDef = CommandDef {
    name: "blockcommit",
    group: "domain",
    summary: "Write the changes of overlays down into a backing image",
    description: "Shortens the backing chain of a disk: what the images from --top down to the one above --base hold is written into --base, and they are no longer used. Without --top the active image is meant, which the guest writes to, and without --base the lowest image of the chain, so that the whole chain becomes one image; --shallow means the image right below --top instead. The files that are committed are worthless once the job begins. --delete removes them when it has succeeded, and --keep-relative leaves the references to backing files relative.\n    The active image is committed with --active, in two phases. First, its data is copied down; until that is done, the job can only be aborted, and the base lacks data. Then both images are kept the same, until blockjob ends the job: with --pivot the guest goes on with the base and the active image is worthless, with --abort it keeps the active image. --pivot and --keep-overlay do one or the other as soon as it is possible; both imply --active and --wait.\n    The command returns at once and leaves the job to the hypervisor; blockjob shows how far it is. With --wait it returns when the job has ended, or with --active when the second phase begins, and --verbose shows the progress. Ctrl-C, the signal TERM, or the end of --timeout, which implies --wait, aborts the job, after which the command fails; it waits until the job is gone, unless --async is given.\n    The limit --bandwidth is explained at blockjob; with QEMU it holds for running domains alone.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "path",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            required: true,
            help: "Disk, by target name or source path",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bandwidth",
            value: ValueType::Bandwidth,
            number: true,
            help: "Most that is copied a second, in MiB unless it has a suffix",
            details: &[Detail::Without("no limit")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "base",
            value: ValueType::Text,
            of: Some(Meaning::BackingImage),
            help: "Image that the data is written into, by path or as vda[1]",
            details: &[Detail::Without("the lowest image of the chain")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "shallow",
            help: "Write into the image right below the top",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "top",
            value: ValueType::Text,
            of: Some(Meaning::BackingImage),
            help: "Topmost image whose data is written, by path or as vda[1]",
            details: &[Detail::Without("the active image")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "active",
            help: "Commit the active image and keep both the same",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "delete",
            help: "Delete the files that were committed",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            help: "Wait until the job has ended or both images are the same",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "verbose",
            help: "Show how far the block job is",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            help: "Abort the job after this many seconds",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pivot",
            help: "Go on with the base once both images are the same",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "keep-overlay",
            help: "End the job and keep the active image once both images are the same",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "async",
            help: "Do not wait for the end of a job that is aborted",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "keep-relative",
            help: "Leave references to backing files relative",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bytes",
            help: "Count the bandwidth in bytes instead of MiB",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::NotEmpty("path"),
        Check::Exclusive {
            a: "pivot",
            b: "keep-overlay",
            when: When::Always,
            error: None,
        },
        Check::NotEmpty("base"),
        Check::NotEmpty("top"),
        Check::Read {
            option: "bandwidth",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Requires {
            option: "verbose",
            any_of: &["timeout", "wait", "pivot", "keep-overlay"],
            error: Some(
                "--verbose requires at least one of --timeout, --wait, --pivot, or --keep-overlay",
            ),
        },
        Check::Requires {
            option: "async",
            any_of: &["timeout", "wait", "pivot", "keep-overlay"],
            error: Some(
                "--async requires at least one of --timeout, --wait, --pivot, or --keep-overlay",
            ),
        },
        Check::Find("domain"),
        Check::Read {
            option: "path",
            error: None,
        },
        Check::Read {
            option: "base",
            error: None,
        },
        Check::Read {
            option: "top",
            error: None,
        },
    ],
    answers: true,
    keys: &["result"],
    rules: &[
        "--pivot and --keep-overlay exclude each other.",
        "--verbose and --async need --timeout, --wait, --pivot or --keep-overlay.",
    ],
    examples: &[
        (
            "blockcommit web vda --active --pivot --verbose",
            "Makes the whole chain of vda one image, with which web goes on.",
        ),
        (
            "blockcommit web vda --top /srv/mid.qcow2 --base /srv/base.qcow2 --wait",
            "Removes an image from the middle of the chain.",
        ),
    ],
    destructive: Some(&["delete"]),
    ..CommandDef::NONE
};
/// Arguments of `blockcommit`: write the changes of overlays down into a backing image.
#[derive(Debug, Clone, PartialEq)]
pub struct BlockcommitArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Disk, by target name or source path.
    pub path: String,
    /// Most that is copied a second, in MiB unless it has a suffix.
    pub bandwidth: Option<Bandwidth>,
    /// Image that the data is written into, by path or as vda[1].
    pub base: Option<String>,
    /// Write into the image right below the top.
    pub shallow: bool,
    /// Topmost image whose data is written, by path or as vda[1].
    pub top: Option<String>,
    /// Commit the active image and keep both the same.
    pub active: bool,
    /// Delete the files that were committed.
    pub delete: bool,
    /// Wait until the job has ended or both images are the same.
    pub wait: bool,
    /// Show how far the block job is.
    pub verbose: bool,
    /// Abort the job after this many seconds.
    pub timeout: Option<u32>,
    /// Go on with the base once both images are the same.
    pub pivot: bool,
    /// End the job and keep the active image once both images are the same.
    pub keep_overlay: bool,
    /// Do not wait for the end of a job that is aborted.
    pub async_: bool,
    /// Leave references to backing files relative.
    pub keep_relative: bool,
    /// Count the bandwidth in bytes instead of MiB.
    pub bytes: bool,
}
impl BlockcommitArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            path: take::required(matches, "path")?,
            bandwidth: matches.remove_one("bandwidth"),
            base: matches.remove_one("base"),
            shallow: take::flag(matches, "shallow"),
            top: matches.remove_one("top"),
            active: take::flag(matches, "active"),
            delete: take::flag(matches, "delete"),
            wait: take::flag(matches, "wait"),
            verbose: take::flag(matches, "verbose"),
            timeout: matches.remove_one("timeout"),
            pivot: take::flag(matches, "pivot"),
            keep_overlay: take::flag(matches, "keep-overlay"),
            async_: take::flag(matches, "async"),
            keep_relative: take::flag(matches, "keep-relative"),
            bytes: take::flag(matches, "bytes"),
        })
    }
}
/// The table of `blockcopy`.
pub(crate) const BLOCKCOPY: CommandDef = CommandDef {
    name: "blockcopy",
    group: "domain",
    summary: "Copy a disk of a running domain to another place",
    description: "Copies the image chain of a disk to the file --dest, or to what --xml describes, a file with one <disk> element. The copy is one image that holds the whole chain, or with --shallow an image over the same backing chain.\n    --dest is a regular file unless --blockdev says that it is a block device. Its format is --format; without that, the source's is taken, or with --reuse-external it is guessed from the destination, which a guest may have written: that is not safe. --raw is short for --format raw.\n    --reuse-external takes a destination that is there already and has room for the copy. Together with --shallow the guest must see in it what it sees in the backing file of the source; this way, a copy gets backing files of other names.\n    The job has two phases. First, all data is copied; until that is done, the job can only be aborted, and the copy is worthless. Then source and copy are kept the same, until blockjob ends the job: with --pivot the domain goes on with the copy, with --abort alone it keeps the source, and the copy stays as it was in that moment. --pivot and --finish do one or the other as soon as it is possible; both imply --wait.\n    The command returns at once and leaves the job to the hypervisor. With --wait it returns when the second phase begins, and --verbose shows the progress. Ctrl-C, the signal TERM, or the end of --timeout, which implies --wait, aborts the job, after which the command fails; it waits until the job is gone, unless --async is given.\n    The limit --bandwidth is explained at blockjob. A negative one wraps round to a very large number, which mostly is refused as too large; 0 means no limit. --granularity is how much is copied at least where something has changed: more means fewer operations and perhaps more data, and the hypervisor may want a power of two in some range. --buf-size is how much may be under way at once: more takes more memory and may be faster. The defaults are usually right.\n    QEMU copies disks of persistent domains only with --transient-job, which says that the job need not outlive the domain's run: it is lost when the domain crashes or is shut off. With --synchronous-writes the guest's writes reach both source and copy before they count as done, so that the job comes to an end even where the destination is slower; that may slow the guest down.\n    With --dest-is-zero the destination is known to hold nothing but zeroes, so that the hypervisor need not write zeroes first; a destination of which that is not true becomes a wrong copy.\n    --print-xml prints the description of the destination and copies nothing.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "path",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            required: true,
            help: "Disk, by target name or source path",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "dest",
            value: ValueType::HostFile,
            help: "File or device on the host that becomes the copy",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bandwidth",
            value: ValueType::Bandwidth,
            number: true,
            help: "Most that is copied a second, in MiB unless it has a suffix",
            details: &[Detail::Without("no limit")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "shallow",
            help: "Copy the topmost image and share its backing chain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reuse-external",
            help: "Take a destination that is there already",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "blockdev",
            help: "The destination is a block device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            help: "Wait until source and copy are the same",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "verbose",
            help: "Show how far the block job is",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            help: "Abort the job after this many seconds",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pivot",
            help: "Go on with the copy once it is the same",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "finish",
            help: "End the job and keep the source once the copy is the same",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "async",
            help: "Do not wait for the end of a job that is aborted",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml",
            value: ValueType::XmlFile,
            help: "File with the XML of the destination, a disk element",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "format",
            value: ValueType::Text,
            help: "Format of the destination, such as raw or qcow2",
            details: &[
                Detail::Suggests(
                    &[
                        "raw",
                        "qcow2",
                        "qed",
                        "vmdk",
                        "vdi",
                        "vpc",
                        "vhd",
                        "dmg",
                        "bochs",
                        "cloop",
                        "cow",
                        "qcow",
                        "fat",
                        "dir",
                        "iso",
                        "ploop",
                    ],
                ),
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "raw",
                            value: Some("raw"),
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "granularity",
            value: ValueType::Uint,
            number: true,
            help: "Bytes that are copied at least where something has changed, a power of two",
            details: &[Detail::None(0), Detail::Without("the hypervisor's choice")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "buf-size",
            value: ValueType::Ulong,
            number: true,
            help: "Most bytes that are under way at once",
            details: &[Detail::None(0), Detail::Without("the hypervisor's choice")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bytes",
            help: "Count the bandwidth in bytes instead of MiB",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "transient-job",
            help: "The job need not outlive the domain's run",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "synchronous-writes",
            help: "Let the guest's writes wait for source and copy",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML of the destination and copy nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "dest-is-zero",
            help: "The destination reads as zeroes, which need not be written again",
            details: &[Detail::Since("12.2")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::NotEmpty("path"),
        Check::NotEmpty("dest"),
        Check::NotEmpty("xml"),
        Check::NotEmpty("format"),
        Check::Read {
            option: "bandwidth",
            error: None,
        },
        Check::Read {
            option: "granularity",
            error: None,
        },
        Check::Read {
            option: "buf-size",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Exclusive {
            a: "dest",
            b: "xml",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "format",
            b: "xml",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "blockdev",
            b: "xml",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "pivot",
            b: "finish",
            when: When::Always,
            error: None,
        },
        Check::AtLeastOne {
            any_of: &["dest", "xml"],
            error: Some("need either --dest or --xml"),
        },
        Check::Requires {
            option: "verbose",
            any_of: &["timeout", "wait", "pivot", "finish"],
            error: Some(
                "--verbose requires at least one of --timeout, --wait, --pivot, or --finish",
            ),
        },
        Check::Requires {
            option: "async",
            any_of: &["timeout", "wait", "pivot", "finish"],
            error: Some(
                "--async requires at least one of --timeout, --wait, --pivot, or --finish",
            ),
        },
        Check::Find("domain"),
        Check::Read {
            option: "path",
            error: None,
        },
        Check::Read {
            option: "dest",
            error: None,
        },
        Check::Read {
            option: "xml",
            error: None,
        },
        Check::Read {
            option: "format",
            error: None,
        },
    ],
    answers: true,
    keys: &["result"],
    rules: &[
        "--xml excludes --dest, --format and --blockdev.",
        "--pivot and --finish exclude each other.",
        "At least one of --dest and --xml must be given.",
        "--verbose and --async need --timeout, --wait, --pivot or --finish.",
    ],
    examples: &[
        (
            "blockcopy web vda /srv/new/web.qcow2 --transient-job --pivot --verbose",
            "Moves the disk vda to another place while web runs.",
        ),
        (
            "blockcopy web vda /srv/backup/web.raw --raw --transient-job --finish",
            "Makes a copy of the disk and leaves the domain as it is.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `blockcopy`: copy a disk of a running domain to another place.
#[derive(Debug, Clone, PartialEq)]
pub struct BlockcopyArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Disk, by target name or source path.
    pub path: String,
    /// File or device on the host that becomes the copy.
    pub dest: Option<String>,
    /// Most that is copied a second, in MiB unless it has a suffix.
    pub bandwidth: Option<Bandwidth>,
    /// Copy the topmost image and share its backing chain.
    pub shallow: bool,
    /// Take a destination that is there already.
    pub reuse_external: bool,
    /// The destination is a block device.
    pub blockdev: bool,
    /// Wait until source and copy are the same.
    pub wait: bool,
    /// Show how far the block job is.
    pub verbose: bool,
    /// Abort the job after this many seconds.
    pub timeout: Option<u32>,
    /// Go on with the copy once it is the same.
    pub pivot: bool,
    /// End the job and keep the source once the copy is the same.
    pub finish: bool,
    /// Do not wait for the end of a job that is aborted.
    pub async_: bool,
    /// File with the XML of the destination, a disk element.
    pub xml: Option<PathBuf>,
    /// Format of the destination, such as raw or qcow2.
    pub format: Option<String>,
    /// Bytes that are copied at least where something has changed, a power of two.
    pub granularity: Option<u32>,
    /// Most bytes that are under way at once.
    pub buf_size: Option<u64>,
    /// Count the bandwidth in bytes instead of MiB.
    pub bytes: bool,
    /// The job need not outlive the domain's run.
    pub transient_job: bool,
    /// Let the guest's writes wait for source and copy.
    pub synchronous_writes: bool,
    /// Print the XML of the destination and copy nothing.
    pub print_xml: bool,
    /// The destination reads as zeroes, which need not be written again.
    pub dest_is_zero: bool,
}
impl BlockcopyArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            path: take::required(matches, "path")?,
            dest: matches.remove_one("dest"),
            bandwidth: matches.remove_one("bandwidth"),
            shallow: take::flag(matches, "shallow"),
            reuse_external: take::flag(matches, "reuse-external"),
            blockdev: take::flag(matches, "blockdev"),
            wait: take::flag(matches, "wait"),
            verbose: take::flag(matches, "verbose"),
            timeout: matches.remove_one("timeout"),
            pivot: take::flag(matches, "pivot"),
            finish: take::flag(matches, "finish"),
            async_: take::flag(matches, "async"),
            xml: matches.remove_one("xml"),
            format: matches.remove_one("format"),
            granularity: matches.remove_one("granularity"),
            buf_size: matches.remove_one("buf-size"),
            bytes: take::flag(matches, "bytes"),
            transient_job: take::flag(matches, "transient-job"),
            synchronous_writes: take::flag(matches, "synchronous-writes"),
            print_xml: take::flag(matches, "print-xml"),
            dest_is_zero: take::flag(matches, "dest-is-zero"),
        })
    }
}
/// The table of `blockjob`.
pub(crate) const BLOCKJOB: CommandDef = CommandDef {
    name: "blockjob",
    group: "domain",
    summary: "Show, limit or end the block job of a disk",
    description: "Manages the job that blockpull, blockcommit, blockcopy or a backup runs on a disk, in one of three ways.\n    Without further options, or with --info, it shows how far the job is. Which words say so may change; --raw, which implies --info, lists the fields by name and stays as it is. The bandwidth is shown in bytes a second, and by --raw in MiB a second, rounded up, unless --bytes is given; with that, the command fails where the server knows no bytes. Of a backup in pull mode, it is the use of the temporary space that is shown, not the progress.\n    With --bandwidth it limits how much the job copies a second: so many MiB, or so many bytes with --bytes. The number may have a suffix of scale, and then is rounded down to MiB without --bytes. A negative one wraps round to a very large number, practically no limit, which the hypervisor may refuse or make the largest that it allows; 0 means no limit. Not every hypervisor knows --bytes.\n    With --abort, --pivot or --async, it ends the job: --abort aborts it, or ends it where both images are the same already, --pivot lets the domain go on with the other image, where a copy or the commit of an active image is ready for it. --async returns without waiting until the job is gone.\n    With --wait, --pivot waits until the other image is ready, of which libvirt tells, and returns when the job is gone. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then so, and nothing has been pivoted: the job goes on.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "path",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            required: true,
            help: "Disk, by target name or source path",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "abort",
            help: "Abort the job",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "async",
            help: "Abort the job and do not wait for its end",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pivot",
            help: "End the job and go on with the other image",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "info",
            help: "Show how far the job is",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bytes",
            help: "Count the bandwidth in bytes instead of MiB",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "raw",
            help: "Show the fields of the job by name",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bandwidth",
            value: ValueType::Bandwidth,
            number: true,
            help: "Let the job copy as much a second at most, in MiB unless it has a suffix",
            details: &[Detail::Without("the job is shown or ended")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until the other image is ready, and the job gone",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Exclusive {
            a: "raw",
            b: "abort",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "info",
            b: "abort",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "bytes",
            b: "abort",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "raw",
            b: "pivot",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "info",
            b: "pivot",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "bytes",
            b: "pivot",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "raw",
            b: "async",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "info",
            b: "async",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "bytes",
            b: "async",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "raw",
            b: "bandwidth",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "info",
            b: "bandwidth",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "wait",
            any_of: &["pivot"],
            error: None,
        },
        Check::Exclusive {
            a: "wait",
            b: "async",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "path",
            error: None,
        },
        Check::Read {
            option: "bandwidth",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    keys: &["type", "bandwidth", "cur", "end", "result"],
    rules: &[
        "--timeout needs --wait.",
        "--abort, --pivot and --async exclude --raw, --info and --bytes.",
        "--bandwidth excludes --raw and --info.",
        "--wait needs --pivot.",
        "--wait and --async exclude each other.",
    ],
    examples: &[
        ("blockjob web vda", "Shows how far the job of vda is."),
        ("blockjob web vda --pivot", "Lets the domain go on with the copy."),
        ("blockjob web vda 50", "Limits the job to 50 MiB a second."),
        (
            "blockjob web vda --pivot --wait --timeout 600",
            "Waits until the copy is ready for it, but no longer than ten minutes.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `blockjob`: show, limit or end the block job of a disk.
#[derive(Debug, Clone, PartialEq)]
pub struct BlockjobArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Disk, by target name or source path.
    pub path: String,
    /// Abort the job.
    pub abort: bool,
    /// Abort the job and do not wait for its end.
    pub async_: bool,
    /// End the job and go on with the other image.
    pub pivot: bool,
    /// Show how far the job is.
    pub info: bool,
    /// Count the bandwidth in bytes instead of MiB.
    pub bytes: bool,
    /// Show the fields of the job by name.
    pub raw: bool,
    /// Let the job copy as much a second at most, in MiB unless it has a suffix.
    pub bandwidth: Option<Bandwidth>,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl BlockjobArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            path: take::required(matches, "path")?,
            abort: take::flag(matches, "abort"),
            async_: take::flag(matches, "async"),
            pivot: take::flag(matches, "pivot"),
            info: take::flag(matches, "info"),
            bytes: take::flag(matches, "bytes"),
            raw: take::flag(matches, "raw"),
            bandwidth: matches.remove_one("bandwidth"),
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `blockpull`.
pub(crate) const BLOCKPULL: CommandDef = CommandDef {
    name: "blockpull",
    group: "domain",
    summary: "Copy the data of backing images into a disk",
    description: "Fills the active image of a disk with the data of its backing chain, so that it needs none of it any more. With --base, the name of one of the backing files, only what is above that image is copied, and the image becomes the backing file of the active one. --keep-relative leaves the reference to it relative.\n    The command returns at once and leaves the job to the hypervisor; blockjob shows how far it is. With --wait it returns when the job has ended, and --verbose shows the progress. Ctrl-C, the signal TERM, or with --wait the end of --timeout, aborts the job, after which the command fails; it waits until the job is gone, unless --async is given.\n    The limit --bandwidth is explained at blockjob.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "path",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            required: true,
            help: "Disk, by target name or source path",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bandwidth",
            value: ValueType::Bandwidth,
            number: true,
            help: "Most that is copied a second, in MiB unless it has a suffix",
            details: &[Detail::Without("no limit")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "base",
            value: ValueType::Text,
            of: Some(Meaning::BackingImage),
            help: "Backing file to keep, by path or as vda[1]",
            details: &[Detail::Without("no backing file is left")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            help: "Wait until the block job has ended",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "verbose",
            help: "Show how far the block job is",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            help: "Abort the job after this many seconds of waiting",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "async",
            help: "Do not wait for the end of a job that is aborted",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "keep-relative",
            help: "Leave the reference to the backing file relative",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bytes",
            help: "Count the bandwidth in bytes instead of MiB",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "verbose",
            any_of: &["wait"],
            error: None,
        },
        Check::Requires {
            option: "async",
            any_of: &["wait"],
            error: None,
        },
        Check::NotEmpty("path"),
        Check::NotEmpty("base"),
        Check::Read {
            option: "bandwidth",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "path",
            error: None,
        },
        Check::Read {
            option: "base",
            error: None,
        },
    ],
    answers: true,
    keys: &["result"],
    rules: &["--verbose and --async need --wait."],
    examples: &[
        (
            "blockpull web vda --wait --verbose",
            "Makes the active image of vda independent of all others.",
        ),
        (
            "blockpull web vda 100 --base /srv/base.qcow2",
            "Leaves base.qcow2 as the only backing file, at 100 MiB a second at most.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `blockpull`: copy the data of backing images into a disk.
#[derive(Debug, Clone, PartialEq)]
pub struct BlockpullArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Disk, by target name or source path.
    pub path: String,
    /// Most that is copied a second, in MiB unless it has a suffix.
    pub bandwidth: Option<Bandwidth>,
    /// Backing file to keep, by path or as vda[1].
    pub base: Option<String>,
    /// Wait until the block job has ended.
    pub wait: bool,
    /// Show how far the block job is.
    pub verbose: bool,
    /// Abort the job after this many seconds of waiting.
    pub timeout: Option<u32>,
    /// Do not wait for the end of a job that is aborted.
    pub async_: bool,
    /// Leave the reference to the backing file relative.
    pub keep_relative: bool,
    /// Count the bandwidth in bytes instead of MiB.
    pub bytes: bool,
}
impl BlockpullArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            path: take::required(matches, "path")?,
            bandwidth: matches.remove_one("bandwidth"),
            base: matches.remove_one("base"),
            wait: take::flag(matches, "wait"),
            verbose: take::flag(matches, "verbose"),
            timeout: matches.remove_one("timeout"),
            async_: take::flag(matches, "async"),
            keep_relative: take::flag(matches, "keep-relative"),
            bytes: take::flag(matches, "bytes"),
        })
    }
}
/// The table of `blockresize`.
pub(crate) const BLOCKRESIZE: CommandDef = CommandDef {
    name: "blockresize",
    group: "domain",
    summary: "Change the size of a disk of a running domain",
    description: "Changes the size of a disk while the domain runs. --size is a scaled number that counts KiB when it has no suffix; B means bytes. (vol-resize counts bytes instead.) A disk may shrink as well, without a question, and what was behind its new end is lost, unless --extend has the hypervisor refuse that.\n    --capacity in place of --size makes a disk as large as the block device that holds it.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "path",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            required: true,
            help: "Disk, by target name or source path",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "size",
            value: ValueType::Size,
            number: true,
            operand: true,
            help: "New size, in KiB unless it has a suffix",
            details: &[Detail::Unit(1024), Detail::Exact(true)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "capacity",
            help: "Make the disk as large as the block device that holds it",
            details: &[Detail::Since("10.0")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "extend",
            help: "Refuse to make the disk smaller",
            details: &[Detail::Since("12.3")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::AtLeastOne {
            any_of: &["size", "capacity"],
            error: Some("Either --size or --capacity must be provided"),
        },
        Check::Exclusive {
            a: "size",
            b: "capacity",
            when: When::Always,
            error: None,
        },
        Check::NotEmpty("path"),
        Check::Read {
            option: "size",
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "path",
            error: None,
        },
    ],
    answers: true,
    rules: &[
        "At least one of --size and --capacity must be given.",
        "--size and --capacity exclude each other.",
    ],
    examples: &[
        ("blockresize web vda 30G", "Makes the disk vda as large as 30 GiB."),
        (
            "blockresize web vda --capacity",
            "Makes it as large as its logical volume has become.",
        ),
    ],
    destructive: Some(&["size"]),
    ..CommandDef::NONE
};
/// Arguments of `blockresize`: change the size of a disk of a running domain.
#[derive(Debug, Clone, PartialEq)]
pub struct BlockresizeArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Disk, by target name or source path.
    pub path: String,
    /// New size, in KiB unless it has a suffix.
    pub size: Option<u64>,
    /// Make the disk as large as the block device that holds it.
    pub capacity: bool,
    /// Refuse to make the disk smaller.
    pub extend: bool,
}
impl BlockresizeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            path: take::required(matches, "path")?,
            size: matches.remove_one("size"),
            capacity: take::flag(matches, "capacity"),
            extend: take::flag(matches, "extend"),
        })
    }
}
/// The table of `change-media`.
pub(crate) const CHANGE_MEDIA: CommandDef = CommandDef {
    name: "change-media",
    group: "domain",
    summary: "Change the medium of a CD-ROM or floppy drive",
    description: "Changes the medium of a drive, which --path names by its target, such as hdc, or by the path of the medium that is in it. Where several drives fit, nothing is changed.\n    --eject takes the medium out, --insert puts --source into an empty drive. --update, which is meant when none of the three is given, does what is needed: with --source it is put in, in place of what is there; --update alone takes the medium out. --block says that the medium is a block device and no file. --force changes it even if the guest has locked the drive.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "path",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            required: true,
            help: "Drive, by target or by the path of its medium",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source",
            value: ValueType::HostFile,
            operand: true,
            help: "Path of the new medium",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "eject",
            help: "Take the medium out",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "insert",
            help: "Put a medium into an empty drive",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "update",
            help: "Change the medium",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "force",
            help: "Change the medium against the guest's will",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML of the drive and change nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "block",
            help: "The medium is a block device",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "eject",
            b: "insert",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "eject",
            b: "update",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "insert",
            b: "update",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "eject",
            b: "block",
            when: When::Always,
            error: None,
        },
        Check::NotEmpty("source"),
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "path",
            error: None,
        },
        Check::Read {
            option: "source",
            error: None,
        },
    ],
    answers: true,
    rules: &[
        "At most one of --eject, --insert and --update may be given.",
        "--eject and --block exclude each other.",
        "--current excludes --live and --config.",
    ],
    examples: &[
        (
            "change-media web hdc /srv/iso/debian.iso --insert",
            "Puts a medium into an empty drive.",
        ),
        (
            "change-media web hdc --eject --config",
            "Leaves the drive empty, from the next start on.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `change-media`: change the medium of a CD-ROM or floppy drive.
#[derive(Debug, Clone, PartialEq)]
pub struct ChangeMediaArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Drive, by target or by the path of its medium.
    pub path: String,
    /// Path of the new medium.
    pub source: Option<String>,
    /// Take the medium out.
    pub eject: bool,
    /// Put a medium into an empty drive.
    pub insert: bool,
    /// Change the medium.
    pub update: bool,
    /// Change the medium against the guest's will.
    pub force: bool,
    /// Print the XML of the drive and change nothing.
    pub print_xml: bool,
    /// The medium is a block device.
    pub block: bool,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl ChangeMediaArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            path: take::required(matches, "path")?,
            source: matches.remove_one("source"),
            eject: take::flag(matches, "eject"),
            insert: take::flag(matches, "insert"),
            update: take::flag(matches, "update"),
            force: take::flag(matches, "force"),
            print_xml: take::flag(matches, "print-xml"),
            block: take::flag(matches, "block"),
            affect: super::sets::Affect {
                current: take::flag(matches, "current"),
                live: take::flag(matches, "live"),
                config: take::flag(matches, "config"),
            },
        })
    }
}
/// The table of `console`.
pub(crate) const CONSOLE: CommandDef = CommandDef {
    name: "console",
    group: "domain",
    summary: "Talk to a console of a guest",
    description: "Connects the terminal to a serial console of a running domain: what is typed goes to the guest, and what the guest writes is shown. Typing the escape character alone, usually Ctrl-], leaves it; the global option --escape chooses another one.\n    Without --devname, it is the domain's first console. A device is named by its alias, such as serial0 or console1; some hypervisors number or name them otherwise.\n    A console that is in use is refused; with --force, whoever uses it is thrown out, such as a session that a broken connection left. Where a hypervisor cannot tell whether a console is in use, two sessions would share what comes in. With --safe, the console is opened only where the hypervisor keeps sessions apart.\n    --no-input is beyond virsh: nothing is typed, so that no terminal is needed, and what the guest writes is passed on until the guest ends or an interrupt (Ctrl-C) or SIGTERM ends it, which is a success. --log keeps what the guest writes at the end of a file as well, and with --no-input only there.\n    --resume resumes a paused guest as soon as the console is connected, so that nothing of what it says is missed.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "devname",
            value: ValueType::Text,
            of: Some(Meaning::CharDevice),
            help: "Console, serial or parallel device, by alias",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "force",
            help: "Throw out a session that has the console",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "resume",
            help: "Resume the guest once it is connected",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "safe",
            help: "Connect only where sessions are kept apart",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-input",
            beyond: true,
            help: "Type nothing, and need no terminal",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "log",
            value: ValueType::File,
            named_only: true,
            beyond: true,
            help: "File at whose end what the guest writes is kept",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "devname",
            error: None,
        },
        Check::Read {
            option: "log",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("console web", "Shows the first console of web until Ctrl-]."),
        (
            "console web --devname serial1 --force",
            "Takes over the second serial port of web.",
        ),
        (
            "console web --resume",
            "Lets web, which was started with --paused, go on, and shows all that it says.",
        ),
        (
            "console web --log boot.log --no-input",
            "Keeps what web writes in a file, until it ends.",
        ),
    ],
    attended: Some(&[]),
    writes: &["log"],
    ..CommandDef::NONE
};
/// Arguments of `console`: talk to a console of a guest.
#[derive(Debug, Clone, PartialEq)]
pub struct ConsoleArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Console, serial or parallel device, by alias.
    pub devname: Option<String>,
    /// Throw out a session that has the console.
    pub force: bool,
    /// Resume the guest once it is connected.
    pub resume: bool,
    /// Connect only where sessions are kept apart.
    pub safe: bool,
    /// Type nothing, and need no terminal.
    pub no_input: bool,
    /// File at whose end what the guest writes is kept.
    pub log: Option<PathBuf>,
}
impl ConsoleArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            devname: matches.remove_one("devname"),
            force: take::flag(matches, "force"),
            resume: take::flag(matches, "resume"),
            safe: take::flag(matches, "safe"),
            no_input: take::flag(matches, "no-input"),
            log: matches.remove_one("log"),
        })
    }
}
/// The table of `cpu-stats`.
pub(crate) const CPU_STATS: CommandDef = CommandDef {
    name: "cpu-stats",
    group: "domain",
    summary: "Print the time that a running domain used of the host's CPUs",
    description: "Prints how long the running domain used each CPU of the host, and how long all of them together. --total prints only the sum, --start only the CPUs from that number on, --count only so many of them; together with these, --total adds the sum. A CPU that is offline has no line, nor has one that the host does not have.\n    cpu_time is everything that was used, vcpu_time what the virtual CPUs used of it, user_time and system_time what the emulator used outside and inside the host's kernel.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "total",
            help: "Print the sum only",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "start",
            value: ValueType::Int,
            of: Some(Meaning::HostCpu),
            number: true,
            help: "First CPU to print",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 0,
                        max: u64::MAX,
                        error: "Invalid value for start CPU",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "count",
            value: ValueType::Int,
            number: true,
            help: "How many CPUs to print",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 0,
                        max: u64::MAX,
                        error: "Invalid value for number of CPUs to show",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "start",
            error: None,
        },
        Check::Read {
            option: "count",
            error: None,
        },
    ],
    answers: true,
    keys: &["each_cpu", "all_cpus", "cpu_count"],
    examples: &[
        ("cpu-stats web", "Prints each CPU and the sum."),
        ("cpu-stats web --total", "Prints the sum."),
        ("cpu-stats web --start 2 --count 2", "Prints the third and the fourth CPU."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `cpu-stats`: print the time that a running domain used of the host's CPUs.
#[derive(Debug, Clone, PartialEq)]
pub struct CpuStatsArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Print the sum only.
    pub total: bool,
    /// First CPU to print.
    pub start: Option<i32>,
    /// How many CPUs to print.
    pub count: Option<i32>,
}
impl CpuStatsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            total: take::flag(matches, "total"),
            start: matches.remove_one("start"),
            count: matches.remove_one("count"),
        })
    }
}
/// The table of `create`.
pub(crate) const CREATE: CommandDef = CommandDef {
    name: "create",
    group: "domain",
    summary: "Start a domain from XML without keeping its definition",
    description: "Starts a domain described by --file. A domain of a new name and UUID is transient: once it stops, nothing of it is left. If the XML names a persistent domain, that domain runs with this configuration this once, and its definition stays as it is; handy for trying out variants.\n    A file is easily made from an existing domain:\n      virsh dumpxml web > web.xml\n      $EDITOR web.xml\n      virsh create web.xml\n    Change both name and UUID (or drop the UUID) for a transient domain; keep both for a run of the persistent domain with another configuration.\n    With --console, the guest waits until its console is connected, where the driver can have it wait, so that nothing of what it says is missed. It goes on as well where the console cannot be connected. Beside --paused it is left paused.\n    With --pass-fds, open file descriptors of virsh are handed to the guest, where they are numbered from 3; only containers can take them.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the domain's XML",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "console",
            help: "Attach to the guest's console after the start",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "paused",
            help: "Leave the guest paused, where the hypervisor can",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "autodestroy",
            help: "Destroy the guest when virsh disconnects or ends",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pass-fds",
            value: ValueType::FdList,
            empty: Empty::Absent,
            help: "Hand these open file descriptors to the guest, as N,M,...",
            details: &[
                Detail::Commas(Commas::Numbers),
                Detail::Invalid("Unable to parse FD number '{value}'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reset-nvram",
            help: "Delete the NVRAM file and make it anew from its template",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Read {
            option: "pass-fds",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "create web.xml --console",
            "Starts the domain in web.xml and shows its console.",
        ),
        (
            "create web.xml --paused --validate",
            "Checks web.xml against the schema and starts it paused.",
        ),
    ],
    attended: Some(&["console"]),
    ..CommandDef::NONE
};
/// Arguments of `create`: start a domain from XML without keeping its definition.
#[derive(Debug, Clone, PartialEq)]
pub struct CreateArgs {
    /// File with the domain's XML.
    pub file: PathBuf,
    /// Attach to the guest's console after the start.
    pub console: bool,
    /// Leave the guest paused, where the hypervisor can.
    pub paused: bool,
    /// Destroy the guest when virsh disconnects or ends.
    pub autodestroy: bool,
    /// Hand these open file descriptors to the guest, as N,M,.
    pub pass_fds: Option<FdList>,
    /// Check the XML against the schema first.
    pub validate: bool,
    /// Delete the NVRAM file and make it anew from its template.
    pub reset_nvram: bool,
}
impl CreateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            console: take::flag(matches, "console"),
            paused: take::flag(matches, "paused"),
            autodestroy: take::flag(matches, "autodestroy"),
            pass_fds: matches.remove_one("pass-fds"),
            validate: take::flag(matches, "validate"),
            reset_nvram: take::flag(matches, "reset-nvram"),
        })
    }
}
/// The table of `define`.
pub(crate) const DEFINE: CommandDef = CommandDef {
    name: "define",
    group: "domain",
    summary: "Define a persistent domain from XML",
    description: "Registers the domain described by --file, or changes its definition, without starting it. If it runs, the change takes effect at its next start. --validate checks the XML first, as virt-xml-validate would.\n    --update brings the domain of that name up to date: it takes its UUID, and for interfaces without a MAC address those of the interfaces that are there, found by alias, address in the guest, source or place. What changes is shown as a diff, and a definition that is as --file has it stays untouched. What the file leaves to libvirt, such as addresses, controllers and defaults, is no difference. --dry-run shows the diff and changes nothing; what libvirt adds to new parts is not in it, and --validate tells nothing then, since libvirt checks what it takes. Passwords are shown as ***. Where somebody else changes the definition while it is compared, nothing is defined and the status is 1; what they change at the very moment of defining is overwritten, since libvirt cannot define only what is as it was.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the domain's XML",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "update",
            beyond: true,
            help: "Bring the definition that is there up to date: keep its identity, show what changes, and change nothing where nothing differs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "dry-run",
            beyond: true,
            help: "Show what would change and change nothing",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "dry-run",
            any_of: &["update"],
            error: None,
        },
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    keys: &["changed", "diff", "exists"],
    rules: &["--dry-run needs --update."],
    examples: &[
        (
            "define web.xml --validate",
            "Defines the domain in web.xml if it fits the schema.",
        ),
        (
            "define web.xml --update --dry-run",
            "Shows what the file would change of the domain that is there.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `define`: define a persistent domain from XML.
#[derive(Debug, Clone, PartialEq)]
pub struct DefineArgs {
    /// File with the domain's XML.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
    /// The options of the set `update`.
    pub update: super::sets::Update,
}
impl DefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            validate: take::flag(matches, "validate"),
            update: super::sets::Update {
                update: take::flag(matches, "update"),
                dry_run: take::flag(matches, "dry-run"),
            },
        })
    }
}
/// The table of `desc`.
pub(crate) const DESC: CommandDef = CommandDef {
    name: "desc",
    group: "domain",
    summary: "Print or change the description or title of a domain",
    description: "Prints the description of the domain, or with --title its title; with --new-desc or --edit, it is changed instead. Both are free text for people; a title should be short, although nothing enforces it, and must be a single line. metadata is the counterpart for programs.\n    --live and --config say whose text is meant: that of the running domain or that of the persistent definition. With both, a change affects both, and --config is what is printed. Without either, --current is implied.\n    With --edit, an editor opens with the present text, or with --new-desc if that is given too, and what is saved becomes the new text, without the newline at its end.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Print or change the text of the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Print or change the text of the persistent definition",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Print or change the text that is in use now",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "title",
            help: "Print or change the title instead of the description",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "edit",
            help: "Open an editor to change the text",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "new-desc",
            value: ValueType::Text,
            repeated: true,
            operand: true,
            help: "New text; several words are joined by blanks",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "new-desc",
            error: None,
        },
    ],
    answers: true,
    keys: &["description", "title", "changed"],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("desc web", "Prints the description of web."),
        (
            "desc web --title --config Web server",
            "Sets the title in the definition of web.",
        ),
    ],
    attended: Some(&["edit"]),
    ..CommandDef::NONE
};
/// Arguments of `desc`: print or change the description or title of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DescArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
    /// The options of the set `text-change`.
    pub text_change: super::sets::TextChange,
}
impl DescArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            affect: super::sets::Affect {
                live: take::flag(matches, "live"),
                config: take::flag(matches, "config"),
                current: take::flag(matches, "current"),
            },
            text_change: super::sets::TextChange {
                title: take::flag(matches, "title"),
                edit: take::flag(matches, "edit"),
                new_desc: take::all(matches, "new-desc"),
            },
        })
    }
}
/// The table of `destroy`.
pub(crate) const DESTROY: CommandDef = CommandDef {
    name: "destroy",
    group: "domain",
    summary: "Stop a domain at once",
    description: "Ends the domain at once, as if its power cord were pulled; shutdown is the better choice in most cases. The storage is left alone, and a persistent domain can be started again.\n    A transient domain loses the metadata of its snapshots and checkpoints, while their contents stay: a new domain of the same name and UUID can take it up again with snapshot-create and checkpoint-create.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "graceful",
            help: "Fail instead of killing (SIGKILL) a guest that does not stop in time",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "remove-logs",
            help: "Delete the domain's log files",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    examples: &[
        ("destroy web", "Pulls the plug of web."),
        ("destroy web --if-needed", "Sees to it that web is off."),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `destroy`: stop a domain at once.
#[derive(Debug, Clone, PartialEq)]
pub struct DestroyArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Fail instead of killing (SIGKILL) a guest that does not stop in time.
    pub graceful: bool,
    /// Delete the domain's log files.
    pub remove_logs: bool,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl DestroyArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            graceful: take::flag(matches, "graceful"),
            remove_logs: take::flag(matches, "remove-logs"),
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `detach-device`.
pub(crate) const DETACH_DEVICE: CommandDef = CommandDef {
    name: "detach-device",
    group: "domain",
    summary: "Detach a device from a domain",
    description: "Detaches the device that --file describes, in XML as attach-device takes it. It should say as much of the device as the domain's XML does: by which details the device is found is the hypervisor's own business, and where they are few, another device may be taken for it.\n    A running guest has to let go of a device, which it may do later or never. After some time the command returns as if it had; --output json says requested. To know that the device is gone, wait for the event device-removed with event, which may come before the command returns.\n    A device of the host that was passed through, and is not managed by libvirt, needs nodedev-reattach afterwards.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. --persistent is --config, together with --live where the domain runs. Without any, the hypervisor decides. In old releases --config meant what --persistent means.\n    With --wait, the command returns when the running domain has the device no more, of which libvirt tells. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then what is still waited for. The request stands.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "Affect the persistent definition, and the domain if it runs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until the running domain has it no more",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "persistent",
            b: "current",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    keys: &["outcome"],
    rules: &[
        "--current excludes --persistent, --live and --config.",
        "--timeout needs --wait.",
    ],
    examples: &[
        (
            "detach-device web rng.xml --live",
            "Detaches the device in rng.xml from the running domain.",
        ),
        (
            "detach-device web rng.xml --wait --timeout 30",
            "Waits until the guest has let go of it, but no longer than half a minute.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `detach-device`: detach a device from a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DetachDeviceArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File that holds the XML of the device.
    pub file: PathBuf,
    /// The options of the set `device-affect`.
    pub device_affect: super::sets::DeviceAffect,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl DetachDeviceArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            file: take::required(matches, "file")?,
            device_affect: super::sets::DeviceAffect {
                persistent: take::flag(matches, "persistent"),
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `detach-device-alias`.
pub(crate) const DETACH_DEVICE_ALIAS: CommandDef = CommandDef {
    name: "detach-device-alias",
    group: "domain",
    summary: "Detach the device with an alias from a domain",
    description: "Asks the hypervisor to detach the device that has this alias in the domain's XML, and returns as soon as the request is sent. The event device-removed tells that the device is gone; event waits for it.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together.\n    With --wait, the command returns when the running domain has the device no more, of which libvirt tells. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then what is still waited for. The request stands.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "alias",
            value: ValueType::Text,
            of: Some(Meaning::DeviceAlias),
            required: true,
            help: "Alias of the device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until the running domain has it no more",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "alias",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    keys: &["outcome"],
    rules: &["--current excludes --live and --config.", "--timeout needs --wait."],
    examples: &[
        (
            "detach-device-alias web ua-data --live",
            "Asks for the device with the alias ua-data.",
        ),
        (
            "detach-device-alias web ua-data --live --wait --timeout 30",
            "Waits until the guest has let go of it, but no longer than half a minute.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `detach-device-alias`: detach the device with an alias from a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DetachDeviceAliasArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Alias of the device.
    pub alias: String,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl DetachDeviceAliasArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            alias: take::required(matches, "alias")?,
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `detach-disk`.
pub(crate) const DETACH_DISK: CommandDef = CommandDef {
    name: "detach-disk",
    group: "domain",
    summary: "Detach a disk from a domain",
    description: "Detaches the disk with the target --target, or the one whose source has this path or name. Where several disks fit, none is detached. The disk is looked for in the persistent definition with --config or --persistent and without --live, and in the present XML otherwise.\n    A running guest has to let go of a device, which it may do later or never. After some time the command returns as if it had; --output json says requested. To know that the device is gone, wait for the event device-removed with event, which may come before the command returns.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. --persistent is --config, together with --live where the domain runs. Without any, the hypervisor decides. In old releases --config meant what --persistent means.\n    With --wait, the command returns when the running domain has the device no more, of which libvirt tells. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then what is still waited for. The request stands.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "target",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            required: true,
            help: "Disk, by target or by source",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "Affect the persistent definition, and the domain if it runs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML of the disk and detach nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until the running domain has it no more",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "persistent",
            b: "current",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "target",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    keys: &["outcome"],
    rules: &[
        "--current excludes --persistent, --live and --config.",
        "--timeout needs --wait.",
    ],
    examples: &[
        ("detach-disk web vdb --persistent", "Detaches a disk for good."),
        (
            "detach-disk web vdb --wait --timeout 30",
            "Waits until the guest has let go of it, but no longer than half a minute.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `detach-disk`: detach a disk from a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DetachDiskArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Disk, by target or by source.
    pub target: String,
    /// Print the XML of the disk and detach nothing.
    pub print_xml: bool,
    /// The options of the set `device-affect`.
    pub device_affect: super::sets::DeviceAffect,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl DetachDiskArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            target: take::required(matches, "target")?,
            print_xml: take::flag(matches, "print-xml"),
            device_affect: super::sets::DeviceAffect {
                persistent: take::flag(matches, "persistent"),
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `detach-interface`.
pub(crate) const DETACH_INTERFACE: CommandDef = CommandDef {
    name: "detach-interface",
    group: "domain",
    summary: "Detach a virtual interface from a domain",
    description: "Detaches the only interface of the domain, or the only one of the given --type, such as network for one in a virtual network or bridge for one on a bridge of the host. Where there are several, --mac says which; where several have the same MAC address, none is detached, and detach-device with an address in its XML is the way.\n    A running guest has to let go of a device, which it may do later or never. After some time the command returns as if it had; --output json says requested. To know that the device is gone, wait for the event device-removed with event, which may come before the command returns.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. --persistent is --config, together with --live where the domain runs. Without any, the hypervisor decides. In old releases --config meant what --persistent means.\n    Where both the definition and the running domain are affected, the interface is looked for in the XML of each and detached from each by itself, from the definition first. Unless it is found in both, nothing is detached.\n    With --wait, the command returns when the running domain has the device no more, of which libvirt tells. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then what is still waited for. The request stands.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "type",
            value: ValueType::Text,
            operand: true,
            help: "Type of the interface, such as network or bridge",
            details: &[
                Detail::Suggests(
                    &[
                        "network",
                        "bridge",
                        "direct",
                        "ethernet",
                        "hostdev",
                        "user",
                        "vhostuser",
                        "internal",
                        "vdpa",
                    ],
                ),
                Detail::Without("an interface of any type"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mac",
            value: ValueType::Text,
            of: Some(Meaning::Interface),
            help: "MAC address of the interface",
            details: &[Detail::By(&[By::Mac])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "Affect the persistent definition, and the domain if it runs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML of the interface and detach nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until the running domain has it no more",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "persistent",
            b: "current",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "type",
            error: Some("Failed to detach interface"),
        },
        Check::Read {
            option: "mac",
            error: Some("Failed to detach interface"),
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    keys: &["outcome"],
    rules: &[
        "--current excludes --persistent, --live and --config.",
        "--timeout needs --wait.",
    ],
    examples: &[
        (
            "detach-interface web network --mac 52:54:00:aa:bb:01 --live --config",
            "Detaches an interface now and for good.",
        ),
        (
            "detach-interface web network --wait --timeout 30",
            "Waits until the guest has let go of it, but no longer than half a minute.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `detach-interface`: detach a virtual interface from a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DetachInterfaceArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Type of the interface, such as network or bridge.
    pub type_: Option<String>,
    /// MAC address of the interface.
    pub mac: Option<String>,
    /// Print the XML of the interface and detach nothing.
    pub print_xml: bool,
    /// The options of the set `device-affect`.
    pub device_affect: super::sets::DeviceAffect,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl DetachInterfaceArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            type_: matches.remove_one("type"),
            mac: matches.remove_one("mac"),
            print_xml: take::flag(matches, "print-xml"),
            device_affect: super::sets::DeviceAffect {
                persistent: take::flag(matches, "persistent"),
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `domdisplay`.
pub(crate) const DOMDISPLAY: CommandDef = CommandDef {
    name: "domdisplay",
    group: "domain",
    summary: "Print the URI of a graphical display of a domain",
    description: "Prints a URI by which a viewer connects to a graphical display of a running domain: the first of VNC, SPICE, RDP and D-Bus that it has, or the one of --type. With --all, each of them is printed.\n    An address that means all of the host becomes the name of the host in the connection's URI, or localhost.\n    --include-password puts the password of the display into the URI, where the domain has one.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "include-password",
            help: "Put the password into the URI, if there is one",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "type",
            value: ValueType::Text,
            operand: true,
            help: "Print only this display: vnc, spice, rdp or dbus",
            details: &[
                Detail::Suggests(
                    &["sdl", "vnc", "rdp", "desktop", "spice", "egl-headless", "dbus"],
                ),
                Detail::Without("the first display that there is"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "Print all displays",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "all",
            b: "type",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "type",
            error: None,
        },
    ],
    answers: true,
    keys: &["type", "uri"],
    rules: &["--all and --type exclude each other."],
    examples: &[
        ("domdisplay web", "Prints where a viewer finds the domain."),
        (
            "domdisplay web spice --include-password",
            "Prints the URI of the SPICE display, with its password.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domdisplay`: print the URI of a graphical display of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomdisplayArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Put the password into the URI, if there is one.
    pub include_password: bool,
    /// Print only this display: vnc, spice, rdp or dbus.
    pub type_: Option<String>,
    /// Print all displays.
    pub all: bool,
}
impl DomdisplayArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            include_password: take::flag(matches, "include-password"),
            type_: matches.remove_one("type"),
            all: take::flag(matches, "all"),
        })
    }
}
/// The table of `domfsfreeze`.
pub(crate) const DOMFSFREEZE: CommandDef = CommandDef {
    name: "domfsfreeze",
    group: "domain",
    summary: "Freeze file systems of a guest",
    description: "Freezes file systems that are mounted in the running domain, so that a snapshot of its disks is consistent: those of the mount points that are given, or all. It needs the agent in the guest. They stay frozen until domfsthaw.\n    snapshot-create freezes and thaws by itself with --quiesce. This command is for snapshots that the storage makes by means that libvirt does not know.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mountpoint",
            value: ValueType::Text,
            of: Some(Meaning::MountPoint),
            repeated: true,
            operand: true,
            help: "Mount point of a file system",
            details: &[Detail::Without("all file systems")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "mountpoint",
            error: None,
        },
    ],
    answers: true,
    keys: &["frozen"],
    examples: &[
        ("domfsfreeze web", "Freezes all file systems."),
        ("domfsfreeze web / /srv", "Freezes two of them."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domfsfreeze`: freeze file systems of a guest.
#[derive(Debug, Clone, PartialEq)]
pub struct DomfsfreezeArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Mount point of a file system.
    pub mountpoint: Vec<String>,
}
impl DomfsfreezeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            mountpoint: take::all(matches, "mountpoint"),
        })
    }
}
/// The table of `domfsthaw`.
pub(crate) const DOMFSTHAW: CommandDef = CommandDef {
    name: "domfsthaw",
    group: "domain",
    summary: "Thaw file systems of a guest",
    description: "Thaws file systems of the running domain that domfsfreeze has frozen: those of the mount points that are given, or all. It needs the agent in the guest.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mountpoint",
            value: ValueType::Text,
            of: Some(Meaning::MountPoint),
            repeated: true,
            operand: true,
            help: "Mount point of a file system",
            details: &[Detail::Without("all file systems")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "mountpoint",
            error: None,
        },
    ],
    answers: true,
    keys: &["thawed"],
    examples: &[("domfsthaw web", "Thaws all file systems.")],
    ..CommandDef::NONE
};
/// Arguments of `domfsthaw`: thaw file systems of a guest.
#[derive(Debug, Clone, PartialEq)]
pub struct DomfsthawArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Mount point of a file system.
    pub mountpoint: Vec<String>,
}
impl DomfsthawArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            mountpoint: take::all(matches, "mountpoint"),
        })
    }
}
/// The table of `domfsinfo`.
pub(crate) const DOMFSINFO: CommandDef = CommandDef {
    name: "domfsinfo",
    group: "domain",
    summary: "List the file systems that a guest has mounted",
    description: "Lists the file systems that are mounted in the running domain: where, on which device of the guest, of which type, and the targets of the domain's disks that they are on, as in <target dev='vda'/>. This needs the agent in the guest.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["mountpoint", "name", "type", "targets", "mounted"],
    examples: &[("domfsinfo web", "Lists what is mounted.")],
    ..CommandDef::NONE
};
/// Arguments of `domfsinfo`: list the file systems that a guest has mounted.
#[derive(Debug, Clone, PartialEq)]
pub struct DomfsinfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl DomfsinfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `domfstrim`.
pub(crate) const DOMFSTRIM: CommandDef = CommandDef {
    name: "domfstrim",
    group: "domain",
    summary: "Discard the free blocks of a guest's file systems",
    description: "Has the running domain discard the blocks that its mounted file systems do not use: of all of them, or of one. It needs the agent in the guest.\n    The guest may pass over runs of free blocks that are shorter than --minimum. That is only a hint, and it makes things faster where the free space is badly fragmented, although not all blocks are discarded then. With 0, all are.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "minimum",
            value: ValueType::Ulong,
            number: true,
            help: "Length of the runs of free blocks that are worth it",
            details: &[Detail::Without("0")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mountpoint",
            value: ValueType::Text,
            of: Some(Meaning::MountPoint),
            help: "Mount point of the file system",
            details: &[Detail::Without("all file systems")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "minimum",
            error: None,
        },
        Check::Read {
            option: "mountpoint",
            error: None,
        },
    ],
    answers: true,
    examples: &[("domfstrim web --mountpoint /srv", "Trims one file system.")],
    ..CommandDef::NONE
};
/// Arguments of `domfstrim`: discard the free blocks of a guest's file systems.
#[derive(Debug, Clone, PartialEq)]
pub struct DomfstrimArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Length of the runs of free blocks that are worth it.
    pub minimum: u64,
    /// Mount point of the file system.
    pub mountpoint: Option<String>,
}
impl DomfstrimArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            minimum: matches.remove_one("minimum").unwrap_or(0),
            mountpoint: matches.remove_one("mountpoint"),
        })
    }
}
/// The table of `domhostname`.
pub(crate) const DOMHOSTNAME: CommandDef = CommandDef {
    name: "domhostname",
    group: "domain",
    summary: "Print the host name of a domain",
    description: "Prints the host name that the domain's guest has, where the hypervisor can tell.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source",
            value: ValueType::Choice,
            help: "Where the name is taken from",
            details: &[
                Detail::Words(&["lease", "agent"]),
                Detail::Invalid("Unknown data source '{value}'"),
                Detail::Without("what the driver prefers; some know one source only"),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "source",
            error: None,
        },
    ],
    answers: true,
    keys: &["hostname"],
    examples: &[
        ("domhostname web --source agent", "Asks the guest of web for its name."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domhostname`: print the host name of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomhostnameArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Where the name is taken from.
    pub source: Option<DomhostnameSource>,
}
impl DomhostnameArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            source: take::choice::<DomhostnameSource>(matches, "source"),
        })
    }
}
/// The values of `--source` of `domhostname`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomhostnameSource {
    /// The leases of libvirt's DHCP servers
    Lease,
    /// The agent in the guest
    Agent,
}
impl ChoiceValue for DomhostnameSource {
    const WORDS: &'static [&'static str] = &["lease", "agent"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "lease" => Some(Self::Lease),
            "agent" => Some(Self::Agent),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Lease => "lease",
            Self::Agent => "agent",
        }
    }
}
/// The table of `domid`.
pub(crate) const DOMID: CommandDef = CommandDef {
    name: "domid",
    group: "domain",
    summary: "Print the id of a domain",
    description: "Prints the numeric id of the domain with this name or UUID, or - if it does not run.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["id"],
    examples: &[("domid web", "Prints the id of web.")],
    ..CommandDef::NONE
};
/// Arguments of `domid`: print the id of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomidArgs {
    /// Domain name or UUID.
    pub domain: String,
}
impl DomidArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `domifannounce`.
pub(crate) const DOMIFANNOUNCE: CommandDef = CommandDef {
    name: "domifannounce",
    group: "domain",
    summary: "Announce the virtual interfaces of a domain to the network",
    description: "Has the hypervisor announce where --interface of the running domain is, or all of its interfaces: it sends gratuitous ARP in the guest's name, some rounds of it, so that switches learn the new way to the guest. That helps after a change of bridge or bond, of which the network heard nothing.\n    The first round is followed by the next after --initial milliseconds; each pause is --step milliseconds longer than the one before, up to --max.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::Interface),
            operand: true,
            help: "Announce only this interface, by target name or MAC address",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "initial",
            value: ValueType::Uint,
            number: true,
            named_only: true,
            help: "Pause before the second round",
            details: &[Detail::Without("50")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "max",
            value: ValueType::Uint,
            number: true,
            named_only: true,
            help: "Longest pause between rounds",
            details: &[Detail::Without("550")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "rounds",
            value: ValueType::Uint,
            number: true,
            named_only: true,
            help: "How many rounds are sent",
            details: &[Detail::Without("5")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "step",
            value: ValueType::Uint,
            number: true,
            named_only: true,
            help: "How much longer each pause is than the one before",
            details: &[Detail::Without("50")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "interface",
            error: None,
        },
        Check::Read {
            option: "initial",
            error: None,
        },
        Check::Read {
            option: "max",
            error: None,
        },
        Check::Read {
            option: "rounds",
            error: None,
        },
        Check::Read {
            option: "step",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("domifannounce web", "Announces all interfaces of web."),
        (
            "domifannounce web vnet0 --rounds 10 --step 100",
            "Announces one of them, ten times, at growing intervals.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domifannounce`: announce the virtual interfaces of a domain to the network.
#[derive(Debug, Clone, PartialEq)]
pub struct DomifannounceArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Announce only this interface, by target name or MAC address.
    pub interface: Option<String>,
    /// Pause before the second round.
    pub initial: Option<u32>,
    /// Longest pause between rounds.
    pub max: Option<u32>,
    /// How many rounds are sent.
    pub rounds: Option<u32>,
    /// How much longer each pause is than the one before.
    pub step: Option<u32>,
}
impl DomifannounceArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            interface: matches.remove_one("interface"),
            initial: matches.remove_one("initial"),
            max: matches.remove_one("max"),
            rounds: matches.remove_one("rounds"),
            step: matches.remove_one("step"),
        })
    }
}
/// The table of `domif-setlink`.
pub(crate) const DOMIF_SETLINK: CommandDef = CommandDef {
    name: "domif-setlink",
    group: "domain",
    summary: "Set the link of a virtual interface up or down",
    description: "Plugs the virtual cable of an interface in or out, as update-device would. The interface is named by its target or its MAC address; where several fit, none is changed. A domain that does not run has its definition changed.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::Interface),
            required: true,
            help: "Virtual interface, by target name or MAC address",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "state",
            value: ValueType::Choice,
            required: true,
            help: "State of the link",
            details: &[
                Detail::Words(&["up", "down"]),
                Detail::Invalid("invalid link state '{value}'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Change the persistent definition alone",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "persistent",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML of the interface and change nothing",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "interface",
            error: None,
        },
        Check::Read {
            option: "state",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("domif-setlink web vnet0 down", "Interrupts the link of an interface."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domif-setlink`: set the link of a virtual interface up or down.
#[derive(Debug, Clone, PartialEq)]
pub struct DomifSetlinkArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Virtual interface, by target name or MAC address.
    pub interface: String,
    /// State of the link.
    pub state: DomifSetlinkState,
    /// Change the persistent definition alone.
    pub config: bool,
    /// Print the XML of the interface and change nothing.
    pub print_xml: bool,
}
impl DomifSetlinkArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            interface: take::required(matches, "interface")?,
            state: take::required_choice::<DomifSetlinkState>(matches, "state")?,
            config: take::flag(matches, "config"),
            print_xml: take::flag(matches, "print-xml"),
        })
    }
}
/// The values of `--state` of `domif-setlink`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomifSetlinkState {
    /// The link is there
    Up,
    /// The link is interrupted
    Down,
}
impl ChoiceValue for DomifSetlinkState {
    const WORDS: &'static [&'static str] = &["up", "down"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "up" => Some(Self::Up),
            "down" => Some(Self::Down),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
        }
    }
}
/// The table of `domiftune`.
pub(crate) const DOMIFTUNE: CommandDef = CommandDef {
    name: "domiftune",
    group: "domain",
    summary: "Print or change the bandwidth of a virtual interface",
    description: "Prints the limits on the traffic of one virtual interface of the domain, or changes those of the direction that is given. --interface is the interface's target name or its MAC address.\n    --inbound is what the domain receives, --outbound what it sends. Both are numbers between commas, of which the last ones, and those between two commas, may be left out: average, peak, burst and, inbound only, floor. Average, peak and floor are KiB per second; burst is KiB that may be sent at once at the speed of the peak. An average of 0 removes the limits of the direction. libvirt describes them at https://libvirt.org/formatnetwork.html#elementQoS.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::Interface),
            required: true,
            help: "Virtual interface, by target name or MAC address",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inbound",
            value: ValueType::Record,
            help: "Limits on what the domain receives, as average,peak,burst,floor",
            details: &[
                Detail::Record(
                    &RecordDef {
                        separator: ',',
                        doubled: false,
                        kinds: &[],
                        repeats: false,
                        fields: &[
                            FieldDef {
                                name: "average",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                max: 4294967295,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "peak",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                max: 4294967295,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "burst",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                max: 4294967295,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "floor",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                max: 4294967295,
                                ..FieldDef::NONE
                            },
                        ],
                        surplus: Some("Rate string '{value}' has too many fields"),
                        out_of_range: Some(
                            "inbound rate larger than maximum 4294967295",
                        ),
                        checks: &[
                            FieldCheck {
                                at_least_one: &["average", "floor"],
                                none_of: &[],
                                beside: &["peak", "burst"],
                                error: "either inbound average or floor is mandatory",
                            },
                        ],
                        ..RecordDef::NONE
                    },
                ),
                Detail::Invalid("field '{field}' is malformed"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "outbound",
            value: ValueType::Record,
            help: "Limits on what the domain sends, as average,peak,burst",
            details: &[
                Detail::Record(
                    &RecordDef {
                        separator: ',',
                        doubled: false,
                        kinds: &[],
                        repeats: false,
                        fields: &[
                            FieldDef {
                                name: "average",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                max: 4294967295,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "peak",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                max: 4294967295,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "burst",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                max: 4294967295,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "floor",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                        ],
                        surplus: Some("Rate string '{value}' has too many fields"),
                        out_of_range: Some(
                            "outbound rate larger than maximum 4294967295",
                        ),
                        checks: &[
                            FieldCheck {
                                at_least_one: &["average"],
                                none_of: &[],
                                beside: &["peak", "burst"],
                                error: "outbound average is mandatory",
                            },
                            FieldCheck {
                                at_least_one: &[],
                                none_of: &["floor"],
                                beside: &[],
                                error: "outbound floor is unsupported yet",
                            },
                        ],
                        ..RecordDef::NONE
                    },
                ),
                Detail::Invalid("field '{field}' is malformed"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::NotEmpty("interface"),
        Check::NotEmpty("inbound"),
        Check::NotEmpty("outbound"),
        Check::Read {
            option: "interface",
            error: None,
        },
        Check::Read {
            option: "inbound",
            error: None,
        },
        Check::Read {
            option: "outbound",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "inbound_average",
        "inbound_peak",
        "inbound_burst",
        "inbound_floor",
        "outbound_average",
        "outbound_peak",
        "outbound_burst",
    ],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("domiftune web vnet0", "Prints the limits."),
        (
            "domiftune web vnet0 --inbound 1000,2000,512 --live",
            "Limits what the running domain receives.",
        ),
        (
            "domiftune web 52:54:00:11:22:33 --outbound 0 --config",
            "Removes the limits on what is sent, from the next start on.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domiftune`: print or change the bandwidth of a virtual interface.
#[derive(Debug, Clone, PartialEq)]
pub struct DomiftuneArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Virtual interface, by target name or MAC address.
    pub interface: String,
    /// Limits on what the domain receives, as average,peak,burst,floor.
    pub inbound: Option<DomiftuneInbound>,
    /// Limits on what the domain sends, as average,peak,burst.
    pub outbound: Option<DomiftuneOutbound>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl DomiftuneArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            interface: take::required(matches, "interface")?,
            inbound: take::record::<DomiftuneInbound>(matches, "inbound"),
            outbound: take::record::<DomiftuneOutbound>(matches, "outbound"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The fields of a value of `--inbound` of `domiftune`.
#[derive(Debug, Clone, PartialEq)]
pub struct DomiftuneInbound {
    /// KiB per second on average.
    pub average: Option<u32>,
    /// KiB per second at the peak.
    pub peak: Option<u32>,
    /// KiB that may be sent at once.
    pub burst: Option<u32>,
    /// What is always granted, in KiB per second.
    pub floor: Option<u32>,
}
impl RecordValue for DomiftuneInbound {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            average: raw.number(0usize),
            peak: raw.number(1usize),
            burst: raw.number(2usize),
            floor: raw.number(3usize),
        })
    }
}
/// The fields of a value of `--outbound` of `domiftune`.
#[derive(Debug, Clone, PartialEq)]
pub struct DomiftuneOutbound {
    /// KiB per second on average.
    pub average: Option<u32>,
    /// KiB per second at the peak.
    pub peak: Option<u32>,
    /// KiB that may be sent at once.
    pub burst: Option<u32>,
    /// Nothing that could be granted to what is sent.
    pub floor: Option<u64>,
}
impl RecordValue for DomiftuneOutbound {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            average: raw.number(0usize),
            peak: raw.number(1usize),
            burst: raw.number(2usize),
            floor: raw.number(3usize),
        })
    }
}
/// The table of `domjobabort`.
pub(crate) const DOMJOBABORT: CommandDef = CommandDef {
    name: "domjobabort",
    group: "domain",
    summary: "Cancel the job of a domain",
    description: "Cancels the job that runs on the domain, such as save, dump, migrate or a backup (backup-begin). Block jobs are ended by blockjob.\n    A migration in post-copy mode cannot be cancelled without losing the domain, which runs on both hosts in part; --postcopy interrupts it, so that it can be resumed.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "postcopy",
            help: "Interrupt a migration in post-copy mode",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    examples: &[("domjobabort web", "Cancels what is being done with the domain.")],
    ..CommandDef::NONE
};
/// Arguments of `domjobabort`: cancel the job of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomjobabortArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Interrupt a migration in post-copy mode.
    pub postcopy: bool,
}
impl DomjobabortArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            postcopy: take::flag(matches, "postcopy"),
        })
    }
}
/// The table of `domjobinfo`.
pub(crate) const DOMJOBINFO: CommandDef = CommandDef {
    name: "domjobinfo",
    group: "domain",
    summary: "Print how far the job of a domain is",
    description: "Prints how far the job is that runs on the domain, such as save, migrate or a backup, or with --completed what became of the last one. Those statistics are thrown away once they are read, unless --keep-completed is given, and when the daemon restarts.\n    A job that failed shows no more than its type and what it did, unless --anystats is given. A backup that was cancelled is of the type Completed all the same, with an error message; for programs, success tells the truth.\n    --rawstats prints the fields as the server sends them, without a look at what they mean. The type of the job is not among them and stands before.\n    The times of a migration that has ended mean nothing unless the clocks of both hosts agree, by NTP for instance.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "completed",
            help: "Print what became of the last job",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "keep-completed",
            help: "Keep the statistics of the last job",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "anystats",
            help: "Print the statistics of any job, even a failed one",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "rawstats",
            help: "Print the fields as the server sends them",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "keep-completed",
            any_of: &["completed"],
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    keys: &[
        "type",
        "operation",
        "time_elapsed",
        "time_elapsed_net",
        "time_remaining",
        "data_processed",
        "data_remaining",
        "data_total",
        "memory_processed",
        "memory_remaining",
        "memory_total",
        "memory_bps",
        "memory_dirty_rate",
        "memory_page_size",
        "memory_iteration",
        "memory_postcopy_requests",
        "disk_processed",
        "disk_remaining",
        "disk_total",
        "disk_bps",
        "memory_constant",
        "memory_normal",
        "memory_normal_bytes",
        "downtime",
        "expected_downtime",
        "downtime_net",
        "setup_time",
        "compression_cache",
        "compression_bytes",
        "compression_pages",
        "compression_cache_misses",
        "compression_overflow",
        "auto_converge_throttle",
        "disk_temp_used",
        "disk_temp_total",
        "success",
        "error_message",
        "stats",
    ],
    rules: &["--keep-completed needs --completed."],
    examples: &[
        ("domjobinfo web", "Prints how far the job is."),
        (
            "domjobinfo web --completed --keep-completed",
            "Prints what became of the last one, and keeps it.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domjobinfo`: print how far the job of a domain is.
#[derive(Debug, Clone, PartialEq)]
pub struct DomjobinfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Print what became of the last job.
    pub completed: bool,
    /// Keep the statistics of the last job.
    pub keep_completed: bool,
    /// Print the statistics of any job, even a failed one.
    pub anystats: bool,
    /// Print the fields as the server sends them.
    pub rawstats: bool,
}
impl DomjobinfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            completed: take::flag(matches, "completed"),
            keep_completed: take::flag(matches, "keep-completed"),
            anystats: take::flag(matches, "anystats"),
            rawstats: take::flag(matches, "rawstats"),
        })
    }
}
/// The table of `domlaunchsecinfo`.
pub(crate) const DOMLAUNCHSECINFO: CommandDef = CommandDef {
    name: "domlaunchsecinfo",
    group: "domain",
    summary: "Print the launch security of a domain",
    description: "Prints what a domain that was started with launch security shows of it, so that its owner can tell what was loaded before giving it a secret: for AMD SEV, the measurement, the version of the firmware's interface, its build, and the policy of the guest. Which facts there are depends on the kind of protection; a domain without one has nothing to print.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["measurement", "api_major", "api_minor", "build_id", "policy"],
    examples: &[
        (
            "domlaunchsecinfo vault",
            "Prints the measurement of vault, and what belongs to it.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domlaunchsecinfo`: print the launch security of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomlaunchsecinfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl DomlaunchsecinfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `domsetlaunchsecstate`.
pub(crate) const DOMSETLAUNCHSECSTATE: CommandDef = CommandDef {
    name: "domsetlaunchsecstate",
    group: "domain",
    summary: "Put a launch secret into a guest's memory",
    description: "Puts a secret into the memory of a domain that was started paused with launch security, after its owner has checked the measurement that domlaunchsecinfo prints. It can be done once, before the guest first runs. After success, resume lets the guest run; after a failure, the domain should be destroyed.\n    The owner encrypts the secret for this guest, and the header holds what the firmware needs to decrypt it, for AMD SEV as its LAUNCH_SECRET wants both. They are in base64. virsh reads the files, each up to 64 KiB, and never logs them.\n    --set-address is where in the guest's memory the secret goes; without it, QEMU looks for the place that the guest's firmware declares.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "secrethdr",
            value: ValueType::File,
            named_only: true,
            help: "File with the header of the secret",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "secret",
            value: ValueType::File,
            named_only: true,
            help: "File with the secret",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "set-address",
            value: ValueType::Ulong,
            number: true,
            help: "Physical address in the guest where the secret goes",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "secrethdr",
            error: None,
        },
        Check::Read {
            option: "secret",
            error: None,
        },
        Check::AtLeastOne {
            any_of: &["secrethdr"],
            error: Some("Both secret and the secret header are required"),
        },
        Check::AtLeastOne {
            any_of: &["secret"],
            error: Some("Both secret and the secret header are required"),
        },
        Check::Read {
            option: "set-address",
            error: None,
        },
    ],
    answers: true,
    rules: &["--secrethdr and --secret must be given."],
    examples: &[
        (
            "domsetlaunchsecstate vault --secrethdr header --secret secret",
            "Gives vault the secret in secret.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domsetlaunchsecstate`: put a launch secret into a guest's memory.
#[derive(Debug, Clone, PartialEq)]
pub struct DomsetlaunchsecstateArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File with the header of the secret.
    pub secrethdr: Option<PathBuf>,
    /// File with the secret.
    pub secret: Option<PathBuf>,
    /// Physical address in the guest where the secret goes.
    pub set_address: Option<u64>,
}
impl DomsetlaunchsecstateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            secrethdr: matches.remove_one("secrethdr"),
            secret: matches.remove_one("secret"),
            set_address: matches.remove_one("set-address"),
        })
    }
}
/// The table of `domname`.
pub(crate) const DOMNAME: CommandDef = CommandDef {
    name: "domname",
    group: "domain",
    summary: "Print the name of a domain",
    description: "Prints the name of the domain with this id or UUID.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["name"],
    examples: &[("domname 3", "Prints the name of the domain with the id 3.")],
    ..CommandDef::NONE
};
/// Arguments of `domname`: print the name of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomnameArgs {
    /// Domain id or UUID.
    pub domain: String,
}
impl DomnameArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `domrename`.
pub(crate) const DOMRENAME: CommandDef = CommandDef {
    name: "domrename",
    group: "domain",
    summary: "Rename a domain",
    description: "Gives the domain a new name. It must not be running.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Inactive),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "new-name",
            value: ValueType::Text,
            required: true,
            help: "New name",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "new-name",
            error: None,
        },
    ],
    answers: true,
    keys: &["name"],
    examples: &[("domrename web web-old", "Renames web to web-old.")],
    ..CommandDef::NONE
};
/// Arguments of `domrename`: rename a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomrenameArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// New name.
    pub new_name: String,
}
impl DomrenameArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            new_name: take::required(matches, "new-name")?,
        })
    }
}
/// The table of `dompmsuspend`.
pub(crate) const DOMPMSUSPEND: CommandDef = CommandDef {
    name: "dompmsuspend",
    group: "domain",
    summary: "Suspend a domain by the power management of its guest",
    description: "Has the operating system of the running domain suspend itself, by way of the agent in the guest. dompmwakeup wakes it.\n    After --target disk, QEMU ends the domain's process and starts another one when it wakes. What was changed only in the running domain, such as hot-plugged devices or its memory, is lost then; what was changed with --config is not.\n    No hypervisor supports a --duration other than 0, which sets no end, at present.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "target",
            value: ValueType::Choice,
            required: true,
            help: "Where the state is kept",
            details: &[
                Detail::Words(&["mem", "disk", "hybrid"]),
                Detail::Invalid("Invalid target"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "duration",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "Seconds until the domain wakes by itself",
            details: &[Detail::Without("until it is woken")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "duration",
            error: None,
        },
        Check::Read {
            option: "target",
            error: None,
        },
    ],
    answers: true,
    examples: &[("dompmsuspend web mem", "Puts the guest to sleep.")],
    ..CommandDef::NONE
};
/// Arguments of `dompmsuspend`: suspend a domain by the power management of its guest.
#[derive(Debug, Clone, PartialEq)]
pub struct DompmsuspendArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Where the state is kept.
    pub target: DompmsuspendTarget,
    /// Seconds until the domain wakes by itself.
    pub duration: u64,
}
impl DompmsuspendArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            target: take::required_choice::<DompmsuspendTarget>(matches, "target")?,
            duration: matches.remove_one("duration").unwrap_or(0),
        })
    }
}
/// The values of `--target` of `dompmsuspend`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DompmsuspendTarget {
    /// Keep the state in memory (S3 of ACPI)
    Mem,
    /// Keep it on disk, powered off (S4 of ACPI)
    Disk,
    /// Keep it on disk, too, but stay powered
    Hybrid,
}
impl ChoiceValue for DompmsuspendTarget {
    const WORDS: &'static [&'static str] = &["mem", "disk", "hybrid"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "mem" => Some(Self::Mem),
            "disk" => Some(Self::Disk),
            "hybrid" => Some(Self::Hybrid),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Mem => "mem",
            Self::Disk => "disk",
            Self::Hybrid => "hybrid",
        }
    }
}
/// The table of `dompmwakeup`.
pub(crate) const DOMPMWAKEUP: CommandDef = CommandDef {
    name: "dompmwakeup",
    group: "domain",
    summary: "Wake a domain that its guest has suspended",
    description: "Wakes a domain that dompmsuspend or its own guest suspended, at once instead of after the time that was set then. It need not be an error if the domain runs.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    examples: &[("dompmwakeup web", "Wakes the guest.")],
    ..CommandDef::NONE
};
/// Arguments of `dompmwakeup`: wake a domain that its guest has suspended.
#[derive(Debug, Clone, PartialEq)]
pub struct DompmwakeupArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl DompmwakeupArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `domuuid`.
pub(crate) const DOMUUID: CommandDef = CommandDef {
    name: "domuuid",
    group: "domain",
    summary: "Print the UUID of a domain",
    description: "Prints the UUID of the domain with this name or id.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name or id",
            details: &[Detail::By(&[By::Id, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["uuid"],
    examples: &[("domuuid web", "Prints the UUID of web.")],
    ..CommandDef::NONE
};
/// Arguments of `domuuid`: print the UUID of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomuuidArgs {
    /// Domain name or id.
    pub domain: String,
}
impl DomuuidArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `domxml-from-native`.
pub(crate) const DOMXML_FROM_NATIVE: CommandDef = CommandDef {
    name: "domxml-from-native",
    group: "domain",
    summary: "Convert a native configuration to domain XML",
    description: "Converts a guest's configuration in a hypervisor's own format to the XML of a domain and prints that; nothing is defined. The file --config is read by virsh, not by the daemon.\n    Which formats there are depends on the connection: lxc-tools with LXC, vmware-vmx with VMware and ESX, xen-xl, xen-xm and xen-sxpr with Xen, bhyve-argv with bhyve. QEMU's command lines, qemu-argv, are no longer read.",
    options: &[
        OptionDef {
            name: "format",
            value: ValueType::Text,
            required: true,
            help: "Format of the configuration",
            details: &[
                Detail::Suggests(
                    &[
                        "qemu-argv",
                        "xen-xl",
                        "xen-xm",
                        "xen-sxpr",
                        "bhyve-argv",
                        "lxc-tools",
                        "vmware-vmx",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            value: ValueType::File,
            required: true,
            help: "File with the configuration",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "format",
            error: None,
        },
        Check::Read {
            option: "config",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "domxml-from-native lxc-tools box.conf",
            "Prints the XML of the container that box.conf configures.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domxml-from-native`: convert a native configuration to domain XML.
#[derive(Debug, Clone, PartialEq)]
pub struct DomxmlFromNativeArgs {
    /// Format of the configuration.
    pub format: String,
    /// File with the configuration.
    pub config: PathBuf,
}
impl DomxmlFromNativeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            format: take::required(matches, "format")?,
            config: take::required(matches, "config")?,
        })
    }
}
/// The table of `domxml-to-native`.
pub(crate) const DOMXML_TO_NATIVE: CommandDef = CommandDef {
    name: "domxml-to-native",
    group: "domain",
    summary: "Convert domain XML to a native configuration",
    description: "Converts the XML of a domain to the hypervisor's own format and prints that: of the file --xml, or of --domain.\n    Which formats there are depends on the connection: qemu-argv with QEMU, vmware-vmx with VMware and ESX, xen-xl and xen-xm with Xen, bhyve-argv with bhyve. A command line of QEMU shows what libvirt would start; some of its files are there only while libvirt runs the guest.",
    options: &[
        OptionDef {
            name: "format",
            value: ValueType::Text,
            required: true,
            help: "Format to convert to",
            details: &[
                Detail::Suggests(
                    &[
                        "qemu-argv",
                        "xen-xl",
                        "xen-xm",
                        "xen-sxpr",
                        "bhyve-argv",
                        "lxc-tools",
                        "vmware-vmx",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            named_only: true,
            help: "Domain whose XML is converted, by name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml",
            value: ValueType::XmlFile,
            help: "File that holds the XML",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "format",
            error: None,
        },
        Check::Read {
            option: "xml",
            error: None,
        },
        Check::Exclusive {
            a: "domain",
            b: "xml",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::AtLeastOne {
            any_of: &["domain", "xml"],
            error: Some("need either domain or domain XML"),
        },
    ],
    answers: true,
    keys: &["configuration"],
    rules: &[
        "--domain and --xml exclude each other.",
        "At least one of --domain and --xml must be given.",
    ],
    examples: &[
        (
            "domxml-to-native qemu-argv --domain web",
            "Prints the command line of QEMU for web.",
        ),
        ("domxml-to-native qemu-argv web.xml", "Does so for the XML in web.xml."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domxml-to-native`: convert domain XML to a native configuration.
#[derive(Debug, Clone, PartialEq)]
pub struct DomxmlToNativeArgs {
    /// Format to convert to.
    pub format: String,
    /// Domain whose XML is converted, by name, id or UUID.
    pub domain: Option<String>,
    /// File that holds the XML.
    pub xml: Option<PathBuf>,
}
impl DomxmlToNativeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            format: take::required(matches, "format")?,
            domain: matches.remove_one("domain"),
            xml: matches.remove_one("xml"),
        })
    }
}
/// The table of `dump`.
pub(crate) const DUMP: CommandDef = CommandDef {
    name: "dump",
    group: "domain",
    summary: "Write the memory of a running domain to a file for analysis",
    description: "Has the host write a core dump of the domain to --file on the host. The domain is paused meanwhile and runs on afterwards; --live lets it run throughout, --crash leaves it stopped as crashed, and --reset resets it. Only one of these may be given. The file is the daemon's: it or the hypervisor may need permissions for it.\n    --memory-only writes an ELF file with the guest's memory and the common registers of its CPUs, and nothing of its devices. Analysers such as crash read it (since 6.1.0 not the other one), and it suits domains that use devices of the host. --format chooses another format of it.\n    --bypass-cache keeps the file out of the host's cache, which may take longer, or less long.\n    --verbose shows how far it is, on a terminal with the rate and the time that is left. Ctrl-C, or the signal TERM, cancels the job, after which the domain runs on; pressed again, Ctrl-C ends the program and leaves the job to the daemon. Elsewhere domjobinfo watches the job and domjobabort cancels it. The daemon writes the file; what it leaves of one after a failure is not a whole dump.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::HostFile,
            required: true,
            help: "File on the host that is written",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Let the domain run meanwhile, where the hypervisor can",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "crash",
            help: "Leave the domain stopped as crashed",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bypass-cache",
            help: "Keep the file out of the host's cache",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reset",
            help: "Reset the domain afterwards",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "verbose",
            help: "Show how far the job is",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "memory-only",
            help: "Write memory and registers only, as ELF",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "format",
            value: ValueType::Choice,
            empty: Empty::Allowed,
            help: "Format of a dump of the memory only",
            details: &[
                Detail::Words(
                    &["kdump-zlib", "kdump-lzo", "kdump-snappy", "win-dmp", "elf"],
                ),
                Detail::Invalid(
                    "format '{value}' is not supported, expecting 'kdump-zlib', 'kdump-lzo', 'kdump-snappy', 'win-dmp' or 'elf'",
                ),
                Detail::Spellings(&[("", "elf")]),
                Detail::Without("elf"),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Requires {
            option: "format",
            any_of: &["memory-only"],
            error: Some("--format only works with --memory-only"),
        },
        Check::Read {
            option: "format",
            error: None,
        },
    ],
    answers: true,
    rules: &["--format needs --memory-only."],
    examples: &[
        (
            "dump web /var/crash/web.core --memory-only --live --verbose",
            "Dumps web, which runs on meanwhile.",
        ),
        (
            "dump web web.kdump --memory-only --format kdump-zlib --crash",
            "Dumps web compressed, and leaves it stopped.",
        ),
    ],
    destructive: Some(&["crash"]),
    writes: &["file"],
    ..CommandDef::NONE
};
/// Arguments of `dump`: write the memory of a running domain to a file for analysis.
#[derive(Debug, Clone, PartialEq)]
pub struct DumpArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File on the host that is written.
    pub file: String,
    /// Let the domain run meanwhile, where the hypervisor can.
    pub live: bool,
    /// Leave the domain stopped as crashed.
    pub crash: bool,
    /// Keep the file out of the host's cache.
    pub bypass_cache: bool,
    /// Reset the domain afterwards.
    pub reset: bool,
    /// Show how far the job is.
    pub verbose: bool,
    /// Write memory and registers only, as ELF.
    pub memory_only: bool,
    /// Format of a dump of the memory only.
    pub format: Option<DumpFormat>,
}
impl DumpArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            file: take::required(matches, "file")?,
            live: take::flag(matches, "live"),
            crash: take::flag(matches, "crash"),
            bypass_cache: take::flag(matches, "bypass-cache"),
            reset: take::flag(matches, "reset"),
            verbose: take::flag(matches, "verbose"),
            memory_only: take::flag(matches, "memory-only"),
            format: take::choice::<DumpFormat>(matches, "format"),
        })
    }
}
/// The values of `--format` of `dump`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DumpFormat {
    /// kdump compressed with zlib
    KdumpZlib,
    /// kdump compressed with lzo
    KdumpLzo,
    /// kdump compressed with snappy
    KdumpSnappy,
    /// full crash dump of Windows
    WinDmp,
    /// ELF
    Elf,
}
impl ChoiceValue for DumpFormat {
    const WORDS: &'static [&'static str] = &[
        "kdump-zlib",
        "kdump-lzo",
        "kdump-snappy",
        "win-dmp",
        "elf",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "kdump-zlib" => Some(Self::KdumpZlib),
            "kdump-lzo" => Some(Self::KdumpLzo),
            "kdump-snappy" => Some(Self::KdumpSnappy),
            "win-dmp" => Some(Self::WinDmp),
            "elf" => Some(Self::Elf),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::KdumpZlib => "kdump-zlib",
            Self::KdumpLzo => "kdump-lzo",
            Self::KdumpSnappy => "kdump-snappy",
            Self::WinDmp => "win-dmp",
            Self::Elf => "elf",
        }
    }
}
/// The table of `dumpxml`.
pub(crate) const DUMPXML: CommandDef = CommandDef {
    name: "dumpxml",
    group: "domain",
    summary: "Print the XML of a domain",
    description: "Prints the domain's XML, in the format that define and create read.\n    With --migratable, the XML is fit for migration: older releases of libvirt understand it, and it may hold internals of the run. This may turn on --update-cpu, --security-info and others as needed.\n    With --xpath, only the parts that the expression selects are printed, one after another, or with --wrap together in one root element.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inactive",
            help: "Print the definition for the next start",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "security-info",
            help: "Include secrets, such as passwords",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "update-cpu",
            help: "Adapt the CPU to the host's",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "migratable",
            help: "Print XML that is fit for migration",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xpath",
            value: ValueType::Xpath,
            named_only: true,
            empty: Empty::SilentFailure,
            help: "Print only what the XPath expression selects",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wrap",
            help: "Wrap what the XPath expression selects in one root element, instead of one document for each node",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("dumpxml web --inactive", "Prints what web will be at its next start."),
        ("dumpxml web --xpath //mac/@address", "Prints the MAC addresses of web."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `dumpxml`: print the XML of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DumpxmlArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Print the definition for the next start.
    pub inactive: bool,
    /// Include secrets, such as passwords.
    pub security_info: bool,
    /// Adapt the CPU to the host's.
    pub update_cpu: bool,
    /// Print XML that is fit for migration.
    pub migratable: bool,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl DumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            inactive: take::flag(matches, "inactive"),
            security_info: take::flag(matches, "security-info"),
            update_cpu: take::flag(matches, "update-cpu"),
            migratable: take::flag(matches, "migratable"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `edit`.
pub(crate) const EDIT: CommandDef = CommandDef {
    name: "edit",
    group: "domain",
    summary: "Edit the definition of a domain",
    description: "Opens the domain's XML in an editor and defines the domain anew with what is saved; it takes effect at the next start. It does the same as these three commands, and checks for errors on top:\n      virsh dumpxml --inactive --security-info web > web.xml\n      vi web.xml\n      virsh define web.xml\n    The editor is that of VISUAL or EDITOR, else sensible-editor. XML that does not fit the schema is refused, unless --skip-validate is given.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "skip-validate",
            help: "Do not check the XML against the schema",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["domain", "changed"],
    examples: &[("edit web", "Edits the definition of web.")],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `edit`: edit the definition of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct EditArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Do not check the XML against the schema.
    pub skip_validate: bool,
}
impl EditArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            skip_validate: take::flag(matches, "skip-validate"),
        })
    }
}
/// The table of `get-user-sshkeys`.
pub(crate) const GET_USER_SSHKEYS: CommandDef = CommandDef {
    name: "get-user-sshkeys",
    group: "domain",
    summary: "Print the SSH keys of a user in a guest",
    description: "Prints the keys with which a user of the running domain's guest may log in by SSH, one on each line, as sshd(8) reads them from the file of authorized keys. They are not looked into. This needs the agent in the guest.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "user",
            value: ValueType::Text,
            of: Some(Meaning::GuestUser),
            required: true,
            help: "User in the guest",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "user",
            error: None,
        },
    ],
    answers: true,
    keys: &["authorized_key"],
    examples: &[("get-user-sshkeys web root", "Prints the keys of root.")],
    ..CommandDef::NONE
};
/// Arguments of `get-user-sshkeys`: print the SSH keys of a user in a guest.
#[derive(Debug, Clone, PartialEq)]
pub struct GetUserSshkeysArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// User in the guest.
    pub user: String,
}
impl GetUserSshkeysArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            user: take::required(matches, "user")?,
        })
    }
}
/// The table of `inject-nmi`.
pub(crate) const INJECT_NMI: CommandDef = CommandDef {
    name: "inject-nmi",
    group: "domain",
    summary: "Send a non-maskable interrupt to a domain",
    description: "Sends a non-maskable interrupt (NMI) to the guest. Many systems print a trace or dump their memory then.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    examples: &[("inject-nmi web", "Interrupts a guest that hangs.")],
    ..CommandDef::NONE
};
/// Arguments of `inject-nmi`: send a non-maskable interrupt to a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct InjectNmiArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl InjectNmiArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `iothreadinfo`.
pub(crate) const IOTHREADINFO: CommandDef = CommandDef {
    name: "iothreadinfo",
    group: "domain",
    summary: "List the I/O threads of a domain",
    description: "Lists the I/O threads of the domain by number, with the CPUs of the host that may run each.\n    --live means the running domain and fails where it does not run, --config its persistent definition, from the next start on, and --current, as without any, whichever of them is in use now.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    keys: &["iothread", "cpus"],
    rules: &["--current excludes --live and --config."],
    examples: &[("iothreadinfo web", "Lists the threads.")],
    ..CommandDef::NONE
};
/// Arguments of `iothreadinfo`: list the I/O threads of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct IothreadinfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl IothreadinfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `iothreadpin`.
pub(crate) const IOTHREADPIN: CommandDef = CommandDef {
    name: "iothreadpin",
    group: "domain",
    summary: "Choose the CPUs that may run an I/O thread of a domain",
    description: "Lets only the CPUs of --cpulist run the I/O thread --iothread, whose number iothreadinfo shows.\n    A list has numbers of CPUs of the host between commas, ranges such as 0-3, and ^2 for one to leave out of what stands before it: 0-15,^8 is 9-14,0-7,15, but ^8,0-15 has 8 as well. The letter r lets all CPUs run the thread again.\n    --live means the running domain and fails where it does not run, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "iothread",
            value: ValueType::Uint,
            of: Some(Meaning::Iothread),
            number: true,
            required: true,
            help: "Number of the thread",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cpulist",
            value: ValueType::CpuList,
            of: Some(Meaning::HostCpu),
            required: true,
            help: "CPUs of the host, such as 0-3,^2; r for all",
            details: &[Detail::Commas(Commas::Numbers)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "iothread",
            error: None,
        },
        Check::Read {
            option: "cpulist",
            error: None,
        },
    ],
    answers: true,
    rules: &["--current excludes --live and --config."],
    examples: &[
        (
            "iothreadpin web 1 0-3,^2 --live",
            "Leaves CPUs 0, 1 and 3 to the thread of the running domain.",
        ),
        ("iothreadpin web 1 r", "Lets all CPUs run it."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `iothreadpin`: choose the CPUs that may run an I/O thread of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct IothreadpinArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Number of the thread.
    pub iothread: u32,
    /// CPUs of the host, such as 0-3,^2; r for all.
    pub cpulist: CpuList,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl IothreadpinArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            iothread: take::required(matches, "iothread")?,
            cpulist: take::required(matches, "cpulist")?,
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `iothreadadd`.
pub(crate) const IOTHREADADD: CommandDef = CommandDef {
    name: "iothreadadd",
    group: "domain",
    summary: "Add an I/O thread to a domain",
    description: "Adds an I/O thread with the number --id, which must be above 0 and not be taken. Disks name the thread that is to serve them by this number.\n    --live means the running domain and fails where it does not run, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "id",
            value: ValueType::Int,
            of: Some(Meaning::Iothread),
            number: true,
            required: true,
            help: "Number of the new thread, above 0",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 1,
                        max: u64::MAX,
                        error: "Invalid IOThread id value: '{value}'",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "id",
            error: None,
        },
    ],
    answers: true,
    rules: &["--current excludes --live and --config."],
    examples: &[
        (
            "iothreadadd web 2 --live --config",
            "Adds a second thread, to the running domain and for later.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `iothreadadd`: add an I/O thread to a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct IothreadaddArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Number of the new thread, above 0.
    pub id: i32,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl IothreadaddArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            id: take::required(matches, "id")?,
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `iothreadset`.
pub(crate) const IOTHREADSET: CommandDef = CommandDef {
    name: "iothreadset",
    group: "domain",
    summary: "Change how an I/O thread of a domain polls",
    description: "Changes the I/O thread with the number --id. A thread polls for a while before it sleeps: at most --poll-max-ns, where 0 means never. --poll-grow is the factor by which the present time is made longer, up to the most, and --poll-shrink the one by which it is made shorter; 0 means the hypervisor's own. --thread-pool-min and --thread-pool-max bound its pool of worker threads.\n    What is changed holds for the running domain: stopping, destroying or saving it brings back the hypervisor's own values at the next start.\n    --live, and --current as well, mean the running domain, --config its persistent definition.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "id",
            value: ValueType::Int,
            of: Some(Meaning::Iothread),
            number: true,
            required: true,
            help: "Number of the thread",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 1,
                        max: u64::MAX,
                        error: "Invalid IOThread id value: '{value}'",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "poll-max-ns",
            value: ValueType::Ulong,
            number: true,
            help: "Most nanoseconds to poll, 0 for none",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "poll-grow",
            value: ValueType::Ulong,
            number: true,
            help: "Factor that makes the time longer, 0 for the hypervisor's own",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "poll-shrink",
            value: ValueType::Ulong,
            number: true,
            help: "Divisor that makes the time shorter, 0 for the hypervisor's own",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "poll-weight",
            value: ValueType::Uint,
            number: true,
            named_only: true,
            help: "How much recent events count when the time is adapted, from 1 to 63, 0 for the hypervisor's own",
            details: &[Detail::Since("12.7")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "thread-pool-min",
            value: ValueType::Int,
            number: true,
            help: "Fewest worker threads",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "thread-pool-max",
            value: ValueType::Int,
            number: true,
            help: "Most worker threads",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "id",
            error: None,
        },
        Check::Read {
            option: "poll-max-ns",
            error: None,
        },
        Check::Read {
            option: "poll-grow",
            error: None,
        },
        Check::Read {
            option: "poll-shrink",
            error: None,
        },
        Check::Read {
            option: "poll-weight",
            error: None,
        },
        Check::Read {
            option: "thread-pool-min",
            error: None,
        },
        Check::Read {
            option: "thread-pool-max",
            error: None,
        },
        Check::AtLeastOne {
            any_of: &[
                "poll-max-ns",
                "poll-grow",
                "poll-shrink",
                "poll-weight",
                "thread-pool-min",
                "thread-pool-max",
            ],
            error: Some("Not enough arguments passed, nothing to set"),
        },
    ],
    answers: true,
    rules: &[
        "--current excludes --live and --config.",
        "At least one of --poll-max-ns, --poll-grow, --poll-shrink, --poll-weight, --thread-pool-min and --thread-pool-max must be given.",
    ],
    examples: &[
        (
            "iothreadset web 1 --poll-max-ns 32768",
            "Lets the thread poll for up to 32 microseconds.",
        ),
        ("iothreadset web 1 --poll-max-ns 0 --live", "Has it not poll at all."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `iothreadset`: change how an I/O thread of a domain polls.
#[derive(Debug, Clone, PartialEq)]
pub struct IothreadsetArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Number of the thread.
    pub id: i32,
    /// Most nanoseconds to poll, 0 for none.
    pub poll_max_ns: Option<u64>,
    /// Factor that makes the time longer, 0 for the hypervisor's own.
    pub poll_grow: Option<u64>,
    /// Divisor that makes the time shorter, 0 for the hypervisor's own.
    pub poll_shrink: Option<u64>,
    /// How much recent events count when the time is adapted, from 1 to 63, 0 for the hypervisor's own.
    pub poll_weight: Option<u32>,
    /// Fewest worker threads.
    pub thread_pool_min: Option<i32>,
    /// Most worker threads.
    pub thread_pool_max: Option<i32>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl IothreadsetArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            id: take::required(matches, "id")?,
            poll_max_ns: matches.remove_one("poll-max-ns"),
            poll_grow: matches.remove_one("poll-grow"),
            poll_shrink: matches.remove_one("poll-shrink"),
            poll_weight: matches.remove_one("poll-weight"),
            thread_pool_min: matches.remove_one("thread-pool-min"),
            thread_pool_max: matches.remove_one("thread-pool-max"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `iothreaddel`.
pub(crate) const IOTHREADDEL: CommandDef = CommandDef {
    name: "iothreaddel",
    group: "domain",
    summary: "Remove an I/O thread from a domain",
    description: "Removes the I/O thread with the number --id. It fails where there is none, and while a disk uses the thread, such as one that attach-disk attached.\n    --live means the running domain and fails where it does not run, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "id",
            value: ValueType::Int,
            of: Some(Meaning::Iothread),
            number: true,
            required: true,
            help: "Number of the thread",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 1,
                        max: u64::MAX,
                        error: "Invalid IOThread id value: '{value}'",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "id",
            error: None,
        },
    ],
    answers: true,
    rules: &["--current excludes --live and --config."],
    examples: &[("iothreaddel web 2 --live", "Removes a thread of the running domain.")],
    ..CommandDef::NONE
};
/// Arguments of `iothreaddel`: remove an I/O thread from a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct IothreaddelArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Number of the thread.
    pub id: i32,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl IothreaddelArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            id: take::required(matches, "id")?,
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `send-key`.
pub(crate) const SEND_KEY: CommandDef = CommandDef {
    name: "send-key",
    group: "domain",
    summary: "Press keys on the keyboard of a domain",
    description: "Presses the keys --keycode, up to 16, on the guest's keyboard, all at once, holds them for --holdtime milliseconds and lets go of them. The guest may see them in any order; for one key after another, repeat the command.\n    A key is a number (decimal, 0x12 hexadecimal, 022 octal) or, in some codesets, a name. --codeset says what the numbers and names mean:\n    - linux: numbers and names of Linux's input events, such as KEY_A (virkeycode-linux(7), virkeyname-linux(7))\n    - xt: numbers of the first PC keyboard controller (virkeycode-xt(7))\n    - atset1: numbers of the AT keyboard, set 1, which is like XT; extended keys may differ from xt (virkeycode-atset1(7))\n    - atset2: numbers of the AT keyboard, set 2 (virkeycode-atset2(7))\n    - atset3: numbers of the AT keyboard, set 3, that of PS/2 (virkeycode-atset3(7))\n    - os_x: numbers and names of macOS, such as ANSI_A (virkeycode-osx(7), virkeyname-osx(7))\n    - xt_kbd: numbers of Linux's KBD device, XT with other numbers for many extended keys (virkeycode-xtkbd(7))\n    - usb: numbers of the USB HID specification (virkeycode-usb(7))\n    - win32: numbers and names of Windows, such as VK_A (virkeycode-win32(7), virkeyname-win32(7))\n    - qnum: numbers of the QNUM extension, XT whose extended keys have the low bit of the second byte set instead of the high bit of the first one (virkeycode-qnum(7))",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "codeset",
            value: ValueType::Choice,
            named_only: true,
            empty: Empty::Absent,
            help: "What numbers and names mean",
            details: &[
                Detail::Words(
                    &[
                        "linux",
                        "xt",
                        "atset1",
                        "atset2",
                        "atset3",
                        "os_x",
                        "xt_kbd",
                        "usb",
                        "win32",
                        "qnum",
                    ],
                ),
                Detail::Invalid("unknown codeset: '{value}'"),
                Detail::Spellings(&[("rfb", "qnum")]),
                Detail::Without("linux"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "holdtime",
            value: ValueType::Uint,
            number: true,
            named_only: true,
            help: "Milliseconds for which the keys are held",
            details: &[Detail::Without("0")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "keycode",
            value: ValueType::Text,
            of: Some(Meaning::Key),
            required: true,
            repeated: true,
            empty: Empty::Allowed,
            help: "Key by name or number",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "holdtime",
            error: None,
        },
        Check::Read {
            option: "codeset",
            error: None,
        },
        Check::Read {
            option: "keycode",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("send-key web KEY_LEFTCTRL KEY_LEFTALT KEY_DELETE", "Presses Ctrl-Alt-Del."),
        ("send-key web --holdtime 1000 0xf", "Holds the tab key for a second."),
        ("send-key web --codeset xt 37 18 21", "Presses k, e and y at once."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `send-key`: press keys on the keyboard of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct SendKeyArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// What numbers and names mean.
    pub codeset: SendKeyCodeset,
    /// Milliseconds for which the keys are held.
    pub holdtime: u32,
    /// Key by name or number.
    pub keycode: Vec<String>,
}
impl SendKeyArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            codeset: take::choice::<SendKeyCodeset>(matches, "codeset")
                .unwrap_or(SendKeyCodeset::Linux),
            holdtime: matches.remove_one("holdtime").unwrap_or(0),
            keycode: take::all(matches, "keycode"),
        })
    }
}
/// The values of `--codeset` of `send-key`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendKeyCodeset {
    /// `linux`
    Linux,
    /// `xt`
    Xt,
    /// `atset1`
    Atset1,
    /// `atset2`
    Atset2,
    /// `atset3`
    Atset3,
    /// `os_x`
    OsX,
    /// `xt_kbd`
    XtKbd,
    /// `usb`
    Usb,
    /// `win32`
    Win32,
    /// `qnum`
    Qnum,
}
impl ChoiceValue for SendKeyCodeset {
    const WORDS: &'static [&'static str] = &[
        "linux",
        "xt",
        "atset1",
        "atset2",
        "atset3",
        "os_x",
        "xt_kbd",
        "usb",
        "win32",
        "qnum",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "linux" => Some(Self::Linux),
            "xt" => Some(Self::Xt),
            "atset1" => Some(Self::Atset1),
            "atset2" => Some(Self::Atset2),
            "atset3" => Some(Self::Atset3),
            "os_x" => Some(Self::OsX),
            "xt_kbd" => Some(Self::XtKbd),
            "usb" => Some(Self::Usb),
            "win32" => Some(Self::Win32),
            "qnum" => Some(Self::Qnum),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Linux => "linux",
            Self::Xt => "xt",
            Self::Atset1 => "atset1",
            Self::Atset2 => "atset2",
            Self::Atset3 => "atset3",
            Self::OsX => "os_x",
            Self::XtKbd => "xt_kbd",
            Self::Usb => "usb",
            Self::Win32 => "win32",
            Self::Qnum => "qnum",
        }
    }
}
/// The table of `send-process-signal`.
pub(crate) const SEND_PROCESS_SIGNAL: CommandDef = CommandDef {
    name: "send-process-signal",
    group: "domain",
    summary: "Send a signal to a process in a domain",
    description: "Sends the signal --signame to the process that has the number --pid in the guest. Only containers can do that, and only with their first process, 1.\n    The signal is a number or a name in upper or lower case, with or without sig or sig_ before it: nop, hup, int, quit, ill, trap, abrt, bus, fpe, kill, usr1, segv, usr2, pipe, alrm, term, stkflt, chld, cont, stop, tstp, ttin, ttou, urg, xcpu, xfsz, vtalrm, prof, winch, poll, pwr, sys, and rt0 to rt32. They are numbered in this order, from 0 on, whatever numbers they have on the host.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pid",
            value: ValueType::Long,
            required: true,
            empty: Empty::Allowed,
            help: "Number of the process in the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "signame",
            value: ValueType::Choice,
            required: true,
            help: "Name or number of the signal",
            details: &[
                Detail::Words(
                    &[
                        "nop",
                        "hup",
                        "int",
                        "quit",
                        "ill",
                        "trap",
                        "abrt",
                        "bus",
                        "fpe",
                        "kill",
                        "usr1",
                        "segv",
                        "usr2",
                        "pipe",
                        "alrm",
                        "term",
                        "stkflt",
                        "chld",
                        "cont",
                        "stop",
                        "tstp",
                        "ttin",
                        "ttou",
                        "urg",
                        "xcpu",
                        "xfsz",
                        "vtalrm",
                        "prof",
                        "winch",
                        "poll",
                        "pwr",
                        "sys",
                        "rt0",
                        "rt1",
                        "rt2",
                        "rt3",
                        "rt4",
                        "rt5",
                        "rt6",
                        "rt7",
                        "rt8",
                        "rt9",
                        "rt10",
                        "rt11",
                        "rt12",
                        "rt13",
                        "rt14",
                        "rt15",
                        "rt16",
                        "rt17",
                        "rt18",
                        "rt19",
                        "rt20",
                        "rt21",
                        "rt22",
                        "rt23",
                        "rt24",
                        "rt25",
                        "rt26",
                        "rt27",
                        "rt28",
                        "rt29",
                        "rt30",
                        "rt31",
                        "rt32",
                    ],
                ),
                Detail::Invalid("malformed signal name: {value}"),
                Detail::Prefixes(&["sig_", "sig"]),
                Detail::AnyCase(true),
                Detail::Numbers(Numbers::Decimal),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "pid",
            error: None,
        },
        Check::Read {
            option: "signame",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("send-process-signal box 1 term", "Asks the first process of box to end."),
        ("send-process-signal box 1 SIG_HUP", "Has it read its configuration anew."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `send-process-signal`: send a signal to a process in a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct SendProcessSignalArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Number of the process in the guest.
    pub pid: i64,
    /// Name or number of the signal.
    pub signame: WordOrNumber<SendProcessSignalSigname>,
}
impl SendProcessSignalArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            pid: take::required(matches, "pid")?,
            signame: take::required_word_or_number::<
                SendProcessSignalSigname,
            >(matches, "signame")?,
        })
    }
}
/// The values of `--signame` of `send-process-signal`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SendProcessSignalSigname {
    /// Nothing, to see whether the process is there
    Nop,
    /// Its terminal hung up
    Hup,
    /// Interrupt
    Int,
    /// Quit
    Quit,
    /// `ill`
    Ill,
    /// `trap`
    Trap,
    /// `abrt`
    Abrt,
    /// `bus`
    Bus,
    /// `fpe`
    Fpe,
    /// End at once
    Kill,
    /// What the process makes of it
    Usr1,
    /// `segv`
    Segv,
    /// What the process makes of it
    Usr2,
    /// `pipe`
    Pipe,
    /// `alrm`
    Alrm,
    /// End
    Term,
    /// `stkflt`
    Stkflt,
    /// `chld`
    Chld,
    /// Go on
    Cont,
    /// Stop
    Stop,
    /// `tstp`
    Tstp,
    /// `ttin`
    Ttin,
    /// `ttou`
    Ttou,
    /// `urg`
    Urg,
    /// `xcpu`
    Xcpu,
    /// `xfsz`
    Xfsz,
    /// `vtalrm`
    Vtalrm,
    /// `prof`
    Prof,
    /// `winch`
    Winch,
    /// `poll`
    Poll,
    /// `pwr`
    Pwr,
    /// `sys`
    Sys,
    /// `rt0`
    Rt0,
    /// `rt1`
    Rt1,
    /// `rt2`
    Rt2,
    /// `rt3`
    Rt3,
    /// `rt4`
    Rt4,
    /// `rt5`
    Rt5,
    /// `rt6`
    Rt6,
    /// `rt7`
    Rt7,
    /// `rt8`
    Rt8,
    /// `rt9`
    Rt9,
    /// `rt10`
    Rt10,
    /// `rt11`
    Rt11,
    /// `rt12`
    Rt12,
    /// `rt13`
    Rt13,
    /// `rt14`
    Rt14,
    /// `rt15`
    Rt15,
    /// `rt16`
    Rt16,
    /// `rt17`
    Rt17,
    /// `rt18`
    Rt18,
    /// `rt19`
    Rt19,
    /// `rt20`
    Rt20,
    /// `rt21`
    Rt21,
    /// `rt22`
    Rt22,
    /// `rt23`
    Rt23,
    /// `rt24`
    Rt24,
    /// `rt25`
    Rt25,
    /// `rt26`
    Rt26,
    /// `rt27`
    Rt27,
    /// `rt28`
    Rt28,
    /// `rt29`
    Rt29,
    /// `rt30`
    Rt30,
    /// `rt31`
    Rt31,
    /// `rt32`
    Rt32,
}
impl ChoiceValue for SendProcessSignalSigname {
    const WORDS: &'static [&'static str] = &[
        "nop",
        "hup",
        "int",
        "quit",
        "ill",
        "trap",
        "abrt",
        "bus",
        "fpe",
        "kill",
        "usr1",
        "segv",
        "usr2",
        "pipe",
        "alrm",
        "term",
        "stkflt",
        "chld",
        "cont",
        "stop",
        "tstp",
        "ttin",
        "ttou",
        "urg",
        "xcpu",
        "xfsz",
        "vtalrm",
        "prof",
        "winch",
        "poll",
        "pwr",
        "sys",
        "rt0",
        "rt1",
        "rt2",
        "rt3",
        "rt4",
        "rt5",
        "rt6",
        "rt7",
        "rt8",
        "rt9",
        "rt10",
        "rt11",
        "rt12",
        "rt13",
        "rt14",
        "rt15",
        "rt16",
        "rt17",
        "rt18",
        "rt19",
        "rt20",
        "rt21",
        "rt22",
        "rt23",
        "rt24",
        "rt25",
        "rt26",
        "rt27",
        "rt28",
        "rt29",
        "rt30",
        "rt31",
        "rt32",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "nop" => Some(Self::Nop),
            "hup" => Some(Self::Hup),
            "int" => Some(Self::Int),
            "quit" => Some(Self::Quit),
            "ill" => Some(Self::Ill),
            "trap" => Some(Self::Trap),
            "abrt" => Some(Self::Abrt),
            "bus" => Some(Self::Bus),
            "fpe" => Some(Self::Fpe),
            "kill" => Some(Self::Kill),
            "usr1" => Some(Self::Usr1),
            "segv" => Some(Self::Segv),
            "usr2" => Some(Self::Usr2),
            "pipe" => Some(Self::Pipe),
            "alrm" => Some(Self::Alrm),
            "term" => Some(Self::Term),
            "stkflt" => Some(Self::Stkflt),
            "chld" => Some(Self::Chld),
            "cont" => Some(Self::Cont),
            "stop" => Some(Self::Stop),
            "tstp" => Some(Self::Tstp),
            "ttin" => Some(Self::Ttin),
            "ttou" => Some(Self::Ttou),
            "urg" => Some(Self::Urg),
            "xcpu" => Some(Self::Xcpu),
            "xfsz" => Some(Self::Xfsz),
            "vtalrm" => Some(Self::Vtalrm),
            "prof" => Some(Self::Prof),
            "winch" => Some(Self::Winch),
            "poll" => Some(Self::Poll),
            "pwr" => Some(Self::Pwr),
            "sys" => Some(Self::Sys),
            "rt0" => Some(Self::Rt0),
            "rt1" => Some(Self::Rt1),
            "rt2" => Some(Self::Rt2),
            "rt3" => Some(Self::Rt3),
            "rt4" => Some(Self::Rt4),
            "rt5" => Some(Self::Rt5),
            "rt6" => Some(Self::Rt6),
            "rt7" => Some(Self::Rt7),
            "rt8" => Some(Self::Rt8),
            "rt9" => Some(Self::Rt9),
            "rt10" => Some(Self::Rt10),
            "rt11" => Some(Self::Rt11),
            "rt12" => Some(Self::Rt12),
            "rt13" => Some(Self::Rt13),
            "rt14" => Some(Self::Rt14),
            "rt15" => Some(Self::Rt15),
            "rt16" => Some(Self::Rt16),
            "rt17" => Some(Self::Rt17),
            "rt18" => Some(Self::Rt18),
            "rt19" => Some(Self::Rt19),
            "rt20" => Some(Self::Rt20),
            "rt21" => Some(Self::Rt21),
            "rt22" => Some(Self::Rt22),
            "rt23" => Some(Self::Rt23),
            "rt24" => Some(Self::Rt24),
            "rt25" => Some(Self::Rt25),
            "rt26" => Some(Self::Rt26),
            "rt27" => Some(Self::Rt27),
            "rt28" => Some(Self::Rt28),
            "rt29" => Some(Self::Rt29),
            "rt30" => Some(Self::Rt30),
            "rt31" => Some(Self::Rt31),
            "rt32" => Some(Self::Rt32),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Nop => "nop",
            Self::Hup => "hup",
            Self::Int => "int",
            Self::Quit => "quit",
            Self::Ill => "ill",
            Self::Trap => "trap",
            Self::Abrt => "abrt",
            Self::Bus => "bus",
            Self::Fpe => "fpe",
            Self::Kill => "kill",
            Self::Usr1 => "usr1",
            Self::Segv => "segv",
            Self::Usr2 => "usr2",
            Self::Pipe => "pipe",
            Self::Alrm => "alrm",
            Self::Term => "term",
            Self::Stkflt => "stkflt",
            Self::Chld => "chld",
            Self::Cont => "cont",
            Self::Stop => "stop",
            Self::Tstp => "tstp",
            Self::Ttin => "ttin",
            Self::Ttou => "ttou",
            Self::Urg => "urg",
            Self::Xcpu => "xcpu",
            Self::Xfsz => "xfsz",
            Self::Vtalrm => "vtalrm",
            Self::Prof => "prof",
            Self::Winch => "winch",
            Self::Poll => "poll",
            Self::Pwr => "pwr",
            Self::Sys => "sys",
            Self::Rt0 => "rt0",
            Self::Rt1 => "rt1",
            Self::Rt2 => "rt2",
            Self::Rt3 => "rt3",
            Self::Rt4 => "rt4",
            Self::Rt5 => "rt5",
            Self::Rt6 => "rt6",
            Self::Rt7 => "rt7",
            Self::Rt8 => "rt8",
            Self::Rt9 => "rt9",
            Self::Rt10 => "rt10",
            Self::Rt11 => "rt11",
            Self::Rt12 => "rt12",
            Self::Rt13 => "rt13",
            Self::Rt14 => "rt14",
            Self::Rt15 => "rt15",
            Self::Rt16 => "rt16",
            Self::Rt17 => "rt17",
            Self::Rt18 => "rt18",
            Self::Rt19 => "rt19",
            Self::Rt20 => "rt20",
            Self::Rt21 => "rt21",
            Self::Rt22 => "rt22",
            Self::Rt23 => "rt23",
            Self::Rt24 => "rt24",
            Self::Rt25 => "rt25",
            Self::Rt26 => "rt26",
            Self::Rt27 => "rt27",
            Self::Rt28 => "rt28",
            Self::Rt29 => "rt29",
            Self::Rt30 => "rt30",
            Self::Rt31 => "rt31",
            Self::Rt32 => "rt32",
        }
    }
}
/// The table of `lxc-enter-namespace`.
pub(crate) const LXC_ENTER_NAMESPACE: CommandDef = CommandDef {
    name: "lxc-enter-namespace",
    group: "domain",
    summary: "Run a command inside a container",
    description: "Runs a command in the namespaces of a running container and waits for its end; it succeeds only if the command ends with status 0. The path of the program is looked for in the file system of the container and has to be complete; words for the program follow it, those with dashes after --.\n    The command has the terminal and the environment of virsh. It belongs to the control groups of the container and has the security label of its processes; with --noseclabel, it keeps that of virsh.\n    The command runs where virsh runs: it needs the container's own host, the rights of root, and the connection to the LXC driver there. libvirt knows nothing of what is changed this way.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "noseclabel",
            help: "Keep the security label of virsh",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cmd",
            value: ValueType::Verbatim,
            required: true,
            repeated: true,
            help: "Program by its path in the container, and its arguments",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "cmd",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "lxc-enter-namespace box --noseclabel -- /bin/ls -l /",
            "Lists the root of the container box.",
        ),
        ("lxc-enter-namespace box /bin/sh", "Opens a shell in box."),
    ],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `lxc-enter-namespace`: run a command inside a container.
#[derive(Debug, Clone, PartialEq)]
pub struct LxcEnterNamespaceArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Keep the security label of virsh.
    pub noseclabel: bool,
    /// Program by its path in the container, and its arguments.
    pub cmd: Vec<OsString>,
}
impl LxcEnterNamespaceArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            noseclabel: take::flag(matches, "noseclabel"),
            cmd: take::all(matches, "cmd"),
        })
    }
}
/// The table of `managedsave`.
pub(crate) const MANAGEDSAVE: CommandDef = CommandDef {
    name: "managedsave",
    group: "domain",
    summary: "Save the memory of a running domain where its next start finds it",
    description: "Saves the memory and the state of the running domain to a file that libvirt keeps, and stops it. The next start lets it go on from there: as it was, running or paused, unless --running or --paused decide it here. dominfo tells whether a domain has such a file, and managedsave-remove throws it away.\n    --bypass-cache keeps the file out of the host's cache, which may take longer, or less long.\n    --verbose shows how far it is, on a terminal with the rate and the time that is left. Ctrl-C, or the signal TERM, cancels the job, after which the domain runs on; pressed again, Ctrl-C ends the program and leaves the job to the daemon. Elsewhere domjobinfo watches the job and domjobabort cancels it.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bypass-cache",
            help: "Keep the file out of the host's cache",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "running",
            help: "Let the domain run at its next start",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "paused",
            help: "Keep the domain paused at its next start",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "verbose",
            help: "Show how far the job is",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    examples: &[
        ("managedsave web --verbose", "Saves web and shows how far it is."),
        (
            "managedsave web --paused",
            "Saves web, which will be paused at its next start.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `managedsave`: save the memory of a running domain where its next start finds it.
#[derive(Debug, Clone, PartialEq)]
pub struct ManagedsaveArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Keep the file out of the host's cache.
    pub bypass_cache: bool,
    /// Let the domain run at its next start.
    pub running: bool,
    /// Keep the domain paused at its next start.
    pub paused: bool,
    /// Show how far the job is.
    pub verbose: bool,
}
impl ManagedsaveArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            bypass_cache: take::flag(matches, "bypass-cache"),
            running: take::flag(matches, "running"),
            paused: take::flag(matches, "paused"),
            verbose: take::flag(matches, "verbose"),
        })
    }
}
/// The table of `managedsave-remove`.
pub(crate) const MANAGEDSAVE_REMOVE: CommandDef = CommandDef {
    name: "managedsave-remove",
    group: "domain",
    summary: "Throw the managed save image of a domain away",
    description: "Removes what managedsave saved of the domain, if there is anything, so that its next start boots it. The memory that it had is lost.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::ManagedSave),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["removed"],
    examples: &[("managedsave-remove web", "Has web boot at its next start.")],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `managedsave-remove`: throw the managed save image of a domain away.
#[derive(Debug, Clone, PartialEq)]
pub struct ManagedsaveRemoveArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl ManagedsaveRemoveArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `managedsave-edit`.
pub(crate) const MANAGEDSAVE_EDIT: CommandDef = CommandDef {
    name: "managedsave-edit",
    group: "domain",
    summary: "Edit the XML that is saved with a domain",
    description: "Opens the XML that managedsave saved with the domain in an editor, and puts what is saved there back. It is like\n      virsh managedsave-dumpxml web --security-info > web.xml\n      vi web.xml\n      virsh managedsave-define web web.xml\n    but checks for errors and offers to try again. The editor is that of VISUAL or EDITOR, else sensible-editor.\n    The image also says whether the domain will be running or paused. That stays as it is, unless --running or --paused change it together with the XML.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::ManagedSave),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "running",
            help: "Let the domain run at its next start",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "paused",
            help: "Keep the domain paused at its next start",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "running",
            b: "paused",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    keys: &["changed"],
    rules: &["--running and --paused exclude each other."],
    examples: &[("managedsave-edit web", "Edits what web will go on with.")],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `managedsave-edit`: edit the XML that is saved with a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct ManagedsaveEditArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Let the domain run at its next start.
    pub running: bool,
    /// Keep the domain paused at its next start.
    pub paused: bool,
}
impl ManagedsaveEditArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            running: take::flag(matches, "running"),
            paused: take::flag(matches, "paused"),
        })
    }
}
/// The table of `managedsave-dumpxml`.
pub(crate) const MANAGEDSAVE_DUMPXML: CommandDef = CommandDef {
    name: "managedsave-dumpxml",
    group: "domain",
    summary: "Print the XML that is saved with a domain",
    description: "Prints the XML that managedsave saved with the domain, and with which start will let it go on.\n    With --xpath, only the parts that the expression selects are printed, one after another, or with --wrap together in one root element.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::ManagedSave),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "security-info",
            help: "Include secrets, such as passwords",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xpath",
            value: ValueType::Xpath,
            named_only: true,
            empty: Empty::SilentFailure,
            help: "Print only what the XPath expression selects",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wrap",
            help: "Wrap what the XPath expression selects in one root element, instead of one document for each node",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "managedsave-dumpxml web --xpath //disk/source",
            "Prints where its disk images will be.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `managedsave-dumpxml`: print the XML that is saved with a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct ManagedsaveDumpxmlArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Include secrets, such as passwords.
    pub security_info: bool,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl ManagedsaveDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            security_info: take::flag(matches, "security-info"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `managedsave-define`.
pub(crate) const MANAGEDSAVE_DEFINE: CommandDef = CommandDef {
    name: "managedsave-define",
    group: "domain",
    summary: "Change the XML that is saved with a domain",
    description: "Replaces the XML that managedsave saved with the domain, and with which start will let it go on. It may differ only in what concerns the host, such as the paths of disk images.\n    The image also says whether the domain will be running or paused. That stays as it is, unless --running or --paused change it.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::ManagedSave),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the new XML",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "running",
            help: "Let the domain run at its next start",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "paused",
            help: "Keep the domain paused at its next start",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "running",
            b: "paused",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "xml",
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    rules: &["--running and --paused exclude each other."],
    examples: &[
        ("managedsave-define web web.xml", "Has web go on with the XML in web.xml."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `managedsave-define`: change the XML that is saved with a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct ManagedsaveDefineArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File with the new XML.
    pub xml: PathBuf,
    /// Let the domain run at its next start.
    pub running: bool,
    /// Keep the domain paused at its next start.
    pub paused: bool,
}
impl ManagedsaveDefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            xml: take::required(matches, "xml")?,
            running: take::flag(matches, "running"),
            paused: take::flag(matches, "paused"),
        })
    }
}
/// The table of `memtune`.
pub(crate) const MEMTUNE: CommandDef = CommandDef {
    name: "memtune",
    group: "domain",
    summary: "Print or change the memory limits of a domain",
    description: "Prints the limits on the memory that the host grants to the domain, or changes those that are given, as far as the hypervisor has them. QEMU and LXC have --hard-limit, --soft-limit and --swap-hard-limit; only ESX has --min-guarantee.\n    A limit is a scaled number that counts KiB when it has no suffix, and it is rounded up to whole KiB. Some hypervisors round further up: ESX to MiB. A negative limit, such as -1, means no limit at all, which is shown as unlimited.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the hypervisor decides.\n    With QEMU, the limits hold for the whole process of the emulator: the memory of the guest, that of its video card, and what QEMU needs for itself. Nobody knows the latter exactly, so that a good limit has to be found by trying. With LXC, the hard limit that is shown is the present memory as the XML or setmem set it.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "hard-limit",
            value: ValueType::Size,
            number: true,
            help: "Most memory that the guest may use, in KiB unless it has a suffix",
            details: &[
                Detail::Unit(1024),
                Detail::Invalid("Unable to parse integer parameter hard-limit"),
                Detail::Negative(9007199254740991),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "soft-limit",
            value: ValueType::Size,
            number: true,
            help: "Memory that the guest keeps when the host runs short, in KiB unless it has a suffix",
            details: &[
                Detail::Unit(1024),
                Detail::Invalid("Unable to parse integer parameter soft-limit"),
                Detail::Negative(9007199254740991),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "swap-hard-limit",
            value: ValueType::Size,
            number: true,
            help: "Most memory and swap space together, more than the hard limit, in KiB unless it has a suffix",
            details: &[
                Detail::Unit(1024),
                Detail::Invalid("Unable to parse integer parameter swap-hard-limit"),
                Detail::Negative(9007199254740991),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "min-guarantee",
            value: ValueType::Size,
            number: true,
            help: "Memory that the guest is granted in any case, in KiB unless it has a suffix",
            details: &[
                Detail::Unit(1024),
                Detail::Invalid("Unable to parse integer parameter min-guarantee"),
                Detail::Negative(9007199254740991),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "hard-limit",
            error: None,
        },
        Check::Read {
            option: "soft-limit",
            error: None,
        },
        Check::Read {
            option: "swap-hard-limit",
            error: None,
        },
        Check::Read {
            option: "min-guarantee",
            error: None,
        },
    ],
    answers: true,
    keys: &["hard_limit", "soft_limit", "swap_hard_limit", "min_guarantee"],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("memtune web", "Prints the limits."),
        ("memtune web --hard-limit 4G --live", "Limits the running domain to 4 GiB."),
        (
            "memtune web --hard-limit=-1 --config",
            "Removes the limit, from the next start on.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `memtune`: print or change the memory limits of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct MemtuneArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Most memory that the guest may use, in KiB unless it has a suffix.
    pub hard_limit: Option<u64>,
    /// Memory that the guest keeps when the host runs short, in KiB unless it has a suffix.
    pub soft_limit: Option<u64>,
    /// Most memory and swap space together, more than the hard limit, in KiB unless it has a suffix.
    pub swap_hard_limit: Option<u64>,
    /// Memory that the guest is granted in any case, in KiB unless it has a suffix.
    pub min_guarantee: Option<u64>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl MemtuneArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            hard_limit: matches.remove_one("hard-limit"),
            soft_limit: matches.remove_one("soft-limit"),
            swap_hard_limit: matches.remove_one("swap-hard-limit"),
            min_guarantee: matches.remove_one("min-guarantee"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `perf`.
pub(crate) const PERF: CommandDef = CommandDef {
    name: "perf",
    group: "domain",
    summary: "Print or change which perf events of a domain are counted",
    description: "Prints for each event of Linux's perf whether it is counted for the domain, or switches those that are given on or off and prints these. Only QEMU has them. domstats with --perf prints what was counted.\n    Perf is Linux's tool to measure what processors and programs do, by counters of the processor, counters of the kernel itself (software events, such as context switches), tracepoints, kprobes and uprobes. The events are named below; what the host's processor or kernel lacks cannot be switched on. --enable and --disable take one or more names between commas.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "enable",
            value: ValueType::List,
            of: Some(Meaning::PerfEvent),
            help: "Events to count from now on",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disable",
            value: ValueType::List,
            of: Some(Meaning::PerfEvent),
            help: "Events not to count any more",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::NotEmpty("enable"),
        Check::NotEmpty("disable"),
        Check::Find("domain"),
        Check::Read {
            option: "enable",
            error: None,
        },
        Check::Read {
            option: "disable",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "cmt",
        "mbmt",
        "mbml",
        "cpu_cycles",
        "instructions",
        "cache_references",
        "cache_misses",
        "branch_instructions",
        "branch_misses",
        "bus_cycles",
        "stalled_cycles_frontend",
        "stalled_cycles_backend",
        "ref_cpu_cycles",
        "cpu_clock",
        "task_clock",
        "page_faults",
        "context_switches",
        "cpu_migrations",
        "page_faults_min",
        "page_faults_maj",
        "alignment_faults",
        "emulation_faults",
    ],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("perf web", "Prints what is counted."),
        (
            "perf web --enable cpu_clock,context_switches --disable page_faults --live",
            "Counts two events of the running domain and one no longer.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `perf`: print or change which perf events of a domain are counted.
#[derive(Debug, Clone, PartialEq)]
pub struct PerfArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Events to count from now on.
    pub enable: Option<Vec<String>>,
    /// Events not to count any more.
    pub disable: Option<Vec<String>>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl PerfArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            enable: matches.remove_one("enable"),
            disable: matches.remove_one("disable"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `metadata`.
pub(crate) const METADATA: CommandDef = CommandDef {
    name: "metadata",
    group: "domain",
    summary: "Print or change the XML metadata of a domain",
    description: "Prints the metadata that the domain holds under the namespace --uri, or changes or removes it. Metadata is XML of any form that programs keep with a domain, a piece for each namespace. desc is the counterpart for people. Where there is none, an empty line is printed.\n    With --set, that XML becomes the new metadata; with --edit, an editor opens with the present one. Both need --key, the prefix that binds the elements to the namespace.\n    --live and --config say whose metadata is meant: that of the running domain or that of the persistent definition. With both, a change affects both, and --config is what is printed. Without either, --current is implied.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "uri",
            value: ValueType::Text,
            of: Some(Meaning::MetadataUri),
            required: true,
            help: "URI of the namespace",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Print or change the metadata of the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Print or change the metadata of the persistent definition",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Print or change the metadata that is in use now",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "edit",
            help: "Open an editor to change the metadata",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "key",
            value: ValueType::Text,
            of: Some(Meaning::MetadataKey),
            help: "Prefix of the namespace",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "set",
            value: ValueType::Xml,
            help: "New metadata",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "remove",
            help: "Remove the metadata",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "edit",
            b: "set",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "remove",
            b: "set",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "remove",
            b: "edit",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "uri",
            error: None,
        },
        Check::Read {
            option: "key",
            error: None,
        },
        Check::Read {
            option: "set",
            error: None,
        },
        Check::Requires {
            option: "set",
            any_of: &["key"],
            error: Some("namespace key is required when modifying metadata"),
        },
        Check::Requires {
            option: "edit",
            any_of: &["key"],
            error: Some("namespace key is required when modifying metadata"),
        },
    ],
    answers: true,
    keys: &["xml", "changed"],
    rules: &[
        "--current excludes --live and --config.",
        "--set excludes --edit and --remove.",
        "--remove and --edit exclude each other.",
        "--set and --edit need --key.",
    ],
    examples: &[
        (
            "metadata web http://example.org/app",
            "Prints the metadata of this namespace.",
        ),
        (
            "metadata web http://example.org/app app '<owner>ann</owner>' --config",
            "Sets it in the definition.",
        ),
        ("metadata web http://example.org/app --remove", "Removes it."),
    ],
    attended: Some(&["edit"]),
    ..CommandDef::NONE
};
/// Arguments of `metadata`: print or change the XML metadata of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct MetadataArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// URI of the namespace.
    pub uri: String,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
    /// The options of the set `metadata-change`.
    pub metadata_change: super::sets::MetadataChange,
}
impl MetadataArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            uri: take::required(matches, "uri")?,
            affect: super::sets::Affect {
                live: take::flag(matches, "live"),
                config: take::flag(matches, "config"),
                current: take::flag(matches, "current"),
            },
            metadata_change: super::sets::MetadataChange {
                edit: take::flag(matches, "edit"),
                key: matches.remove_one("key"),
                set: matches.remove_one("set"),
                remove: take::flag(matches, "remove"),
            },
        })
    }
}
/// The table of `migrate`.
pub(crate) const MIGRATE: CommandDef = CommandDef {
    name: "migrate",
    group: "domain",
    summary: "Move a domain to another host",
    description: "Moves the domain to another host, where it goes on. It succeeds only when the guest runs there; after a failure the guest is still here. With --live the guest runs meanwhile; without, it stands still. --offline moves the definition alone: the guest is neither stopped here nor started there, so that it is for domains that are off, too. It needs --persistent.\n    The way. A normal migration is managed by virsh: --desturi is the other host's daemon as this machine reaches it. With --p2p, the daemons manage it between themselves: --desturi is the other daemon as the present host reaches it. --tunnelled, beside --p2p, sends the memory through their connection as well. With --direct, the hypervisor does it alone, --desturi means nothing, and --migrateuri is needed. Hardly any hypervisor can do all of these; QEMU has no direct migration.\n    The addresses. --migrateuri says where the memory goes, in the hypervisor's own terms. It follows from the other host's name, or from migration_host in its configuration. It is worth giving where that name does not lead to the host, where another of its networks is to be used, where a firewall leaves only some ports open, or where --desturi is a UNIX socket, as in qemu+unix:///system?socket=/path/to/socket: then it is unix:///path/to/socket, and libvirt should not guess. https://libvirt.org/migration.html#uris tells more. --listen-address is where the other host waits for the memory, a name that it looks up itself, or an address of IPv4 or IPv6; not every hypervisor knows it, and it does not go with a --desturi that is a UNIX socket. The data of disks goes to --disks-port (of QEMU), or instead to --disks-uri: tcp://address:port, which goes before --migrateuri and --listen-address, or unix:///path/to/socket. Such a socket is made by the other host's hypervisor and has to lead there when this host's opens it under the same path; its SELinux context is its maker's choice, which libvirt cannot change, and must let this host's daemon and QEMU in. --graphicsuri is where clients of the display are told to go on, vnc://host:port/ or spice://host:port/?tlsPort=port, with the parameters tlsPort and tlsSubject between &; it is the other host where it is not given, which clients behind a proxy may not reach.\n    The domain there. --persistent defines it there, --undefinesource removes the definition here, --suspend leaves it paused, and --dname gives it another name. --xml is a file with other XML for it, which may differ in what concerns the host, such as the paths of its disks; --persistent-xml is the same for its definition, which --xml leaves as it is, so that beside --persistent mostly both are needed.\n    The disks are expected to be shared. --copy-storage-all copies those that are not, --copy-storage-inc only what differs from a backing file that both hosts have. The images must exist there already, at the same paths. What is read-only or shared is not copied, unless --migrate-disks lists the disks to copy by their targets. --copy-storage-synchronous-writes has the guest wait until both hosts have what it writes, so that the copy comes to an end, at the price of slower disks. --migrate-disks-detect-zeroes lists disks of which blocks of zeroes are looked for and not sent, so that images there stay sparse; --migrate-disks-target-zero lists disks whose images there are known to hold nothing but zeroes, which need not be written first. All of these need one of the two copies.\n    libvirt refuses migrations that may corrupt data, with QEMU those of disks whose cache mode is not none, unless they are on a coherent clustered file system such as GFS2 or GPFS. --unsafe is for those who know better. --change-protection refuses other changes of the domain meanwhile, which is done in any case where the hypervisor can; the option fails where it cannot. --abort-on-error gives up at errors that the guest would survive, such as those of disks.\n    The end. A guest that changes its memory faster than it is sent never arrives. --timeout suspends it after so many seconds, so that the rest is sent while it stands still, or has it switched to post-copy with --timeout-postcopy. It needs --live. --auto-converge throttles the guest's CPUs, by --auto-converge-initial percent and then more and more by --auto-converge-increment. With --postcopy, the guest may be switched to the other host before its memory is there, which follows as it is needed: by migrate-postcopy, by --timeout-postcopy, or with --postcopy-after-precopy as soon as all of it was sent once. --postcopy-resume goes on with such a migration that broke.\n    The speed. --bandwidth limits what is sent, --postcopy-bandwidth what is sent after the switch. --compressed compresses memory, by the methods in --comp-methods (mt, xbzrle, zlib and zstd; the first two may be given together), or by the hypervisor's own choice, which for QEMU is xbzrle; beside --parallel a method has to be named, with QEMU zlib or zstd, which it knows only there. --parallel sends over several connections, as many as --parallel-connections says, which may fill a fast network better. --available-switchover-bandwidth tells QEMU how fast the last step will be, for which it would rely on what it measured before. --rdma-pin-all is for a --migrateuri that begins with rdma://: all memory of the domain is locked at the start, for which QEMU needs the element hard_limit in its XML, with room for QEMU itself. Too high a limit may take all memory of the host.\n    The secrecy. --tls encrypts with TLS, as the hosts are set up for it (migrate_tls_x509_cert_dir in qemu.conf). The other host's certificate must be for its name; --tls-destination names another one.\n    --verbose shows how far it is, on a terminal with the rate and the time that is left. Ctrl-C, or the signal TERM, cancels the migration, after which the guest runs on here; pressed again, Ctrl-C ends the program and leaves a migration with --p2p to the daemons. Elsewhere domjobinfo watches it and domjobabort cancels it. After a switch to post-copy there is no way back, and no cancelling.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "desturi",
            value: ValueType::Text,
            of: Some(Meaning::Uri),
            required: true,
            help: "The other host's daemon, as virsh reaches it, or with --p2p this one's daemon",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Let the guest run while it is moved",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "offline",
            help: "Move the definition alone",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "p2p",
            help: "Leave it to the two daemons",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "direct",
            help: "Leave it to the hypervisor",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "tunnelled",
            help: "Send the memory through the connection of the daemons",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "tunneled",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "Define the domain on the other host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "undefinesource",
            help: "Remove the definition from this host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "suspend",
            help: "Leave the guest paused on the other host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "copy-storage-all",
            help: "Copy disks that are not shared",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "copy-storage-inc",
            help: "Copy what differs from a backing file that both hosts have",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "copy-storage-synchronous-writes",
            help: "Have the guest wait until both hosts have what it writes",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "change-protection",
            help: "Refuse other changes of the domain meanwhile",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "unsafe",
            help: "Migrate even where data may be corrupted",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "verbose",
            help: "Show how far it is",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "compressed",
            help: "Compress the memory",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "auto-converge",
            help: "Slow the guest down until it can be moved",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "rdma-pin-all",
            help: "Lock all memory before a migration by RDMA",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "abort-on-error",
            help: "Give up at errors that the guest would survive",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "postcopy",
            help: "Allow the switch to post-copy",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "postcopy-after-precopy",
            help: "Switch to post-copy when all memory was sent once",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "postcopy-resume",
            help: "Go on with a post-copy migration that broke",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "zerocopy",
            help: "Send memory without copying it first",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "migrateuri",
            value: ValueType::Text,
            help: "Where the memory goes, in the hypervisor's terms",
            details: &[
                Detail::Suggests(&["tcp://", "rdma://", "unix://"]),
                Detail::Without("what follows from the other host's name"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "graphicsuri",
            value: ValueType::Text,
            help: "Where clients of the display go on",
            details: &[
                Detail::Suggests(&["vnc://", "spice://"]),
                Detail::Without("the other host's address"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "listen-address",
            value: ValueType::Text,
            help: "Where the other host waits for the memory",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "dname",
            value: ValueType::Text,
            help: "Name of the domain on the other host",
            details: &[Detail::Without("the name stays")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Uint,
            number: true,
            help: "Do something after so many seconds of a live migration; 0 never",
            details: &[Detail::None(0)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout-suspend",
            help: "Suspend the guest then; the usual thing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout-postcopy",
            help: "Switch to post-copy then",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml",
            value: ValueType::XmlFile,
            help: "File with the XML for the other host",
            details: &[Detail::Without("the XML stays")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "migrate-disks",
            value: ValueType::List,
            of: Some(Meaning::Disk),
            help: "Targets of the disks to copy, separated by commas",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "migrate-disks-detect-zeroes",
            value: ValueType::List,
            of: Some(Meaning::Disk),
            named_only: true,
            help: "Targets of the disks whose zeroes are looked for, separated by commas",
            details: &[Detail::Commas(Commas::Words), Detail::Since("10.9")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "migrate-disks-target-zero",
            value: ValueType::List,
            of: Some(Meaning::Disk),
            named_only: true,
            help: "Targets of the disks whose images there are known to be zero, separated by commas",
            details: &[Detail::Commas(Commas::Words), Detail::Since("12.2")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disks-port",
            value: ValueType::Int,
            number: true,
            help: "Port of the other host for the data of disks",
            details: &[Detail::None(0)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disks-uri",
            value: ValueType::Text,
            help: "Where the data of disks goes; before --disks-port",
            details: &[Detail::Suggests(&["tcp://", "unix://"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "comp-methods",
            value: ValueType::List,
            help: "Methods of compression, separated by commas",
            details: &[
                Detail::Suggests(&["xbzrle", "mt", "zlib", "zstd"]),
                Detail::Commas(Commas::Words),
                Detail::Without("the hypervisor's choice"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "comp-mt-level",
            value: ValueType::Int,
            number: true,
            help: "Compression of mt, from 0 for none and 1 for the fastest to 9 for the smallest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "comp-mt-threads",
            value: ValueType::Int,
            number: true,
            help: "Threads here that compress for mt",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "comp-mt-dthreads",
            value: ValueType::Int,
            number: true,
            help: "Threads there that decompress for mt",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "comp-xbzrle-cache",
            value: ValueType::Ulong,
            number: true,
            help: "Size of the page cache of xbzrle",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "auto-converge-initial",
            value: ValueType::Int,
            number: true,
            help: "How much the guest is slowed down first",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "auto-converge-increment",
            value: ValueType::Int,
            number: true,
            help: "How much more each time",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent-xml",
            value: ValueType::XmlFile,
            help: "File with the XML of the definition on the other host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "tls",
            help: "Encrypt",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "postcopy-bandwidth",
            value: ValueType::Ulong,
            number: true,
            help: "Most MiB a second after the switch to post-copy",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "parallel",
            help: "Send over several connections",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "parallel-connections",
            value: ValueType::Int,
            number: true,
            help: "How many connections",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bandwidth",
            value: ValueType::Ulong,
            number: true,
            help: "Most MiB a second",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "tls-destination",
            value: ValueType::Text,
            help: "Name in the other host's certificate",
            details: &[Detail::Without("the host's name")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "comp-zlib-level",
            value: ValueType::Int,
            number: true,
            named_only: true,
            help: "Compression of zlib, from 0 for none and 1 for the fastest to 9 for the smallest",
            details: &[Detail::Without("1, with QEMU"), Detail::Since("9.4")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "comp-zstd-level",
            value: ValueType::Int,
            number: true,
            named_only: true,
            help: "Compression of zstd, from 0 for none and 1 for the fastest to 20 for the smallest",
            details: &[Detail::Without("1, with QEMU"), Detail::Since("9.4")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "available-switchover-bandwidth",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "MiB a second that are there for the last step",
            details: &[
                Detail::Without("the hypervisor measures it"),
                Detail::Since("11.1"),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "live",
            b: "offline",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "timeout-suspend",
            b: "timeout-postcopy",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "copy-storage-all",
            b: "copy-storage-inc",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "postcopy-after-precopy",
            any_of: &["postcopy"],
            error: None,
        },
        Check::Requires {
            option: "postcopy-resume",
            any_of: &["postcopy"],
            error: None,
        },
        Check::Requires {
            option: "timeout-postcopy",
            any_of: &["postcopy"],
            error: None,
        },
        Check::Requires {
            option: "persistent-xml",
            any_of: &["persistent"],
            error: None,
        },
        Check::Requires {
            option: "tls-destination",
            any_of: &["tls"],
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Requires {
            option: "timeout",
            any_of: &["live"],
            error: Some("migrate: Unexpected timeout for offline migration"),
        },
        Check::Requires {
            option: "timeout-suspend",
            any_of: &["timeout"],
            error: Some("migrate: Unexpected --timeout-* option without --timeout"),
        },
        Check::Requires {
            option: "timeout-postcopy",
            any_of: &["timeout"],
            error: Some("migrate: Unexpected --timeout-* option without --timeout"),
        },
        Check::Requires {
            option: "copy-storage-synchronous-writes",
            any_of: &["copy-storage-all", "copy-storage-inc"],
            error: Some(
                "'--copy-storage-synchronous-writes' requires one of '--copy-storage-all', '--copy-storage-inc'",
            ),
        },
        Check::Read {
            option: "desturi",
            error: None,
        },
        Check::Read {
            option: "migrateuri",
            error: None,
        },
        Check::Read {
            option: "graphicsuri",
            error: None,
        },
        Check::Read {
            option: "listen-address",
            error: None,
        },
        Check::Read {
            option: "disks-port",
            error: None,
        },
        Check::Read {
            option: "disks-uri",
            error: None,
        },
        Check::Read {
            option: "dname",
            error: None,
        },
        Check::Read {
            option: "migrate-disks",
            error: None,
        },
        Check::Requires {
            option: "migrate-disks",
            any_of: &["copy-storage-all", "copy-storage-inc"],
            error: Some(
                "'--migrate-disks' requires one of '--copy-storage-all', '--copy-storage-inc'",
            ),
        },
        Check::Read {
            option: "migrate-disks-detect-zeroes",
            error: None,
        },
        Check::Requires {
            option: "migrate-disks-detect-zeroes",
            any_of: &["copy-storage-all", "copy-storage-inc"],
            error: Some(
                "'--migrate-disks-detect-zeroes' requires one of '--copy-storage-all', '--copy-storage-inc'",
            ),
        },
        Check::Read {
            option: "migrate-disks-target-zero",
            error: None,
        },
        Check::Requires {
            option: "migrate-disks-target-zero",
            any_of: &["copy-storage-all", "copy-storage-inc"],
            error: Some(
                "'--migrate-disks-target-zero' requires one of '--copy-storage-all', '--copy-storage-inc'",
            ),
        },
        Check::Read {
            option: "comp-methods",
            error: None,
        },
        Check::Read {
            option: "comp-mt-level",
            error: None,
        },
        Check::Read {
            option: "comp-mt-threads",
            error: None,
        },
        Check::Read {
            option: "comp-mt-dthreads",
            error: None,
        },
        Check::Read {
            option: "comp-xbzrle-cache",
            error: None,
        },
        Check::Read {
            option: "xml",
            error: None,
        },
        Check::Read {
            option: "persistent-xml",
            error: None,
        },
        Check::Read {
            option: "auto-converge-initial",
            error: None,
        },
        Check::Read {
            option: "auto-converge-increment",
            error: None,
        },
        Check::Read {
            option: "postcopy-bandwidth",
            error: None,
        },
        Check::Read {
            option: "parallel-connections",
            error: None,
        },
        Check::Read {
            option: "comp-zlib-level",
            error: None,
        },
        Check::Read {
            option: "comp-zstd-level",
            error: None,
        },
        Check::Read {
            option: "bandwidth",
            error: None,
        },
        Check::Read {
            option: "tls-destination",
            error: None,
        },
        Check::Read {
            option: "available-switchover-bandwidth",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "domain",
        "uuid",
        "destination",
        "destination_name",
        "live",
        "offline",
        "persistent",
        "undefined",
        "paused",
        "storage_copied",
    ],
    rules: &[
        "--live and --offline exclude each other.",
        "--timeout-suspend and --timeout-postcopy exclude each other.",
        "--copy-storage-all and --copy-storage-inc exclude each other.",
        "--postcopy-after-precopy, --postcopy-resume and --timeout-postcopy need --postcopy.",
        "--persistent-xml needs --persistent.",
        "--tls-destination needs --tls.",
        "--timeout needs --live.",
        "--timeout-suspend and --timeout-postcopy need --timeout.",
        "--copy-storage-synchronous-writes, --migrate-disks, --migrate-disks-detect-zeroes and --migrate-disks-target-zero need --copy-storage-all or --copy-storage-inc.",
    ],
    examples: &[
        (
            "migrate web qemu+ssh://other/system --live --persistent --undefinesource --verbose",
            "Moves web for good while it runs, and shows how far it is.",
        ),
        (
            "migrate web qemu+tls://other/system --live --p2p --timeout 60",
            "Leaves it to the daemons, and suspends web if it is not there after a minute.",
        ),
        (
            "migrate web qemu+ssh://other/system --live --copy-storage-all --migrate-disks vda",
            "Copies one disk, too.",
        ),
        (
            "migrate web qemu+ssh://other/system --offline --persistent",
            "Defines web there as well.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `migrate`: move a domain to another host.
#[derive(Debug, Clone, PartialEq)]
pub struct MigrateArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// The other host's daemon, as virsh reaches it, or with --p2p this one's daemon.
    pub desturi: String,
    /// Let the guest run while it is moved.
    pub live: bool,
    /// Move the definition alone.
    pub offline: bool,
    /// Leave it to the two daemons.
    pub p2p: bool,
    /// Leave it to the hypervisor.
    pub direct: bool,
    /// Send the memory through the connection of the daemons.
    pub tunnelled: bool,
    /// Define the domain on the other host.
    pub persistent: bool,
    /// Remove the definition from this host.
    pub undefinesource: bool,
    /// Leave the guest paused on the other host.
    pub suspend: bool,
    /// Copy disks that are not shared.
    pub copy_storage_all: bool,
    /// Copy what differs from a backing file that both hosts have.
    pub copy_storage_inc: bool,
    /// Have the guest wait until both hosts have what it writes.
    pub copy_storage_synchronous_writes: bool,
    /// Refuse other changes of the domain meanwhile.
    pub change_protection: bool,
    /// Migrate even where data may be corrupted.
    pub unsafe_: bool,
    /// Show how far it is.
    pub verbose: bool,
    /// Compress the memory.
    pub compressed: bool,
    /// Slow the guest down until it can be moved.
    pub auto_converge: bool,
    /// Lock all memory before a migration by RDMA.
    pub rdma_pin_all: bool,
    /// Give up at errors that the guest would survive.
    pub abort_on_error: bool,
    /// Allow the switch to post-copy.
    pub postcopy: bool,
    /// Switch to post-copy when all memory was sent once.
    pub postcopy_after_precopy: bool,
    /// Go on with a post-copy migration that broke.
    pub postcopy_resume: bool,
    /// Send memory without copying it first.
    pub zerocopy: bool,
    /// Where the memory goes, in the hypervisor's terms.
    pub migrateuri: Option<String>,
    /// Where clients of the display go on.
    pub graphicsuri: Option<String>,
    /// Where the other host waits for the memory.
    pub listen_address: Option<String>,
    /// Name of the domain on the other host.
    pub dname: Option<String>,
    /// Do something after so many seconds of a live migration; 0 never.
    pub timeout: Option<u32>,
    /// Suspend the guest then; the usual thing.
    pub timeout_suspend: bool,
    /// Switch to post-copy then.
    pub timeout_postcopy: bool,
    /// File with the XML for the other host.
    pub xml: Option<PathBuf>,
    /// Targets of the disks to copy, separated by commas.
    pub migrate_disks: Option<Vec<String>>,
    /// Targets of the disks whose zeroes are looked for, separated by commas.
    pub migrate_disks_detect_zeroes: Option<Vec<String>>,
    /// Targets of the disks whose images there are known to be zero, separated by commas.
    pub migrate_disks_target_zero: Option<Vec<String>>,
    /// Port of the other host for the data of disks.
    pub disks_port: Option<i32>,
    /// Where the data of disks goes; before --disks-port.
    pub disks_uri: Option<String>,
    /// Methods of compression, separated by commas.
    pub comp_methods: Option<Vec<String>>,
    /// Compression of mt, from 0 for none and 1 for the fastest to 9 for the smallest.
    pub comp_mt_level: Option<i32>,
    /// Threads here that compress for mt.
    pub comp_mt_threads: Option<i32>,
    /// Threads there that decompress for mt.
    pub comp_mt_dthreads: Option<i32>,
    /// Size of the page cache of xbzrle.
    pub comp_xbzrle_cache: Option<u64>,
    /// How much the guest is slowed down first.
    pub auto_converge_initial: Option<i32>,
    /// How much more each time.
    pub auto_converge_increment: Option<i32>,
    /// File with the XML of the definition on the other host.
    pub persistent_xml: Option<PathBuf>,
    /// Encrypt.
    pub tls: bool,
    /// Most MiB a second after the switch to post-copy.
    pub postcopy_bandwidth: Option<u64>,
    /// Send over several connections.
    pub parallel: bool,
    /// How many connections.
    pub parallel_connections: Option<i32>,
    /// Most MiB a second.
    pub bandwidth: Option<u64>,
    /// Name in the other host's certificate.
    pub tls_destination: Option<String>,
    /// Compression of zlib, from 0 for none and 1 for the fastest to 9 for the smallest.
    pub comp_zlib_level: Option<i32>,
    /// Compression of zstd, from 0 for none and 1 for the fastest to 20 for the smallest.
    pub comp_zstd_level: Option<i32>,
    /// MiB a second that are there for the last step.
    pub available_switchover_bandwidth: Option<u64>,
}
impl MigrateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            desturi: take::required(matches, "desturi")?,
            live: take::flag(matches, "live"),
            offline: take::flag(matches, "offline"),
            p2p: take::flag(matches, "p2p"),
            direct: take::flag(matches, "direct"),
            tunnelled: take::flag(matches, "tunnelled"),
            persistent: take::flag(matches, "persistent"),
            undefinesource: take::flag(matches, "undefinesource"),
            suspend: take::flag(matches, "suspend"),
            copy_storage_all: take::flag(matches, "copy-storage-all"),
            copy_storage_inc: take::flag(matches, "copy-storage-inc"),
            copy_storage_synchronous_writes: take::flag(
                matches,
                "copy-storage-synchronous-writes",
            ),
            change_protection: take::flag(matches, "change-protection"),
            unsafe_: take::flag(matches, "unsafe"),
            verbose: take::flag(matches, "verbose"),
            compressed: take::flag(matches, "compressed"),
            auto_converge: take::flag(matches, "auto-converge"),
            rdma_pin_all: take::flag(matches, "rdma-pin-all"),
            abort_on_error: take::flag(matches, "abort-on-error"),
            postcopy: take::flag(matches, "postcopy"),
            postcopy_after_precopy: take::flag(matches, "postcopy-after-precopy"),
            postcopy_resume: take::flag(matches, "postcopy-resume"),
            zerocopy: take::flag(matches, "zerocopy"),
            migrateuri: matches.remove_one("migrateuri"),
            graphicsuri: matches.remove_one("graphicsuri"),
            listen_address: matches.remove_one("listen-address"),
            dname: matches.remove_one("dname"),
            timeout: matches.remove_one("timeout"),
            timeout_suspend: take::flag(matches, "timeout-suspend"),
            timeout_postcopy: take::flag(matches, "timeout-postcopy"),
            xml: matches.remove_one("xml"),
            migrate_disks: matches.remove_one("migrate-disks"),
            migrate_disks_detect_zeroes: matches
                .remove_one("migrate-disks-detect-zeroes"),
            migrate_disks_target_zero: matches.remove_one("migrate-disks-target-zero"),
            disks_port: matches.remove_one("disks-port"),
            disks_uri: matches.remove_one("disks-uri"),
            comp_methods: matches.remove_one("comp-methods"),
            comp_mt_level: matches.remove_one("comp-mt-level"),
            comp_mt_threads: matches.remove_one("comp-mt-threads"),
            comp_mt_dthreads: matches.remove_one("comp-mt-dthreads"),
            comp_xbzrle_cache: matches.remove_one("comp-xbzrle-cache"),
            auto_converge_initial: matches.remove_one("auto-converge-initial"),
            auto_converge_increment: matches.remove_one("auto-converge-increment"),
            persistent_xml: matches.remove_one("persistent-xml"),
            tls: take::flag(matches, "tls"),
            postcopy_bandwidth: matches.remove_one("postcopy-bandwidth"),
            parallel: take::flag(matches, "parallel"),
            parallel_connections: matches.remove_one("parallel-connections"),
            bandwidth: matches.remove_one("bandwidth"),
            tls_destination: matches.remove_one("tls-destination"),
            comp_zlib_level: matches.remove_one("comp-zlib-level"),
            comp_zstd_level: matches.remove_one("comp-zstd-level"),
            available_switchover_bandwidth: matches
                .remove_one("available-switchover-bandwidth"),
        })
    }
}
/// The table of `migrate-setmaxdowntime`.
pub(crate) const MIGRATE_SETMAXDOWNTIME: CommandDef = CommandDef {
    name: "migrate-setmaxdowntime",
    group: "domain",
    summary: "Set how long a migration may stop the guest",
    description: "Sets how many milliseconds the guest may stand still at the end of the live migration of the domain to another host, when what is left of its memory is moved. With less, the migration takes longer, and may never end.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "downtime",
            value: ValueType::Ulong,
            number: true,
            required: true,
            help: "Longest time that the guest may stand still",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 1,
                        max: u64::MAX,
                        error: "migrate: Invalid downtime",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "downtime",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "migrate-setmaxdowntime web 500",
            "Allows web to stand still for half a second.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `migrate-setmaxdowntime`: set how long a migration may stop the guest.
#[derive(Debug, Clone, PartialEq)]
pub struct MigrateSetmaxdowntimeArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Longest time that the guest may stand still.
    pub downtime: u64,
}
impl MigrateSetmaxdowntimeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            downtime: take::required(matches, "downtime")?,
        })
    }
}
/// The table of `migrate-getmaxdowntime`.
pub(crate) const MIGRATE_GETMAXDOWNTIME: CommandDef = CommandDef {
    name: "migrate-getmaxdowntime",
    group: "domain",
    summary: "Print how long a migration may stop the guest",
    description: "Prints how many milliseconds the guest may stand still at the end of the live migration of the domain to another host.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["downtime_ms"],
    examples: &[("migrate-getmaxdowntime web", "Prints the milliseconds.")],
    ..CommandDef::NONE
};
/// Arguments of `migrate-getmaxdowntime`: print how long a migration may stop the guest.
#[derive(Debug, Clone, PartialEq)]
pub struct MigrateGetmaxdowntimeArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl MigrateGetmaxdowntimeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `migrate-compcache`.
pub(crate) const MIGRATE_COMPCACHE: CommandDef = CommandDef {
    name: "migrate-compcache",
    group: "domain",
    summary: "Print or set the size of a migration's compression cache",
    description: "Prints the size of the cache with which memory pages that are sent again are compressed during a live migration of the domain (see --compressed of migrate).\n    With --size, the hypervisor is asked to change it first, and may round it. This is for a migration that is under way, when domjobinfo shows more and more cache misses.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "size",
            value: ValueType::Ulong,
            number: true,
            named_only: true,
            help: "New size of the cache in bytes",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "size",
            error: None,
        },
    ],
    answers: true,
    keys: &["size"],
    examples: &[
        (
            "migrate-compcache web --size 134217728",
            "Asks for 128 MiB and prints the size that it became.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `migrate-compcache`: print or set the size of a migration's compression cache.
#[derive(Debug, Clone, PartialEq)]
pub struct MigrateCompcacheArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// New size of the cache in bytes.
    pub size: Option<u64>,
}
impl MigrateCompcacheArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            size: matches.remove_one("size"),
        })
    }
}
/// The table of `migrate-setspeed`.
pub(crate) const MIGRATE_SETSPEED: CommandDef = CommandDef {
    name: "migrate-setspeed",
    group: "domain",
    summary: "Set the most bandwidth that a migration may take",
    description: "Sets how many MiB a second the migration of the domain may send, now or the next time. A negative number stands for the largest one there is, which the hypervisor may refuse or take for as much as it can.\n    With --postcopy, the limit is for the phase after the switch to post-copy.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bandwidth",
            value: ValueType::UlongWrapping,
            number: true,
            required: true,
            help: "Limit in MiB a second",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "postcopy",
            help: "Set the limit of the phase after the switch to post-copy",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "bandwidth",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "migrate-setspeed web 100",
            "Has migrations of web send 100 MiB a second at most.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `migrate-setspeed`: set the most bandwidth that a migration may take.
#[derive(Debug, Clone, PartialEq)]
pub struct MigrateSetspeedArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Limit in MiB a second.
    pub bandwidth: u64,
    /// Set the limit of the phase after the switch to post-copy.
    pub postcopy: bool,
}
impl MigrateSetspeedArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            bandwidth: take::required(matches, "bandwidth")?,
            postcopy: take::flag(matches, "postcopy"),
        })
    }
}
/// The table of `migrate-getspeed`.
pub(crate) const MIGRATE_GETSPEED: CommandDef = CommandDef {
    name: "migrate-getspeed",
    group: "domain",
    summary: "Print the most bandwidth that a migration may take",
    description: "Prints how many MiB a second the migration of the domain may send at most; with --postcopy, after the switch to post-copy.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "postcopy",
            help: "Print the limit of the phase after the switch to post-copy",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["bandwidth_mib"],
    examples: &[("migrate-getspeed web", "Prints the MiB a second.")],
    ..CommandDef::NONE
};
/// Arguments of `migrate-getspeed`: print the most bandwidth that a migration may take.
#[derive(Debug, Clone, PartialEq)]
pub struct MigrateGetspeedArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Print the limit of the phase after the switch to post-copy.
    pub postcopy: bool,
}
impl MigrateGetspeedArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            postcopy: take::flag(matches, "postcopy"),
        })
    }
}
/// The table of `migrate-postcopy`.
pub(crate) const MIGRATE_POSTCOPY: CommandDef = CommandDef {
    name: "migrate-postcopy",
    group: "domain",
    summary: "Switch a running migration to post-copy",
    description: "Has the guest run on the other host at once, which fetches the memory that it still lacks while the guest runs. The migration must be under way, and have been started with --postcopy. From then on, neither of the hosts has the whole guest until the migration is complete; a guest whose migration breaks is stopped, and goes on once migrate has resumed it.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    examples: &[("migrate-postcopy web", "Has web run on the other host now.")],
    ..CommandDef::NONE
};
/// Arguments of `migrate-postcopy`: switch a running migration to post-copy.
#[derive(Debug, Clone, PartialEq)]
pub struct MigratePostcopyArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl MigratePostcopyArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `numatune`.
pub(crate) const NUMATUNE: CommandDef = CommandDef {
    name: "numatune",
    group: "domain",
    summary: "Print or change from which NUMA cells a domain has its memory",
    description: "Prints from which NUMA cells of the host the domain has its memory, and how strictly, or changes what is given: the element numatune of its XML.\n    --mode is one of the words below, or a number of libvirt's virDomainNumatuneMemMode that the daemon may know. The mode of a running domain cannot be changed, and its cells only if it was started in the mode restrictive.\n    --nodeset lists the cells: numbers between commas, with - for ranges and ^ for a cell to leave out.\n    On Linux, the memory of a running domain does not move at once: it follows as the guest uses it, so that an idle guest stays where it is for long. Devices passed through with VFIO hold parts of the memory in the cells in which the domain was started.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mode",
            value: ValueType::Choice,
            help: "How strictly the memory comes from the cells: a word, or a number of libvirt",
            details: &[
                Detail::Words(&["strict", "preferred", "interleave", "restrictive"]),
                Detail::Invalid("Invalid mode: {value}"),
                Detail::Numbers(Numbers::AnyBase),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "nodeset",
            value: ValueType::Text,
            of: Some(Meaning::NumaCell),
            help: "NUMA cells of the host, such as 0-2,^1",
            details: &[Detail::Commas(Commas::Numbers)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "nodeset",
            error: None,
        },
        Check::Read {
            option: "mode",
            error: None,
        },
    ],
    answers: true,
    keys: &["numa_mode", "numa_nodeset"],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("numatune web", "Prints mode and cells."),
        (
            "numatune web --mode strict --nodeset 0-1 --config",
            "Takes the memory from the first two cells, from the next start on.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `numatune`: print or change from which NUMA cells a domain has its memory.
#[derive(Debug, Clone, PartialEq)]
pub struct NumatuneArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// How strictly the memory comes from the cells: a word, or a number of libvirt.
    pub mode: Option<WordOrNumber<NumatuneMode>>,
    /// NUMA cells of the host, such as 0-2,^1.
    pub nodeset: Option<String>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl NumatuneArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            mode: take::word_or_number::<NumatuneMode>(matches, "mode"),
            nodeset: matches.remove_one("nodeset"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The values of `--mode` of `numatune`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumatuneMode {
    /// From these cells only; an allocation fails otherwise
    Strict,
    /// From one cell, or from others when it has no more
    Preferred,
    /// From all of these cells in turn
    Interleave,
    /// As the cgroup of the domain allows, without a policy of its own
    Restrictive,
}
impl ChoiceValue for NumatuneMode {
    const WORDS: &'static [&'static str] = &[
        "strict",
        "preferred",
        "interleave",
        "restrictive",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "strict" => Some(Self::Strict),
            "preferred" => Some(Self::Preferred),
            "interleave" => Some(Self::Interleave),
            "restrictive" => Some(Self::Restrictive),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Strict => "strict",
            Self::Preferred => "preferred",
            Self::Interleave => "interleave",
            Self::Restrictive => "restrictive",
        }
    }
}
/// The table of `qemu-attach`.
pub(crate) const QEMU_ATTACH: CommandDef = CommandDef {
    name: "qemu-attach",
    group: "domain",
    summary: "Take a QEMU process that libvirt did not start under its management",
    description: "Attaches a QEMU process that somebody else started, on the host of the daemon, to libvirt's QEMU driver. It has to have a monitor on a UNIX socket, as with -monitor unix:/tmp/demo,server,nowait, and should have been given a name and a UUID, with -name and -uuid.\n    Not everything works with such a domain: plugging devices may fail, and a migration may change what the guest sees. It is best only looked at, and its problems are none that libvirt's makers want to hear of. libvirt dropped the function with release 5.5.0; drivers since then refuse it.",
    options: &[
        OptionDef {
            name: "pid",
            value: ValueType::Uint,
            required: true,
            empty: Empty::Allowed,
            help: "Process id of QEMU",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "pid",
            error: None,
        },
    ],
    answers: true,
    keys: &["pid"],
    examples: &[("qemu-attach 4711", "Takes process 4711 under libvirt's management.")],
    ..CommandDef::NONE
};
/// Arguments of `qemu-attach`: take a QEMU process that libvirt did not start under its management.
#[derive(Debug, Clone, PartialEq)]
pub struct QemuAttachArgs {
    /// Process id of QEMU.
    pub pid: u32,
}
impl QemuAttachArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pid: take::required(matches, "pid")?,
        })
    }
}
/// The table of `qemu-monitor-command`.
pub(crate) const QEMU_MONITOR_COMMAND: CommandDef = CommandDef {
    name: "qemu-monitor-command",
    group: "domain",
    summary: "Send a command to QEMU's monitor",
    description: "Sends a command to the monitor of the domain's QEMU and prints what it answers. Several words are joined by blanks.\n    The command is an object of QMP, QEMU's protocol in JSON, such as {\"execute\":\"query-status\"}. Words that are no object are made one: the first is the name of the command, and the others are its arguments, either one object, as in qom-get '{\"path\":\"/machine\"}', or its members, as in qom-get '\"path\":\"/machine\"' '\"property\":\"type\"'.\n    With --hmp, it is a command of the monitor for people instead, such as info status, and the answer is text.\n    QEMU's answer is printed as it is, also one that reports an error, which is no failure of this command. --return-value prints only the member return of it, and fails where it has none. --pretty indents what is printed.\n    With --pass-fds, open file descriptors of virsh are handed to QEMU along with the command; QEMU takes one.\n    This command is for examining QEMU, and its use for more is strongly discouraged. libvirt does not look at what is sent. What changes something that libvirt manages can confuse it, so that later commands do something else than they say; nobody at libvirt looks into problems that follow. When the only way to something leads through this command, libvirt lacks a function that is worth asking for.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "hmp",
            help: "Send a command of the monitor for people",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pretty",
            help: "Indent the answer",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "return-value",
            help: "Print only what the answer returns",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pass-fds",
            value: ValueType::FdList,
            named_only: true,
            empty: Empty::Absent,
            help: "Hand these open file descriptors to QEMU, as N,M,...",
            details: &[
                Detail::Commas(Commas::Numbers),
                Detail::Invalid("Unable to parse FD number '{value}'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cmd",
            value: ValueType::Text,
            required: true,
            repeated: true,
            empty: Empty::Allowed,
            secret: Secrecy::WhenNamed,
            help: "Command, whose words are joined by blanks",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "hmp",
            b: "pretty",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "hmp",
            b: "return-value",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "pass-fds",
            error: None,
        },
        Check::Read {
            option: "cmd",
            error: None,
        },
    ],
    answers: true,
    keys: &["answer", "return", "output"],
    rules: &["--hmp excludes --pretty and --return-value."],
    examples: &[
        (
            "qemu-monitor-command web --hmp info block",
            "Shows the disks of web as QEMU has them.",
        ),
        (
            "qemu-monitor-command web --pretty query-status",
            "Prints the state of the emulator.",
        ),
        (
            "qemu-monitor-command web --return-value qom-get '\"path\":\"/machine\"' '\"property\":\"type\"'",
            "Prints one property.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `qemu-monitor-command`: send a command to QEMU's monitor.
#[derive(Debug, Clone, PartialEq)]
pub struct QemuMonitorCommandArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Send a command of the monitor for people.
    pub hmp: bool,
    /// Indent the answer.
    pub pretty: bool,
    /// Print only what the answer returns.
    pub return_value: bool,
    /// Hand these open file descriptors to QEMU, as N,M,.
    pub pass_fds: Option<FdList>,
    /// Command, whose words are joined by blanks.
    pub cmd: Vec<String>,
}
impl QemuMonitorCommandArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            hmp: take::flag(matches, "hmp"),
            pretty: take::flag(matches, "pretty"),
            return_value: take::flag(matches, "return-value"),
            pass_fds: matches.remove_one("pass-fds"),
            cmd: take::all(matches, "cmd"),
        })
    }
}
/// The table of `qemu-monitor-event`.
pub(crate) const QEMU_MONITOR_EVENT: CommandDef = CommandDef {
    name: "qemu-monitor-event",
    group: "domain",
    summary: "Wait for events of QEMU's monitor",
    description: "Waits for an event that QEMU reports of --domain, or of any domain, and prints it as QEMU tells it: its name, when it happened by QEMU's clock, and details in JSON. The command ends with success after the first event; with --loop, it goes on until an interrupt (Ctrl-C) or until --timeout seconds have passed. When no event came, it fails.\n    --event limits the events to those of this name. With --regex, it is a basic regular expression that the name has to match; with --no-case, case does not matter. What events there are, query-events tells, sent by qemu-monitor-command.\n    --timestamp puts the time at which libvirt reported it, in UTC, before each event, in place of QEMU's.\n    These events are QEMU's own matter and may change with its releases; event reports what libvirt makes of them.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            help: "Report only this domain, by name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "event",
            value: ValueType::Text,
            help: "Report only events of this name, such as STOP",
            details: &[
                Detail::Suggests(
                    &[
                        "ACPI_DEVICE_OST",
                        "BALLOON_CHANGE",
                        "BLOCK_EXPORT_DELETED",
                        "BLOCK_IMAGE_CORRUPTED",
                        "BLOCK_IO_ERROR",
                        "BLOCK_JOB_CANCELLED",
                        "BLOCK_JOB_COMPLETED",
                        "BLOCK_JOB_ERROR",
                        "BLOCK_JOB_PENDING",
                        "BLOCK_JOB_READY",
                        "BLOCK_WRITE_THRESHOLD",
                        "CPU_UNPLUG_REQUEST",
                        "DEVICE_DELETED",
                        "DEVICE_TRAY_MOVED",
                        "DEVICE_UNPLUG_GUEST_ERROR",
                        "DUMP_COMPLETED",
                        "FAILOVER_NEGOTIATED",
                        "GUEST_CRASHLOADED",
                        "GUEST_PANICKED",
                        "GUEST_PVSHUTDOWN",
                        "JOB_STATUS_CHANGE",
                        "MEMORY_DEVICE_SIZE_CHANGE",
                        "MEMORY_FAILURE",
                        "MEM_UNPLUG_ERROR",
                        "MIGRATION",
                        "MIGRATION_PASS",
                        "NETDEV_STREAM_CONNECTED",
                        "NETDEV_STREAM_DISCONNECTED",
                        "NIC_RX_FILTER_CHANGED",
                        "POWERDOWN",
                        "PR_MANAGER_STATUS_CHANGED",
                        "QUORUM_FAILURE",
                        "QUORUM_REPORT_BAD",
                        "RDMA_GID_STATUS_CHANGED",
                        "RESET",
                        "RESUME",
                        "RTC_CHANGE",
                        "SHUTDOWN",
                        "SPICE_CONNECTED",
                        "SPICE_DISCONNECTED",
                        "SPICE_INITIALIZED",
                        "SPICE_MIGRATE_COMPLETED",
                        "STOP",
                        "SUSPEND",
                        "SUSPEND_DISK",
                        "UNPLUG_PRIMARY",
                        "VNC_CONNECTED",
                        "VNC_DISCONNECTED",
                        "VNC_INITIALIZED",
                        "VSERPORT_CHANGE",
                        "WAKEUP",
                        "WATCHDOG",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pretty",
            help: "Print the details indented",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "loop",
            help: "Go on after the first event, until the timeout or an interrupt",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            help: "Stop waiting after this many seconds",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "regex",
            help: "Take the name for a basic regular expression",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-case",
            help: "Match the name in upper and lower case",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timestamp",
            help: "Print the time before each event",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Read {
            option: "event",
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    keys: &[
        "event",
        "at",
        "domain",
        "uuid",
        "details",
        "timestamp",
        "events_received",
        "ended_by",
    ],
    examples: &[
        (
            "qemu-monitor-event web --loop --pretty",
            "Reports all that QEMU tells of web.",
        ),
        (
            "qemu-monitor-event --event 'BLOCK_.*' --regex --timeout 60",
            "Waits up to a minute for an event of a disk.",
        ),
    ],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `qemu-monitor-event`: wait for events of QEMU's monitor.
#[derive(Debug, Clone, PartialEq)]
pub struct QemuMonitorEventArgs {
    /// Report only this domain, by name, id or UUID.
    pub domain: Option<String>,
    /// Report only events of this name, such as STOP.
    pub event: Option<String>,
    /// Print the details indented.
    pub pretty: bool,
    /// Take the name for a basic regular expression.
    pub regex: bool,
    /// Match the name in upper and lower case.
    pub no_case: bool,
    /// The options of the set `event-loop`.
    pub event_loop: super::sets::EventLoop,
}
impl QemuMonitorEventArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: matches.remove_one("domain"),
            event: matches.remove_one("event"),
            pretty: take::flag(matches, "pretty"),
            regex: take::flag(matches, "regex"),
            no_case: take::flag(matches, "no-case"),
            event_loop: super::sets::EventLoop {
                loop_: take::flag(matches, "loop"),
                timeout: matches.remove_one("timeout"),
                timestamp: take::flag(matches, "timestamp"),
                ..Default::default()
            },
        })
    }
}
/// The table of `qemu-agent-command`.
pub(crate) const QEMU_AGENT_COMMAND: CommandDef = CommandDef {
    name: "qemu-agent-command",
    group: "domain",
    summary: "Send a command to the agent in a QEMU guest",
    description: "Sends a command of the protocol of QEMU's guest agent, in JSON, to the agent in the running domain, and prints its answer. Words are joined by blanks. What a command does to the guest is the caller's business: libvirt does not look at it and may be confused by it, so that guestinfo, domfsfreeze and the others that ask the agent are the better choice where they do.\n    --timeout, --async and --block wait for the answer for so many seconds, not at all, or for as long as it takes. Without any, the hypervisor's default holds.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Int,
            number: true,
            named_only: true,
            help: "Seconds to wait for the answer",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 1,
                        max: u64::MAX,
                        error: "timeout must be positive",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "async",
            help: "Do not wait for the answer",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "block",
            help: "Wait for the answer for as long as it takes",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pretty",
            help: "Print the answer on several lines",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cmd",
            value: ValueType::Text,
            required: true,
            repeated: true,
            secret: Secrecy::WhenNamed,
            help: "The command in JSON",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Exclusive {
            a: "timeout",
            b: "async",
            when: When::Always,
            error: Some("timeout, async and block options are exclusive"),
        },
        Check::Exclusive {
            a: "timeout",
            b: "block",
            when: When::Always,
            error: Some("timeout, async and block options are exclusive"),
        },
        Check::Exclusive {
            a: "async",
            b: "block",
            when: When::Always,
            error: Some("timeout, async and block options are exclusive"),
        },
        Check::Read {
            option: "cmd",
            error: None,
        },
    ],
    answers: true,
    keys: &["answer"],
    rules: &["At most one of --timeout, --async and --block may be given."],
    examples: &[
        (
            "qemu-agent-command web '{\"execute\":\"guest-ping\"}' --timeout 5",
            "Asks whether the agent is there.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `qemu-agent-command`: send a command to the agent in a QEMU guest.
#[derive(Debug, Clone, PartialEq)]
pub struct QemuAgentCommandArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Seconds to wait for the answer.
    pub timeout: Option<i32>,
    /// Do not wait for the answer.
    pub async_: bool,
    /// Wait for the answer for as long as it takes.
    pub block: bool,
    /// Print the answer on several lines.
    pub pretty: bool,
    /// The command in JSON.
    pub cmd: Vec<String>,
}
impl QemuAgentCommandArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            timeout: matches.remove_one("timeout"),
            async_: take::flag(matches, "async"),
            block: take::flag(matches, "block"),
            pretty: take::flag(matches, "pretty"),
            cmd: take::all(matches, "cmd"),
        })
    }
}
/// The table of `guest-agent-timeout`.
pub(crate) const GUEST_AGENT_TIMEOUT: CommandDef = CommandDef {
    name: "guest-agent-timeout",
    group: "domain",
    summary: "Set how long a guest's agent is waited for",
    description: "Sets for how many seconds the hypervisor waits for the answers of the agent in the running domain's guest. At first, it waits for as long as it takes. Beside a positive number, these mean something:\n    - -2 waits for as long as it takes\n    - -1 takes the default of the daemon, which is 5 seconds at present\n    - 0 does not wait at all\n    When the time is over after a command was sent to the agent, the command fails, since libvirt 11.2 with the error VIR_ERR_AGENT_COMMAND_TIMEOUT (112); the guest may carry it out all the same.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Int,
            number: true,
            named_only: true,
            help: "Seconds to wait, or -2, -1 or 0",
            details: &[Detail::Without("-2")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("guest-agent-timeout web --timeout 10", "Waits for ten seconds at most."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `guest-agent-timeout`: set how long a guest's agent is waited for.
#[derive(Debug, Clone, PartialEq)]
pub struct GuestAgentTimeoutArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Seconds to wait, or -2, -1 or 0.
    pub timeout: i32,
}
impl GuestAgentTimeoutArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            timeout: matches.remove_one("timeout").unwrap_or(-2),
        })
    }
}
/// The table of `reboot`.
pub(crate) const REBOOT: CommandDef = CommandDef {
    name: "reboot",
    group: "domain",
    summary: "Reboot a domain",
    description: "Reboots the domain, as if reboot were typed inside it. The command returns once the request is made, maybe long before the domain reboots. What the domain does then is up to on_reboot in its XML.\n    The hypervisor picks the way, unless --mode names one or several, separated by commas. In which order several are tried is not defined; for a certain order, give one and repeat the command.\n    With --wait, the command returns when the guest begins anew, of which libvirt tells. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then what is still waited for. The request stands.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mode",
            value: ValueType::ChoiceList,
            operand: true,
            help: "Ways to reboot, separated by commas",
            details: &[
                Detail::Words(&["acpi", "agent", "initctl", "signal", "paravirt"]),
                Detail::Commas(Commas::Words),
                Detail::Invalid(
                    "Unknown mode {value} value, expecting 'acpi', 'agent', 'initctl', 'signal' or 'paravirt'",
                ),
                Detail::Without("the hypervisor picks a way that fits"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until the guest begins anew",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Read {
            option: "mode",
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    rules: &["--timeout needs --wait."],
    examples: &[
        ("reboot web --mode agent", "Has the agent in web reboot it."),
        (
            "reboot web --wait --timeout 60",
            "Waits until it boots, but no longer than a minute.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `reboot`: reboot a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct RebootArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Ways to reboot, separated by commas.
    pub mode: Option<Vec<RebootMode>>,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl RebootArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            mode: take::choices::<RebootMode>(matches, "mode"),
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The values of `--mode` of `reboot`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RebootMode {
    /// Press the ACPI power button
    Acpi,
    /// Ask the agent in the guest
    Agent,
    /// Write to the guest's initctl
    Initctl,
    /// Send a signal to the guest's first process
    Signal,
    /// Use the hypervisor's own channel
    Paravirt,
}
impl ChoiceValue for RebootMode {
    const WORDS: &'static [&'static str] = &[
        "acpi",
        "agent",
        "initctl",
        "signal",
        "paravirt",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "acpi" => Some(Self::Acpi),
            "agent" => Some(Self::Agent),
            "initctl" => Some(Self::Initctl),
            "signal" => Some(Self::Signal),
            "paravirt" => Some(Self::Paravirt),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Acpi => "acpi",
            Self::Agent => "agent",
            Self::Initctl => "initctl",
            Self::Signal => "signal",
            Self::Paravirt => "paravirt",
        }
    }
}
/// The table of `reset`.
pub(crate) const RESET: CommandDef = CommandDef {
    name: "reset",
    group: "domain",
    summary: "Reset a domain as its reset button would",
    description: "Resets the domain at once, without the guest's doing: the hardware is put back to its initial state. Data that the guest has not written may be lost.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    examples: &[("reset web", "Presses the reset button of web.")],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `reset`: reset a domain as its reset button would.
#[derive(Debug, Clone, PartialEq)]
pub struct ResetArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl ResetArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `restore`.
pub(crate) const RESTORE: CommandDef = CommandDef {
    name: "restore",
    group: "domain",
    summary: "Let a saved domain go on",
    description: "Starts a domain from the --file that save wrote on the host, with the memory and the state that it had then: running or paused as it was saved, unless --running or --paused decide it here.\n    A file should be restored once only. The disks have gone on since; restoring the old memory again corrupts their file systems, unless all of them are set back to what they were when the file was written.\n    --xml is seldom needed: it replaces the XML that was saved with the domain, and may differ only in what concerns the host, such as the path of a disk image whose name has changed since, by a snapshot for example.\n    --bypass-cache reads the file past the host's cache, which may take longer, or less long. --parallel-channels reads over several channels, of which a file in the format sparse is made for that.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::HostFile,
            required: true,
            help: "File on the host with the saved domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bypass-cache",
            help: "Read the file past the host's cache",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "parallel-channels",
            value: ValueType::Int,
            number: true,
            named_only: true,
            help: "How many channels read at the same time",
            details: &[Detail::Since("11.2")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml",
            value: ValueType::XmlFile,
            help: "File with the XML of the domain, changed in what concerns the host",
            details: &[Detail::Without("the XML that was saved")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "running",
            help: "Let the domain run",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "paused",
            help: "Keep the domain paused",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reset-nvram",
            help: "Delete the NVRAM file and make it anew from its template",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Read {
            option: "xml",
            error: None,
        },
        Check::Read {
            option: "parallel-channels",
            error: None,
        },
    ],
    answers: true,
    keys: &["kind", "name", "uuid"],
    examples: &[
        ("restore /var/lib/libvirt/images/web.save", "Restores what was saved there."),
        (
            "restore web.save --xml web.xml --paused",
            "Restores it with changed XML, and keeps it paused.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `restore`: let a saved domain go on.
#[derive(Debug, Clone, PartialEq)]
pub struct RestoreArgs {
    /// File on the host with the saved domain.
    pub file: String,
    /// Read the file past the host's cache.
    pub bypass_cache: bool,
    /// How many channels read at the same time.
    pub parallel_channels: Option<i32>,
    /// File with the XML of the domain, changed in what concerns the host.
    pub xml: Option<PathBuf>,
    /// Let the domain run.
    pub running: bool,
    /// Keep the domain paused.
    pub paused: bool,
    /// Delete the NVRAM file and make it anew from its template.
    pub reset_nvram: bool,
}
impl RestoreArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            bypass_cache: take::flag(matches, "bypass-cache"),
            parallel_channels: matches.remove_one("parallel-channels"),
            xml: matches.remove_one("xml"),
            running: take::flag(matches, "running"),
            paused: take::flag(matches, "paused"),
            reset_nvram: take::flag(matches, "reset-nvram"),
        })
    }
}
/// The table of `resume`.
pub(crate) const RESUME: CommandDef = CommandDef {
    name: "resume",
    group: "domain",
    summary: "Let a suspended domain go on",
    description: "Ends the suspension of the domain, so that it gets CPU time again.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    examples: &[
        ("resume web", "Lets web go on."),
        ("resume web --if-needed", "Sees to it that web goes on."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `resume`: let a suspended domain go on.
#[derive(Debug, Clone, PartialEq)]
pub struct ResumeArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl ResumeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `save`.
pub(crate) const SAVE: CommandDef = CommandDef {
    name: "save",
    group: "domain",
    summary: "Save the memory of a running domain to a file and stop it",
    description: "Saves the memory and the state of the running domain, but not its disks, to --file on the host, and stops it, so that its memory is free for others. restore lets it go on from the file: as it was, running or paused, unless --running or --paused decide it here.\n    It is much like hibernating a computer, with the same limits: open network connections may be broken when the domain goes on. The disks must not change in between; snapshot-create keeps their state as well.\n    --xml is seldom needed: it replaces the XML that is saved with the domain, and may differ only in what concerns the host, such as the paths of disk images that are to move while the domain is saved.\n    --bypass-cache keeps the file out of the host's cache, which may take longer, or less long. --image-format says how the file is made, and --parallel-channels writes over several channels, for which the format has to be sparse.\n    --verbose shows how far it is, on a terminal with the rate and the time that is left. Ctrl-C, or the signal TERM, cancels the job, after which the domain runs on; pressed again, Ctrl-C ends the program and leaves the job to the daemon. Elsewhere domjobinfo watches the job and domjobabort cancels it.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::HostFile,
            required: true,
            help: "File on the host that is written",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bypass-cache",
            help: "Keep the file out of the host's cache",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "parallel-channels",
            value: ValueType::Int,
            number: true,
            named_only: true,
            help: "How many channels write at the same time",
            details: &[Detail::Since("11.2")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "image-format",
            value: ValueType::Text,
            named_only: true,
            help: "Format of the file: raw, sparse, or compressed by gzip, bzip2, xz, lzop or zstd",
            details: &[
                Detail::Suggests(
                    &["raw", "gzip", "bzip2", "xz", "lzop", "zstd", "sparse"],
                ),
                Detail::Without("what the hypervisor is set up for"),
                Detail::Since("11.2"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml",
            value: ValueType::XmlFile,
            help: "File with the XML to save, changed in what concerns the host",
            details: &[Detail::Without("the domain's present XML is saved")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "running",
            help: "Let the domain run when it is restored",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "paused",
            help: "Keep the domain paused when it is restored",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "verbose",
            help: "Show how far the job is",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Read {
            option: "parallel-channels",
            error: None,
        },
        Check::Read {
            option: "image-format",
            error: None,
        },
        Check::Read {
            option: "xml",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "save web /var/lib/libvirt/images/web.save --verbose",
            "Saves web and shows how far it is.",
        ),
        (
            "save web /var/lib/libvirt/images/web.save --paused",
            "Saves web, which will be paused when it is restored.",
        ),
    ],
    writes: &["file"],
    ..CommandDef::NONE
};
/// Arguments of `save`: save the memory of a running domain to a file and stop it.
#[derive(Debug, Clone, PartialEq)]
pub struct SaveArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File on the host that is written.
    pub file: String,
    /// Keep the file out of the host's cache.
    pub bypass_cache: bool,
    /// How many channels write at the same time.
    pub parallel_channels: Option<i32>,
    /// Format of the file: raw, sparse, or compressed by gzip, bzip2, xz, lzop or zstd.
    pub image_format: Option<String>,
    /// File with the XML to save, changed in what concerns the host.
    pub xml: Option<PathBuf>,
    /// Let the domain run when it is restored.
    pub running: bool,
    /// Keep the domain paused when it is restored.
    pub paused: bool,
    /// Show how far the job is.
    pub verbose: bool,
}
impl SaveArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            file: take::required(matches, "file")?,
            bypass_cache: take::flag(matches, "bypass-cache"),
            parallel_channels: matches.remove_one("parallel-channels"),
            image_format: matches.remove_one("image-format"),
            xml: matches.remove_one("xml"),
            running: take::flag(matches, "running"),
            paused: take::flag(matches, "paused"),
            verbose: take::flag(matches, "verbose"),
        })
    }
}
/// The table of `save-image-define`.
pub(crate) const SAVE_IMAGE_DEFINE: CommandDef = CommandDef {
    name: "save-image-define",
    group: "domain",
    summary: "Change the XML of a domain that was saved to a file",
    description: "Replaces the XML in the --file that save wrote, with which restore starts the domain. It may differ only in what concerns the host, such as the path of a disk image whose name has changed since the domain was saved, by a snapshot for example.\n    The file also says whether the domain will be running or paused. That stays as it is, unless --running or --paused change it.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::HostFile,
            required: true,
            help: "File on the host with the saved domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the new XML",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "running",
            help: "Let the domain run when it is restored",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "paused",
            help: "Keep the domain paused when it is restored",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Read {
            option: "xml",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("save-image-define web.save web.xml", "Puts web.xml into the file."),
        (
            "save-image-define web.save web.xml --paused",
            "Has the domain paused when it is restored, too.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `save-image-define`: change the XML of a domain that was saved to a file.
#[derive(Debug, Clone, PartialEq)]
pub struct SaveImageDefineArgs {
    /// File on the host with the saved domain.
    pub file: String,
    /// File with the new XML.
    pub xml: PathBuf,
    /// Let the domain run when it is restored.
    pub running: bool,
    /// Keep the domain paused when it is restored.
    pub paused: bool,
}
impl SaveImageDefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            xml: take::required(matches, "xml")?,
            running: take::flag(matches, "running"),
            paused: take::flag(matches, "paused"),
        })
    }
}
/// The table of `save-image-dumpxml`.
pub(crate) const SAVE_IMAGE_DUMPXML: CommandDef = CommandDef {
    name: "save-image-dumpxml",
    group: "domain",
    summary: "Print the XML of a domain that was saved to a file",
    description: "Prints the XML that save wrote to --file together with the domain, and that restore starts it with.\n    With --xpath, only the parts that the expression selects are printed, one after another, or with --wrap together in one root element.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::HostFile,
            required: true,
            help: "File on the host with the saved domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "security-info",
            help: "Include secrets, such as passwords",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xpath",
            value: ValueType::Xpath,
            named_only: true,
            empty: Empty::SilentFailure,
            help: "Print only what the XPath expression selects",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wrap",
            help: "Wrap what the XPath expression selects in one root element, instead of one document for each node",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "save-image-dumpxml web.save --xpath //disk/source",
            "Prints where its disk images are.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `save-image-dumpxml`: print the XML of a domain that was saved to a file.
#[derive(Debug, Clone, PartialEq)]
pub struct SaveImageDumpxmlArgs {
    /// File on the host with the saved domain.
    pub file: String,
    /// Include secrets, such as passwords.
    pub security_info: bool,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl SaveImageDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            security_info: take::flag(matches, "security-info"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `save-image-edit`.
pub(crate) const SAVE_IMAGE_EDIT: CommandDef = CommandDef {
    name: "save-image-edit",
    group: "domain",
    summary: "Edit the XML of a domain that was saved to a file",
    description: "Opens the XML in the --file that save wrote in an editor, and puts what is saved there back. It is like\n      virsh save-image-dumpxml web.save --security-info > web.xml\n      vi web.xml\n      virsh save-image-define web.save web.xml\n    but checks for errors and offers to try again. The editor is that of VISUAL or EDITOR, else sensible-editor.\n    The file also says whether the domain will be running or paused. That stays as it is, unless --running or --paused change it together with the XML.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::HostFile,
            required: true,
            help: "File on the host with the saved domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "running",
            help: "Let the domain run when it is restored",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "paused",
            help: "Keep the domain paused when it is restored",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "running",
            b: "paused",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    keys: &["changed"],
    rules: &["--running and --paused exclude each other."],
    examples: &[
        ("save-image-edit web.save", "Opens the XML of web.save in the editor."),
    ],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `save-image-edit`: edit the XML of a domain that was saved to a file.
#[derive(Debug, Clone, PartialEq)]
pub struct SaveImageEditArgs {
    /// File on the host with the saved domain.
    pub file: String,
    /// Let the domain run when it is restored.
    pub running: bool,
    /// Keep the domain paused when it is restored.
    pub paused: bool,
}
impl SaveImageEditArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            running: take::flag(matches, "running"),
            paused: take::flag(matches, "paused"),
        })
    }
}
/// The table of `schedinfo`.
pub(crate) const SCHEDINFO: CommandDef = CommandDef {
    name: "schedinfo",
    group: "domain",
    summary: "Print or change the parameters of a domain's CPU scheduler",
    description: "Prints the name of the scheduler that gives the domain its time on CPUs, and its parameters, or changes those that are given and prints all of them then. Which there are is up to the hypervisor:\n    - LXC, with the scheduler posix: cpu_shares, vcpu_period and vcpu_quota\n    - QEMU, with posix: these, and emulator_period, emulator_quota, global_period, global_quota, iothread_period and iothread_quota\n    - Xen, with credit: weight and cap\n    - ESX, with allocation: reservation, limit and shares\n    --weight and --cap are parameters of Xen's credit scheduler alone.\n    cpu_shares is 2 to 262144 on a host with control groups of version 1, and 1 to 10000 with version 2. Periods are 1000 to 1000000 microseconds, quotas 1000 to 17592186044415, or negative for no limit. A period or quota of 0 is as if none had been given.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together to change something, but not to print.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "weight",
            value: ValueType::Text,
            number: true,
            named_only: true,
            help: "Weight for Xen's credit scheduler",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cap",
            value: ValueType::Text,
            number: true,
            named_only: true,
            help: "Cap for Xen's credit scheduler",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Print or change what is in use now",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Print or change the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Print or change the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "set",
            value: ValueType::Text,
            repeated: true,
            operand: true,
            help: "A parameter with its new value, as parameter=value",
            details: &[
                Detail::Suggests(
                    &[
                        "cpu_shares=",
                        "vcpu_period=",
                        "vcpu_quota=",
                        "emulator_period=",
                        "emulator_quota=",
                        "global_period=",
                        "global_quota=",
                        "iothread_period=",
                        "iothread_quota=",
                        "weight=",
                        "cap=",
                        "reservation=",
                        "limit=",
                        "shares=",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "weight",
            error: None,
        },
        Check::Read {
            option: "cap",
            error: None,
        },
        Check::Read {
            option: "set",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "scheduler",
        "cpu_shares",
        "global_period",
        "global_quota",
        "vcpu_period",
        "vcpu_quota",
        "emulator_period",
        "emulator_quota",
        "iothread_period",
        "iothread_quota",
        "weight",
        "cap",
    ],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("schedinfo web", "Prints scheduler and parameters."),
        (
            "schedinfo web cpu_shares=512 vcpu_quota=50000 --live",
            "Changes two parameters of the running domain.",
        ),
        (
            "schedinfo web --set vcpu_quota=-1 --config",
            "Lifts a limit, from the next start on.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `schedinfo`: print or change the parameters of a domain's CPU scheduler.
#[derive(Debug, Clone, PartialEq)]
pub struct SchedinfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Weight for Xen's credit scheduler.
    pub weight: Option<String>,
    /// Cap for Xen's credit scheduler.
    pub cap: Option<String>,
    /// A parameter with its new value, as parameter=value.
    pub set: Vec<String>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl SchedinfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            weight: matches.remove_one("weight"),
            cap: matches.remove_one("cap"),
            set: take::all(matches, "set"),
            affect: super::sets::Affect {
                current: take::flag(matches, "current"),
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
            },
        })
    }
}
/// The table of `screenshot`.
pub(crate) const SCREENSHOT: CommandDef = CommandDef {
    name: "screenshot",
    group: "domain",
    summary: "Save what the screen of a domain shows",
    description: "Takes a picture of the domain's screen and writes it to --file. The hypervisor chooses the format, whatever the name of the file is; QEMU makes PNG. Without --file, the picture is named after the domain, the time and the format, in the present directory.\n    --screen chooses one of several screens by its number, from 0 on: the heads of the first graphics card come first, then those of the next one. With two cards of four heads each, 5 is the second head of the second card.\n    The file appears under its name only when it is complete, so that a failure leaves none, and leaves one that was there as it was.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::File,
            help: "File to write",
            details: &[
                Detail::Without(
                    "a name like web-2026-11-25-21:55:55.png, from domain, time and format",
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "screen",
            value: ValueType::Uint,
            number: true,
            help: "Number of the screen",
            details: &[Detail::Without("0")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::NotEmpty("file"),
        Check::Read {
            option: "screen",
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    keys: &["file", "type"],
    examples: &[
        ("screenshot web", "Saves a picture of the screen of web."),
        ("screenshot web /tmp/web.png --screen 1", "Saves what its second screen shows."),
    ],
    writes: &["file"],
    ..CommandDef::NONE
};
/// Arguments of `screenshot`: save what the screen of a domain shows.
#[derive(Debug, Clone, PartialEq)]
pub struct ScreenshotArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File to write.
    pub file: Option<PathBuf>,
    /// Number of the screen.
    pub screen: u32,
}
impl ScreenshotArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            file: matches.remove_one("file"),
            screen: matches.remove_one("screen").unwrap_or(0),
        })
    }
}
/// The table of `set-lifecycle-action`.
pub(crate) const SET_LIFECYCLE_ACTION: CommandDef = CommandDef {
    name: "set-lifecycle-action",
    group: "domain",
    summary: "Set what happens when a domain is powered off, reboots or crashes",
    description: "Sets the --action that follows when the guest powers itself off, reboots or crashes, which is the --type. Of the actions, coredump-destroy and coredump-restart are for crashes only.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "type",
            value: ValueType::Choice,
            required: true,
            help: "What happens to the guest",
            details: &[
                Detail::Words(&["poweroff", "reboot", "crash"]),
                Detail::Invalid("Invalid lifecycle type '{value}'."),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "action",
            value: ValueType::Choice,
            required: true,
            help: "What follows",
            details: &[
                Detail::Words(
                    &[
                        "destroy",
                        "restart",
                        "rename-restart",
                        "preserve",
                        "coredump-destroy",
                        "coredump-restart",
                    ],
                ),
                Detail::Invalid("Invalid lifecycle action '{value}'."),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::NotEmpty("type"),
        Check::NotEmpty("action"),
        Check::Read {
            option: "type",
            error: None,
        },
        Check::Read {
            option: "action",
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    rules: &["--current excludes --live and --config."],
    examples: &[
        (
            "set-lifecycle-action web crash coredump-restart",
            "Has a crash dumped and the guest started again.",
        ),
        (
            "set-lifecycle-action web reboot destroy --live",
            "Stops the running domain when its guest reboots, as an installation wants it.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `set-lifecycle-action`: set what happens when a domain is powered off, reboots or crashes.
#[derive(Debug, Clone, PartialEq)]
pub struct SetLifecycleActionArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// What happens to the guest.
    pub type_: SetLifecycleActionType,
    /// What follows.
    pub action: SetLifecycleActionAction,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl SetLifecycleActionArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            type_: take::required_choice::<SetLifecycleActionType>(matches, "type")?,
            action: take::required_choice::<
                SetLifecycleActionAction,
            >(matches, "action")?,
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The values of `--type` of `set-lifecycle-action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetLifecycleActionType {
    /// The guest powers itself off
    Poweroff,
    /// The guest reboots
    Reboot,
    /// The guest crashes
    Crash,
}
impl ChoiceValue for SetLifecycleActionType {
    const WORDS: &'static [&'static str] = &["poweroff", "reboot", "crash"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "poweroff" => Some(Self::Poweroff),
            "reboot" => Some(Self::Reboot),
            "crash" => Some(Self::Crash),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Poweroff => "poweroff",
            Self::Reboot => "reboot",
            Self::Crash => "crash",
        }
    }
}
/// The values of `--action` of `set-lifecycle-action`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SetLifecycleActionAction {
    /// Stop the domain and free what it holds
    Destroy,
    /// Start it anew
    Restart,
    /// Start it anew under another name
    RenameRestart,
    /// Keep it as it is for a look
    Preserve,
    /// Dump its memory, then destroy it
    CoredumpDestroy,
    /// Dump its memory, then start it anew
    CoredumpRestart,
}
impl ChoiceValue for SetLifecycleActionAction {
    const WORDS: &'static [&'static str] = &[
        "destroy",
        "restart",
        "rename-restart",
        "preserve",
        "coredump-destroy",
        "coredump-restart",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "destroy" => Some(Self::Destroy),
            "restart" => Some(Self::Restart),
            "rename-restart" => Some(Self::RenameRestart),
            "preserve" => Some(Self::Preserve),
            "coredump-destroy" => Some(Self::CoredumpDestroy),
            "coredump-restart" => Some(Self::CoredumpRestart),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Destroy => "destroy",
            Self::Restart => "restart",
            Self::RenameRestart => "rename-restart",
            Self::Preserve => "preserve",
            Self::CoredumpDestroy => "coredump-destroy",
            Self::CoredumpRestart => "coredump-restart",
        }
    }
}
/// The table of `set-user-sshkeys`.
pub(crate) const SET_USER_SSHKEYS: CommandDef = CommandDef {
    name: "set-user-sshkeys",
    group: "domain",
    summary: "Change the SSH keys of a user in a guest",
    description: "Adds the keys that a file holds to those with which a user of the running domain's guest may log in by SSH. Each is a line, as sshd(8) tells; empty lines are passed over. This needs the agent in the guest.\n    With --reset, the keys of the file take the place of those that there are; without a file, none is left. With --remove, the keys of the file are taken away; those that are not there do no harm.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "user",
            value: ValueType::Text,
            of: Some(Meaning::GuestUser),
            required: true,
            help: "User in the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::File,
            operand: true,
            help: "File that holds the keys",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reset",
            help: "Drop all other keys",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "remove",
            help: "Take the keys of the file away",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "remove",
            any_of: &["file"],
            error: None,
        },
        Check::Exclusive {
            a: "reset",
            b: "remove",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "user",
            error: None,
        },
        Check::Read {
            option: "file",
            error: None,
        },
        Check::AtLeastOne {
            any_of: &["file", "reset"],
            error: Some("Option --file is required"),
        },
    ],
    answers: true,
    rules: &[
        "--remove needs --file.",
        "--reset and --remove exclude each other.",
        "At least one of --file and --reset must be given.",
    ],
    examples: &[
        ("set-user-sshkeys web root key.pub", "Adds a key."),
        ("set-user-sshkeys web root --reset", "Takes all keys away."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `set-user-sshkeys`: change the SSH keys of a user in a guest.
#[derive(Debug, Clone, PartialEq)]
pub struct SetUserSshkeysArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// User in the guest.
    pub user: String,
    /// File that holds the keys.
    pub file: Option<PathBuf>,
    /// Drop all other keys.
    pub reset: bool,
    /// Take the keys of the file away.
    pub remove: bool,
}
impl SetUserSshkeysArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            user: take::required(matches, "user")?,
            file: matches.remove_one("file"),
            reset: take::flag(matches, "reset"),
            remove: take::flag(matches, "remove"),
        })
    }
}
/// The table of `set-user-password`.
pub(crate) const SET_USER_PASSWORD: CommandDef = CommandDef {
    name: "set-user-password",
    group: "domain",
    summary: "Set the password of a user in a guest",
    description: "Sets the password of a user of the running domain's guest. With QEMU, this needs the agent in the guest.\n    On the command line, others on this machine can see the password. At the prompt, or from a pipe as in virsh < file, they cannot, and it is kept out of the history and the log.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "user",
            value: ValueType::Text,
            of: Some(Meaning::GuestUser),
            required: true,
            help: "User in the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "password",
            value: ValueType::Text,
            required: true,
            secret: Secrecy::Always,
            help: "New password",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "encrypted",
            help: "Take the password as encrypted already in the guest's own way",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "user",
            error: None,
        },
        Check::Read {
            option: "password",
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    examples: &[
        (
            "set-user-password web root '$6$…' --encrypted",
            "Sets a password that was encrypted elsewhere.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `set-user-password`: set the password of a user in a guest.
#[derive(Debug, Clone, PartialEq)]
pub struct SetUserPasswordArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// User in the guest.
    pub user: String,
    /// New password.
    pub password: String,
    /// Take the password as encrypted already in the guest's own way.
    pub encrypted: bool,
}
impl SetUserPasswordArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            user: take::required(matches, "user")?,
            password: take::required(matches, "password")?,
            encrypted: take::flag(matches, "encrypted"),
        })
    }
}
/// The table of `setmaxmem`.
pub(crate) const SETMAXMEM: CommandDef = CommandDef {
    name: "setmaxmem",
    group: "domain",
    summary: "Change the memory limit of a domain",
    description: "Changes how much memory setmem can give to the domain. The size counts KiB when it has no suffix, and is rounded up to whole KiB; --size was once called --kilobytes. Some hypervisors round further up, as ESX does, to MiB.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the hypervisor decides.\n    QEMU, like others, does not change the limit of a running domain, least of all upwards; and some definitions, such as those with NUMA cells, have to be changed by edit.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "size",
            value: ValueType::Size,
            number: true,
            required: true,
            help: "New limit, in KiB unless it has a suffix",
            details: &[
                Detail::Unit(1024),
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "kilobytes",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "size",
            error: None,
        },
    ],
    answers: true,
    keys: &["maximum_memory"],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("setmaxmem web 8G --config", "Allows up to 8 GiB, from the next start on."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `setmaxmem`: change the memory limit of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct SetmaxmemArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// New limit, in KiB unless it has a suffix.
    pub size: u64,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl SetmaxmemArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            size: take::required(matches, "size")?,
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `setmem`.
pub(crate) const SETMEM: CommandDef = CommandDef {
    name: "setmem",
    group: "domain",
    summary: "Change the memory of a domain",
    description: "Changes how much memory the domain has, up to the limit of setmaxmem. The size counts KiB when it has no suffix, and is rounded up to whole KiB; --size was once called --kilobytes. Some hypervisors round further up, as ESX does, to MiB.\n    With --live, the balloon in the running guest is asked for it, and the guest may give only a part of it. --config changes the persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, the running domain is meant.\n    Xen can change a running domain only if it is paravirtualized or has the balloon driver. With LXC, the size is the limit of the control group on the container's memory and file cache: MemTotal in the container's /proc/meminfo, and for the host what memtune prints. dominfo prints the present memory and the largest that can be set. With --wait, the command returns when the balloon in the running guest has reached the size, of which libvirt tells; where there is no balloon, or only the definition is changed, there is nothing to wait for. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then how much memory the domain has. The request stands.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "size",
            value: ValueType::Size,
            number: true,
            required: true,
            help: "New size, in KiB unless it has a suffix",
            details: &[
                Detail::Unit(1024),
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "kilobytes",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until the balloon has reached the size",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "size",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    keys: &["requested_memory", "memory"],
    rules: &["--current excludes --live and --config.", "--timeout needs --wait."],
    examples: &[
        ("setmem web 2G --live", "Asks the guest to do with 2 GiB."),
        ("setmem web 2G --config", "Sets 2 GiB, from the next start on."),
        (
            "setmem web 2G --live --wait --timeout 60",
            "Waits until it does with 2 GiB, but no longer than a minute.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `setmem`: change the memory of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct SetmemArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// New size, in KiB unless it has a suffix.
    pub size: u64,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl SetmemArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            size: take::required(matches, "size")?,
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `setvcpus`.
pub(crate) const SETVCPUS: CommandDef = CommandDef {
    name: "setvcpus",
    group: "domain",
    summary: "Change the number of virtual CPUs of a domain",
    description: "Changes how many virtual CPUs the domain uses. Host, hypervisor and the definition of the domain limit the number. Xen can change a running domain only if that is paravirtualized.\n    --config changes the persistent definition, from the next start on, --live the running domain, at once, and --current whichever of them is in use now. --live and --config may be given together, if the hypervisor can do both. Without any, --live is meant, and the domain must run; the hypervisor decides whether its definition changes as well. A guest that is still booting may miss the change.\n    --guest switches CPUs on and off in the guest instead of the hypervisor; that needs a running domain, and may need the agent in the guest.\n    CPUs that are added to a persistent definition can only be taken out of the running domain later if they are made so with --hotpluggable. Those that a running domain gets can be taken out in any case, where the hypervisor is able to.\n    With --async, CPUs are asked back and the command returns at once. That the guest has let go of one comes as event vcpu-removed, that it does not as device-removal-failed (event). It means nothing beside --guest.\n    With --wait, the command returns when the running domain has as many as were asked for, or with --guest its guest uses as many; a change of the definition alone is waited for no longer than without. Where a guest lets go of one CPU after another, the rest is asked back again. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then how many there are. The request stands.\n    --maximum changes how many there can be after the next start. It needs --config, and neither --live nor --current. It may be refused where the definition has a topology of CPUs.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "count",
            value: ValueType::Uint,
            number: true,
            required: true,
            help: "Number of virtual CPUs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "maximum",
            help: "Change how many there can be, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "guest",
            help: "Switch CPUs in the guest",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "hotpluggable",
            help: "Let the added CPUs be taken out again",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "async",
            help: "Do not wait until the guest has let go of CPUs",
            details: &[Detail::Since("12.4")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until the running domain has as many",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "guest",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "maximum",
            any_of: &["config"],
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "count",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    keys: &["requested_vcpus", "vcpu_count"],
    rules: &[
        "--timeout needs --wait.",
        "--current excludes --live and --config.",
        "--guest and --config exclude each other.",
        "--maximum needs --config.",
    ],
    examples: &[
        ("setvcpus web 4 --live", "Gives the running domain four CPUs."),
        (
            "setvcpus web 8 --maximum --config",
            "Lets it have up to eight, from the next start on.",
        ),
        (
            "setvcpus web 2 --live --wait --timeout 60",
            "Waits until it has two, but no longer than a minute.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `setvcpus`: change the number of virtual CPUs of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct SetvcpusArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Number of virtual CPUs.
    pub count: u32,
    /// Change how many there can be, from the next start on.
    pub maximum: bool,
    /// Switch CPUs in the guest.
    pub guest: bool,
    /// Let the added CPUs be taken out again.
    pub hotpluggable: bool,
    /// Do not wait until the guest has let go of CPUs.
    pub async_: bool,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl SetvcpusArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            count: take::required(matches, "count")?,
            maximum: take::flag(matches, "maximum"),
            guest: take::flag(matches, "guest"),
            hotpluggable: take::flag(matches, "hotpluggable"),
            async_: take::flag(matches, "async"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `shutdown`.
pub(crate) const SHUTDOWN: CommandDef = CommandDef {
    name: "shutdown",
    group: "domain",
    summary: "Ask a domain to shut down",
    description: "Asks the domain's operating system to shut down. How long that takes depends on the services that it must stop, and it may not happen at all. What the domain does then is up to on_poweroff in its XML.\n    Once it stops, a transient domain loses the metadata of its snapshots and checkpoints, while their contents stay: a new domain of the same name and UUID can take it up again with snapshot-create and checkpoint-create.\n    The hypervisor picks the way, unless --mode names one or several, separated by commas. In which order several are tried is not defined; for a certain order, give one and repeat the command.\n    With --wait, the command returns when the domain is off, of which libvirt tells. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then what is still waited for. The request stands.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mode",
            value: ValueType::ChoiceList,
            operand: true,
            help: "Ways to shut down, separated by commas",
            details: &[
                Detail::Words(&["acpi", "agent", "initctl", "signal", "paravirt"]),
                Detail::Commas(Commas::Words),
                Detail::Invalid(
                    "Unknown mode {value} value, expecting 'acpi', 'agent', 'initctl', 'signal', or 'paravirt'",
                ),
                Detail::Without("the hypervisor picks a way that fits"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until the domain is off",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Read {
            option: "mode",
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    keys: &["state", "active"],
    rules: &["--timeout needs --wait."],
    examples: &[
        ("shutdown web", "Asks web to shut down."),
        (
            "shutdown web --mode acpi,agent",
            "Leaves it to the hypervisor which of the two it uses.",
        ),
        ("shutdown web --if-needed", "Asks it only if it is not off."),
        (
            "shutdown web --wait --timeout 60",
            "Waits until it is off, but no longer than a minute.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `shutdown`: ask a domain to shut down.
#[derive(Debug, Clone, PartialEq)]
pub struct ShutdownArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Ways to shut down, separated by commas.
    pub mode: Option<Vec<ShutdownMode>>,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl ShutdownArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            mode: take::choices::<ShutdownMode>(matches, "mode"),
            if_needed: take::flag(matches, "if-needed"),
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The values of `--mode` of `shutdown`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShutdownMode {
    /// Press the ACPI power button
    Acpi,
    /// Ask the agent in the guest
    Agent,
    /// Write to the guest's initctl
    Initctl,
    /// Send a signal to the guest's first process
    Signal,
    /// Use the hypervisor's own channel
    Paravirt,
}
impl ChoiceValue for ShutdownMode {
    const WORDS: &'static [&'static str] = &[
        "acpi",
        "agent",
        "initctl",
        "signal",
        "paravirt",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "acpi" => Some(Self::Acpi),
            "agent" => Some(Self::Agent),
            "initctl" => Some(Self::Initctl),
            "signal" => Some(Self::Signal),
            "paravirt" => Some(Self::Paravirt),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Acpi => "acpi",
            Self::Agent => "agent",
            Self::Initctl => "initctl",
            Self::Signal => "signal",
            Self::Paravirt => "paravirt",
        }
    }
}
/// The table of `start`.
pub(crate) const START: CommandDef = CommandDef {
    name: "start",
    group: "domain",
    summary: "Start a defined domain",
    description: "Starts a domain that is defined and does not run, named by its name or UUID: from its managed save image if it has one, else by booting it. With --force-boot, such an image is thrown away.\n    With --bypass-cache, the image is read past the host's file system cache, which may be slower, or faster.\n    With --console, the guest waits until its console is connected, where the driver can have it wait, so that nothing of what it says is missed. It goes on as well where the console cannot be connected. Beside --paused it is left paused.\n    With --pass-fds, open file descriptors of virsh are handed to the guest, where they are numbered from 3; only containers can take them.\n    With --if-needed, a domain that runs already is a success, with --paused one that is paused.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Inactive),
            help: "Domain name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "console",
            help: "Attach to the guest's console after the start",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "paused",
            help: "Leave the guest paused, where the hypervisor can",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "autodestroy",
            help: "Destroy the guest when virsh disconnects or ends",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bypass-cache",
            help: "Read a managed save image past the file system cache",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "force-boot",
            help: "Throw a managed save image away and boot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pass-fds",
            value: ValueType::FdList,
            empty: Empty::Absent,
            help: "Hand these open file descriptors to the guest, as N,M,...",
            details: &[
                Detail::Commas(Commas::Numbers),
                Detail::Invalid("Unable to parse FD number '{value}'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reset-nvram",
            help: "Delete the NVRAM file and make it anew from its template",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Exclusive {
            a: "console",
            b: "if-needed",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "autodestroy",
            b: "if-needed",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "pass-fds",
            b: "if-needed",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "pass-fds",
            error: None,
        },
    ],
    answers: true,
    keys: &["domain"],
    rules: &["--if-needed excludes --console, --autodestroy and --pass-fds."],
    examples: &[
        ("start web --console", "Starts web and shows its console."),
        ("start web --force-boot", "Boots web in any case."),
        ("start web --if-needed", "Sees to it that web runs."),
    ],
    destructive: Some(&["force-boot"]),
    attended: Some(&["console"]),
    ..CommandDef::NONE
};
/// Arguments of `start`: start a defined domain.
#[derive(Debug, Clone, PartialEq)]
pub struct StartArgs {
    /// Domain name or UUID.
    pub domain: String,
    /// Attach to the guest's console after the start.
    pub console: bool,
    /// Leave the guest paused, where the hypervisor can.
    pub paused: bool,
    /// Destroy the guest when virsh disconnects or ends.
    pub autodestroy: bool,
    /// Read a managed save image past the file system cache.
    pub bypass_cache: bool,
    /// Throw a managed save image away and boot.
    pub force_boot: bool,
    /// Hand these open file descriptors to the guest, as N,M,.
    pub pass_fds: Option<FdList>,
    /// Delete the NVRAM file and make it anew from its template.
    pub reset_nvram: bool,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl StartArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            console: take::flag(matches, "console"),
            paused: take::flag(matches, "paused"),
            autodestroy: take::flag(matches, "autodestroy"),
            bypass_cache: take::flag(matches, "bypass-cache"),
            force_boot: take::flag(matches, "force-boot"),
            pass_fds: matches.remove_one("pass-fds"),
            reset_nvram: take::flag(matches, "reset-nvram"),
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `suspend`.
pub(crate) const SUSPEND: CommandDef = CommandDef {
    name: "suspend",
    group: "domain",
    summary: "Suspend a running domain",
    description: "Suspends the domain: it stays in memory and gets no CPU time until resume.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    examples: &[
        ("suspend web", "Suspends web."),
        ("suspend web --if-needed", "Sees to it that web is suspended."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `suspend`: suspend a running domain.
#[derive(Debug, Clone, PartialEq)]
pub struct SuspendArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl SuspendArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `ttyconsole`.
pub(crate) const TTYCONSOLE: CommandDef = CommandDef {
    name: "ttyconsole",
    group: "domain",
    summary: "Print the device of the console of a domain",
    description: "Prints the device on the host at which the console of a running domain is, such as /dev/pts/3. A domain without such a console is a failure. console connects to it.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["tty"],
    examples: &[("ttyconsole web", "Prints the device of the console.")],
    ..CommandDef::NONE
};
/// Arguments of `ttyconsole`: print the device of the console of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct TtyconsoleArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl TtyconsoleArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `undefine`.
pub(crate) const UNDEFINE: CommandDef = CommandDef {
    name: "undefine",
    group: "domain",
    summary: "Remove the definition of a domain",
    description: "Removes the definition of a domain that is off. One that runs goes on and becomes transient. A domain that is off must be named by its name or UUID.\n    What would be left behind blocks the command until an option says what to do with it:\n    - a managed save image (see managedsave): --managed-save\n    - metadata of snapshots (see snapshot-list) of a domain that is off: --snapshots-metadata\n    - metadata of checkpoints (see checkpoint-list) of a domain that is off: --checkpoints-metadata\n    - an NVRAM file or another store of the firmware's variables (nvram or varstore within os in the XML): --nvram or --keep-nvram\n    The two metadata options mean nothing while the domain runs.\n    Storage is removed as well with --storage, which names volumes by target or source path as domblklist lists them, or with --remove-all-storage. This needs a domain that is off, and volumes in storage pools of libvirt. The volumes are deleted after the definition; where that fails, the error says which are left. A volume that the definition does not name counts as deleted. Of a disk with a backing chain, only the topmost image is removed.\n    --tpm and --keep-tpm decide about the state of a TPM; without them, persistent_state of its backend in the XML does.\n    --delete-storage-volume-snapshots deletes the snapshots of the volumes as well. Few storage drivers support it, at present only rbd, and the others fail because of it.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Persistent),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "managed-save",
            help: "Remove the managed save image",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "storage",
            value: ValueType::List,
            of: Some(Meaning::Disk),
            empty: Empty::Absent,
            help: "Remove these volumes, by target or source path, separated by commas",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "remove-all-storage",
            help: "Remove all volumes of the domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "delete-storage-volume-snapshots",
            help: "Remove the snapshots of the volumes as well",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "delete-snapshots",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wipe-storage",
            help: "Wipe the volumes before they are removed",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "snapshots-metadata",
            help: "Remove the metadata of all snapshots",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "checkpoints-metadata",
            help: "Remove the metadata of all checkpoints",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "nvram",
            help: "Remove the NVRAM file",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "keep-nvram",
            help: "Keep the NVRAM file",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "tpm",
            help: "Remove the TPM's state",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "keep-tpm",
            help: "Keep the TPM's state",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "delete-storage-volume-snapshots",
            any_of: &["remove-all-storage"],
            error: None,
        },
        Check::Exclusive {
            a: "nvram",
            b: "keep-nvram",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "tpm",
            b: "keep-tpm",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "wipe-storage",
            any_of: &["storage", "remove-all-storage"],
            error: Some(
                "'--wipe-storage' requires '--storage <string>' or '--remove-all-storage'",
            ),
        },
        Check::Exclusive {
            a: "storage",
            b: "remove-all-storage",
            when: When::InHandler,
            error: Some("Specified both --storage and --remove-all-storage"),
        },
        Check::Find("domain"),
        Check::Read {
            option: "storage",
            error: None,
        },
    ],
    answers: true,
    keys: &["removed_volumes"],
    rules: &[
        "--delete-storage-volume-snapshots needs --remove-all-storage.",
        "--nvram and --keep-nvram exclude each other.",
        "--tpm and --keep-tpm exclude each other.",
        "--wipe-storage needs --storage or --remove-all-storage.",
        "--storage and --remove-all-storage exclude each other.",
    ],
    examples: &[
        (
            "undefine web --nvram --managed-save",
            "Removes web with its NVRAM and its managed save image.",
        ),
        (
            "undefine web --storage vda,/srv/data.img",
            "Removes web and two of its volumes.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `undefine`: remove the definition of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct UndefineArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Remove the managed save image.
    pub managed_save: bool,
    /// Remove these volumes, by target or source path, separated by commas.
    pub storage: Option<Vec<String>>,
    /// Remove all volumes of the domain.
    pub remove_all_storage: bool,
    /// Remove the snapshots of the volumes as well.
    pub delete_storage_volume_snapshots: bool,
    /// Wipe the volumes before they are removed.
    pub wipe_storage: bool,
    /// Remove the metadata of all snapshots.
    pub snapshots_metadata: bool,
    /// Remove the metadata of all checkpoints.
    pub checkpoints_metadata: bool,
    /// Remove the NVRAM file.
    pub nvram: bool,
    /// Keep the NVRAM file.
    pub keep_nvram: bool,
    /// Remove the TPM's state.
    pub tpm: bool,
    /// Keep the TPM's state.
    pub keep_tpm: bool,
}
impl UndefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            managed_save: take::flag(matches, "managed-save"),
            storage: matches.remove_one("storage"),
            remove_all_storage: take::flag(matches, "remove-all-storage"),
            delete_storage_volume_snapshots: take::flag(
                matches,
                "delete-storage-volume-snapshots",
            ),
            wipe_storage: take::flag(matches, "wipe-storage"),
            snapshots_metadata: take::flag(matches, "snapshots-metadata"),
            checkpoints_metadata: take::flag(matches, "checkpoints-metadata"),
            nvram: take::flag(matches, "nvram"),
            keep_nvram: take::flag(matches, "keep-nvram"),
            tpm: take::flag(matches, "tpm"),
            keep_tpm: take::flag(matches, "keep-tpm"),
        })
    }
    /// Judges the exclusions that are left to the handler.
    ///
    /// # Errors
    /// Returns the error of the first one that does not hold.
    pub fn judge(&self) -> Result<(), virsh_args::BindError> {
        if self.storage.is_some() && self.remove_all_storage {
            return Err(
                virsh_args::BindError::new(
                    "Specified both --storage and --remove-all-storage",
                ),
            );
        }
        Ok(())
    }
}
/// The table of `update-device`.
pub(crate) const UPDATE_DEVICE: CommandDef = CommandDef {
    name: "update-device",
    group: "domain",
    summary: "Change a device of a domain",
    description: "Changes a device into what --file describes, in XML whose root is the element of one device (https://libvirt.org/formatdomain.html#elementsDevices). The hypervisor finds the device by details such as the target of a disk or the address of an interface; what the XML leaves out may be filled in, so that another device may be meant.\n    --force changes the device against the guest's will, such as to eject a medium that the guest has locked or mounted.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. --persistent is --config, together with --live where the domain runs. Without any, --current is meant. In old releases --config meant what --persistent means.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "Affect the persistent definition, and the domain if it runs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "force",
            help: "Change the device against the guest's will",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "persistent",
            b: "current",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    rules: &["--current excludes --persistent, --live and --config."],
    examples: &[
        (
            "update-device web nic.xml --live",
            "Changes an interface of the running domain as nic.xml says.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `update-device`: change a device of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateDeviceArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File that holds the XML of the device.
    pub file: PathBuf,
    /// Change the device against the guest's will.
    pub force: bool,
    /// The options of the set `device-affect`.
    pub device_affect: super::sets::DeviceAffect,
}
impl UpdateDeviceArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            file: take::required(matches, "file")?,
            force: take::flag(matches, "force"),
            device_affect: super::sets::DeviceAffect {
                persistent: take::flag(matches, "persistent"),
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `update-memory-device`.
pub(crate) const UPDATE_MEMORY_DEVICE: CommandDef = CommandDef {
    name: "update-memory-device",
    group: "domain",
    summary: "Change a memory device of a domain",
    description: "Changes the <memory> device of a domain. Where there are several, --alias or --node says which; where several fit, nothing is changed.\n    --requested-size is how much of the device the guest is to use (the element <requested>), a scaled number that counts KiB when it has no suffix; only the model virtio-mem has it.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, --current is meant.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML as it would be and change nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "alias",
            value: ValueType::Text,
            of: Some(Meaning::DeviceAlias),
            help: "Alias of the device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "node",
            value: ValueType::Uint,
            number: true,
            help: "NUMA node of the guest to which the device belongs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "requested-size",
            value: ValueType::Size,
            number: true,
            help: "How much the guest is to use, in KiB unless it has a suffix",
            details: &[Detail::Unit(1024)],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "node",
            b: "alias",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "alias",
            error: None,
        },
        Check::Read {
            option: "node",
            error: None,
        },
        Check::Read {
            option: "requested-size",
            error: None,
        },
    ],
    answers: true,
    rules: &[
        "--current excludes --live and --config.",
        "--node and --alias exclude each other.",
    ],
    examples: &[
        (
            "update-memory-device web --node 0 --requested-size 1G --live",
            "Lets the guest use 1 GiB of the device of node 0.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `update-memory-device`: change a memory device of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateMemoryDeviceArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Print the XML as it would be and change nothing.
    pub print_xml: bool,
    /// Alias of the device.
    pub alias: Option<String>,
    /// NUMA node of the guest to which the device belongs.
    pub node: Option<u32>,
    /// How much the guest is to use, in KiB unless it has a suffix.
    pub requested_size: Option<u64>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl UpdateMemoryDeviceArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            print_xml: take::flag(matches, "print-xml"),
            alias: matches.remove_one("alias"),
            node: matches.remove_one("node"),
            requested_size: matches.remove_one("requested-size"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `vcpucount`.
pub(crate) const VCPUCOUNT: CommandDef = CommandDef {
    name: "vcpucount",
    group: "domain",
    summary: "Print the numbers of virtual CPUs of a domain",
    description: "Prints up to four numbers: how many virtual CPUs the domain can have at most, and how many it has, each as its persistent definition (config) and its running instance (live) say. The rows current are those that --active picks, and have nothing to do with --current.\n    With any option, only one number is printed. --maximum asks for the most that setvcpus can give, --active for those in use. --config needs a persistent domain and tells about its next start, --live needs a running one, and --current means either of them, by the present state of the domain.\n    --guest asks the guest how many it uses; that needs a running domain, and may need the agent in the guest.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "maximum",
            help: "Print how many there can be",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "active",
            help: "Print how many there are",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Ask the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Ask the persistent definition",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Ask the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "guest",
            help: "Ask the guest instead of the hypervisor",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "live",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Beside(&["active", "maximum"]),
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Beside(&["active", "maximum"]),
            error: None,
        },
        Check::Exclusive {
            a: "active",
            b: "maximum",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "guest",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    keys: &[
        "maximum_config",
        "maximum_live",
        "current_config",
        "current_live",
        "vcpu_count",
    ],
    rules: &[
        "--live and --config exclude each other.",
        "Beside --active or --maximum, --current excludes --live and --config.",
        "--active and --maximum exclude each other.",
        "--guest and --config exclude each other.",
    ],
    examples: &[
        ("vcpucount web", "Prints all that is known."),
        (
            "vcpucount web --maximum --config",
            "Prints how many the domain can have after its next start.",
        ),
        ("vcpucount web --guest", "Prints how many the guest uses."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vcpucount`: print the numbers of virtual CPUs of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct VcpucountArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Print how many there can be.
    pub maximum: bool,
    /// Print how many there are.
    pub active: bool,
    /// Ask the running domain.
    pub live: bool,
    /// Ask the persistent definition.
    pub config: bool,
    /// Ask the present state, running or not.
    pub current: bool,
    /// Ask the guest instead of the hypervisor.
    pub guest: bool,
}
impl VcpucountArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            maximum: take::flag(matches, "maximum"),
            active: take::flag(matches, "active"),
            live: take::flag(matches, "live"),
            config: take::flag(matches, "config"),
            current: take::flag(matches, "current"),
            guest: take::flag(matches, "guest"),
        })
    }
}
/// The table of `vcpuinfo`.
pub(crate) const VCPUINFO: CommandDef = CommandDef {
    name: "vcpuinfo",
    group: "domain",
    summary: "Print facts about the virtual CPUs of a domain",
    description: "Prints for each virtual CPU of the domain the CPU of the host that runs it, its state, how long it has run, and on which CPUs of the host it may run: as a map with a letter for each CPU, y or -, or with --pretty as a list of ranges.\n    A CPU that is offline cannot be used by the domain. A running one can, and runs; a blocked one waits for something. Not all hypervisors know these two: they call a waiting one running. The state is no state where it is of a kind that this program does not know, and N/A where there is none to tell, as of a domain that is off. Then only the definition is known.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pretty",
            help: "Print the CPUs of the host as ranges",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["vcpu", "cpu", "state", "cpu_time", "cpus"],
    examples: &[
        ("vcpuinfo web", "Prints the facts, with maps such as yy--."),
        ("vcpuinfo web --pretty", "Prints them with lists, such as 0-1 (out of 4)."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vcpuinfo`: print facts about the virtual CPUs of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct VcpuinfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Print the CPUs of the host as ranges.
    pub pretty: bool,
}
impl VcpuinfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            pretty: take::flag(matches, "pretty"),
        })
    }
}
/// The table of `vcpupin`.
pub(crate) const VCPUPIN: CommandDef = CommandDef {
    name: "vcpupin",
    group: "domain",
    summary: "Print or change the host CPUs that run the virtual CPUs of a domain",
    description: "Prints on which CPUs of the host each virtual CPU of the domain may run, or only for --vcpu. With --vcpu and --cpulist, changes that.\n    A list of CPUs has numbers, ranges as in 0-4 and exclusions as in 0-3,^2, with commas between them. It is read from left to right, and an exclusion takes away what stands before it: 0-15,^8 is the same as 9-14,0-7,15, but not as ^8,0-15. The list r means all CPUs of the host.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together to change something, but not to print. Without any, the hypervisor decides.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "vcpu",
            value: ValueType::Uint,
            of: Some(Meaning::Vcpu),
            number: true,
            help: "Virtual CPU",
            details: &[Detail::Without("all virtual CPUs")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cpulist",
            value: ValueType::CpuList,
            of: Some(Meaning::HostCpu),
            empty: Empty::Allowed,
            help: "CPUs of the host, such as 0-3,^2; r for all of them",
            details: &[Detail::Commas(Commas::Numbers)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "live",
            b: "config",
            when: When::Without(&["cpulist"]),
            error: None,
        },
        Check::Read {
            option: "vcpu",
            error: None,
        },
        Check::Requires {
            option: "cpulist",
            any_of: &["vcpu"],
            error: Some("vcpupin: Missing vCPU number in pin mode."),
        },
        Check::Find("domain"),
        Check::Read {
            option: "cpulist",
            error: None,
        },
    ],
    answers: true,
    keys: &["vcpu", "cpus"],
    rules: &[
        "--current excludes --live and --config.",
        "Without --cpulist, --live and --config exclude each other.",
        "--cpulist needs --vcpu.",
    ],
    examples: &[
        ("vcpupin web", "Prints the CPUs for each virtual CPU."),
        (
            "vcpupin web 2 0-3,^2 --config",
            "Leaves CPUs 0, 1 and 3 to the third virtual CPU, from the next start on.",
        ),
        ("vcpupin web 0 r", "Lets the first virtual CPU run anywhere."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vcpupin`: print or change the host CPUs that run the virtual CPUs of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct VcpupinArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Virtual CPU.
    pub vcpu: Option<u32>,
    /// CPUs of the host, such as 0-3,^2; r for all of them.
    pub cpulist: Option<CpuList>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl VcpupinArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            vcpu: matches.remove_one("vcpu"),
            cpulist: matches.remove_one("cpulist"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `emulatorpin`.
pub(crate) const EMULATORPIN: CommandDef = CommandDef {
    name: "emulatorpin",
    group: "domain",
    summary: "Print or change the host CPUs that run the emulator of a domain",
    description: "Prints on which CPUs of the host the threads of the domain's emulator may run, or with --cpulist changes that. The list is written as for vcpupin.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together to change something, but not to print. Without any, a change affects the running domain, and what is printed depends on the hypervisor.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cpulist",
            value: ValueType::CpuList,
            of: Some(Meaning::HostCpu),
            empty: Empty::Allowed,
            help: "CPUs of the host, such as 0-3,^2; r for all of them",
            details: &[Detail::Commas(Commas::Numbers)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "cpulist",
            error: None,
        },
    ],
    answers: true,
    keys: &["cpus"],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("emulatorpin web", "Prints the CPUs."),
        (
            "emulatorpin web 0-3,^2 --live",
            "Leaves CPUs 0, 1 and 3 to the emulator of the running domain.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `emulatorpin`: print or change the host CPUs that run the emulator of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct EmulatorpinArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// CPUs of the host, such as 0-3,^2; r for all of them.
    pub cpulist: Option<CpuList>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl EmulatorpinArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            cpulist: matches.remove_one("cpulist"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `vncdisplay`.
pub(crate) const VNCDISPLAY: CommandDef = CommandDef {
    name: "vncdisplay",
    group: "domain",
    summary: "Print the address of the VNC display of a domain",
    description: "Prints the address and the number of the VNC display of a running domain, such as 127.0.0.1:0. The number 0 stands for the port 5900. A domain without a VNC display is a failure. domdisplay prints other displays, too, in the form of a URI.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["address", "display"],
    examples: &[("vncdisplay web", "Prints where a VNC viewer finds the domain.")],
    ..CommandDef::NONE
};
/// Arguments of `vncdisplay`: print the address of the VNC display of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct VncdisplayArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl VncdisplayArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `guestvcpus`.
pub(crate) const GUESTVCPUS: CommandDef = CommandDef {
    name: "guestvcpus",
    group: "domain",
    summary: "Print or change which virtual CPUs a guest uses",
    description: "Prints what the agent in the guest says of its virtual CPUs: which there are, which are in use, and which could be switched off. With --cpulist and --enable or --disable, switches them on or off in the guest. The list is written as for vcpupin.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cpulist",
            value: ValueType::Text,
            of: Some(Meaning::Vcpu),
            help: "Virtual CPUs, such as 1,3",
            details: &[Detail::Commas(Commas::Numbers)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "enable",
            help: "Switch them on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disable",
            help: "Switch them off",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "enable",
            b: "disable",
            when: When::Always,
            error: None,
        },
        Check::Requires {
            option: "enable",
            any_of: &["cpulist"],
            error: None,
        },
        Check::Requires {
            option: "disable",
            any_of: &["cpulist"],
            error: None,
        },
        Check::NotEmpty("cpulist"),
        Check::Requires {
            option: "cpulist",
            any_of: &["enable", "disable"],
            error: Some(
                "One of options --enable or --disable is required by option --cpulist",
            ),
        },
        Check::Find("domain"),
        Check::Read {
            option: "cpulist",
            error: None,
        },
    ],
    answers: true,
    keys: &["vcpus", "online", "offlinable"],
    rules: &[
        "--enable and --disable exclude each other.",
        "--enable and --disable need --cpulist.",
        "--cpulist needs --enable or --disable.",
    ],
    examples: &[
        ("guestvcpus web", "Prints what the guest says."),
        ("guestvcpus web 1-2 --disable", "Switches two CPUs off."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `guestvcpus`: print or change which virtual CPUs a guest uses.
#[derive(Debug, Clone, PartialEq)]
pub struct GuestvcpusArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Virtual CPUs, such as 1,3.
    pub cpulist: Option<String>,
    /// Switch them on.
    pub enable: bool,
    /// Switch them off.
    pub disable: bool,
}
impl GuestvcpusArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            cpulist: matches.remove_one("cpulist"),
            enable: take::flag(matches, "enable"),
            disable: take::flag(matches, "disable"),
        })
    }
}
/// The table of `setvcpu`.
pub(crate) const SETVCPU: CommandDef = CommandDef {
    name: "setvcpu",
    group: "domain",
    summary: "Add or remove certain virtual CPUs of a domain",
    description: "Plugs the virtual CPUs of the list into the domain, with --enable, or out of it, with --disable. The list is written as for vcpupin. A hypervisor may want exactly the CPUs that are plugged together: mostly a single one, but a whole core on architectures such as ppc64. It may also refuse to disable some, such as CPU 0.\n    With --async, CPUs are asked back and the command returns at once. That the guest has let go of one comes as event vcpu-removed, that it does not as device-removal-failed (event).\n    With --wait, the command returns when all of them are plugged into the running domain, or out of it; a change of the definition alone is waited for no longer than without. What a hypervisor has no patience for, such as a guest that takes its time, is waited for here. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then what is still waited for. The request stands.\n    --live means the running domain, --config its persistent definition, from the next start on, and --current whichever of them is in use now. --live and --config may be given together. Without any, --current is meant.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "vcpulist",
            value: ValueType::Text,
            of: Some(Meaning::Vcpu),
            required: true,
            help: "Virtual CPUs, such as 1,3",
            details: &[Detail::Commas(Commas::Numbers)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "enable",
            help: "Plug them in",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disable",
            help: "Plug them out",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "async",
            help: "Do not wait until the guest has let go of them",
            details: &[Detail::Since("12.4")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition, from the next start on",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until all of them are plugged in or out",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Exclusive {
            a: "enable",
            b: "disable",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::AtLeastOne {
            any_of: &["enable", "disable"],
            error: Some("one of --enable, --disable is required"),
        },
        Check::Find("domain"),
        Check::Read {
            option: "vcpulist",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    keys: &["requested", "vcpus", "vcpu_count"],
    rules: &[
        "--timeout needs --wait.",
        "--enable and --disable exclude each other.",
        "--current excludes --live and --config.",
        "At least one of --enable and --disable must be given.",
    ],
    examples: &[
        (
            "setvcpu web 1 --enable --live",
            "Plugs the second CPU into the running domain.",
        ),
        (
            "setvcpu web 3 --disable --live --wait --timeout 60",
            "Waits until the guest has let go of the fourth, but no longer than a minute.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `setvcpu`: add or remove certain virtual CPUs of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct SetvcpuArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Virtual CPUs, such as 1,3.
    pub vcpulist: String,
    /// Plug them in.
    pub enable: bool,
    /// Plug them out.
    pub disable: bool,
    /// Do not wait until the guest has let go of them.
    pub async_: bool,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl SetvcpuArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            vcpulist: take::required(matches, "vcpulist")?,
            enable: take::flag(matches, "enable"),
            disable: take::flag(matches, "disable"),
            async_: take::flag(matches, "async"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `domblkthreshold`.
pub(crate) const DOMBLKTHRESHOLD: CommandDef = CommandDef {
    name: "domblkthreshold",
    group: "domain",
    summary: "Have an event sent once a disk is written beyond an offset",
    description: "Sets an offset in a disk of the domain, and has the hypervisor send the event block-threshold once the domain writes beyond it: time to make room for the image. event waits for it. It comes once; then the threshold has to be set anew.\n    --dev is the disk's target name, or an element of its backing chain, such as vda[1]. --threshold is a scaled number that counts bytes when it has no suffix.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "dev",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            required: true,
            help: "Disk by target name, or an element of its backing chain as vda[1]",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "threshold",
            value: ValueType::Size,
            number: true,
            required: true,
            help: "Offset beyond which a write is told of, in bytes unless it has a suffix",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "dev",
            error: None,
        },
        Check::Read {
            option: "threshold",
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    examples: &[
        (
            "domblkthreshold web vda 9G",
            "Has an event sent once the image holds more than 9 GiB.",
        ),
        ("domblkthreshold web vda[1] 500M", "Does so for the first backing image."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domblkthreshold`: have an event sent once a disk is written beyond an offset.
#[derive(Debug, Clone, PartialEq)]
pub struct DomblkthresholdArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Disk by target name, or an element of its backing chain as vda[1].
    pub dev: String,
    /// Offset beyond which a write is told of, in bytes unless it has a suffix.
    pub threshold: u64,
}
impl DomblkthresholdArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            dev: take::required(matches, "dev")?,
            threshold: take::required(matches, "threshold")?,
        })
    }
}
/// The table of `guestinfo`.
pub(crate) const GUESTINFO: CommandDef = CommandDef {
    name: "guestinfo",
    group: "domain",
    summary: "Print what a guest says about itself",
    description: "Prints what the agent in the running domain's guest knows, a value on each line. Without options, that is all that it supports, and what it cannot tell is left out. With options, it is only what they name, and the command fails if the agent cannot tell one of them. Which values there are depends on the hypervisor and on the agent.\n    Where there are several of a kind, <n> counts them from 0, and count says how many there are:\n    - --user: user.count, and of each active user user.<n>.name, .domain (some guests only) and .login-time in milliseconds since 1970\n    - --os: os.id, os.name, os.pretty-name, os.version, os.version-id, os.kernel-release, os.kernel-version, os.machine, os.variant and os.variant-id\n    - --timezone: timezone.name and timezone.offset, in seconds from UTC\n    - --hostname: hostname\n    - --filesystem: fs.count, and of each file system fs.<n>.mountpoint, .name of the device in the guest, .fstype, .total-bytes, .used-bytes, .disk.count, and of each disk that it is on .disk.<n>.alias, .serial and .device\n    - --disk: disk.count, and of each disk disk.<n>.name (a device node, or a UNC of Windows), .partition (whether it is one), .dependency.count, .dependency.<n>.name, .serial, .alias in the domain, .guest_alias and .guest_bus, the bus as the guest sees it\n    - --interface: if.count, and of each interface if.<n>.name, .hwaddr, .addr.count, and of each of its addresses .addr.<n>.type, .addr and .prefix\n    - --load: load.1m, load.5m and load.15m, the load averages of so many minutes\n    - --devices: device.count, and of each device device.<n>.driverName, .driverDate in nanoseconds since 1970, .driverVersion, .idType, .pciVendor and .pciDevice",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "user",
            help: "Print the active users",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "os",
            help: "Print the operating system",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timezone",
            help: "Print the time zone",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "hostname",
            help: "Print the host name",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "filesystem",
            help: "Print the file systems",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disk",
            help: "Print the disks",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "interface",
            help: "Print the network interfaces",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "load",
            help: "Print how busy the guest is",
            details: &[Detail::Since("11.2")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "devices",
            help: "Print the devices and their drivers",
            details: &[Detail::Since("12.7")],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    examples: &[
        ("guestinfo web", "Prints all that the agent knows."),
        (
            "guestinfo web --os --hostname",
            "Prints the operating system and the host name.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `guestinfo`: print what a guest says about itself.
#[derive(Debug, Clone, PartialEq)]
pub struct GuestinfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Print the active users.
    pub user: bool,
    /// Print the operating system.
    pub os: bool,
    /// Print the time zone.
    pub timezone: bool,
    /// Print the host name.
    pub hostname: bool,
    /// Print the file systems.
    pub filesystem: bool,
    /// Print the disks.
    pub disk: bool,
    /// Print the network interfaces.
    pub interface: bool,
    /// Print how busy the guest is.
    pub load: bool,
    /// Print the devices and their drivers.
    pub devices: bool,
}
impl GuestinfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            user: take::flag(matches, "user"),
            os: take::flag(matches, "os"),
            timezone: take::flag(matches, "timezone"),
            hostname: take::flag(matches, "hostname"),
            filesystem: take::flag(matches, "filesystem"),
            disk: take::flag(matches, "disk"),
            interface: take::flag(matches, "interface"),
            load: take::flag(matches, "load"),
            devices: take::flag(matches, "devices"),
        })
    }
}
/// The table of `domdirtyrate-calc`.
pub(crate) const DOMDIRTYRATE_CALC: CommandDef = CommandDef {
    name: "domdirtyrate-calc",
    group: "domain",
    summary: "Measure how fast a running domain changes its memory",
    description: "Starts to measure how fast the running domain changes its memory, which helps to decide whether it can be migrated. The command does not wait for it; domstats with --dirtyrate prints the result.\n    --seconds is how long it takes, at most 60 seconds at present. --mode is how it is measured.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "seconds",
            value: ValueType::Int,
            number: true,
            help: "Seconds that it takes, 1 to 60",
            details: &[Detail::Without("1")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mode",
            value: ValueType::Choice,
            help: "How it is measured",
            details: &[
                Detail::Words(&["page-sampling", "dirty-bitmap", "dirty-ring"]),
                Detail::Invalid("Unknown calculation mode '{value}'"),
                Detail::Without("page-sampling"),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "seconds",
            error: None,
        },
        Check::Read {
            option: "mode",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("domdirtyrate-calc web", "Measures for a second."),
        (
            "domdirtyrate-calc web --seconds 10 --mode dirty-bitmap",
            "Measures for ten seconds in another way.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domdirtyrate-calc`: measure how fast a running domain changes its memory.
#[derive(Debug, Clone, PartialEq)]
pub struct DomdirtyrateCalcArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Seconds that it takes, 1 to 60.
    pub seconds: i32,
    /// How it is measured.
    pub mode: Option<DomdirtyrateCalcMode>,
}
impl DomdirtyrateCalcArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            seconds: matches.remove_one("seconds").unwrap_or(1),
            mode: take::choice::<DomdirtyrateCalcMode>(matches, "mode"),
        })
    }
}
/// The values of `--mode` of `domdirtyrate-calc`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomdirtyrateCalcMode {
    /// Compares some pages of memory before and after
    PageSampling,
    /// Reads which pages the hypervisor marked as changed
    DirtyBitmap,
    /// Reads the ring in which each vCPU notes the pages that it changes
    DirtyRing,
}
impl ChoiceValue for DomdirtyrateCalcMode {
    const WORDS: &'static [&'static str] = &[
        "page-sampling",
        "dirty-bitmap",
        "dirty-ring",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "page-sampling" => Some(Self::PageSampling),
            "dirty-bitmap" => Some(Self::DirtyBitmap),
            "dirty-ring" => Some(Self::DirtyRing),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::PageSampling => "page-sampling",
            Self::DirtyBitmap => "dirty-bitmap",
            Self::DirtyRing => "dirty-ring",
        }
    }
}
/// The table of `dom-fd-associate`.
pub(crate) const DOM_FD_ASSOCIATE: CommandDef = CommandDef {
    name: "dom-fd-associate",
    group: "domain",
    summary: "Give a domain open files under a name",
    description: "Hands open file descriptors of virsh to the daemon, as a group that the XML of the domain can name, as in <source file='…' fdgroup='NAME'/> of a disk. The domain then uses these descriptors instead of opening the file. Another group of the same name is replaced.\n    The group is forgotten when the connection is closed, unless the domain runs, so it is given right before start in the same virsh. The daemon has to be on the same host, reached through a UNIX socket.\n    By default the files are labelled for reading only; --seclabel-writable has them labelled for writing. With --seclabel-restore, the labels are put back after use, as far as that can be done.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "name",
            value: ValueType::Text,
            required: true,
            help: "Name of the group",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pass-fds",
            value: ValueType::FdList,
            required: true,
            empty: Empty::Allowed,
            help: "Descriptors to hand over, as N,M,...",
            details: &[
                Detail::Commas(Commas::Numbers),
                Detail::Invalid("Unable to parse FD number '{value}'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "seclabel-writable",
            help: "Label the files for writing as well",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "seclabel-restore",
            help: "Put the labels back after use, if possible",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "name",
            error: None,
        },
        Check::Read {
            option: "pass-fds",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "dom-fd-associate web images 5",
            "Gives descriptor 5 to web as the group images.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `dom-fd-associate`: give a domain open files under a name.
#[derive(Debug, Clone, PartialEq)]
pub struct DomFdAssociateArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Name of the group.
    pub name: String,
    /// Descriptors to hand over, as N,M,.
    pub pass_fds: FdList,
    /// Label the files for writing as well.
    pub seclabel_writable: bool,
    /// Put the labels back after use, if possible.
    pub seclabel_restore: bool,
}
impl DomFdAssociateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            name: take::required(matches, "name")?,
            pass_fds: take::required(matches, "pass-fds")?,
            seclabel_writable: take::flag(matches, "seclabel-writable"),
            seclabel_restore: take::flag(matches, "seclabel-restore"),
        })
    }
}
/// The table of `domdisplay-reload`.
pub(crate) const DOMDISPLAY_RELOAD: CommandDef = CommandDef {
    name: "domdisplay-reload",
    group: "domain",
    summary: "Reload the TLS certificates of a graphical display",
    description: "Has the graphics server of the running domain read its TLS certificates again, after they were renewed; viewers that are connected stay so. What happens to a server that cannot is up to the hypervisor.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "type",
            value: ValueType::Uint,
            number: true,
            named_only: true,
            help: "Kind of graphics server: 0 for any, 1 for VNC",
            details: &[Detail::Without("0")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "type",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "domdisplay-reload web --type 1",
            "Lets the VNC server read its certificates again.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domdisplay-reload`: reload the TLS certificates of a graphical display.
#[derive(Debug, Clone, PartialEq)]
pub struct DomdisplayReloadArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Kind of graphics server: 0 for any, 1 for VNC.
    pub type_: Option<u32>,
}
impl DomdisplayReloadArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            type_: matches.remove_one("type"),
        })
    }
}
