// Generated from spec/monitor by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `monitor`: tables and argument types.
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
/// The table of `domblkerror`.
pub(crate) const DOMBLKERROR: CommandDef = CommandDef {
    name: "domblkerror",
    group: "monitor",
    summary: "List the block devices of a domain that are in error",
    description: "Lists the domain's block devices that are in an error state, with the error of each. It is of use when domstate says that a domain was paused by an I/O error.",
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
    keys: &["target", "disk_error"],
    examples: &[("domblkerror web", "Lists the failed disks of web.")],
    ..CommandDef::NONE
};
/// Arguments of `domblkerror`: list the block devices of a domain that are in error.
#[derive(Debug, Clone, PartialEq)]
pub struct DomblkerrorArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl DomblkerrorArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `domblkinfo`.
pub(crate) const DOMBLKINFO: CommandDef = CommandDef {
    name: "domblkinfo",
    group: "monitor",
    summary: "Print the size of a block device, or of all",
    description: "Prints the capacity, the allocation and the physical size of a block device in bytes. The device is named by its target (<target dev='name'/>) or by its source (<source file='name'/>), as domblklist lists them. With --all, a table shows all devices of the domain; those of a source that cannot be asked show -.",
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
            operand: true,
            empty: Empty::Absent,
            help: "Block device, by target name or source path",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "human",
            help: "Print sizes with a unit that suits them",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "Print the sizes of all block devices",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "all",
            b: "device",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::AtLeastOne {
            any_of: &["device", "all"],
            error: Some("command 'domblkinfo' requires <device> option"),
        },
        Check::Read {
            option: "device",
            error: None,
        },
    ],
    answers: true,
    keys: &["capacity", "allocation", "physical", "target"],
    rules: &[
        "--all and --device exclude each other.",
        "At least one of --device and --all must be given.",
    ],
    examples: &[
        ("domblkinfo web vda --human", "Prints the sizes of the disk vda."),
        ("domblkinfo web --all", "Prints the sizes of all disks in bytes."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domblkinfo`: print the size of a block device, or of all.
#[derive(Debug, Clone, PartialEq)]
pub struct DomblkinfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Block device, by target name or source path.
    pub device: Option<String>,
    /// Print sizes with a unit that suits them.
    pub human: bool,
    /// Print the sizes of all block devices.
    pub all: bool,
}
impl DomblkinfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            device: matches.remove_one("device"),
            human: take::flag(matches, "human"),
            all: take::flag(matches, "all"),
        })
    }
}
/// The table of `domblklist`.
pub(crate) const DOMBLKLIST: CommandDef = CommandDef {
    name: "domblklist",
    group: "monitor",
    summary: "List the block devices of a domain",
    description: "Lists the block devices of the domain, each with its target name and its source. Wherever another command asks for a block device, as domblkinfo and the disks of snapshot-create do, either is accepted, as long as the source is unique.",
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
            help: "List the devices of the next start instead of those in use",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "details",
            help: "Add the type of the source and the kind of device",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["type", "device", "target", "source"],
    examples: &[
        ("domblklist web --details", "Lists the disks of web with their types."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domblklist`: list the block devices of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomblklistArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// List the devices of the next start instead of those in use.
    pub inactive: bool,
    /// Add the type of the source and the kind of device.
    pub details: bool,
}
impl DomblklistArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            inactive: take::flag(matches, "inactive"),
            details: take::flag(matches, "details"),
        })
    }
}
/// The table of `domblkstat`.
pub(crate) const DOMBLKSTAT: CommandDef = CommandDef {
    name: "domblkstat",
    group: "monitor",
    summary: "Print what a running domain has read and written",
    description: "Prints the counters of a block device of a running domain. The device is named by its target (<target dev='name'/>) or by its source (<source file='name'/>), as domblklist lists them. Without it, QEMU and LXC domains give the sums of all devices.\n    Which counters there are depends on the hypervisor; those that it lacks are left out, and a newer libvirt may add others at the end. They come in this order:\n    - rd_req: read requests\n    - rd_bytes: bytes read\n    - wr_req: write requests\n    - wr_bytes: bytes written\n    - errs: errors\n    - flush_operations: flushes\n    - rd_total_times: time of all reads in nanoseconds\n    - wr_total_times: time of all writes in nanoseconds\n    - flush_total_times: time of all flushes in nanoseconds",
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
            name: "device",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            operand: true,
            empty: Empty::Allowed,
            help: "Block device, by target name or source path",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "human",
            help: "Print what the counters mean instead of their names",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "device",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "target",
        "rd_req",
        "rd_bytes",
        "wr_req",
        "wr_bytes",
        "errs",
        "flush_operations",
        "rd_total_times",
        "wr_total_times",
        "flush_total_times",
    ],
    examples: &[("domblkstat web vda --human", "Prints the counters of vda in words.")],
    ..CommandDef::NONE
};
/// Arguments of `domblkstat`: print what a running domain has read and written.
#[derive(Debug, Clone, PartialEq)]
pub struct DomblkstatArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Block device, by target name or source path.
    pub device: Option<String>,
    /// Print what the counters mean instead of their names.
    pub human: bool,
}
impl DomblkstatArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            device: matches.remove_one("device"),
            human: take::flag(matches, "human"),
        })
    }
}
/// The table of `domcontrol`.
pub(crate) const DOMCONTROL: CommandDef = CommandDef {
    name: "domcontrol",
    group: "monitor",
    summary: "Print the state of the interface that controls a domain",
    description: "Prints the state of the interface through which the domain is controlled: ok, background job, occupied or error. Unless it is ok or error, the seconds since the interface entered the state follow in parentheses.",
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
    keys: &["state", "elapsed", "reason"],
    examples: &[("domcontrol web", "Says whether web takes commands at the moment.")],
    ..CommandDef::NONE
};
/// Arguments of `domcontrol`: print the state of the interface that controls a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomcontrolArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl DomcontrolArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `domif-getlink`.
pub(crate) const DOMIF_GETLINK: CommandDef = CommandDef {
    name: "domif-getlink",
    group: "monitor",
    summary: "Print the link state of a virtual interface",
    description: "Prints whether the link of a virtual interface of the domain is up or down. The interface is named by its target or its MAC address.",
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
            name: "config",
            help: "Read the persistent definition",
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
    ],
    checks: &[
        Check::Read {
            option: "interface",
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    keys: &["interface", "mac", "state"],
    examples: &[
        (
            "domif-getlink web 52:54:00:aa:bb:01",
            "Prints the state of the interface with that address.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domif-getlink`: print the link state of a virtual interface.
#[derive(Debug, Clone, PartialEq)]
pub struct DomifGetlinkArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Virtual interface, by target name or MAC address.
    pub interface: String,
    /// Read the persistent definition.
    pub config: bool,
}
impl DomifGetlinkArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            interface: take::required(matches, "interface")?,
            config: take::flag(matches, "config"),
        })
    }
}
/// The table of `domifaddr`.
pub(crate) const DOMIFADDR: CommandDef = CommandDef {
    name: "domifaddr",
    group: "monitor",
    summary: "List the addresses of a running domain",
    description: "Lists the interfaces of a running domain with their MAC and IP addresses, or only --interface. What an interface is called depends on the source and the driver: it can be its name in the guest or in the domain's XML. Some sources need an agent in the guest, with QEMU for instance.\n    An interface with several addresses takes several lines; from the second on, - stands for its name and MAC address, unless --full is given.\n    --source any is beyond virsh: it asks the agent, then the leases, then the ARP tables, until one of them tells an address that others can reach, and a column says which did. Where none does, it takes the first that told any address. Interfaces and addresses that others cannot reach, loopback and link-local ones, come last.",
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
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::Interface),
            operand: true,
            help: "List the addresses of this interface only",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "full",
            help: "Print the name and MAC address on every line",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source",
            value: ValueType::Choice,
            help: "Where the addresses are taken from",
            details: &[
                Detail::Words(&["lease", "agent", "arp", "any"]),
                Detail::Invalid("Unknown data source '{value}'"),
                Detail::Without("lease"),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "interface",
            error: None,
        },
        Check::Read {
            option: "source",
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    keys: &["interface", "mac", "protocol", "address", "prefix", "origin"],
    examples: &[
        ("domifaddr web", "Lists the addresses that web has leased."),
        ("domifaddr web --source agent --full", "Asks the guest for all its addresses."),
        ("domifaddr web --source any", "Lists the addresses of web, whoever knows them."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domifaddr`: list the addresses of a running domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomifaddrArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// List the addresses of this interface only.
    pub interface: Option<String>,
    /// Print the name and MAC address on every line.
    pub full: bool,
    /// Where the addresses are taken from.
    pub source: DomifaddrSource,
}
impl DomifaddrArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            interface: matches.remove_one("interface"),
            full: take::flag(matches, "full"),
            source: take::choice::<DomifaddrSource>(matches, "source")
                .unwrap_or(DomifaddrSource::Lease),
        })
    }
}
/// The values of `--source` of `domifaddr`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DomifaddrSource {
    /// The leases of libvirt's DHCP servers
    Lease,
    /// The agent in the guest
    Agent,
    /// The host's ARP tables
    Arp,
    /// The agent, the leases or the ARP tables, the first that tells an address
    Any,
}
impl ChoiceValue for DomifaddrSource {
    const WORDS: &'static [&'static str] = &["lease", "agent", "arp", "any"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "lease" => Some(Self::Lease),
            "agent" => Some(Self::Agent),
            "arp" => Some(Self::Arp),
            "any" => Some(Self::Any),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Lease => "lease",
            Self::Agent => "agent",
            Self::Arp => "arp",
            Self::Any => "any",
        }
    }
}
/// The table of `domiflist`.
pub(crate) const DOMIFLIST: CommandDef = CommandDef {
    name: "domiflist",
    group: "monitor",
    summary: "List the virtual interfaces of a domain",
    description: "Lists the virtual interfaces of the domain with their type, source, model and MAC address. Commands that ask for an interface, such as detach-interface and domif-setlink, take the MAC address printed here.",
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
            help: "List the interfaces of the next start instead of those in use",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["interface", "type", "source", "model", "mac"],
    examples: &[
        (
            "domiflist web --inactive",
            "Lists the interfaces that web will have when it starts.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domiflist`: list the virtual interfaces of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomiflistArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// List the interfaces of the next start instead of those in use.
    pub inactive: bool,
}
impl DomiflistArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            inactive: take::flag(matches, "inactive"),
        })
    }
}
/// The table of `domifstat`.
pub(crate) const DOMIFSTAT: CommandDef = CommandDef {
    name: "domifstat",
    group: "monitor",
    summary: "Print what a running domain has received and sent",
    description: "Prints the traffic counters of a virtual interface of a running domain, named by its target or its MAC address. They exist only for interfaces with a device on the host: not for those of type user, for instance, whose network is emulated. Counters that the hypervisor lacks are left out.\n    What is received and what is sent is the guest's view, but for an interface of type ethernet that libvirt does not manage, the two may be the other way round.",
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
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::Interface),
            required: true,
            help: "Virtual interface, by target name or MAC address",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "interface",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "interface",
        "rx_bytes",
        "rx_packets",
        "rx_errs",
        "rx_drop",
        "tx_bytes",
        "tx_packets",
        "tx_errs",
        "tx_drop",
    ],
    examples: &[("domifstat web vnet0", "Prints the counters of vnet0.")],
    ..CommandDef::NONE
};
/// Arguments of `domifstat`: print what a running domain has received and sent.
#[derive(Debug, Clone, PartialEq)]
pub struct DomifstatArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Virtual interface, by target name or MAC address.
    pub interface: String,
}
impl DomifstatArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            interface: take::required(matches, "interface")?,
        })
    }
}
/// The table of `dominfo`.
pub(crate) const DOMINFO: CommandDef = CommandDef {
    name: "dominfo",
    group: "monitor",
    summary: "Print basic facts about a domain",
    description: "Prints the identity of the domain, its state, CPUs and memory, whether it is persistent and starts with the host, always or the next time alone, whether it has a managed save image, and its security label. Messages of the hypervisor about the domain come last. --output json tells the process of a guest on this machine as well; in text it is shown where it is named, as in virsh --columns name,pid dominfo web.",
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
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &[
        "id",
        "name",
        "uuid",
        "os_type",
        "state",
        "vcpu_count",
        "cpu_time",
        "active",
        "max_memory",
        "used_memory",
        "persistent",
        "autostart",
        "autostart_once",
        "managed_save",
        "security_model",
        "security_doi",
        "security_label",
        "security_enforcing",
        "pid",
        "messages",
    ],
    examples: &[("dominfo web", "Prints the facts about web.")],
    ..CommandDef::NONE
};
/// Arguments of `dominfo`: print basic facts about a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DominfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
}
impl DominfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
        })
    }
}
/// The table of `dommemstat`.
pub(crate) const DOMMEMSTAT: CommandDef = CommandDef {
    name: "dommemstat",
    group: "monitor",
    summary: "Print the memory statistics of a running domain",
    description: "Prints the memory statistics of a running domain, in KiB unless said otherwise. Which there are depends on the hypervisor; those that it lacks are left out, and a newer libvirt may add others:\n    - swap_in: memory read back from swap space\n    - swap_out: memory written to swap space\n    - major_fault: page faults that needed the disk\n    - minor_fault: other page faults\n    - unused: memory that the guest leaves unused\n    - available: usable memory as the guest sees it\n    - actual: the size of the balloon\n    - rss: resident memory of the domain's process\n    - usable: memory that the balloon can reclaim without making the guest swap\n    - last_update: when the statistics were updated, in seconds of the epoch\n    - disk_caches: memory that can be reclaimed without I/O, mostly disk caches\n    - hugetlb_pgalloc: huge pages that the guest allocated\n    - hugetlb_pgfail: huge pages that the guest could not allocate\n    With QEMU and a memory balloon, --period makes the balloon driver collect further statistics every so many seconds; later calls print them. A period of 0 stops the collection and keeps what was collected. This needs QEMU 1.5 or newer.\n    --live, --config and --current say where the period is set and mean nothing without it. --live and --config may be given together; without any, the state of the domain decides.",
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
            name: "period",
            value: ValueType::Int,
            number: true,
            named_only: true,
            help: "Set the period of collection in seconds instead of printing",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 0,
                        max: u64::MAX,
                        error: "Invalid collection period value '{value}'",
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
            option: "period",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "actual",
        "swap_in",
        "swap_out",
        "major_fault",
        "minor_fault",
        "unused",
        "available",
        "usable",
        "last_update",
        "disk_caches",
        "hugetlb_pgalloc",
        "hugetlb_pgfail",
        "rss",
    ],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("dommemstat web", "Prints the statistics."),
        (
            "dommemstat web --period 5 --live",
            "Collects statistics every five seconds from now on.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `dommemstat`: print the memory statistics of a running domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DommemstatArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Set the period of collection in seconds instead of printing.
    pub period: Option<i32>,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl DommemstatArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            period: matches.remove_one("period"),
            affect: super::sets::Affect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The table of `domstate`.
pub(crate) const DOMSTATE: CommandDef = CommandDef {
    name: "domstate",
    group: "monitor",
    summary: "Print the state of a domain",
    description: "Prints the state of the domain: no state, running, idle, paused, in shutdown, shut off, crashed or pmsuspended; list explains them. With --reason, the reason for it follows in parentheses.",
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
            name: "reason",
            help: "Also print the reason for the state",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("domain")],
    answers: true,
    keys: &["state", "reason", "active"],
    examples: &[("domstate web --reason", "Says why web is in its state.")],
    ..CommandDef::NONE
};
/// Arguments of `domstate`: print the state of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomstateArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Also print the reason for the state.
    pub reason: bool,
}
impl DomstateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            reason: take::flag(matches, "reason"),
        })
    }
}
/// The table of `domstats`.
pub(crate) const DOMSTATS: CommandDef = CommandDef {
    name: "domstats",
    group: "monitor",
    summary: "Print the statistics of domains",
    description: "Prints the statistics of the named domains, of those that the --list- filters pick, or of all. Names and filters are not meant to be combined. Each domain takes a block of lines name=value; some values are turned into a more readable form, unless --raw is given.\n    Without a choice of groups, all that the server supports are reported. A chosen group that it does not support is left out in silence; with --enforce, the command fails instead. Which of the statistics below there are also depends on the hypervisor, its version and the state of the domain.\n    --watch is beyond virsh: every so many seconds, it prints a table with a line for each domain, until an interrupt (Ctrl-C), which is a success: how much of one CPU it uses, its memory, and what it reads, writes, receives and sends a second. A terminal shows the table in the same place; elsewhere one follows the other, and programs get a document each. The first table has no rates. Where groups are chosen, the columns of other groups show -.\n    While another job runs on a domain, the server may wait for its end; --nowait prevents this, at the price of missing statistics.\n    --state:\n    - state.state: the state, a number of virDomainState\n    - state.reason: the reason, a number of the reasons that belong to the state\n    --cpu-total:\n    - cpu.time: CPU time in nanoseconds\n    - cpu.user, cpu.system: user and system time in nanoseconds\n    - cpu.haltpoll.success.time, cpu.haltpoll.fail.time: time of halt polling that paid off and that did not, in nanoseconds\n    - cpu.cache.monitor.count: the number of cache monitors\n    - cpu.cache.monitor.<num>.name, .vcpus: a monitor's name and virtual CPUs\n    - cpu.cache.monitor.<num>.bank.count: the number of its cache banks\n    - cpu.cache.monitor.<num>.bank.<index>.id, .bytes: the host's id of a bank, and the bytes of last level cache that the domain uses there\n    - cpu.energy.monitor.*, since libvirt 12.4: monitors of the energy that virtual CPUs use\n    --balloon, in KiB unless said otherwise:\n    - balloon.current, balloon.maximum: the memory in use and the largest allowed\n    - balloon.swap_in, balloon.swap_out: memory read back from and written to swap space\n    - balloon.major_fault, balloon.minor_fault: page faults that needed the disk, and others\n    - balloon.unused: memory that the guest leaves unused\n    - balloon.available: usable memory as the guest sees it\n    - balloon.rss: resident memory of the domain's process\n    - balloon.usable: memory that the balloon can reclaim without making the guest swap\n    - balloon.last-update: when the statistics were updated, in seconds\n    - balloon.disk_caches: memory that can be reclaimed without I/O, mostly disk caches\n    - balloon.hugetlb_pgalloc, balloon.hugetlb_pgfail: huge pages that the guest allocated, and that it could not allocate\n    --vcpu:\n    - vcpu.current, vcpu.maximum: the number of virtual CPUs online, and the largest\n    - vcpu.<num>.state: the state, a number of virVcpuState\n    - vcpu.<num>.time: the time that it ran, in nanoseconds\n    - vcpu.<num>.wait: the time that it wanted to run while the host's scheduler let others run, in nanoseconds; known where the host's kernel counts it (CONFIG_SCHED_INFO)\n    - vcpu.<num>.halted: whether it is halted, yes or no; it may be idle or disabled, depending on the architecture\n    - vcpu.<num>.delay: the time that its thread stood in the queue of the host's scheduler instead of running, in nanoseconds; the guest sees it as steal time\n    --interface:\n    - net.count: the number of interfaces\n    - net.<num>.name: an interface's name\n    - net.<num>.rx.bytes, .rx.pkts, .rx.errs, .rx.drop: bytes, packets, errors and dropped packets received\n    - net.<num>.tx.bytes, .tx.pkts, .tx.errs, .tx.drop: the same for sending\n    --block; with --backing, every layer of the backing chains and not just the active one:\n    - block.count: the number of block devices in this list\n    - block.<num>.name: the target name, the same for all layers of a chain\n    - block.<num>.backingIndex: with --backing, the index of the layer's <backingStore> in the domain's XML\n    - block.<num>.path: the source, if it is a local file or block device\n    - block.<num>.rd.reqs, .rd.bytes, .rd.times: read requests, bytes read, time of all reads in nanoseconds\n    - block.<num>.wr.reqs, .wr.bytes, .wr.times: the same for writing\n    - block.<num>.fl.reqs, .fl.times: flushes and their time in nanoseconds\n    - block.<num>.errors: for Xen only, the value oo_req\n    - block.<num>.allocation: the offset of the highest written sector, in bytes\n    - block.<num>.capacity, block.<num>.physical: the logical and the physical size of the source, in bytes\n    - block.<num>.threshold: the number of bytes whose writing raises the event, see domblkthreshold\n    - block.<num>.limits.*, since libvirt 11.10: what requests to the device are held to\n    - block.<num>.timed_group.*, since libvirt 11.10: statistics over intervals of time\n    - block.<num>.latency_histogram.*, since libvirt 12.1: how many requests took how long\n    --perf, for the events that perf has enabled and explains:\n    - perf.cmt: cache in use, in bytes\n    - perf.mbmt, perf.mbml: memory bandwidth of one level of cache, and of a memory controller\n    - perf.cpu_cycles, perf.instructions: CPU cycles and instructions\n    - perf.cache_references, perf.cache_misses: cache hits and misses\n    - perf.branch_instructions, perf.branch_misses: branches, and those predicted wrongly\n    - perf.bus_cycles, perf.ref_cpu_cycles: bus cycles and reference CPU cycles\n    - perf.stalled_cycles_frontend, perf.stalled_cycles_backend: stalled cycles of the CPU's front and back end\n    - perf.cpu_clock, perf.task_clock: CPU and task clock\n    - perf.page_faults, perf.page_faults_min, perf.page_faults_maj: page faults, minor and major ones\n    - perf.context_switches, perf.cpu_migrations: context switches and moves between CPUs\n    - perf.alignment_faults, perf.emulation_faults: faults of alignment and emulation\n    --iothread:\n    - iothread.count: the largest number of IOThreads that may follow, each under its own number as <id>; fewer do where polling values are not supported\n    - iothread.<id>.poll-max-ns: the longest polling in nanoseconds; 0 means no polling. While it polls, a thread keeps the CPU: too small a value gives it too little time, too large a one leaves too little to other threads. How long it polls at present is not told\n    - iothread.<id>.poll-grow, iothread.<id>.poll-shrink: how the polling time grows and shrinks; 0 leaves it to the hypervisor\n    - iothread.<id>.poll-weight, since libvirt 12.7: how much recent events count for it\n    --memory:\n    - memory.bandwidth.monitor.count: the number of memory bandwidth monitors\n    - memory.bandwidth.monitor.<num>.name, .vcpus: a monitor's name and virtual CPUs\n    - memory.bandwidth.monitor.<num>.node.count: the number of its memory controllers\n    - memory.bandwidth.monitor.<num>.node.<index>.id: the host's id of a controller\n    - memory.bandwidth.monitor.<num>.node.<index>.bytes.local: bytes that passed the controller of the processor on which the virtual CPUs run\n    - memory.bandwidth.monitor.<num>.node.<index>.bytes.total: bytes that passed any controller\n    --dirtyrate, of the last calculation:\n    - dirtyrate.calc_status: the status, a number of virDomainDirtyRateStatus\n    - dirtyrate.calc_start_time, dirtyrate.calc_period: its start and its length\n    - dirtyrate.megabytes_per_second: the rate in MiB/s\n    --vm gives what the hypervisor counts in its own terms.",
    options: &[
        OptionDef {
            name: "state",
            help: "Report the state",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cpu-total",
            help: "Report the physical CPU time",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "balloon",
            help: "Report the memory balloon",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "vcpu",
            help: "Report the virtual CPUs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "interface",
            help: "Report the network interfaces",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "block",
            help: "Report the block devices",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "perf",
            help: "Report the perf events",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "iothread",
            help: "Report the IOThreads",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "memory",
            help: "Report the memory bandwidth",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "dirtyrate",
            help: "Report the rate at which memory is dirtied",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "vm",
            help: "Report the hypervisor's own statistics",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list-active",
            help: "Take the domains that run",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list-inactive",
            help: "Take the domains that do not run",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list-persistent",
            help: "Take the domains with a persistent definition",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list-transient",
            help: "Take the domains without a persistent definition",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list-running",
            help: "Take the domains in the state running",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list-paused",
            help: "Take the paused domains",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list-shutoff",
            help: "Take the domains that are shut off",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list-other",
            help: "Take the domains in any other state",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "raw",
            help: "Print the values as they come",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "enforce",
            help: "Fail when a requested group is not supported",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "backing",
            help: "Report the backing chains of block devices too",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "nowait",
            help: "Report only what can be had without waiting",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "watch",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Print the usage in a table again and again, after so many seconds",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            repeated: true,
            operand: true,
            help: "Domains to report on",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "watch",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "domain",
        "uuid",
        "stats",
        "cpu_percent",
        "memory",
        "read",
        "written",
        "received",
        "sent",
    ],
    examples: &[
        (
            "domstats web --balloon --block",
            "Prints the memory and disk statistics of web.",
        ),
        (
            "domstats --list-running --cpu-total",
            "Prints the CPU time of all running domains.",
        ),
        (
            "domstats --list-active --watch 2",
            "Shows what all running domains use, every two seconds.",
        ),
    ],
    attended: Some(&["watch"]),
    ..CommandDef::NONE
};
/// Arguments of `domstats`: print the statistics of domains.
#[derive(Debug, Clone, PartialEq)]
pub struct DomstatsArgs {
    /// Report the state.
    pub state: bool,
    /// Report the physical CPU time.
    pub cpu_total: bool,
    /// Report the memory balloon.
    pub balloon: bool,
    /// Report the virtual CPUs.
    pub vcpu: bool,
    /// Report the network interfaces.
    pub interface: bool,
    /// Report the block devices.
    pub block: bool,
    /// Report the perf events.
    pub perf: bool,
    /// Report the IOThreads.
    pub iothread: bool,
    /// Report the memory bandwidth.
    pub memory: bool,
    /// Report the rate at which memory is dirtied.
    pub dirtyrate: bool,
    /// Report the hypervisor's own statistics.
    pub vm: bool,
    /// Take the domains that run.
    pub list_active: bool,
    /// Take the domains that do not run.
    pub list_inactive: bool,
    /// Take the domains with a persistent definition.
    pub list_persistent: bool,
    /// Take the domains without a persistent definition.
    pub list_transient: bool,
    /// Take the domains in the state running.
    pub list_running: bool,
    /// Take the paused domains.
    pub list_paused: bool,
    /// Take the domains that are shut off.
    pub list_shutoff: bool,
    /// Take the domains in any other state.
    pub list_other: bool,
    /// Print the values as they come.
    pub raw: bool,
    /// Fail when a requested group is not supported.
    pub enforce: bool,
    /// Report the backing chains of block devices too.
    pub backing: bool,
    /// Report only what can be had without waiting.
    pub nowait: bool,
    /// Print the usage in a table again and again, after so many seconds.
    pub watch: Option<u32>,
    /// Domains to report on.
    pub domain: Vec<String>,
}
impl DomstatsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            state: take::flag(matches, "state"),
            cpu_total: take::flag(matches, "cpu-total"),
            balloon: take::flag(matches, "balloon"),
            vcpu: take::flag(matches, "vcpu"),
            interface: take::flag(matches, "interface"),
            block: take::flag(matches, "block"),
            perf: take::flag(matches, "perf"),
            iothread: take::flag(matches, "iothread"),
            memory: take::flag(matches, "memory"),
            dirtyrate: take::flag(matches, "dirtyrate"),
            vm: take::flag(matches, "vm"),
            list_active: take::flag(matches, "list-active"),
            list_inactive: take::flag(matches, "list-inactive"),
            list_persistent: take::flag(matches, "list-persistent"),
            list_transient: take::flag(matches, "list-transient"),
            list_running: take::flag(matches, "list-running"),
            list_paused: take::flag(matches, "list-paused"),
            list_shutoff: take::flag(matches, "list-shutoff"),
            list_other: take::flag(matches, "list-other"),
            raw: take::flag(matches, "raw"),
            enforce: take::flag(matches, "enforce"),
            backing: take::flag(matches, "backing"),
            nowait: take::flag(matches, "nowait"),
            watch: matches.remove_one("watch"),
            domain: take::all(matches, "domain"),
        })
    }
}
/// The table of `domtime`.
pub(crate) const DOMTIME: CommandDef = CommandDef {
    name: "domtime",
    group: "monitor",
    summary: "Print or set the time of a domain",
    description: "Prints the domain's system time in seconds since 1970-01-01 UTC, with --pretty as a date, or sets it: to --time, to the time of the machine that runs virsh (--now), or to that of the domain's own real-time clock (--sync). Some hypervisors need an agent in the guest for it.",
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
            name: "now",
            help: "Set the time of the machine that runs virsh",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pretty",
            help: "Print the time as a date",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "sync",
            help: "Set the time of the domain's real-time clock",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "time",
            value: ValueType::Long,
            number: true,
            help: "Set this time in seconds of the epoch",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "time",
            b: "now",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "time",
            b: "sync",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "now",
            b: "sync",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "time",
            error: None,
        },
    ],
    answers: true,
    keys: &["time"],
    rules: &[
        "--time excludes --now and --sync.",
        "--now and --sync exclude each other.",
    ],
    examples: &[
        ("domtime web --pretty", "Prints the time in web."),
        ("domtime web --sync", "Corrects the time in web after a pause."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `domtime`: print or set the time of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct DomtimeArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Set the time of the machine that runs virsh.
    pub now: bool,
    /// Print the time as a date.
    pub pretty: bool,
    /// Set the time of the domain's real-time clock.
    pub sync: bool,
    /// Set this time in seconds of the epoch.
    pub time: Option<i64>,
}
impl DomtimeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            now: take::flag(matches, "now"),
            pretty: take::flag(matches, "pretty"),
            sync: take::flag(matches, "sync"),
            time: matches.remove_one("time"),
        })
    }
}
/// The table of `list`.
pub(crate) const LIST: CommandDef = CommandDef {
    name: "list",
    group: "monitor",
    summary: "List domains",
    description: "Lists the running domains, or with --inactive those that are not running, or with --all both.\n    The state of a domain is one of these:\n    - no state: the hypervisor does not tell what it does.\n    - running: it runs on a CPU.\n    - idle: it is idle because it waits for I/O or has nothing to do.\n    - paused: it was paused, mostly by suspend; it keeps its memory and gets no CPU time.\n    - in shutdown: its operating system was told to shut down and has not finished.\n    - shut off: it does not run, because it was shut down or never started.\n    - crashed: it ended violently; seen only where it is set not to restart after a crash.\n    - pmsuspended: the guest's own power management put it to sleep.\n    Filters are grouped, two or more to a group: by persistence, managed save image, state, autostart, snapshots, and checkpoints. A domain is listed when it fits at least one of the given filters of each group. Some combinations fit no domain.\n    --name, --uuid and --id print only these, one domain a line, and can be combined; each line then holds the UUID, the id and the name in this order. --id alone lists running domains even with --all, since the others have no id. With --table, --uuid adds a column to the table instead.\n    --managed-save shows domains that are off and have a managed save image as saved, so it is of use with --inactive or --all; it filters nothing. It and --title need the table.\n    virsh --columns name,ip list shows an address of each running guest as well; the domains are asked for it side by side.\n    A server older than libvirt 0.9.13 is asked in several steps; a domain that changes its state meanwhile may be missing or listed twice.",
    options: &[
        OptionDef {
            name: "inactive",
            help: "List domains that are not running",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "List all domains",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "transient",
            help: "List domains without a persistent definition",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "List domains with a persistent definition",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "with-snapshot",
            help: "List domains that have snapshots",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "without-snapshot",
            help: "List domains that have no snapshots",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "with-checkpoint",
            help: "List domains that have checkpoints",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "without-checkpoint",
            help: "List domains that have no checkpoints",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "state-running",
            help: "List running domains",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "state-paused",
            help: "List paused domains",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "state-shutoff",
            help: "List domains that are shut off",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "state-other",
            help: "List domains in any other state",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "autostart",
            help: "List domains that start with the host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-autostart",
            help: "List domains that do not start with the host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "with-managed-save",
            help: "List domains with a managed save image",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "without-managed-save",
            help: "List domains without a managed save image",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "uuid",
            help: "Print UUIDs instead of the table",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "name",
            help: "Print names instead of the table",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "id",
            help: "Print ids instead of the table",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "table",
            help: "Print a table, which is the default",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "managed-save",
            help: "Mark domains that have a managed save image",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "title",
            help: "Add the titles",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "table",
            b: "name",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "table",
            b: "id",
            when: When::Always,
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "id",
        "name",
        "uuid",
        "state",
        "title",
        "active",
        "reason",
        "persistent",
        "autostart",
        "managed_save",
        "ip",
    ],
    rules: &["--table excludes --name and --id."],
    examples: &[
        ("list --all", "Lists all domains."),
        (
            "list --inactive --name --autostart",
            "Prints the names of stopped domains that should have started with the host.",
        ),
        (
            "list --all --title --managed-save",
            "Lists all domains with titles and marks saved ones.",
        ),
    ],
    lists: Some(Lists {
        of: ObjectKind::Domain,
        with: &["all"],
        states: &[
            "no state",
            "running",
            "idle",
            "paused",
            "in shutdown",
            "shut off",
            "crashed",
            "pmsuspended",
            "saved",
        ],
    }),
    ..CommandDef::NONE
};
/// Arguments of `list`: list domains.
#[derive(Debug, Clone, PartialEq)]
pub struct ListArgs {
    /// List domains that are not running.
    pub inactive: bool,
    /// List all domains.
    pub all: bool,
    /// List domains without a persistent definition.
    pub transient: bool,
    /// List domains with a persistent definition.
    pub persistent: bool,
    /// List domains that have snapshots.
    pub with_snapshot: bool,
    /// List domains that have no snapshots.
    pub without_snapshot: bool,
    /// List domains that have checkpoints.
    pub with_checkpoint: bool,
    /// List domains that have no checkpoints.
    pub without_checkpoint: bool,
    /// List running domains.
    pub state_running: bool,
    /// List paused domains.
    pub state_paused: bool,
    /// List domains that are shut off.
    pub state_shutoff: bool,
    /// List domains in any other state.
    pub state_other: bool,
    /// List domains that start with the host.
    pub autostart: bool,
    /// List domains that do not start with the host.
    pub no_autostart: bool,
    /// List domains with a managed save image.
    pub with_managed_save: bool,
    /// List domains without a managed save image.
    pub without_managed_save: bool,
    /// Print UUIDs instead of the table.
    pub uuid: bool,
    /// Print names instead of the table.
    pub name: bool,
    /// Print ids instead of the table.
    pub id: bool,
    /// Print a table, which is the default.
    pub table: bool,
    /// Mark domains that have a managed save image.
    pub managed_save: bool,
    /// Add the titles.
    pub title: bool,
}
impl ListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            inactive: take::flag(matches, "inactive"),
            all: take::flag(matches, "all"),
            transient: take::flag(matches, "transient"),
            persistent: take::flag(matches, "persistent"),
            with_snapshot: take::flag(matches, "with-snapshot"),
            without_snapshot: take::flag(matches, "without-snapshot"),
            with_checkpoint: take::flag(matches, "with-checkpoint"),
            without_checkpoint: take::flag(matches, "without-checkpoint"),
            state_running: take::flag(matches, "state-running"),
            state_paused: take::flag(matches, "state-paused"),
            state_shutoff: take::flag(matches, "state-shutoff"),
            state_other: take::flag(matches, "state-other"),
            autostart: take::flag(matches, "autostart"),
            no_autostart: take::flag(matches, "no-autostart"),
            with_managed_save: take::flag(matches, "with-managed-save"),
            without_managed_save: take::flag(matches, "without-managed-save"),
            uuid: take::flag(matches, "uuid"),
            name: take::flag(matches, "name"),
            id: take::flag(matches, "id"),
            table: take::flag(matches, "table"),
            managed_save: take::flag(matches, "managed-save"),
            title: take::flag(matches, "title"),
        })
    }
}
