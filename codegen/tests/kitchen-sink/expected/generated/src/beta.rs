// Generated from spec/beta by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `beta`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
use clap::ArgMatches;
use virsh_args::command::{Empty, Offers, ReplyDef, ReplyKind};
use virsh_args::{
    Bandwidth, By, Check, ChoiceValue, Column, CommandDef, CpuList, FdList, Meaning,
    OldSpelling, OptionDef, ValueType, XmlOrFile,
};
use virsh_args::take;
use std::ffi::OsString;
use std::path::PathBuf;
/// The table of `hidden-one`.
pub static HIDDEN_ONE: CommandDef = CommandDef {
    name: "hidden-one",
    group: "beta",
    old_names: &[],
    summary: "Stay out of listings",
    description: "",
    options: &[
        OptionDef {
            name: "command",
            value: ValueType::Text,
            of: Some(Meaning::Command),
            by: &[],
            within: None,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            secret: false,
            help: "A command",
            old: &[],
            invalid: None,
            offers: None,
        },
    ],
    checks: &[Check::Read("command")],
    replies: &[],
    connects: true,
    hidden: true,
    lenient: true,
    interactive: false,
};
/// Arguments of `hidden-one`: stay out of listings.
#[derive(Debug, Clone, PartialEq)]
pub struct HiddenOneArgs {
    /// A command.
    pub command: Option<String>,
}
impl HiddenOneArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            command: matches.remove_one("command"),
        })
    }
}
/// The table of `bare`.
pub static BARE: CommandDef = CommandDef {
    name: "bare",
    group: "beta",
    old_names: &[],
    summary: "Take nothing",
    description: "",
    options: &[],
    checks: &[],
    replies: &[],
    connects: true,
    hidden: false,
    lenient: false,
    interactive: false,
};
/// Arguments of `bare`: take nothing.
#[derive(Debug, Clone, PartialEq)]
pub struct BareArgs {}
impl BareArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `unlisted`.
pub static UNLISTED: CommandDef = CommandDef {
    name: "unlisted",
    group: "beta",
    old_names: &[],
    summary: "Follow those that the group lists",
    description: "",
    options: &[
        OptionDef {
            name: "folder",
            value: ValueType::Directory,
            of: None,
            by: &[],
            within: None,
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            secret: false,
            help: "A folder",
            old: &[],
            invalid: None,
            offers: None,
        },
    ],
    checks: &[Check::Read("folder")],
    replies: &[],
    connects: true,
    hidden: false,
    lenient: false,
    interactive: false,
};
/// Arguments of `unlisted`: follow those that the group lists.
#[derive(Debug, Clone, PartialEq)]
pub struct UnlistedArgs {
    /// A folder.
    pub folder: PathBuf,
}
impl UnlistedArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            folder: take::required(matches, "folder")?,
        })
    }
}
