// Generated from spec/nodedev by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `nodedev`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
use clap::ArgMatches;
use virsh_args::command::{Empty, ReplyDef, ReplyKind};
use virsh_args::{
    Bandwidth, ChoiceValue, Column, CommandDef, CpuList, OldSpelling, OptionDef,
    Relation, ValueType,
};
use virsh_args::take;
/// The table of `nodedev-dumpxml`.
pub static NODEDEV_DUMPXML: CommandDef = CommandDef {
    name: "nodedev-dumpxml",
    group: "nodedev",
    old_names: &[],
    summary: "Print the XML of a device of the host",
    description: "Prints the XML of the device: its name, its parent, vendor and product, and what it can do as far as libvirt can use it, such as whether it can be reset. A pair of WWNs works for HBAs only.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Name("node-device"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Device name, or a pair of WWNs as wwnn,wwpn",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "xpath",
            value: ValueType::Name("xpath"),
            number: false,
            required: false,
            repeated: false,
            named_only: true,
            empty: Empty::SilentFailure,
            early: true,
            help: "Print only what the XPath expression selects",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "wrap",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Wrap what the XPath expression selects in one root element",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Xml,
            columns: &[Column { key: "xml", title: "" }],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
};
/// Arguments of `nodedev-dumpxml`: print the XML of a device of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevDumpxmlArgs {
    /// Device name, or a pair of WWNs as wwnn,wwpn.
    pub device: String,
    /// Print only what the XPath expression selects.
    pub xpath: Option<String>,
    /// Wrap what the XPath expression selects in one root element.
    pub wrap: bool,
}
impl NodedevDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            device: take::required(matches, "device")?,
            xpath: matches.remove_one("xpath"),
            wrap: matches.get_flag("wrap"),
        })
    }
}
/// The table of `nodedev-info`.
pub static NODEDEV_INFO: CommandDef = CommandDef {
    name: "nodedev-info",
    group: "nodedev",
    old_names: &[],
    summary: "Print basic facts about a device of the host",
    description: "Prints the name and the parent of the device, and whether it is active, is persistent and starts at boot.",
    options: &[
        OptionDef {
            name: "device",
            value: ValueType::Name("node-device"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Device name, or a pair of WWNs as wwnn,wwpn",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Fields { width: 15 },
            columns: &[
                Column {
                    key: "name",
                    title: "Name",
                },
                Column {
                    key: "parent",
                    title: "Parent",
                },
                Column {
                    key: "active",
                    title: "Active",
                },
                Column {
                    key: "persistent",
                    title: "Persistent",
                },
                Column {
                    key: "autostart",
                    title: "Autostart",
                },
            ],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
};
/// Arguments of `nodedev-info`: print basic facts about a device of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct NodedevInfoArgs {
    /// Device name, or a pair of WWNs as wwnn,wwpn.
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
