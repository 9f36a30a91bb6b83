// Generated from spec/nodedev by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `nodedev`: tables and argument types.
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
/// The table of `nodedev-create`.
pub(crate) const NODEDEV_CREATE: CommandDef = CommandDef {
    name: "nodedev-create",
    group: "nodedev",
    summary: "Create a device on the host from XML",
    description: "Creates the device that the XML in --file describes in a <device> element, so that it can be assigned to guests. libvirt finds most devices of the host by itself; this registers one that it did not find. With --validate, the XML is checked against libvirt's RNG schema first.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    examples: &[("nodedev-create vhba.xml", "Creates the virtual HBA of vhba.xml.")],
    ..CommandDef::NONE
};
/// Arguments of `nodedev-create`: create a device on the host from XML.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevCreateArgs {
    /// File that holds the XML of the device.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
}
impl NodedevCreateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            validate: take::flag(matches, "validate"),
        })
    }
}
/// The table of `nodedev-destroy`.
pub(crate) const NODEDEV_DESTROY: CommandDef = CommandDef {
    name: "nodedev-destroy",
    group: "nodedev",
    summary: "Stop a device of the host",
    description: "Stops the device. A pair of WWNs works for virtual HBAs only. libvirt no longer manages the device then, and it may be of no use to the host either until the next boot.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            required: true,
            offers: Some(Offers::Active),
            help: "Device name or pair of WWNs as wwnn,wwpn",
            details: &[
                Detail::By(&[By::WwnPair, By::Name]),
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "name",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("device")],
    answers: true,
    examples: &[
        ("nodedev-destroy scsi_host12", "Stops a virtual HBA."),
        (
            "nodedev-destroy mdev_c60cc60c_c60c_c60c_c60c_c60cc60cc60c --if-needed",
            "Sees to it that the device is inactive.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `nodedev-destroy`: stop a device of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevDestroyArgs {
    /// Device name or pair of WWNs as wwnn,wwpn.
    pub device: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl NodedevDestroyArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `nodedev-detach`.
pub(crate) const NODEDEV_DETACH: CommandDef = CommandDef {
    name: "nodedev-detach",
    group: "nodedev",
    summary: "Detach a device from the host, for use by a guest",
    description: "Detaches the device from its driver on the host, so that a guest can have it through <hostdev>. nodedev-reattach gives it back. A device that is given and taken by hand this way stays detached until then, even if guests use it in managed mode.\n    For a PCI device in managed mode (managed='yes' in its <hostdev>) and a driver that supports it, both happen by themselves: the device is detached when the guest starts or the device is plugged in, and reattached when the guest stops or the device is unplugged. The host and a guest, or two guests, cannot use one device at a time. Some devices, such as the controller of the host's own disks, must not be detached: the host could hang or reboot.\n    Backends expect the device to be bound to different drivers: that of QEMU, vfio, to vfio-pci, and that of Xen, xen, to pciback; the long gone backend kvm of QEMU used pci-stub. --driver chooses the backend; to newer releases of libvirt it may also name the driver itself, such as the variant of vfio-pci that suits the device.",
    old_names: &["nodedev-dettach"],
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            required: true,
            help: "Device name",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "driver",
            value: ValueType::Text,
            empty: Empty::Absent,
            help: "Backend of the assignment, such as vfio or xen",
            details: &[
                Detail::Suggests(&["vfio", "xen", "kvm"]),
                Detail::Without("the hypervisor's default"),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("device"),
        Check::Read {
            option: "driver",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "nodedev-detach pci_0000_00_19_0 --driver vfio",
            "Prepares a PCI device for assignment with VFIO.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nodedev-detach`: detach a device from the host, for use by a guest.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevDetachArgs {
    /// Device name.
    pub device: String,
    /// Backend of the assignment, such as vfio or xen.
    pub driver: Option<String>,
}
impl NodedevDetachArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
            driver: matches.remove_one("driver"),
        })
    }
}
/// The table of `nodedev-dumpxml`.
pub(crate) const NODEDEV_DUMPXML: CommandDef = CommandDef {
    name: "nodedev-dumpxml",
    group: "nodedev",
    summary: "Print the XML of a device of the host",
    description: "Prints the XML of the device: its name, its parent, vendor and product, and what it can do as far as libvirt can use it, such as whether it can be reset. --inactive prints the definition of a device that is active now. A pair of WWNs works for HBAs only.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            required: true,
            help: "Device name or pair of WWNs as wwnn,wwpn",
            details: &[Detail::By(&[By::WwnPair, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inactive",
            help: "Print the definition instead of the present state",
            details: &[Detail::Since("10.1")],
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
        Check::NotEmpty("device"),
        Check::Read {
            option: "xpath",
            error: None,
        },
        Check::Find("device"),
    ],
    answers: true,
    examples: &[
        ("nodedev-dumpxml pci_0000_00_19_0", "Prints the XML of a PCI device."),
        (
            "nodedev-dumpxml pci_0000_00_19_0 --xpath //driver/name",
            "Prints which driver it is bound to.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nodedev-dumpxml`: print the XML of a device of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevDumpxmlArgs {
    /// Device name or pair of WWNs as wwnn,wwpn.
    pub device: String,
    /// Print the definition instead of the present state.
    pub inactive: bool,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl NodedevDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
            inactive: take::flag(matches, "inactive"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `nodedev-list`.
pub(crate) const NODEDEV_LIST: CommandDef = CommandDef {
    name: "nodedev-list",
    group: "nodedev",
    summary: "List the devices of the host",
    description: "Lists the active devices of the host that libvirt knows, one a line. With --inactive, it lists those that are defined and not active; with --all, both. --cap keeps only devices with one of the capabilities, --persistent those that are defined, --transient those that are not.\n    With --tree, the devices are shown below their parents; no filter but --all can be combined with it.\n    Not every device listed can be assigned to a guest. A name is made of the bus and the address, joined by underscores, such as pci_0000_00_02_1, usb_1_5_3 or net_eth1_00_27_13_6a_fe_00.",
    options: &[
        OptionDef {
            name: "tree",
            help: "Show the devices in a tree",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cap",
            value: ValueType::ChoiceList,
            empty: Empty::Absent,
            help: "List only devices with one of these capabilities",
            details: &[
                Detail::Words(
                    &[
                        "system",
                        "pci",
                        "usb_device",
                        "usb",
                        "net",
                        "scsi_host",
                        "scsi_target",
                        "scsi",
                        "storage",
                        "fc_host",
                        "vports",
                        "scsi_generic",
                        "drm",
                        "mdev_types",
                        "mdev",
                        "ccw",
                        "css",
                        "vdpa",
                        "ap_card",
                        "ap_queue",
                        "ap_matrix",
                        "vpd",
                        "ccwgroup",
                        "ccwgroup_member",
                    ],
                ),
                Detail::Newer(&[("ccwgroup", "11.1"), ("ccwgroup_member", "11.1")]),
                Detail::Commas(Commas::Words),
                Detail::Invalid("Invalid capability type"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inactive",
            help: "List only devices that are not active",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "List devices whether they are active or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "List only devices that are defined",
            details: &[Detail::Since("10.1")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "transient",
            help: "List only devices that are not defined",
            details: &[Detail::Since("10.1")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "all",
            b: "inactive",
            when: When::Always,
            error: Some("Option --all is incompatible with --inactive"),
        },
        Check::Exclusive {
            a: "transient",
            b: "persistent",
            when: When::Always,
            error: Some(
                "Option --transient is incompatible with --persistent and --inactive",
            ),
        },
        Check::Exclusive {
            a: "transient",
            b: "inactive",
            when: When::Always,
            error: Some(
                "Option --transient is incompatible with --persistent and --inactive",
            ),
        },
        Check::Exclusive {
            a: "tree",
            b: "cap",
            when: When::Always,
            error: Some(
                "Option --tree is incompatible with --cap, --inactive, --persistent and --transient",
            ),
        },
        Check::Exclusive {
            a: "tree",
            b: "inactive",
            when: When::Always,
            error: Some(
                "Option --tree is incompatible with --cap, --inactive, --persistent and --transient",
            ),
        },
        Check::Exclusive {
            a: "tree",
            b: "persistent",
            when: When::Always,
            error: Some(
                "Option --tree is incompatible with --cap, --inactive, --persistent and --transient",
            ),
        },
        Check::Exclusive {
            a: "tree",
            b: "transient",
            when: When::Always,
            error: Some(
                "Option --tree is incompatible with --cap, --inactive, --persistent and --transient",
            ),
        },
        Check::Read {
            option: "cap",
            error: None,
        },
    ],
    answers: true,
    keys: &["name", "parent"],
    rules: &[
        "--all and --inactive exclude each other.",
        "--transient excludes --persistent and --inactive.",
        "--tree excludes --cap, --inactive, --persistent and --transient.",
    ],
    examples: &[
        ("nodedev-list --cap net,scsi", "Lists network interfaces and SCSI devices."),
        ("nodedev-list --tree", "Shows all active devices below their parents."),
    ],
    lists: Some(Lists {
        of: ObjectKind::NodeDevice,
        with: &["all"],
        states: &[],
    }),
    ..CommandDef::NONE
};
/// Arguments of `nodedev-list`: list the devices of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevListArgs {
    /// Show the devices in a tree.
    pub tree: bool,
    /// List only devices with one of these capabilities.
    pub cap: Option<Vec<NodedevListCap>>,
    /// List only devices that are not active.
    pub inactive: bool,
    /// List devices whether they are active or not.
    pub all: bool,
    /// List only devices that are defined.
    pub persistent: bool,
    /// List only devices that are not defined.
    pub transient: bool,
}
impl NodedevListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            tree: take::flag(matches, "tree"),
            cap: take::choices::<NodedevListCap>(matches, "cap"),
            inactive: take::flag(matches, "inactive"),
            all: take::flag(matches, "all"),
            persistent: take::flag(matches, "persistent"),
            transient: take::flag(matches, "transient"),
        })
    }
}
/// The values of `--cap` of `nodedev-list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodedevListCap {
    /// The host itself
    System,
    /// PCI device
    Pci,
    /// USB device
    UsbDevice,
    /// Interface of a USB device
    Usb,
    /// Network interface
    Net,
    /// SCSI host
    ScsiHost,
    /// SCSI target
    ScsiTarget,
    /// SCSI device
    Scsi,
    /// Storage device
    Storage,
    /// Fibre Channel host
    FcHost,
    /// SCSI host that can have virtual ports
    Vports,
    /// SCSI generic device
    ScsiGeneric,
    /// Graphics device
    Drm,
    /// Device that can have mediated devices
    MdevTypes,
    /// Mediated device
    Mdev,
    /// S390 channel device
    Ccw,
    /// S390 subchannel
    Css,
    /// vDPA device
    Vdpa,
    /// S390 crypto card
    ApCard,
    /// S390 crypto queue
    ApQueue,
    /// S390 crypto matrix
    ApMatrix,
    /// PCI device with vital product data
    Vpd,
    /// Group of S390 channel devices
    Ccwgroup,
    /// S390 channel device in a group
    CcwgroupMember,
}
impl ChoiceValue for NodedevListCap {
    const WORDS: &'static [&'static str] = &[
        "system",
        "pci",
        "usb_device",
        "usb",
        "net",
        "scsi_host",
        "scsi_target",
        "scsi",
        "storage",
        "fc_host",
        "vports",
        "scsi_generic",
        "drm",
        "mdev_types",
        "mdev",
        "ccw",
        "css",
        "vdpa",
        "ap_card",
        "ap_queue",
        "ap_matrix",
        "vpd",
        "ccwgroup",
        "ccwgroup_member",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "system" => Some(Self::System),
            "pci" => Some(Self::Pci),
            "usb_device" => Some(Self::UsbDevice),
            "usb" => Some(Self::Usb),
            "net" => Some(Self::Net),
            "scsi_host" => Some(Self::ScsiHost),
            "scsi_target" => Some(Self::ScsiTarget),
            "scsi" => Some(Self::Scsi),
            "storage" => Some(Self::Storage),
            "fc_host" => Some(Self::FcHost),
            "vports" => Some(Self::Vports),
            "scsi_generic" => Some(Self::ScsiGeneric),
            "drm" => Some(Self::Drm),
            "mdev_types" => Some(Self::MdevTypes),
            "mdev" => Some(Self::Mdev),
            "ccw" => Some(Self::Ccw),
            "css" => Some(Self::Css),
            "vdpa" => Some(Self::Vdpa),
            "ap_card" => Some(Self::ApCard),
            "ap_queue" => Some(Self::ApQueue),
            "ap_matrix" => Some(Self::ApMatrix),
            "vpd" => Some(Self::Vpd),
            "ccwgroup" => Some(Self::Ccwgroup),
            "ccwgroup_member" => Some(Self::CcwgroupMember),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::System => "system",
            Self::Pci => "pci",
            Self::UsbDevice => "usb_device",
            Self::Usb => "usb",
            Self::Net => "net",
            Self::ScsiHost => "scsi_host",
            Self::ScsiTarget => "scsi_target",
            Self::Scsi => "scsi",
            Self::Storage => "storage",
            Self::FcHost => "fc_host",
            Self::Vports => "vports",
            Self::ScsiGeneric => "scsi_generic",
            Self::Drm => "drm",
            Self::MdevTypes => "mdev_types",
            Self::Mdev => "mdev",
            Self::Ccw => "ccw",
            Self::Css => "css",
            Self::Vdpa => "vdpa",
            Self::ApCard => "ap_card",
            Self::ApQueue => "ap_queue",
            Self::ApMatrix => "ap_matrix",
            Self::Vpd => "vpd",
            Self::Ccwgroup => "ccwgroup",
            Self::CcwgroupMember => "ccwgroup_member",
        }
    }
}
/// The table of `nodedev-reattach`.
pub(crate) const NODEDEV_REATTACH: CommandDef = CommandDef {
    name: "nodedev-reattach",
    group: "nodedev",
    summary: "Give a device back to the host",
    description: "Declares that no guest uses the device any more, so that its driver on the host can take it again. For USB devices, and for PCI devices in managed mode, this happens by itself; each nodedev-detach by hand needs it.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            required: true,
            help: "Device name",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("device")],
    answers: true,
    examples: &[
        ("nodedev-reattach pci_0000_00_19_0", "Gives a PCI device back to the host."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nodedev-reattach`: give a device back to the host.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevReattachArgs {
    /// Device name.
    pub device: String,
}
impl NodedevReattachArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
        })
    }
}
/// The table of `nodedev-reset`.
pub(crate) const NODEDEV_RESET: CommandDef = CommandDef {
    name: "nodedev-reset",
    group: "nodedev",
    summary: "Reset a device of the host",
    description: "Resets the device, before or after it passes between the host and a guest. libvirt often does so by itself where needed.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            required: true,
            help: "Device name",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("device")],
    answers: true,
    examples: &[("nodedev-reset pci_0000_00_19_0", "Resets a PCI device.")],
    ..CommandDef::NONE
};
/// Arguments of `nodedev-reset`: reset a device of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevResetArgs {
    /// Device name.
    pub device: String,
}
impl NodedevResetArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
        })
    }
}
/// The table of `nodedev-event`.
pub(crate) const NODEDEV_EVENT: CommandDef = CommandDef {
    name: "nodedev-event",
    group: "nodedev",
    summary: "Wait for events of devices of the host",
    description: "Waits for --event to happen to --device, or to any device, and prints it. The command ends with success after the first event; with --loop, it goes on until an interrupt (Ctrl-C) or until --timeout seconds have passed. When no event came, it fails.\n    --timestamp puts the time, in UTC, before each event.\n    With --list, it lists the events that this program knows and ends; the connection need not support all of them.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            help: "Report only this device, by name",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "event",
            value: ValueType::Choice,
            help: "Event to wait for",
            details: &[
                Detail::Words(&["lifecycle", "update"]),
                Detail::Invalid("unknown event type {value}"),
            ],
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
            name: "list",
            help: "List the kinds of events and stop",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timestamp",
            help: "Print the time before each event",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Unless("list"),
        Check::AtLeastOne {
            any_of: &["list", "event"],
            error: Some("either --list or --event <type> is required"),
        },
        Check::Read {
            option: "event",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Find("device"),
    ],
    answers: true,
    keys: &["event", "device", "detail", "timestamp", "events_received", "ended_by"],
    rules: &["At least one of --list and --event must be given."],
    examples: &[
        (
            "nodedev-event --event lifecycle --loop",
            "Reports devices as they come and go.",
        ),
        (
            "nodedev-event net_eth1_00_27_13_6a_fe_00 update",
            "Waits for the next change of one device.",
        ),
    ],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `nodedev-event`: wait for events of devices of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevEventArgs {
    /// Report only this device, by name.
    pub device: Option<String>,
    /// Event to wait for.
    pub event: Option<NodedevEventEvent>,
    /// The options of the set `event-loop`.
    pub event_loop: super::sets::EventLoop,
}
impl NodedevEventArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: matches.remove_one("device"),
            event: take::choice::<NodedevEventEvent>(matches, "event"),
            event_loop: super::sets::EventLoop {
                loop_: take::flag(matches, "loop"),
                timeout: matches.remove_one("timeout"),
                list: take::flag(matches, "list"),
                timestamp: take::flag(matches, "timestamp"),
            },
        })
    }
}
/// The values of `--event` of `nodedev-event`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NodedevEventEvent {
    /// A device was created, deleted, defined or undefined
    Lifecycle,
    /// The properties of a device changed
    Update,
}
impl ChoiceValue for NodedevEventEvent {
    const WORDS: &'static [&'static str] = &["lifecycle", "update"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "lifecycle" => Some(Self::Lifecycle),
            "update" => Some(Self::Update),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Lifecycle => "lifecycle",
            Self::Update => "update",
        }
    }
}
/// The table of `nodedev-define`.
pub(crate) const NODEDEV_DEFINE: CommandDef = CommandDef {
    name: "nodedev-define",
    group: "nodedev",
    summary: "Define a persistent device from XML, or change one",
    description: "Defines a persistent device from the XML in --file, without starting it, or changes an existing one. It must be started before a guest can have it. With --validate, the XML is checked against libvirt's RNG schema first. https://libvirt.org/formatnode.html describes the XML.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    examples: &[("nodedev-define mdev.xml", "Defines the mediated device of mdev.xml.")],
    ..CommandDef::NONE
};
/// Arguments of `nodedev-define`: define a persistent device from XML, or change one.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevDefineArgs {
    /// File that holds the XML of the device.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
}
impl NodedevDefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            validate: take::flag(matches, "validate"),
        })
    }
}
/// The table of `nodedev-undefine`.
pub(crate) const NODEDEV_UNDEFINE: CommandDef = CommandDef {
    name: "nodedev-undefine",
    group: "nodedev",
    summary: "Remove the definition of a persistent device",
    description: "Removes the definition of a persistent device. If it is active, it becomes transient.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            required: true,
            offers: Some(Offers::Persistent),
            help: "Device name or pair of WWNs as wwnn,wwpn",
            details: &[Detail::By(&[By::WwnPair, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("device")],
    answers: true,
    examples: &[
        (
            "nodedev-undefine mdev_c60cc60c_c60c_c60c_c60c_c60cc60cc60c",
            "Removes the definition of a mediated device.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `nodedev-undefine`: remove the definition of a persistent device.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevUndefineArgs {
    /// Device name or pair of WWNs as wwnn,wwpn.
    pub device: String,
}
impl NodedevUndefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
        })
    }
}
/// The table of `nodedev-start`.
pub(crate) const NODEDEV_START: CommandDef = CommandDef {
    name: "nodedev-start",
    group: "nodedev",
    summary: "Start a defined device",
    description: "Starts a device that is defined and not active.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            required: true,
            offers: Some(Offers::Inactive),
            help: "Device name",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("device")],
    answers: true,
    examples: &[
        (
            "nodedev-start mdev_c60cc60c_c60c_c60c_c60c_c60cc60cc60c",
            "Starts a mediated device.",
        ),
        (
            "nodedev-start mdev_c60cc60c_c60c_c60c_c60c_c60cc60cc60c --if-needed",
            "Sees to it that the device is active.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nodedev-start`: start a defined device.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevStartArgs {
    /// Device name.
    pub device: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl NodedevStartArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `nodedev-autostart`.
pub(crate) const NODEDEV_AUTOSTART: CommandDef = CommandDef {
    name: "nodedev-autostart",
    group: "nodedev",
    summary: "Start a device at boot, or no longer",
    description: "Marks the device to be started when the host boots or its parent device appears. With --disable, the mark is removed, and the host starts the device no more. Only mediated devices with a persistent definition support this.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            required: true,
            offers: Some(Offers::Persistent),
            help: "Device name or pair of WWNs as wwnn,wwpn",
            details: &[Detail::By(&[By::WwnPair, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disable",
            help: "Remove the mark",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("device")],
    answers: true,
    keys: &["autostart"],
    examples: &[
        (
            "nodedev-autostart mdev_c60cc60c_c60c_c60c_c60c_c60cc60cc60c",
            "Starts a mediated device with the host.",
        ),
        (
            "nodedev-autostart mdev_c60cc60c_c60c_c60c_c60c_c60cc60cc60c --if-needed",
            "Sees to it that the device is marked.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nodedev-autostart`: start a device at boot, or no longer.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevAutostartArgs {
    /// Device name or pair of WWNs as wwnn,wwpn.
    pub device: String,
    /// Remove the mark.
    pub disable: bool,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl NodedevAutostartArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
            disable: take::flag(matches, "disable"),
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `nodedev-info`.
pub(crate) const NODEDEV_INFO: CommandDef = CommandDef {
    name: "nodedev-info",
    group: "nodedev",
    summary: "Print basic facts about a device of the host",
    description: "Prints the name and the parent of the device, and whether it is active, is persistent and starts with the host.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            required: true,
            help: "Device name or pair of WWNs as wwnn,wwpn",
            details: &[Detail::By(&[By::WwnPair, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("device")],
    answers: true,
    keys: &["name", "parent", "active", "persistent", "autostart"],
    examples: &[
        ("nodedev-info computer", "Prints the facts about the root of all devices."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nodedev-info`: print basic facts about a device of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevInfoArgs {
    /// Device name or pair of WWNs as wwnn,wwpn.
    pub device: String,
}
impl NodedevInfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
        })
    }
}
/// The table of `nodedev-update`.
pub(crate) const NODEDEV_UPDATE: CommandDef = CommandDef {
    name: "nodedev-update",
    group: "nodedev",
    summary: "Change a device of the host from XML",
    description: "Changes the device as the XML in --file says. It has to be the XML of this very device; what may be different in it depends on the kind of device. Of a mediated device, these are the attributes.\n    --live changes the running device, --config its persistent definition, from the next start on; both may be given. --current stands for one of them, by whether the device is active, and goes with neither; it is the default.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            required: true,
            help: "Device name or pair of WWNs as wwnn,wwpn",
            details: &[Detail::By(&[By::WwnPair, By::Name])],
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
            name: "config",
            help: "Change the definition for the next start",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Change the running device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Change the present state, active or not",
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
        Check::Find("device"),
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    keys: &["config", "live"],
    rules: &["--current excludes --live and --config."],
    examples: &[
        (
            "nodedev-update mdev_3627463d_b7f0_4fea_b468_f1da537d301b mdev.xml --live --config",
            "Changes the attributes of a mediated device now and for the next start.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nodedev-update`: change a device of the host from XML.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevUpdateArgs {
    /// Device name or pair of WWNs as wwnn,wwpn.
    pub device: String,
    /// File that holds the XML of the device.
    pub file: PathBuf,
    /// Change the definition for the next start.
    pub config: bool,
    /// Change the running device.
    pub live: bool,
    /// Change the present state, active or not.
    pub current: bool,
}
impl NodedevUpdateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
            file: take::required(matches, "file")?,
            config: take::flag(matches, "config"),
            live: take::flag(matches, "live"),
            current: take::flag(matches, "current"),
        })
    }
}
