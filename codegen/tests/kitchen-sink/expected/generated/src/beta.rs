// Generated from spec/beta by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `beta`: tables and argument types.
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
/// The table of `hidden-one`.
pub(crate) const HIDDEN_ONE: CommandDef = CommandDef {
    name: "hidden-one",
    group: "beta",
    summary: "Stay out of listings",
    options: &[
        OptionDef {
            name: "command",
            value: ValueType::Text,
            of: Some(Meaning::Command),
            help: "A command",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "command",
            error: None,
        },
    ],
    examples: &[("hidden-one --bogus a b", "Passes over what it does not know.")],
    hidden: true,
    lenient: true,
    ..CommandDef::NONE
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
pub(crate) const BARE: CommandDef = CommandDef {
    name: "bare",
    group: "beta",
    summary: "Take nothing",
    ..CommandDef::NONE
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
/// The table of `current`.
pub(crate) const CURRENT: CommandDef = CommandDef {
    name: "current",
    group: "beta",
    summary: "Take what is current",
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
            name: "snapshot",
            value: ValueType::Text,
            of: Some(Meaning::Snapshot),
            help: "Snapshot name",
            details: &[
                Detail::By(&[By::Name]),
                Detail::Within("domain"),
                Detail::Current("now"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "now",
            help: "Take the current one",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "quietly",
            help: "Say nothing",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::AtLeastOne {
            any_of: &["snapshot", "now"],
            error: None,
        },
        Check::Find("domain"),
        Check::Find("snapshot"),
    ],
    answers: true,
    keys: &["asked"],
    rules: &["At least one of --snapshot and --now must be given."],
    examples: &[("current a --now", "Finds the current snapshot of a.")],
    ..CommandDef::NONE
};
/// Arguments of `current`: take what is current.
#[derive(Debug, Clone, PartialEq)]
pub struct CurrentArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Snapshot name.
    pub snapshot: Option<String>,
    /// Take the current one.
    pub now: bool,
    /// Say nothing.
    pub quietly: bool,
}
impl CurrentArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            snapshot: matches.remove_one("snapshot"),
            now: take::flag(matches, "now"),
            quietly: take::flag(matches, "quietly"),
        })
    }
}
/// The table of `placed`.
pub(crate) const PLACED: CommandDef = CommandDef {
    name: "placed",
    group: "beta",
    summary: "Take a part of something",
    options: &[
        OptionDef {
            name: "part",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "A part",
            details: &[Detail::By(&[By::Name]), Detail::Within("whole")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "whole",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            help: "What it is a part of",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::NotEmpty("part"), Check::Find("whole"), Check::Find("part")],
    examples: &[("placed a --whole b", "Finds a in b.")],
    ..CommandDef::NONE
};
/// Arguments of `placed`: take a part of something.
#[derive(Debug, Clone, PartialEq)]
pub struct PlacedArgs {
    /// A part.
    pub part: String,
    /// What it is a part of.
    pub whole: Option<String>,
}
impl PlacedArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            part: take::required(matches, "part")?,
            whole: matches.remove_one("whole"),
        })
    }
}
/// The table of `unlisted`.
pub(crate) const UNLISTED: CommandDef = CommandDef {
    name: "unlisted",
    group: "beta",
    summary: "Follow those that the group lists",
    options: &[
        OptionDef {
            name: "folder",
            value: ValueType::Directory,
            required: true,
            help: "A folder",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "folder",
            error: None,
        },
    ],
    ..CommandDef::NONE
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
