// Generated from spec/virsh by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `virsh`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
use clap::ArgMatches;
use virsh_args::command::{Empty, ReplyDef, ReplyKind};
use virsh_args::{
    Bandwidth, ChoiceValue, Column, CommandDef, CpuList, OldSpelling, OptionDef,
    Relation, ValueType,
};
use virsh_args::take;
/// The table of `echo`.
pub static ECHO: CommandDef = CommandDef {
    name: "echo",
    group: "virsh",
    old_names: &[],
    summary: "Print its arguments",
    description: "Prints its arguments, joined by single blanks, without a newline of its own. Meant for tests of quoting and for messages between other commands.",
    options: &[
        OptionDef {
            name: "shell",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            help: "Quote the arguments for the shell",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "xml",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            help: "Escape the arguments for XML",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "split",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            help: "Print each part between commas on a line; two commas stand for one",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "err",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            help: "Print to the error output",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "string",
            value: ValueType::Text,
            number: false,
            required: false,
            repeated: true,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            secret: false,
            help: "Words to print",
            old: &[
                OldSpelling {
                    name: "str",
                    value: None,
                },
                OldSpelling {
                    name: "hi",
                    value: Some("hello"),
                },
            ],
            invalid: None,
        },
    ],
    relations: &[
        Relation::Exclusive {
            a: "shell",
            b: "xml",
            error: None,
        },
        Relation::Exclusive {
            a: "shell",
            b: "split",
            error: None,
        },
        Relation::Exclusive {
            a: "xml",
            b: "split",
            error: None,
        },
    ],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Value,
            columns: &[Column { key: "text", title: "" }],
        },
    ],
    connects: false,
    hidden: false,
    lenient: false,
    overriding: None,
};
/// Arguments of `echo`: print its arguments.
#[derive(Debug, Clone, PartialEq)]
pub struct EchoArgs {
    /// Quote the arguments for the shell.
    pub shell: bool,
    /// Escape the arguments for XML.
    pub xml: bool,
    /// Print each part between commas on a line; two commas stand for one.
    pub split: bool,
    /// Print to the error output.
    pub err: bool,
    /// Words to print.
    pub string: Vec<String>,
}
impl EchoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            shell: matches.get_flag("shell"),
            xml: matches.get_flag("xml"),
            split: matches.get_flag("split"),
            err: matches.get_flag("err"),
            string: take::all(matches, "string"),
        })
    }
}
