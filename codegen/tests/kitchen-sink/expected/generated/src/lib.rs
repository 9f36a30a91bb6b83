// Generated from spec/groups.yaml by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! The whole command language: groups, the table of names, the enum of commands.
use clap::ArgMatches;
use std::sync::OnceLock;
use virsh_args::packed::{self, Named, Packed};
use virsh_args::{BindError, CommandDef, GlobalOption, Group, Listed, take};
pub mod alpha;
pub mod beta;
pub mod sets;
pub mod completion;
/// The groups in listing order.
pub static GROUPS: &[Group] = &[
    Group {
        keyword: "alpha",
        title: "The first group",
        beyond: false,
        commands: &[
            Listed::of(&alpha::EVERYTHING),
            Listed::of(&alpha::OPERANDS),
            Listed::of(&alpha::RELATIONS),
            Listed::of(&alpha::ANSWERS),
            Listed::of(&alpha::FLAGS),
            Listed::of(&alpha::LEADS),
            Listed::of(&alpha::QUOTING),
            Listed::of(&alpha::RECORDS),
            Listed::of(&alpha::VALUES),
        ],
    },
    Group {
        keyword: "beta",
        title: "The \"second\" group's name",
        beyond: true,
        commands: &[
            Listed::of(&beta::HIDDEN_ONE),
            Listed::of(&beta::BARE),
            Listed::of(&beta::CURRENT),
            Listed::of(&beta::PLACED),
            Listed::of(&beta::UNLISTED),
        ],
    },
];
/// The global options in listing order.
pub static GLOBAL_OPTIONS: &[GlobalOption] = &[
    GlobalOption {
        long: "connect",
        short: "c",
        value: Some("URI"),
        optional: false,
        usage: "hypervisor connection URI",
        beyond: false,
    },
    GlobalOption {
        long: "debug",
        short: "d",
        value: Some("NUM"),
        optional: false,
        usage: "debug level [0-4]",
        beyond: false,
    },
    GlobalOption {
        long: "log",
        short: "l",
        value: Some("FILE"),
        optional: false,
        usage: "output to file: 'it'",
        beyond: false,
    },
    GlobalOption {
        long: "output",
        short: "",
        value: Some("FORMAT"),
        optional: false,
        usage: "format",
        beyond: false,
    },
    GlobalOption {
        long: "escape",
        short: "e",
        value: Some("<char>"),
        optional: false,
        usage: "set escape",
        beyond: false,
    },
    GlobalOption {
        long: "readonly",
        short: "r",
        value: None,
        optional: false,
        usage: "connect readonly",
        beyond: false,
    },
    GlobalOption {
        long: "quiet",
        short: "q",
        value: None,
        optional: false,
        usage: "quiet mode",
        beyond: false,
    },
    GlobalOption {
        long: "strict",
        short: "",
        value: None,
        optional: false,
        usage: "be strict",
        beyond: true,
    },
    GlobalOption {
        long: "version",
        short: "v",
        value: Some("TYPE"),
        optional: true,
        usage: "version",
        beyond: false,
    },
    GlobalOption {
        long: "",
        short: "V",
        value: None,
        optional: false,
        usage: "the letter alone",
        beyond: false,
    },
];
/// The release of libvirt whose command language this is.
pub static LANGUAGE: &str = "12.8.0";
/// The catalogue: the whole command language as JSON.
pub static CATALOGUE: &str = include_str!("../catalogue.json");
/// All names, older ones included, in alphabetical order, with the tables as they are packed.
const NAMES: Named<'_> = &[
    ("answers", &alpha::ANSWERS),
    ("bare", &beta::BARE),
    ("current", &beta::CURRENT),
    ("everything", &alpha::EVERYTHING),
    ("flags", &alpha::FLAGS),
    ("hidden-one", &beta::HIDDEN_ONE),
    ("leads", &alpha::LEADS),
    ("operanden", &alpha::OPERANDS),
    ("operands", &alpha::OPERANDS),
    ("placed", &beta::PLACED),
    ("quoting", &alpha::QUOTING),
    ("records", &alpha::RECORDS),
    ("relations", &alpha::RELATIONS),
    ("unlisted", &beta::UNLISTED),
    ("values", &alpha::VALUES),
    ("words", &alpha::OPERANDS),
];
static TABLES: Packed<{ NAMES.len() }, { packed::length(NAMES) }> = Packed::of(NAMES);
/// The tables that were read.
static READ: [OnceLock<Box<CommandDef>>; NAMES.len()] = [const {
    OnceLock::new()
}; NAMES.len()];
/// Finds a command by its name or an older one.
#[must_use]
pub fn find(name: &str) -> Option<&'static CommandDef> {
    TABLES.find(name, &READ)
}
/// All commands in the order of their listing.
pub fn commands() -> impl Iterator<Item = &'static CommandDef> {
    GROUPS.iter().flat_map(|group| group.commands).filter_map(|listed| find(listed.name))
}
/// A command with its arguments.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "one value exists per command that runs")]
pub enum Command {
    /// `everything`
    Everything(alpha::EverythingArgs),
    /// `operands`
    Operands(alpha::OperandsArgs),
    /// `relations`
    Relations(alpha::RelationsArgs),
    /// `answers`
    Answers(alpha::AnswersArgs),
    /// `flags`
    Flags(alpha::FlagsArgs),
    /// `leads`
    Leads(alpha::LeadsArgs),
    /// `quoting`
    Quoting(alpha::QuotingArgs),
    /// `records`
    Records(alpha::RecordsArgs),
    /// `values`
    Values(alpha::ValuesArgs),
    /// `hidden-one`
    HiddenOne(beta::HiddenOneArgs),
    /// `bare`
    Bare(beta::BareArgs),
    /// `current`
    Current(beta::CurrentArgs),
    /// `placed`
    Placed(beta::PlacedArgs),
    /// `unlisted`
    Unlisted(beta::UnlistedArgs),
}
impl Command {
    /// Takes the arguments of the command `name` out of clap's matches.
    ///
    /// # Errors
    /// Says which option is missing, if the matches are not those of the command.
    pub fn from_matches(
        name: &str,
        matches: &mut ArgMatches,
    ) -> Result<Command, BindError> {
        match name {
            "everything" => {
                alpha::EverythingArgs::from_matches(matches).map(Command::Everything)
            }
            "operands" => {
                alpha::OperandsArgs::from_matches(matches).map(Command::Operands)
            }
            "relations" => {
                alpha::RelationsArgs::from_matches(matches).map(Command::Relations)
            }
            "answers" => alpha::AnswersArgs::from_matches(matches).map(Command::Answers),
            "flags" => alpha::FlagsArgs::from_matches(matches).map(Command::Flags),
            "leads" => alpha::LeadsArgs::from_matches(matches).map(Command::Leads),
            "quoting" => alpha::QuotingArgs::from_matches(matches).map(Command::Quoting),
            "records" => alpha::RecordsArgs::from_matches(matches).map(Command::Records),
            "values" => alpha::ValuesArgs::from_matches(matches).map(Command::Values),
            "hidden-one" => {
                beta::HiddenOneArgs::from_matches(matches).map(Command::HiddenOne)
            }
            "bare" => beta::BareArgs::from_matches(matches).map(Command::Bare),
            "current" => beta::CurrentArgs::from_matches(matches).map(Command::Current),
            "placed" => beta::PlacedArgs::from_matches(matches).map(Command::Placed),
            "unlisted" => {
                beta::UnlistedArgs::from_matches(matches).map(Command::Unlisted)
            }
            other => Err(take::no_such_command(other)),
        }
    }
}
