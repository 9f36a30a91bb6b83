// Generated from spec/monitor by `cargo codegen`; edit the specification.
//! Commands of the group `monitor`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
use clap::ArgMatches;
use virsh_args::command::{Empty, ReplyDef, ReplyKind};
use virsh_args::{
    Bandwidth, ChoiceValue, Column, CommandDef, CpuList, OldSpelling, OptionDef,
    Relation, ValueType,
};
use virsh_args::take;
/// The table of `domstate`.
pub static DOMSTATE: CommandDef = CommandDef {
    name: "domstate",
    group: "monitor",
    old_names: &[],
    summary: "Print the state of a domain",
    description: "Prints the state of the domain: running, idle, paused, in shutdown, shut off, crashed or pmsuspended. With --reason, the reason for it follows in parentheses.",
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
            help: "Domain name, id or UUID",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "reason",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Also print the reason for the state",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Value,
            columns: &[
                Column { key: "state", title: "" },
                Column { key: "reason", title: "" },
            ],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
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
            reason: matches.get_flag("reason"),
        })
    }
}
