// Generated from spec/alpha by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `alpha`: tables and argument types.
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
/// The table of `everything`.
pub(crate) const EVERYTHING: CommandDef = CommandDef {
    name: "everything",
    group: "alpha",
    summary: "Take an option of every type",
    description: "Has one option of each type, named after it; --choice has choices.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "The domain, by name",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "flag",
            help: "A flag",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "text",
            value: ValueType::Text,
            help: "A text",
            details: &[Detail::Suggests(&["some", "more"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cells",
            value: ValueType::Text,
            of: Some(Meaning::NumaCell),
            help: "Cells",
            details: &[Detail::Commas(Commas::Numbers)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            help: "A network",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "network-port",
            value: ValueType::Text,
            of: Some(Meaning::NetworkPort),
            help: "A network-port",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            help: "A pool",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool-type",
            value: ValueType::Text,
            of: Some(Meaning::PoolType),
            help: "A pool-type",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "volume",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            help: "A volume",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::Interface),
            help: "A interface",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "host-interface",
            value: ValueType::Text,
            of: Some(Meaning::HostInterface),
            help: "A host-interface",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "nwfilter",
            value: ValueType::Text,
            of: Some(Meaning::Nwfilter),
            help: "A nwfilter",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "nwfilter-binding",
            value: ValueType::Text,
            of: Some(Meaning::NwfilterBinding),
            help: "A nwfilter-binding",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "node-device",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            help: "A node-device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "secret",
            value: ValueType::Text,
            of: Some(Meaning::Secret),
            help: "A secret",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "snapshot",
            value: ValueType::Text,
            of: Some(Meaning::Snapshot),
            help: "A snapshot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "checkpoint",
            value: ValueType::Text,
            of: Some(Meaning::Checkpoint),
            help: "A checkpoint",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "device-target",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            help: "A device-target",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "device-alias",
            value: ValueType::Text,
            of: Some(Meaning::DeviceAlias),
            help: "A device-alias",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "uri",
            value: ValueType::Uri,
            help: "A uri",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::File,
            help: "A file",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml-file",
            value: ValueType::XmlFile,
            help: "A xml-file",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "directory",
            value: ValueType::Directory,
            help: "A directory",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "host-file",
            value: ValueType::HostFile,
            help: "A host-file",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "host-directory",
            value: ValueType::HostDirectory,
            help: "A host-directory",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml-or-file",
            value: ValueType::XmlOrFile,
            help: "A xml-or-file",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "verbatim",
            value: ValueType::Verbatim,
            help: "A verbatim",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml",
            value: ValueType::Xml,
            help: "A xml",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xpath",
            value: ValueType::Xpath,
            help: "A xpath",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "arch",
            value: ValueType::Text,
            of: Some(Meaning::Arch),
            help: "A arch",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "machine",
            value: ValueType::Text,
            of: Some(Meaning::Machine),
            help: "A machine",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "virt-type",
            value: ValueType::Text,
            of: Some(Meaning::VirtType),
            help: "A virt-type",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "emulator",
            value: ValueType::Text,
            of: Some(Meaning::Emulator),
            help: "A emulator",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "command-name",
            value: ValueType::Text,
            of: Some(Meaning::Command),
            help: "A command-name",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "int",
            value: ValueType::Int,
            number: true,
            help: "A int",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "uint",
            value: ValueType::Uint,
            number: true,
            help: "A uint",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "ulong",
            value: ValueType::Ulong,
            number: true,
            help: "A ulong",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "ulong-wrapping",
            value: ValueType::UlongWrapping,
            number: true,
            help: "A ulong-wrapping",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "long",
            value: ValueType::Long,
            number: true,
            help: "A long",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "size",
            value: ValueType::Size,
            number: true,
            help: "A size",
            details: &[Detail::Unit(1024), Detail::Largest(1000)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "size-text",
            value: ValueType::Size,
            help: "A size-text",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "vcpu",
            value: ValueType::Int,
            of: Some(Meaning::Vcpu),
            number: true,
            help: "A vcpu",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cell",
            value: ValueType::Int,
            of: Some(Meaning::NumaCell),
            number: true,
            help: "A cell",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disks",
            value: ValueType::List,
            of: Some(Meaning::Disk),
            help: "Disks",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bandwidth",
            value: ValueType::Bandwidth,
            number: true,
            help: "A bandwidth",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "seconds",
            value: ValueType::Seconds,
            number: true,
            help: "A seconds",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "choice",
            value: ValueType::Choice,
            help: "A choice",
            details: &[Detail::Words(&["one", "two-and-a-half", "3d"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "choice-list",
            value: ValueType::ChoiceList,
            help: "A choice-list",
            details: &[
                Detail::Words(&["one", "two-and-a-half", "3d"]),
                Detail::Commas(Commas::Words),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list",
            value: ValueType::List,
            help: "A list",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "fd-list",
            value: ValueType::FdList,
            help: "A fd-list",
            details: &[Detail::Commas(Commas::Numbers)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cpu-list",
            value: ValueType::CpuList,
            help: "A cpu-list",
            details: &[Detail::Commas(Commas::Numbers)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "record",
            value: ValueType::Record,
            help: "A record",
            details: &[
                Detail::Record(
                    &RecordDef {
                        separator: ',',
                        doubled: false,
                        kinds: &[],
                        repeats: false,
                        fields: &[
                            FieldDef {
                                name: "a",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                        ],
                        surplus: None,
                        ..RecordDef::NONE
                    },
                ),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Unless("flag"),
        Check::Read {
            option: "text",
            error: None,
        },
        Check::Read {
            option: "cells",
            error: None,
        },
        Check::Read {
            option: "network",
            error: None,
        },
        Check::Read {
            option: "network-port",
            error: None,
        },
        Check::Read {
            option: "pool",
            error: None,
        },
        Check::Read {
            option: "pool-type",
            error: None,
        },
        Check::Read {
            option: "volume",
            error: None,
        },
        Check::Read {
            option: "interface",
            error: None,
        },
        Check::Read {
            option: "host-interface",
            error: None,
        },
        Check::Read {
            option: "nwfilter",
            error: None,
        },
        Check::Read {
            option: "nwfilter-binding",
            error: None,
        },
        Check::Read {
            option: "node-device",
            error: None,
        },
        Check::Read {
            option: "secret",
            error: None,
        },
        Check::Read {
            option: "snapshot",
            error: None,
        },
        Check::Read {
            option: "checkpoint",
            error: None,
        },
        Check::Read {
            option: "device-target",
            error: None,
        },
        Check::Read {
            option: "device-alias",
            error: None,
        },
        Check::Read {
            option: "uri",
            error: None,
        },
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Read {
            option: "xml-file",
            error: None,
        },
        Check::Read {
            option: "directory",
            error: None,
        },
        Check::Read {
            option: "host-file",
            error: None,
        },
        Check::Read {
            option: "host-directory",
            error: None,
        },
        Check::Read {
            option: "xml-or-file",
            error: None,
        },
        Check::Read {
            option: "verbatim",
            error: None,
        },
        Check::Read {
            option: "xml",
            error: None,
        },
        Check::Read {
            option: "xpath",
            error: None,
        },
        Check::Read {
            option: "arch",
            error: None,
        },
        Check::Read {
            option: "machine",
            error: None,
        },
        Check::Read {
            option: "virt-type",
            error: None,
        },
        Check::Read {
            option: "emulator",
            error: None,
        },
        Check::Read {
            option: "command-name",
            error: None,
        },
        Check::Read {
            option: "int",
            error: None,
        },
        Check::Read {
            option: "uint",
            error: None,
        },
        Check::Read {
            option: "ulong",
            error: None,
        },
        Check::Read {
            option: "ulong-wrapping",
            error: None,
        },
        Check::Read {
            option: "long",
            error: None,
        },
        Check::Read {
            option: "size",
            error: None,
        },
        Check::Read {
            option: "size-text",
            error: None,
        },
        Check::Read {
            option: "vcpu",
            error: None,
        },
        Check::Read {
            option: "cell",
            error: None,
        },
        Check::Read {
            option: "disks",
            error: None,
        },
        Check::Read {
            option: "bandwidth",
            error: None,
        },
        Check::Read {
            option: "seconds",
            error: None,
        },
        Check::Read {
            option: "choice",
            error: None,
        },
        Check::Read {
            option: "choice-list",
            error: None,
        },
        Check::Read {
            option: "list",
            error: None,
        },
        Check::Read {
            option: "fd-list",
            error: None,
        },
        Check::Read {
            option: "cpu-list",
            error: None,
        },
        Check::Read {
            option: "record",
            error: None,
        },
    ],
    examples: &[
        ("everything web --choice one --size 3", "Sets a few, with emphasis."),
        ("everything 'my web' --text=x", "Quotes a name"),
    ],
    ..CommandDef::NONE
};
/// Arguments of `everything`: take an option of every type.
#[derive(Debug, Clone, PartialEq)]
pub struct EverythingArgs {
    /// The domain, by name.
    pub domain: String,
    /// A flag.
    pub flag: bool,
    /// A text.
    pub text: Option<String>,
    /// Cells.
    pub cells: Option<String>,
    /// A network.
    pub network: Option<String>,
    /// A network-port.
    pub network_port: Option<String>,
    /// A pool.
    pub pool: Option<String>,
    /// A pool-type.
    pub pool_type: Option<String>,
    /// A volume.
    pub volume: Option<String>,
    /// A interface.
    pub interface: Option<String>,
    /// A host-interface.
    pub host_interface: Option<String>,
    /// A nwfilter.
    pub nwfilter: Option<String>,
    /// A nwfilter-binding.
    pub nwfilter_binding: Option<String>,
    /// A node-device.
    pub node_device: Option<String>,
    /// A secret.
    pub secret: Option<String>,
    /// A snapshot.
    pub snapshot: Option<String>,
    /// A checkpoint.
    pub checkpoint: Option<String>,
    /// A device-target.
    pub device_target: Option<String>,
    /// A device-alias.
    pub device_alias: Option<String>,
    /// A uri.
    pub uri: Option<String>,
    /// A file.
    pub file: Option<PathBuf>,
    /// A xml-file.
    pub xml_file: Option<PathBuf>,
    /// A directory.
    pub directory: Option<PathBuf>,
    /// A host-file.
    pub host_file: Option<String>,
    /// A host-directory.
    pub host_directory: Option<String>,
    /// A xml-or-file.
    pub xml_or_file: Option<XmlOrFile>,
    /// A verbatim.
    pub verbatim: Option<OsString>,
    /// A xml.
    pub xml: Option<String>,
    /// A xpath.
    pub xpath: Option<String>,
    /// A arch.
    pub arch: Option<String>,
    /// A machine.
    pub machine: Option<String>,
    /// A virt-type.
    pub virt_type: Option<String>,
    /// A emulator.
    pub emulator: Option<String>,
    /// A command-name.
    pub command_name: Option<String>,
    /// A int.
    pub int: Option<i32>,
    /// A uint.
    pub uint: Option<u32>,
    /// A ulong.
    pub ulong: Option<u64>,
    /// A ulong-wrapping.
    pub ulong_wrapping: Option<u64>,
    /// A long.
    pub long: Option<i64>,
    /// A size.
    pub size: Option<u32>,
    /// A size-text.
    pub size_text: Option<u64>,
    /// A vcpu.
    pub vcpu: Option<i32>,
    /// A cell.
    pub cell: Option<i32>,
    /// Disks.
    pub disks: Option<Vec<String>>,
    /// A bandwidth.
    pub bandwidth: Option<Bandwidth>,
    /// A seconds.
    pub seconds: Option<u32>,
    /// A choice.
    pub choice: Option<EverythingChoice>,
    /// A choice-list.
    pub choice_list: Option<Vec<EverythingChoiceList>>,
    /// A list.
    pub list: Option<Vec<String>>,
    /// A fd-list.
    pub fd_list: Option<FdList>,
    /// A cpu-list.
    pub cpu_list: Option<CpuList>,
    /// A record.
    pub record: Option<EverythingRecord>,
}
impl EverythingArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            flag: take::flag(matches, "flag"),
            text: matches.remove_one("text"),
            cells: matches.remove_one("cells"),
            network: matches.remove_one("network"),
            network_port: matches.remove_one("network-port"),
            pool: matches.remove_one("pool"),
            pool_type: matches.remove_one("pool-type"),
            volume: matches.remove_one("volume"),
            interface: matches.remove_one("interface"),
            host_interface: matches.remove_one("host-interface"),
            nwfilter: matches.remove_one("nwfilter"),
            nwfilter_binding: matches.remove_one("nwfilter-binding"),
            node_device: matches.remove_one("node-device"),
            secret: matches.remove_one("secret"),
            snapshot: matches.remove_one("snapshot"),
            checkpoint: matches.remove_one("checkpoint"),
            device_target: matches.remove_one("device-target"),
            device_alias: matches.remove_one("device-alias"),
            uri: matches.remove_one("uri"),
            file: matches.remove_one("file"),
            xml_file: matches.remove_one("xml-file"),
            directory: matches.remove_one("directory"),
            host_file: matches.remove_one("host-file"),
            host_directory: matches.remove_one("host-directory"),
            xml_or_file: matches.remove_one("xml-or-file"),
            verbatim: matches.remove_one("verbatim"),
            xml: matches.remove_one("xml"),
            xpath: matches.remove_one("xpath"),
            arch: matches.remove_one("arch"),
            machine: matches.remove_one("machine"),
            virt_type: matches.remove_one("virt-type"),
            emulator: matches.remove_one("emulator"),
            command_name: matches.remove_one("command-name"),
            int: matches.remove_one("int"),
            uint: matches.remove_one("uint"),
            ulong: matches.remove_one("ulong"),
            ulong_wrapping: matches.remove_one("ulong-wrapping"),
            long: matches.remove_one("long"),
            size: take::number::<u64, u32>(matches, "size"),
            size_text: matches.remove_one("size-text"),
            vcpu: matches.remove_one("vcpu"),
            cell: matches.remove_one("cell"),
            disks: matches.remove_one("disks"),
            bandwidth: matches.remove_one("bandwidth"),
            seconds: matches.remove_one("seconds"),
            choice: take::choice::<EverythingChoice>(matches, "choice"),
            choice_list: take::choices::<EverythingChoiceList>(matches, "choice-list"),
            list: matches.remove_one("list"),
            fd_list: matches.remove_one("fd-list"),
            cpu_list: matches.remove_one("cpu-list"),
            record: take::record::<EverythingRecord>(matches, "record"),
        })
    }
}
/// The values of `--choice` of `everything`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EverythingChoice {
    /// The first
    One,
    /// `two-and-a-half`
    TwoAndAHalf,
    /// `3d`
    V3d,
}
impl ChoiceValue for EverythingChoice {
    const WORDS: &'static [&'static str] = &["one", "two-and-a-half", "3d"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "one" => Some(Self::One),
            "two-and-a-half" => Some(Self::TwoAndAHalf),
            "3d" => Some(Self::V3d),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::TwoAndAHalf => "two-and-a-half",
            Self::V3d => "3d",
        }
    }
}
/// The values of `--choice-list` of `everything`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EverythingChoiceList {
    /// The first
    One,
    /// `two-and-a-half`
    TwoAndAHalf,
    /// `3d`
    V3d,
}
impl ChoiceValue for EverythingChoiceList {
    const WORDS: &'static [&'static str] = &["one", "two-and-a-half", "3d"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "one" => Some(Self::One),
            "two-and-a-half" => Some(Self::TwoAndAHalf),
            "3d" => Some(Self::V3d),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::One => "one",
            Self::TwoAndAHalf => "two-and-a-half",
            Self::V3d => "3d",
        }
    }
}
/// The fields of a value of `--record` of `everything`.
#[derive(Debug, Clone, PartialEq)]
pub struct EverythingRecord {
    /// A.
    pub a: Option<String>,
}
impl RecordValue for EverythingRecord {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self { a: raw.text(0usize) })
    }
}
/// The table of `operands`.
pub(crate) const OPERANDS: CommandDef = CommandDef {
    name: "operands",
    group: "alpha",
    summary: "Take words by position and by name",
    old_names: &["operanden", "words"],
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            help: "Domain name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "count",
            value: ValueType::Int,
            number: true,
            required: true,
            help: "How many",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "target",
            value: ValueType::Text,
            of: Some(Meaning::Disk),
            help: "Where to",
            details: &[Detail::Without("the first one")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "type",
            value: ValueType::Text,
            empty: Empty::Allowed,
            help: "What kind; a keyword of Rust",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "shown",
            value: ValueType::Text,
            operand: true,
            help: "Shown as a plain word",
            details: &[Detail::FillsAfter("old-place")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "old-place",
            value: ValueType::Text,
            help: "By name nowadays",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "beyond",
            value: ValueType::Text,
            named_only: true,
            beyond: true,
            help: "Nothing of virsh's",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "tone",
            value: ValueType::Choice,
            named_only: true,
            beyond: true,
            help: "The tone",
            details: &[
                Detail::Words(&["high", "low", "none"]),
                Detail::Invalid(
                    "invalid value '{value}' for option --tone: use high, low or none",
                ),
                Detail::Spellings(&[("deep", "low")]),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "by-name",
            value: ValueType::Text,
            number: true,
            named_only: true,
            empty: Empty::Absent,
            help: "Never a plain word",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "by_name",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "level",
            value: ValueType::Choice,
            help: "The level",
            details: &[
                Detail::Words(&["low", "high"]),
                Detail::Invalid("Unknown level '{value}'"),
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "lofty",
                            value: Some("high"),
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "quietly",
            help: "Say nothing",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "silent",
                            value: None,
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "word",
            value: ValueType::Text,
            repeated: true,
            help: "The words",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "level=low",
            any_of: &["target"],
            error: Some("what is low needs a target"),
        },
        Check::Free {
            option: "type",
            of: Meaning::Network,
            error: "{value} is taken",
        },
        Check::With("count"),
        Check::Read {
            option: "count",
            error: Some("not a count"),
        },
        Check::Find("domain"),
        Check::Read {
            option: "target",
            error: None,
        },
        Check::Read {
            option: "shown",
            error: None,
        },
        Check::Read {
            option: "old-place",
            error: None,
        },
        Check::Read {
            option: "beyond",
            error: None,
        },
        Check::Read {
            option: "tone",
            error: None,
        },
        Check::Read {
            option: "by-name",
            error: None,
        },
        Check::Read {
            option: "level",
            error: None,
        },
        Check::Read {
            option: "word",
            error: None,
        },
    ],
    rules: &["--level=low needs --target."],
    examples: &[
        ("operanden web 3 vda kind old new low a b c", "Fills all by position."),
        ("operands web 3 --lofty --silent --by_name x", "Uses older spellings."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `operands`: take words by position and by name.
#[derive(Debug, Clone, PartialEq)]
pub struct OperandsArgs {
    /// Domain name or UUID.
    pub domain: String,
    /// How many.
    pub count: i32,
    /// Where to.
    pub target: Option<String>,
    /// What kind; a keyword of Rust.
    pub type_: Option<String>,
    /// Shown as a plain word.
    pub shown: Option<String>,
    /// By name nowadays.
    pub old_place: Option<String>,
    /// Nothing of virsh's.
    pub beyond: Option<String>,
    /// The tone.
    pub tone: Option<OperandsTone>,
    /// Never a plain word.
    pub by_name: Option<String>,
    /// The level.
    pub level: Option<OperandsLevel>,
    /// Say nothing.
    pub quietly: bool,
    /// The words.
    pub word: Vec<String>,
}
impl OperandsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            count: take::required(matches, "count")?,
            target: matches.remove_one("target"),
            type_: matches.remove_one("type"),
            shown: matches.remove_one("shown"),
            old_place: matches.remove_one("old-place"),
            beyond: matches.remove_one("beyond"),
            tone: take::choice::<OperandsTone>(matches, "tone"),
            by_name: matches.remove_one("by-name"),
            level: take::choice::<OperandsLevel>(matches, "level"),
            quietly: take::flag(matches, "quietly"),
            word: take::all(matches, "word"),
        })
    }
}
/// The values of `--tone` of `operands`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OperandsTone {
    /// `high`
    High,
    /// `low`
    Low,
    /// `none`
    None,
}
impl ChoiceValue for OperandsTone {
    const WORDS: &'static [&'static str] = &["high", "low", "none"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "high" => Some(Self::High),
            "low" => Some(Self::Low),
            "none" => Some(Self::None),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::High => "high",
            Self::Low => "low",
            Self::None => "none",
        }
    }
}
/// The values of `--level` of `operands`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OperandsLevel {
    /// `low`
    Low,
    /// `high`
    High,
}
impl ChoiceValue for OperandsLevel {
    const WORDS: &'static [&'static str] = &["low", "high"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "low" => Some(Self::Low),
            "high" => Some(Self::High),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Low => "low",
            Self::High => "high",
        }
    }
}
/// The table of `relations`.
pub(crate) const RELATIONS: CommandDef = CommandDef {
    name: "relations",
    group: "alpha",
    summary: "Relate options to each other",
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
            help: "Affect it now",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the next start",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "Take all",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "some",
            value: ValueType::Text,
            named_only: true,
            empty: Empty::SilentFailure,
            help: "Take some",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            help: "How long",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            help: "Wait",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "verbose",
            help: "Tell the progress",
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
        Check::NotEmpty("some"),
        Check::Exclusive {
            a: "config",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "config",
            b: "current",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "live",
            b: "current",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "all",
            b: "some",
            when: When::Always,
            error: Some("either --all or --some, not both"),
        },
        Check::Exclusive {
            a: "wait",
            b: "verbose",
            when: When::Beside(&["config", "current"]),
            error: None,
        },
        Check::Exclusive {
            a: "timeout",
            b: "verbose",
            when: When::Without(&["all"]),
            error: None,
        },
        Check::Exclusive {
            a: "some",
            b: "verbose",
            when: When::InHandler,
            error: Some("only all can be told of"),
        },
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::Requires {
            option: "timeout",
            any_of: &["verbose"],
            error: None,
        },
        Check::Requires {
            option: "wait",
            any_of: &["all", "some"],
            error: Some("--wait needs something to wait for"),
        },
        Check::Later("domain"),
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::AtLeastOne {
            any_of: &["all", "some"],
            error: None,
        },
        Check::Read {
            option: "some",
            error: None,
        },
    ],
    rules: &[
        "--live and --config exclude each other.",
        "At most one of --config, --live and --current may be given.",
        "--all and --some exclude each other.",
        "Beside --config or --current, --wait and --verbose exclude each other.",
        "Without --all, --timeout and --verbose exclude each other.",
        "--some and --verbose exclude each other.",
        "--timeout needs --wait and --verbose.",
        "--wait needs --all or --some.",
        "At least one of --all and --some must be given.",
    ],
    examples: &[("relations web --all --live --verbose --wait", "Holds all relations.")],
    ..CommandDef::NONE
};
/// Arguments of `relations`: relate options to each other.
#[derive(Debug, Clone, PartialEq)]
pub struct RelationsArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Affect the present state.
    pub current: bool,
    /// Take all.
    pub all: bool,
    /// Take some.
    pub some: Option<String>,
    /// How long.
    pub timeout: Option<u32>,
    /// Wait.
    pub wait: bool,
    /// Tell the progress.
    pub verbose: bool,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
}
impl RelationsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            current: take::flag(matches, "current"),
            all: take::flag(matches, "all"),
            some: matches.remove_one("some"),
            timeout: matches.remove_one("timeout"),
            wait: take::flag(matches, "wait"),
            verbose: take::flag(matches, "verbose"),
            affect: super::sets::Affect {
                live: take::flag(matches, "live"),
                config: take::flag(matches, "config"),
            },
        })
    }
    /// Judges the exclusions that are left to the handler.
    ///
    /// # Errors
    /// Returns the error of the first one that does not hold.
    pub fn judge(&self) -> Result<(), virsh_args::BindError> {
        if self.some.is_some() && self.verbose {
            return Err(virsh_args::BindError::new("only all can be told of"));
        }
        Ok(())
    }
}
/// The table of `answers`.
pub(crate) const ANSWERS: CommandDef = CommandDef {
    name: "answers",
    group: "alpha",
    summary: "Answer in every form",
    options: &[
        OptionDef {
            name: "fields",
            help: "Answer in fields",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "device",
            value: ValueType::Text,
            help: "The device",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "style",
            value: ValueType::Choice,
            help: "The style",
            details: &[Detail::Words(&["plain", "loud"])],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "device",
            error: None,
        },
        Check::Read {
            option: "style",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "alive",
        "value",
        "more",
        "max_memory",
        "load",
        "size",
        "weight",
        "height",
        "odd",
        "rare",
        "scarce",
        "reads",
        "room",
        "mood",
        "id",
        "moods",
        "parts",
        "sizes",
        "owner",
        "name",
        "age",
        "device",
        "hard_limit",
        "soul",
        "weights",
        "events",
        "timestamp",
        "count",
    ],
    connects: false,
    attended: Some(&[]),
    lists: Some(Lists {
        of: ObjectKind::Volume,
        with: &["fields"],
        states: &[],
    }),
    ..CommandDef::NONE
};
/// Arguments of `answers`: answer in every form.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswersArgs {
    /// Answer in fields.
    pub fields: bool,
    /// The device.
    pub device: Option<String>,
    /// The style.
    pub style: Option<AnswersStyle>,
}
impl AnswersArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            fields: take::flag(matches, "fields"),
            device: matches.remove_one("device"),
            style: take::choice::<AnswersStyle>(matches, "style"),
        })
    }
}
/// The values of `--style` of `answers`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswersStyle {
    /// `plain`
    Plain,
    /// `loud`
    Loud,
}
impl ChoiceValue for AnswersStyle {
    const WORDS: &'static [&'static str] = &["plain", "loud"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "plain" => Some(Self::Plain),
            "loud" => Some(Self::Loud),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Loud => "loud",
        }
    }
}
/// The table of `flags`.
pub(crate) const FLAGS: CommandDef = CommandDef {
    name: "flags",
    group: "alpha",
    summary: "Bring constants of libvirt",
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
            help: "Affect the running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "Take all",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inactive",
            help: "Take the inactive ones",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "cpu",
            help: "Take the CPU",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "title",
            value: ValueType::Text,
            help: "Take a title",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mode",
            value: ValueType::ChoiceList,
            help: "The ways",
            details: &[
                Detail::Words(&["acpi", "agent", "none"]),
                Detail::Commas(Commas::Words),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "algorithm",
            value: ValueType::Choice,
            named_only: true,
            help: "The algorithm",
            details: &[Detail::Words(&["zero", "dod"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "goal",
            value: ValueType::Text,
            help: "Where to",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "speed",
            value: ValueType::Choice,
            help: "How fast",
            details: &[Detail::Words(&["slow", "fast"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed where it is so already",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "goal",
            any_of: &["speed"],
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "title",
            error: None,
        },
        Check::Read {
            option: "mode",
            error: None,
        },
        Check::Read {
            option: "algorithm",
            error: None,
        },
        Check::Read {
            option: "goal",
            error: None,
        },
        Check::Read {
            option: "speed",
            error: None,
        },
    ],
    answers: true,
    keys: &["speed"],
    rules: &["--goal needs --speed."],
    examples: &[("flags web --cpu --mode acpi", "Brings two.")],
    destructive: Some(&["all", "cpu"]),
    attended: Some(&[]),
    writes: &["title"],
    ..CommandDef::NONE
};
/// Arguments of `flags`: bring constants of libvirt.
#[derive(Debug, Clone, PartialEq)]
pub struct FlagsArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Take all.
    pub all: bool,
    /// Take the inactive ones.
    pub inactive: bool,
    /// Take the CPU.
    pub cpu: bool,
    /// Take a title.
    pub title: Option<String>,
    /// The ways.
    pub mode: Option<Vec<FlagsMode>>,
    /// The algorithm.
    pub algorithm: Option<FlagsAlgorithm>,
    /// Succeed where it is so already.
    pub if_needed: bool,
    /// The options of the set `affect`.
    pub affect: super::sets::Affect,
    /// The options of the set `way`.
    pub way: super::sets::Way,
}
impl FlagsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            all: take::flag(matches, "all"),
            inactive: take::flag(matches, "inactive"),
            cpu: take::flag(matches, "cpu"),
            title: matches.remove_one("title"),
            mode: take::choices::<FlagsMode>(matches, "mode"),
            algorithm: take::choice::<FlagsAlgorithm>(matches, "algorithm"),
            if_needed: take::flag(matches, "if-needed"),
            affect: super::sets::Affect {
                live: take::flag(matches, "live"),
                ..Default::default()
            },
            way: super::sets::Way {
                goal: matches.remove_one("goal"),
                speed: take::choice::<super::sets::WaySpeed>(matches, "speed"),
                ..Default::default()
            },
        })
    }
}
/// The values of `--mode` of `flags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlagsMode {
    /// `acpi`
    Acpi,
    /// `agent`
    Agent,
    /// `none`
    None,
}
impl ChoiceValue for FlagsMode {
    const WORDS: &'static [&'static str] = &["acpi", "agent", "none"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "acpi" => Some(Self::Acpi),
            "agent" => Some(Self::Agent),
            "none" => Some(Self::None),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Acpi => "acpi",
            Self::Agent => "agent",
            Self::None => "none",
        }
    }
}
/// The values of `--algorithm` of `flags`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FlagsAlgorithm {
    /// `zero`
    Zero,
    /// `dod`
    Dod,
}
impl ChoiceValue for FlagsAlgorithm {
    const WORDS: &'static [&'static str] = &["zero", "dod"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "zero" => Some(Self::Zero),
            "dod" => Some(Self::Dod),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::Dod => "dod",
        }
    }
}
/// The table of `leads`.
pub(crate) const LEADS: CommandDef = CommandDef {
    name: "leads",
    group: "alpha",
    summary: "Leave nothing of a name",
    options: &[
        OptionDef {
            name: "port",
            value: ValueType::Text,
            of: Some(Meaning::NwfilterBinding),
            required: true,
            help: "The port",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed where it is so already",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("port")],
    answers: true,
    keys: &["rules"],
    ..CommandDef::NONE
};
/// Arguments of `leads`: leave nothing of a name.
#[derive(Debug, Clone, PartialEq)]
pub struct LeadsArgs {
    /// The port.
    pub port: String,
    /// Succeed where it is so already.
    pub if_needed: bool,
}
impl LeadsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            port: take::required(matches, "port")?,
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `quoting`.
pub(crate) const QUOTING: CommandDef = CommandDef {
    name: "quoting",
    group: "alpha",
    summary: "Quote $HOME, `ls`, \"two\", it's, \\n, [x], a:b, %s, #c, (d), é",
    description: ".Starts with a dot; 'single' and \"double\" quotes, a \\backslash, $(rm), ${HOME} and 50% of {x}.\n    - 'a list item",
    options: &[
        OptionDef {
            name: "hazard",
            value: ValueType::Choice,
            help: "Pick 'it's' or \"$HOME\": a\\b [c]; d {e} %s #f",
            details: &[
                Detail::Words(
                    &["it's", "a:b", "e\\f", "g h", "$HOME", "[i]", "\"j\"", "l*"],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "many",
            value: ValueType::ChoiceList,
            help: "Some, of many",
            details: &[
                Detail::Words(&["k'l", "m", "n:o"]),
                Detail::Commas(Commas::Words),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "path",
            value: ValueType::File,
            help: "A path; with ~ and ...",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed where it is so already",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "hazard",
            error: None,
        },
        Check::Read {
            option: "many",
            error: None,
        },
        Check::Read {
            option: "path",
            error: None,
        },
    ],
    answers: true,
    examples: &[("quoting \"it's\" --path '/tmp/a b'", "Quotes 'it'.")],
    ..CommandDef::NONE
};
/// Arguments of `quoting`: quote $HOME, `ls`, "two", it's, \n, [x], a:b, %s, #c, (d), é.
#[derive(Debug, Clone, PartialEq)]
pub struct QuotingArgs {
    /// Pick 'it's' or "$HOME": a\b [c]; d {e} %s #f.
    pub hazard: Option<QuotingHazard>,
    /// Some, of many.
    pub many: Option<Vec<QuotingMany>>,
    /// A path; with ~ and .
    pub path: Option<PathBuf>,
    /// Succeed where it is so already.
    pub if_needed: bool,
}
impl QuotingArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            hazard: take::choice::<QuotingHazard>(matches, "hazard"),
            many: take::choices::<QuotingMany>(matches, "many"),
            path: matches.remove_one("path"),
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The values of `--hazard` of `quoting`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuotingHazard {
    /// It's [it]: $x
    ItS,
    /// c:d
    AB,
    /// `e\f`
    EF,
    /// `g h`
    GH,
    /// `$HOME`
    Home,
    /// `[i]`
    I,
    /// `"j"`
    J,
    /// `l*`
    L,
}
impl ChoiceValue for QuotingHazard {
    const WORDS: &'static [&'static str] = &[
        "it's",
        "a:b",
        "e\\f",
        "g h",
        "$HOME",
        "[i]",
        "\"j\"",
        "l*",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "it's" => Some(Self::ItS),
            "a:b" => Some(Self::AB),
            "e\\f" => Some(Self::EF),
            "g h" => Some(Self::GH),
            "$HOME" => Some(Self::Home),
            "[i]" => Some(Self::I),
            "\"j\"" => Some(Self::J),
            "l*" => Some(Self::L),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::ItS => "it's",
            Self::AB => "a:b",
            Self::EF => "e\\f",
            Self::GH => "g h",
            Self::Home => "$HOME",
            Self::I => "[i]",
            Self::J => "\"j\"",
            Self::L => "l*",
        }
    }
}
/// The values of `--many` of `quoting`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuotingMany {
    /// `k'l`
    KL,
    /// `m`
    M,
    /// `n:o`
    NO,
}
impl ChoiceValue for QuotingMany {
    const WORDS: &'static [&'static str] = &["k'l", "m", "n:o"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "k'l" => Some(Self::KL),
            "m" => Some(Self::M),
            "n:o" => Some(Self::NO),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::KL => "k'l",
            Self::M => "m",
            Self::NO => "n:o",
        }
    }
}
/// The table of `records`.
pub(crate) const RECORDS: CommandDef = CommandDef {
    name: "records",
    group: "alpha",
    summary: "Take values that are made of fields",
    options: &[
        OptionDef {
            name: "inbound",
            value: ValueType::Record,
            named_only: true,
            help: "Limits",
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
                                value: FieldType::Uint,
                                required: true,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "peak",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                max: 1000,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "type",
                                value: FieldType::Ulong,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                        ],
                        surplus: Some("{value} has too many fields"),
                        out_of_range: Some("A limit is larger than 1000"),
                        checks: &[
                            FieldCheck {
                                at_least_one: &["average"],
                                none_of: &[],
                                beside: &["peak"],
                                error: "A peak needs an average",
                            },
                            FieldCheck {
                                at_least_one: &[],
                                none_of: &["type"],
                                beside: &["peak"],
                                error: "No type beside a peak",
                            },
                        ],
                        ..RecordDef::NONE
                    },
                ),
                Detail::Invalid("inbound format is incorrect at {field}: {value}"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "diskspec",
            value: ValueType::Record,
            repeated: true,
            named_only: true,
            help: "Disks",
            details: &[
                Detail::Record(
                    &RecordDef {
                        separator: ',',
                        doubled: true,
                        kinds: &[],
                        repeats: false,
                        fields: &[
                            FieldDef {
                                name: "name",
                                value: FieldType::Text,
                                required: true,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "snapshot",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Key,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "file",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Either,
                                starts: "/",
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "stype",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Key,
                                words: &["file", "block"],
                                unknown: Some("Unknown storage type: '{value}'"),
                                ..FieldDef::NONE
                            },
                        ],
                        surplus: None,
                        ..RecordDef::NONE
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "weights",
            value: ValueType::Record,
            named_only: true,
            help: "Weights",
            details: &[
                Detail::Record(
                    &RecordDef {
                        separator: ',',
                        doubled: false,
                        kinds: &[],
                        repeats: true,
                        fields: &[
                            FieldDef {
                                name: "device",
                                value: FieldType::Text,
                                required: true,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "weight",
                                value: FieldType::Uint,
                                required: true,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                        ],
                        surplus: None,
                        ..RecordDef::NONE
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "address",
            value: ValueType::Record,
            help: "An address",
            details: &[
                Detail::Record(
                    &RecordDef {
                        separator: '.',
                        doubled: false,
                        kinds: &["pci", "usb"],
                        repeats: false,
                        fields: &[
                            FieldDef {
                                name: "domain",
                                value: FieldType::Text,
                                required: true,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "bus",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                        ],
                        surplus: None,
                        ..RecordDef::NONE
                    },
                ),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "inbound",
            error: None,
        },
        Check::Read {
            option: "diskspec",
            error: None,
        },
        Check::Read {
            option: "weights",
            error: None,
        },
        Check::Read {
            option: "address",
            error: None,
        },
    ],
    examples: &[("records pci:0.1 --weights /dev/sda,1,/dev/sdb,2", "Takes two.")],
    ..CommandDef::NONE
};
/// Arguments of `records`: take values that are made of fields.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordsArgs {
    /// Limits.
    pub inbound: Option<RecordsInbound>,
    /// Disks.
    pub diskspec: Vec<RecordsDiskspec>,
    /// Weights.
    pub weights: Vec<RecordsWeights>,
    /// An address.
    pub address: Option<RecordsAddress>,
}
impl RecordsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            inbound: take::record::<RecordsInbound>(matches, "inbound"),
            diskspec: take::records::<RecordsDiskspec>(matches, "diskspec"),
            weights: take::records::<RecordsWeights>(matches, "weights"),
            address: take::record::<RecordsAddress>(matches, "address"),
        })
    }
}
/// The fields of a value of `--inbound` of `records`.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordsInbound {
    /// Average.
    pub average: u32,
    /// Peak.
    pub peak: Option<u32>,
    /// A keyword of Rust.
    pub type_: Option<u64>,
}
impl RecordValue for RecordsInbound {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            average: raw.number(0usize)?,
            peak: raw.number(1usize),
            type_: raw.number(2usize),
        })
    }
}
/// The fields of a value of `--diskspec` of `records`.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordsDiskspec {
    /// Disk.
    pub name: String,
    /// Kind of snapshot.
    pub snapshot: Option<String>,
    /// File.
    pub file: Option<String>,
    /// Kind of storage.
    pub stype: Option<String>,
}
impl RecordValue for RecordsDiskspec {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            name: raw.text(0usize)?,
            snapshot: raw.text(1usize),
            file: raw.text(2usize),
            stype: raw.text(3usize),
        })
    }
}
/// The fields of a value of `--weights` of `records`.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordsWeights {
    /// Device.
    pub device: String,
    /// Weight.
    pub weight: u32,
}
impl RecordValue for RecordsWeights {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            device: raw.text(0usize)?,
            weight: raw.number(1usize)?,
        })
    }
}
/// The fields of a value of `--address` of `records`.
#[derive(Debug, Clone, PartialEq)]
pub struct RecordsAddress {
    /// One of `pci`, `usb`.
    pub kind: String,
    /// Domain.
    pub domain: String,
    /// Bus.
    pub bus: Option<String>,
}
impl RecordValue for RecordsAddress {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            kind: std::mem::take(&mut raw.kind),
            domain: raw.text(0usize)?,
            bus: raw.text(1usize),
        })
    }
}
/// The table of `values`.
pub(crate) const VALUES: CommandDef = CommandDef {
    name: "values",
    group: "alpha",
    summary: "Bound values and give defaults",
    options: &[
        OptionDef {
            name: "cell",
            value: ValueType::Int,
            number: true,
            help: "A cell",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: -1,
                        max: u64::MAX,
                        error: "no cell {value}",
                    },
                ),
                Detail::Without("all cells"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pages",
            value: ValueType::Size,
            number: true,
            help: "A size of 32 bits",
            details: &[
                Detail::Unit(1024),
                Detail::Largest(4194303),
                Detail::Without("4"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wide",
            value: ValueType::Size,
            number: true,
            help: "A size of 64 bits",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "port",
            value: ValueType::Int,
            number: true,
            help: "A port; 0 for none",
            details: &[Detail::None(0)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "words",
            value: ValueType::List,
            help: "Words",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "exact",
            value: ValueType::Size,
            number: true,
            help: "A size in bytes",
            details: &[Detail::Unit(1024), Detail::Exact(true)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "seconds",
            value: ValueType::Long,
            number: true,
            help: "A time",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 0,
                        max: u64::MAX,
                        error: "Invalid duration",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "count",
            value: ValueType::Ulong,
            number: true,
            help: "A small number",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: -9223372036854775808,
                        max: 10,
                        error: "too many",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "change",
            value: ValueType::Size,
            number: true,
            help: "A change",
            details: &[
                Detail::Signed(
                    &Signed {
                        with: "shrink",
                        error: "negative size requires --shrink",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "shrink",
            help: "Allow negative changes",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mode",
            value: ValueType::Choice,
            help: "A mode",
            details: &[
                Detail::Words(&["fast", "slow", "slower"]),
                Detail::Newer(&[("slow", "9.10"), ("slower", "9.10")]),
                Detail::Without("fast"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "signal",
            value: ValueType::Choice,
            help: "A signal",
            details: &[
                Detail::Words(&["term", "kill"]),
                Detail::Spellings(&[("end", "term")]),
                Detail::Prefixes(&["sig_", "sig"]),
                Detail::AnyCase(true),
                Detail::Numbers(Numbers::Decimal),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "word",
            value: ValueType::Text,
            help: "A word",
            details: &[Detail::Without("none")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "share",
            value: ValueType::Int,
            number: true,
            help: "A share",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 1,
                        max: u64::MAX,
                        error: "no share {value}",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "factor",
            value: ValueType::Ulong,
            number: true,
            help: "A number of 32 bits or 64",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "temper",
            value: ValueType::Choice,
            help: "A word or a number",
            details: &[
                Detail::Words(&["light", "heavy"]),
                Detail::Invalid("no temper {value}"),
                Detail::Numbers(Numbers::AnyBase),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "enable",
            value: ValueType::List,
            help: "Names of parameters",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disable",
            value: ValueType::List,
            help: "Names of parameters",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "weights",
            value: ValueType::Text,
            help: "A text that may not be empty",
            details: &[Detail::Invalid("No weights")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "weights",
            error: Some("Weights are needed"),
        },
        Check::Read {
            option: "cell",
            error: None,
        },
        Check::Read {
            option: "pages",
            error: None,
        },
        Check::Read {
            option: "wide",
            error: None,
        },
        Check::Read {
            option: "port",
            error: None,
        },
        Check::Read {
            option: "words",
            error: None,
        },
        Check::Read {
            option: "exact",
            error: None,
        },
        Check::Read {
            option: "seconds",
            error: None,
        },
        Check::Read {
            option: "count",
            error: None,
        },
        Check::Read {
            option: "change",
            error: None,
        },
        Check::Read {
            option: "mode",
            error: None,
        },
        Check::Read {
            option: "signal",
            error: None,
        },
        Check::Read {
            option: "word",
            error: None,
        },
        Check::Read {
            option: "share",
            error: None,
        },
        Check::Read {
            option: "factor",
            error: None,
        },
        Check::Read {
            option: "temper",
            error: None,
        },
        Check::Read {
            option: "enable",
            error: None,
        },
        Check::Read {
            option: "disable",
            error: None,
        },
    ],
    examples: &[("values --cell 1 --signal TERM", "Sets a few.")],
    ..CommandDef::NONE
};
/// Arguments of `values`: bound values and give defaults.
#[derive(Debug, Clone, PartialEq)]
pub struct ValuesArgs {
    /// A cell.
    pub cell: i32,
    /// A size of 32 bits.
    pub pages: u32,
    /// A size of 64 bits.
    pub wide: Option<u64>,
    /// A port; 0 for none.
    pub port: Option<i32>,
    /// Words.
    pub words: Option<Vec<String>>,
    /// A size in bytes.
    pub exact: Option<u64>,
    /// A time.
    pub seconds: Option<u64>,
    /// A small number.
    pub count: Option<u32>,
    /// A change.
    pub change: Option<SignedSize>,
    /// Allow negative changes.
    pub shrink: bool,
    /// A mode.
    pub mode: ValuesMode,
    /// A signal.
    pub signal: Option<WordOrNumber<ValuesSignal>>,
    /// A word.
    pub word: String,
    /// A share.
    pub share: Option<i32>,
    /// A number of 32 bits or 64.
    pub factor: Option<u64>,
    /// A word or a number.
    pub temper: Option<WordOrNumber<ValuesTemper>>,
    /// Names of parameters.
    pub enable: Option<Vec<String>>,
    /// Names of parameters.
    pub disable: Option<Vec<String>>,
    /// A text that may not be empty.
    pub weights: Option<String>,
}
impl ValuesArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            cell: matches.remove_one("cell").unwrap_or(-1),
            pages: take::number::<u64, u32>(matches, "pages").unwrap_or(4),
            wide: matches.remove_one("wide"),
            port: matches.remove_one("port"),
            words: matches.remove_one("words"),
            exact: matches.remove_one("exact"),
            seconds: take::number::<i64, u64>(matches, "seconds"),
            count: take::number::<u64, u32>(matches, "count"),
            change: matches.remove_one("change"),
            shrink: take::flag(matches, "shrink"),
            mode: take::choice::<ValuesMode>(matches, "mode")
                .unwrap_or(ValuesMode::Fast),
            signal: take::word_or_number::<ValuesSignal>(matches, "signal"),
            word: matches.remove_one("word").unwrap_or_else(|| "none".to_owned()),
            share: matches.remove_one("share"),
            factor: matches.remove_one("factor"),
            temper: take::word_or_number::<ValuesTemper>(matches, "temper"),
            enable: matches.remove_one("enable"),
            disable: matches.remove_one("disable"),
            weights: matches.remove_one("weights"),
        })
    }
}
/// The values of `--mode` of `values`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValuesMode {
    /// `fast`
    Fast,
    /// `slow`
    Slow,
    /// Not so fast
    Slower,
}
impl ChoiceValue for ValuesMode {
    const WORDS: &'static [&'static str] = &["fast", "slow", "slower"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "fast" => Some(Self::Fast),
            "slow" => Some(Self::Slow),
            "slower" => Some(Self::Slower),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Fast => "fast",
            Self::Slow => "slow",
            Self::Slower => "slower",
        }
    }
}
/// The values of `--signal` of `values`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValuesSignal {
    /// `term`
    Term,
    /// `kill`
    Kill,
}
impl ChoiceValue for ValuesSignal {
    const WORDS: &'static [&'static str] = &["term", "kill"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "term" => Some(Self::Term),
            "kill" => Some(Self::Kill),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Term => "term",
            Self::Kill => "kill",
        }
    }
}
/// The values of `--temper` of `values`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ValuesTemper {
    /// It floats
    Light,
    /// `heavy`
    Heavy,
}
impl ChoiceValue for ValuesTemper {
    const WORDS: &'static [&'static str] = &["light", "heavy"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "light" => Some(Self::Light),
            "heavy" => Some(Self::Heavy),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Light => "light",
            Self::Heavy => "heavy",
        }
    }
}
