// Generated from spec/host by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `host`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
use clap::ArgMatches;
use virsh_args::command::{Empty, Offers, ReplyDef, ReplyKind};
use virsh_args::{
    Bandwidth, ChoiceValue, Column, CommandDef, CpuList, OldSpelling, OptionDef,
    Relation, ValueType,
};
use virsh_args::take;
/// The table of `hostname`.
pub static HOSTNAME: CommandDef = CommandDef {
    name: "hostname",
    group: "host",
    old_names: &[],
    summary: "Print the name of the host that the hypervisor runs on",
    description: "Prints the host name of the machine that runs the connected hypervisor.",
    options: &[],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Value,
            columns: &[
                Column {
                    key: "hostname",
                    title: "",
                },
            ],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
};
/// Arguments of `hostname`: print the name of the host that the hypervisor runs on.
#[derive(Debug, Clone, PartialEq)]
pub struct HostnameArgs {}
impl HostnameArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `uri`.
pub static URI: CommandDef = CommandDef {
    name: "uri",
    group: "host",
    old_names: &[],
    summary: "Print the URI of the connection",
    description: "Prints the canonical URI of the connected hypervisor. It helps to know where a session is.",
    options: &[],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Value,
            columns: &[Column { key: "uri", title: "" }],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
};
/// Arguments of `uri`: print the URI of the connection.
#[derive(Debug, Clone, PartialEq)]
pub struct UriArgs {}
impl UriArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
