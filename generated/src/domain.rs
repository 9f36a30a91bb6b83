// Generated from spec/domain by `cargo codegen`; edit the specification.
//! Commands of the group `domain`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
use clap::ArgMatches;
use virsh_args::command::{Empty, ReplyDef, ReplyKind};
use virsh_args::{
    Bandwidth, ChoiceValue, Column, CommandDef, CpuList, OldSpelling, OptionDef,
    Relation, ValueType,
};
use virsh_args::take;
