// Generated from spec/beyond by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `beyond`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
#![allow(clippy::needless_update, reason = "a table may say everything of a record")]
use clap::ArgMatches;
use virsh_args::{
    Bandwidth, Bounds, By, Check, ChoiceValue, CommandDef, CpuList, Empty, FdList, Lists,
    Meaning, Numbers, ObjectKind, Offers, OldSpelling, OptionDef, Secrecy, Signed,
    SignedSize, ValueType, When, WordOrNumber, XmlOrFile,
};
use virsh_args::take;
use virsh_args::values::{
    FieldBy, FieldCheck, FieldDef, FieldType, RawRecord, RecordDef, RecordValue,
};
use std::ffi::OsString;
use std::path::PathBuf;
/// The table of `guest-exec`.
pub static GUEST_EXEC: CommandDef = CommandDef {
    name: "guest-exec",
    group: "beyond",
    summary: "Run a command inside a guest",
    description: "Has the agent in the guest of a running domain run a command, waits for its end, prints what the command has written to its output and its error output, as it is and without anything else, and ends with its status; one that a signal has ended, with 128 and the number of the signal. The program is looked for as the agent does it; words for it follow, those with dashes after --. No shell is there unless it is the command.\n    The command gets the standard input of virsh, up to 128 KiB, where that is neither a terminal nor where commands come from; --no-input gives it none. It has the environment of the agent, or --env in place of that.\n    Where the agent is not there, refuses or cannot start the command, the status is 125, and a line says why. The agent keeps what is printed until the command has ended, 16 MiB of each, and libvirt passes on some 3 MiB; a warning tells of what was left out. After --timeout seconds the status is 124, and after an interrupt 130: an agent cannot end a command, so that it goes on in the guest, and a line names its process.\n    With --detach, it is only started, and its process in the guest is printed.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            by: &[By::Id, By::Uuid, By::Name],
            required: true,
            help: "Domain name, id or UUID",
            offers: Some(Offers::Active),
            ..OptionDef::NONE
        },
        OptionDef {
            name: "env",
            value: ValueType::List,
            named_only: true,
            help: "Variables of the command's environment, in place of the agent's",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            help: "Seconds to wait for the end of the command",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "detach",
            help: "Do not wait for the end of the command",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-input",
            help: "Give the command no input",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "command",
            value: ValueType::Text,
            required: true,
            repeated: true,
            empty: Empty::Allowed,
            help: "Program in the guest, and its arguments",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "env",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Read {
            option: "command",
            error: None,
        },
        Check::Exclusive {
            a: "detach",
            b: "timeout",
            when: When::Always,
            error: None,
        },
    ],
    answers: true,
    keys: &["pid", "exit_status", "signal", "output", "errors", "truncated"],
    rules: &["--detach and --timeout exclude each other."],
    examples: &[
        ("guest-exec web -- uname -r", "Prints the release of the kernel in the guest."),
        (
            "guest-exec web --timeout 30 -- sh -c 'cat >/etc/motd'",
            "Writes the standard input into a file of the guest.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `guest-exec`: run a command inside a guest.
#[derive(Debug, Clone, PartialEq)]
pub struct GuestExecArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Variables of the command's environment, in place of the agent's.
    pub env: Option<Vec<String>>,
    /// Seconds to wait for the end of the command.
    pub timeout: Option<u32>,
    /// Do not wait for the end of the command.
    pub detach: bool,
    /// Give the command no input.
    pub no_input: bool,
    /// Program in the guest, and its arguments.
    pub command: Vec<String>,
}
impl GuestExecArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            env: matches.remove_one("env"),
            timeout: matches.remove_one("timeout"),
            detach: matches.get_flag("detach"),
            no_input: matches.get_flag("no-input"),
            command: take::all(matches, "command"),
        })
    }
}
