// Generated from spec/alpha by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `alpha`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
use clap::ArgMatches;
use virsh_args::command::{Empty, Offers, ReplyDef, ReplyKind};
use virsh_args::{
    Bandwidth, ChoiceValue, Column, CommandDef, CpuList, FdList, OldSpelling, OptionDef,
    Relation, ValueType,
};
use virsh_args::take;
/// The table of `everything`.
pub static EVERYTHING: CommandDef = CommandDef {
    name: "everything",
    group: "alpha",
    old_names: &[],
    summary: "Take an option of every type",
    description: "Has one option of each type, named after it; --choice has choices.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Name("domain"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "The domain, by name",
            old: &[],
            invalid: None,
            offers: Some(Offers::Active),
        },
        OptionDef {
            name: "flag",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A flag",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "text",
            value: ValueType::Text,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A text",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "network",
            value: ValueType::Name("network"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A network",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "network-port",
            value: ValueType::Name("network-port"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A network-port",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "pool",
            value: ValueType::Name("pool"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A pool",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "pool-type",
            value: ValueType::Name("pool-type"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A pool-type",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "volume",
            value: ValueType::Name("volume"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A volume",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "interface",
            value: ValueType::Name("interface"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A interface",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "host-interface",
            value: ValueType::Name("host-interface"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A host-interface",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "nwfilter",
            value: ValueType::Name("nwfilter"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A nwfilter",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "nwfilter-binding",
            value: ValueType::Name("nwfilter-binding"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A nwfilter-binding",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "node-device",
            value: ValueType::Name("node-device"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A node-device",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "secret",
            value: ValueType::Name("secret"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A secret",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "snapshot",
            value: ValueType::Name("snapshot"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A snapshot",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "checkpoint",
            value: ValueType::Name("checkpoint"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A checkpoint",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "device-target",
            value: ValueType::Name("device-target"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A device-target",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "device-alias",
            value: ValueType::Name("device-alias"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A device-alias",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "mac",
            value: ValueType::Name("mac"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A mac",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "uuid",
            value: ValueType::Name("uuid"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A uuid",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "uri",
            value: ValueType::Name("uri"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A uri",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "file",
            value: ValueType::Name("file"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A file",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "xml-file",
            value: ValueType::Name("xml-file"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A xml-file",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "directory",
            value: ValueType::Name("directory"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A directory",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "xml",
            value: ValueType::Name("xml"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A xml",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "xpath",
            value: ValueType::Name("xpath"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A xpath",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "arch",
            value: ValueType::Name("arch"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A arch",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "machine",
            value: ValueType::Name("machine"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A machine",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "virt-type",
            value: ValueType::Name("virt-type"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A virt-type",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "emulator",
            value: ValueType::Name("emulator"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A emulator",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "event",
            value: ValueType::Name("event"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A event",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "key",
            value: ValueType::Name("key"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A key",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "command-name",
            value: ValueType::Name("command-name"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A command-name",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "int",
            value: ValueType::Int,
            number: true,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A int",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "uint",
            value: ValueType::Uint,
            number: true,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A uint",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "ulong",
            value: ValueType::Ulong,
            number: true,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A ulong",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "ulong-wrapping",
            value: ValueType::UlongWrapping,
            number: true,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A ulong-wrapping",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "long",
            value: ValueType::Long,
            number: true,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A long",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "size",
            value: ValueType::Size {
                unit: 1024,
                max: 1000,
            },
            number: true,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A size",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "size-text",
            value: ValueType::Size {
                unit: 1,
                max: u64::MAX,
            },
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A size-text",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "bandwidth",
            value: ValueType::Bandwidth,
            number: true,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A bandwidth",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "seconds",
            value: ValueType::Seconds,
            number: true,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A seconds",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "choice",
            value: ValueType::Choice(&["one", "two-and-a-half", "3d"]),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A choice",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "choice-list",
            value: ValueType::ChoiceList(&["one", "two-and-a-half", "3d"]),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A choice-list",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "list",
            value: ValueType::List,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A list",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "fd-list",
            value: ValueType::FdList,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A fd-list",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "cpu-list",
            value: ValueType::CpuList,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A cpu-list",
            old: &[],
            invalid: None,
            offers: None,
        },
    ],
    relations: &[],
    replies: &[],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: Some("flag"),
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
    /// A mac.
    pub mac: Option<String>,
    /// A uuid.
    pub uuid: Option<String>,
    /// A uri.
    pub uri: Option<String>,
    /// A file.
    pub file: Option<String>,
    /// A xml-file.
    pub xml_file: Option<String>,
    /// A directory.
    pub directory: Option<String>,
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
    /// A event.
    pub event: Option<String>,
    /// A key.
    pub key: Option<String>,
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
    pub size: Option<u64>,
    /// A size-text.
    pub size_text: Option<u64>,
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
}
impl EverythingArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            flag: matches.get_flag("flag"),
            text: matches.remove_one("text"),
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
            mac: matches.remove_one("mac"),
            uuid: matches.remove_one("uuid"),
            uri: matches.remove_one("uri"),
            file: matches.remove_one("file"),
            xml_file: matches.remove_one("xml-file"),
            directory: matches.remove_one("directory"),
            xml: matches.remove_one("xml"),
            xpath: matches.remove_one("xpath"),
            arch: matches.remove_one("arch"),
            machine: matches.remove_one("machine"),
            virt_type: matches.remove_one("virt-type"),
            emulator: matches.remove_one("emulator"),
            event: matches.remove_one("event"),
            key: matches.remove_one("key"),
            command_name: matches.remove_one("command-name"),
            int: matches.remove_one("int"),
            uint: matches.remove_one("uint"),
            ulong: matches.remove_one("ulong"),
            ulong_wrapping: matches.remove_one("ulong-wrapping"),
            long: matches.remove_one("long"),
            size: matches.remove_one("size"),
            size_text: matches.remove_one("size-text"),
            bandwidth: matches.remove_one("bandwidth"),
            seconds: matches.remove_one("seconds"),
            choice: take::choice::<EverythingChoice>(matches, "choice"),
            choice_list: take::choices::<EverythingChoiceList>(matches, "choice-list"),
            list: matches.remove_one("list"),
            fd_list: matches.remove_one("fd-list"),
            cpu_list: matches.remove_one("cpu-list"),
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
/// The table of `operands`.
pub static OPERANDS: CommandDef = CommandDef {
    name: "operands",
    group: "alpha",
    old_names: &["operanden", "words"],
    summary: "Take words by position and by name",
    description: "",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Name("domain"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Domain name or UUID",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "count",
            value: ValueType::Int,
            number: true,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "How many",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "target",
            value: ValueType::Name("device-target"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Where to",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "type",
            value: ValueType::Text,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Allowed,
            early: false,
            secret: false,
            read_first: false,
            help: "What kind; a keyword of Rust",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "by-name",
            value: ValueType::Text,
            number: true,
            required: false,
            repeated: false,
            named_only: true,
            empty: Empty::Absent,
            early: false,
            secret: false,
            read_first: false,
            help: "Never a plain word",
            old: &[
                OldSpelling {
                    name: "by_name",
                    value: None,
                },
            ],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "level",
            value: ValueType::Choice(&["low", "high"]),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: true,
            secret: false,
            read_first: false,
            help: "The level",
            old: &[
                OldSpelling {
                    name: "lofty",
                    value: Some("high"),
                },
            ],
            invalid: Some("Unknown level '{value}'"),
            offers: None,
        },
        OptionDef {
            name: "quietly",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Say nothing",
            old: &[
                OldSpelling {
                    name: "silent",
                    value: None,
                },
            ],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "word",
            value: ValueType::Text,
            number: false,
            required: false,
            repeated: true,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "The words",
            old: &[],
            invalid: None,
            offers: None,
        },
    ],
    relations: &[],
    replies: &[],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
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
            by_name: matches.remove_one("by-name"),
            level: take::choice::<OperandsLevel>(matches, "level"),
            quietly: matches.get_flag("quietly"),
            word: take::all(matches, "word"),
        })
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
pub static RELATIONS: CommandDef = CommandDef {
    name: "relations",
    group: "alpha",
    old_names: &[],
    summary: "Relate options to each other",
    description: "",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Name("domain"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Domain name, id or UUID",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "config",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Affect the next start",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "live",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Affect the running domain",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "current",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Affect the present state",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "all",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Take all",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "some",
            value: ValueType::Text,
            number: false,
            required: false,
            repeated: false,
            named_only: true,
            empty: Empty::SilentFailure,
            early: false,
            secret: false,
            read_first: false,
            help: "Take some",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "How long",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "wait",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Wait",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "verbose",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Tell the progress",
            old: &[],
            invalid: None,
            offers: None,
        },
    ],
    relations: &[
        Relation::Implies {
            option: "verbose",
            flags: &["wait"],
        },
        Relation::Exclusive {
            a: "config",
            b: "live",
            error: None,
        },
        Relation::Exclusive {
            a: "config",
            b: "current",
            error: None,
        },
        Relation::Exclusive {
            a: "live",
            b: "current",
            error: None,
        },
        Relation::Exclusive {
            a: "all",
            b: "some",
            error: Some("either --all or --some, not both"),
        },
        Relation::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
            late: false,
        },
        Relation::Requires {
            option: "timeout",
            any_of: &["verbose"],
            error: None,
            late: false,
        },
        Relation::Requires {
            option: "wait",
            any_of: &["all", "some"],
            error: Some("--wait needs something to wait for"),
            late: false,
        },
        Relation::AtLeastOne {
            any_of: &["all", "some"],
            error: None,
            late: false,
        },
    ],
    replies: &[],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
};
/// Arguments of `relations`: relate options to each other.
#[derive(Debug, Clone, PartialEq)]
pub struct RelationsArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Affect the next start.
    pub config: bool,
    /// Affect the running domain.
    pub live: bool,
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
}
impl RelationsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            config: matches.get_flag("config"),
            live: matches.get_flag("live"),
            current: matches.get_flag("current"),
            all: matches.get_flag("all"),
            some: matches.remove_one("some"),
            timeout: matches.remove_one("timeout"),
            wait: matches.get_flag("wait"),
            verbose: matches.get_flag("verbose"),
        })
    }
}
/// The table of `answers`.
pub static ANSWERS: CommandDef = CommandDef {
    name: "answers",
    group: "alpha",
    old_names: &[],
    summary: "Answer in every form",
    description: "",
    options: &[
        OptionDef {
            name: "fields",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Answer in fields",
            old: &[],
            invalid: None,
            offers: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Message,
            columns: &[],
        },
        ReplyDef {
            kind: ReplyKind::Value,
            columns: &[Column { key: "value", title: "" }],
        },
        ReplyDef {
            kind: ReplyKind::Fields { width: 20 },
            columns: &[
                Column {
                    key: "max_memory",
                    title: "Max memory:",
                },
                Column {
                    key: "alive",
                    title: "Alive:",
                },
            ],
        },
        ReplyDef {
            kind: ReplyKind::Fields { width: 15 },
            columns: &[
                Column {
                    key: "cpus",
                    title: "CPU(s):",
                },
            ],
        },
        ReplyDef {
            kind: ReplyKind::Table,
            columns: &[
                Column { key: "id", title: "Id" },
                Column {
                    key: "name",
                    title: "Name",
                },
                Column { key: "load", title: "" },
            ],
        },
        ReplyDef {
            kind: ReplyKind::Xml,
            columns: &[],
        },
        ReplyDef {
            kind: ReplyKind::Stats,
            columns: &[Column { key: "stats", title: "" }],
        },
        ReplyDef {
            kind: ReplyKind::Stream,
            columns: &[Column { key: "events", title: "" }],
        },
    ],
    connects: false,
    hidden: false,
    lenient: false,
    overriding: None,
};
/// Arguments of `answers`: answer in every form.
#[derive(Debug, Clone, PartialEq)]
pub struct AnswersArgs {
    /// Answer in fields.
    pub fields: bool,
}
impl AnswersArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            fields: matches.get_flag("fields"),
        })
    }
}
/// The table of `quoting`.
pub static QUOTING: CommandDef = CommandDef {
    name: "quoting",
    group: "alpha",
    old_names: &[],
    summary: "Quote $HOME, `ls`, \"two\", it's, \\n, [x], a:b, %s, #c, (d), é",
    description: ".Starts with a dot; 'single' and \"double\" quotes, a \\backslash, $(rm), ${HOME} and 50% of {x}.\n    - 'a list item",
    options: &[
        OptionDef {
            name: "hazard",
            value: ValueType::Choice(
                &["it's", "a:b", "e\\f", "g h", "$HOME", "[i]", "\"j\"", "l*"],
            ),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Pick 'it's' or \"$HOME\": a\\b [c]; d {e} %s #f",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "many",
            value: ValueType::ChoiceList(&["k'l", "m", "n:o"]),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "Some, of many",
            old: &[],
            invalid: None,
            offers: None,
        },
        OptionDef {
            name: "path",
            value: ValueType::Name("file"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            read_first: false,
            help: "A path; with ~ and ...",
            old: &[],
            invalid: None,
            offers: None,
        },
    ],
    relations: &[],
    replies: &[],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
};
/// Arguments of `quoting`: quote $HOME, `ls`, "two", it's, \n, [x], a:b, %s, #c, (d), é.
#[derive(Debug, Clone, PartialEq)]
pub struct QuotingArgs {
    /// Pick 'it's' or "$HOME": a\b [c]; d {e} %s #f.
    pub hazard: Option<QuotingHazard>,
    /// Some, of many.
    pub many: Option<Vec<QuotingMany>>,
    /// A path; with ~ and .
    pub path: Option<String>,
}
impl QuotingArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            hazard: take::choice::<QuotingHazard>(matches, "hazard"),
            many: take::choices::<QuotingMany>(matches, "many"),
            path: matches.remove_one("path"),
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
