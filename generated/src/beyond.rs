// Generated from spec/beyond by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `beyond`: tables and argument types.
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
/// The table of `guest-exec`.
pub(crate) const GUEST_EXEC: CommandDef = CommandDef {
    name: "guest-exec",
    group: "beyond",
    summary: "Run a command inside a guest",
    description: "Has the agent in the guest of a running domain run a command, waits for its end, prints what the command has written to its output and its error output, as it is and without anything else, and ends with its status; one that a signal has ended, with 128 and the number of the signal. The program is looked for as the agent does it; words for it follow, those with dashes after --. No shell is there unless it is the command.\n    The command gets the standard input of virsh, up to 128 KiB, where that is neither a terminal nor where commands come from; --no-input gives it none. It has the environment of the agent, or --env in place of that.\n    Where the agent is not there, refuses or cannot start the command, the status is 125, and a line says why. The agent keeps what is printed until the command has ended, 16 MiB of each; a warning tells of what was left out. libvirt passes on some 3 MiB, and nothing of a command that has written more, not even how it ended. After --timeout seconds the status is 124, and after an interrupt 130: an agent cannot end a command, so that it goes on in the guest, and a line names its process. So it may do where the connection is lost, or no answer of the agent comes: the status is 125 then, and a last line names the process.\n    With --detach, it is only started, and its process in the guest is printed.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            offers: Some(Offers::Active),
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "env",
            value: ValueType::List,
            named_only: true,
            help: "Variables of the command's environment, in place of the agent's",
            details: &[Detail::Commas(Commas::Words)],
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
            detach: take::flag(matches, "detach"),
            no_input: take::flag(matches, "no-input"),
            command: take::all(matches, "command"),
        })
    }
}
/// The table of `delete`.
pub(crate) const DELETE: CommandDef = CommandDef {
    name: "delete",
    group: "beyond",
    summary: "Delete domains with all that belongs to them",
    description: "Shows what would go, asks on a terminal, and deletes domains with their definitions, managed save images, NVRAM or other stores of the firmware's variables, states of emulated TPMs, and the metadata of snapshots and checkpoints. --dry-run shows it and does nothing. Where nobody can be asked, in a script or where the answer is for a program, it needs --yes. Nothing is deleted, of any domain, where one of them is not found or something below stands in the way, or where what would go has changed between question and answer.\n    A domain that runs needs --stop. It is turned off as by destroy with --graceful, without asking its guest: its hypervisor has some time to write what it holds, and one that does not end is not killed, so that nothing is deleted. shutdown before that asks the guest. Hypervisors that know no such way turn it off at once. All domains are turned off before the first is deleted.\n    Storage stays, unless --storage says otherwise: with targets or source paths, separated by commas, as domblklist lists them, those disks of each domain that has them; with all, all disks. Refused by name, before anything has happened, are:\n    - a volume that something else uses: another domain, as a disk, as one of a backing chain or in a snapshot, or another volume, as its backing store. Whatever the same command deletes does not count\n    - a read-only medium, that is a CD-ROM or a disk that is read-only; all leaves these\n    - what is no volume in an active storage pool of libvirt\n    - a name that fits no disk\n    Who uses a volume is known as far as libvirt knows it: from the XML of all domains and snapshots, and the volumes of all active pools, for which pool-refresh looks anew. Of a disk with a backing chain, only the topmost image is deleted; the contents of snapshots stay where they are, and go with a volume that holds them.\n    The volumes of a domain are deleted after it, what lies on a backing store before that. What fails keeps nothing else from going but what it still uses: a domain that is left keeps its volumes. Each failure is reported, an error at the end names all that is left, and the status is 1.\n    --dry-run ends with status 1 as well where the command would refuse, and says why.",
    options: &[
        OptionDef {
            name: "domain",
            value: ValueType::Text,
            of: Some(Meaning::Domain),
            required: true,
            repeated: true,
            help: "Domain name, id or UUID",
            details: &[Detail::By(&[By::Id, By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "storage",
            value: ValueType::List,
            of: Some(Meaning::Disk),
            named_only: true,
            help: "Delete these volumes, by target or source path, separated by commas, or all",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "stop",
            help: "Turn domains off that run",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "dry-run",
            help: "Show what would go, and do nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "yes",
            help: "Do not ask",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "dry-run",
            b: "yes",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "storage",
            error: None,
        },
        Check::Find("domain"),
    ],
    answers: true,
    keys: &[
        "deleted",
        "left",
        "domain",
        "uuid",
        "part",
        "name",
        "source",
        "capacity",
        "fate",
        "note",
        "state",
        "active",
        "pool",
        "volume",
        "key",
        "path",
        "backing",
        "users",
    ],
    rules: &["--dry-run and --yes exclude each other."],
    examples: &[
        (
            "delete web --dry-run --storage all",
            "Shows what would go with web, and what stands in the way.",
        ),
        (
            "delete web db --stop --storage vda,vdb --yes",
            "Turns two domains off and deletes them with the disks vda and vdb, without a question.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `delete`: delete domains with all that belongs to them.
#[derive(Debug, Clone, PartialEq)]
pub struct DeleteArgs {
    /// Domain name, id or UUID.
    pub domain: Vec<String>,
    /// Delete these volumes, by target or source path, separated by commas, or all.
    pub storage: Option<Vec<String>>,
    /// Turn domains off that run.
    pub stop: bool,
    /// Show what would go, and do nothing.
    pub dry_run: bool,
    /// Do not ask.
    pub yes: bool,
}
impl DeleteArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::all(matches, "domain"),
            storage: matches.remove_one("storage"),
            stop: take::flag(matches, "stop"),
            dry_run: take::flag(matches, "dry-run"),
            yes: take::flag(matches, "yes"),
        })
    }
}
/// The table of `each`.
pub(crate) const EACH: CommandDef = CommandDef {
    name: "each",
    group: "beyond",
    summary: "Run a command for each of many objects",
    description: "Runs a command for each object of a kind that is selected, over one connection. --command, which stands behind --, is a command line without its first object, which is of that kind, as that of start is a domain. It is judged before anything runs. In its words, {name} stands for the name of the object.\n    All objects of the kind are selected that exist when the command begins, or those of them that fit all of --name, --state and --where. A --name without a wildcard that fits no object at all is an error. Where nothing is selected, a warning says so, and the status is 0: nothing was to be done.\n    Several are done at a time, as --jobs says, and what they answer and complain of is told in the order of the objects, each under its name. For programs, each is a document of its own. None gets the standard input. The status is 1 if any failed, and the last line names those. A command that works with the user or the terminal, or goes on until it is told to end, is refused, and so is one that would write the same file for several objects.\n    Before it does to several objects what no command can bring back, such as undefine or destroy, it shows the command lines on a terminal and asks; elsewhere it needs --yes. What was shown is what is run: an object that is gone by then fails, and none that has come since is touched, even if it has the name of one that is gone.\n    After an interrupt (Ctrl-C) no more begin; it waits for those that are under way, and cancels jobs. The time of --timeout is for all together; what has not ended when it is over fails. When the connection is lost, all that have not ended fail. Each time, a line at the end names what was not done.",
    options: &[
        OptionDef {
            name: "kind",
            value: ValueType::Choice,
            named_only: true,
            help: "The kind of object",
            details: &[
                Detail::Words(
                    &[
                        "domain",
                        "network",
                        "pool",
                        "volume",
                        "interface",
                        "node-device",
                        "nwfilter",
                        "nwfilter-binding",
                        "secret",
                    ],
                ),
                Detail::Invalid(
                    "invalid value '{value}' for option --kind: use domain, network, pool, volume, interface, node-device, nwfilter, nwfilter-binding or secret",
                ),
                Detail::Spellings(&[("nodedev", "node-device")]),
                Detail::Without("that of the command's first object"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "name",
            value: ValueType::Text,
            of: Some(Meaning::ObjectName),
            repeated: true,
            named_only: true,
            help: "Only objects with this name, or one that fits a pattern, as of a shell",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "state",
            value: ValueType::List,
            of: Some(Meaning::ObjectState),
            named_only: true,
            help: "Only objects in one of these states, as lists of them show it, or active or inactive",
            details: &[Detail::Commas(Commas::Words)],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "where",
            value: ValueType::Text,
            of: Some(Meaning::ObjectKey),
            repeated: true,
            named_only: true,
            help: "Only objects of which the list for programs has this value under this key",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            named_only: true,
            help: "Only volumes of this pool",
            details: &[
                Detail::By(&[By::Uuid, By::Name]),
                Detail::Without("all active pools"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "jobs",
            value: ValueType::Uint,
            number: true,
            named_only: true,
            help: "How many may be under way at a time",
            details: &[
                Detail::Bounds(
                    &Bounds {
                        min: 1,
                        max: 4,
                        error: "option --jobs: {value} is not from 1 to 4, as many as a daemon serves of one client and one more for giving up",
                    },
                ),
                Detail::Without("4"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "dry-run",
            help: "Print the command lines, without secrets, and run none",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "yes",
            help: "Do not ask",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "command",
            value: ValueType::Verbatim,
            of: Some(Meaning::Command),
            required: true,
            repeated: true,
            empty: Empty::Allowed,
            help: "The command, and its options",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "dry-run",
            b: "yes",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "kind",
            error: None,
        },
        Check::Read {
            option: "name",
            error: None,
        },
        Check::Read {
            option: "state",
            error: None,
        },
        Check::Read {
            option: "where",
            error: None,
        },
        Check::Read {
            option: "jobs",
            error: None,
        },
        Check::Read {
            option: "command",
            error: None,
        },
        Check::Find("pool"),
    ],
    answers: true,
    keys: &["kind", "object", "pool", "exit_status", "answer", "error", "line", "words"],
    rules: &["--dry-run and --yes exclude each other."],
    examples: &[
        (
            "each --state running -- domstate --reason",
            "Tells of all running domains why they run.",
        ),
        (
            "each --name 'web-*' --where autostart=true -- start --paused",
            "Starts the web servers that start with the host and lets them pause.",
        ),
        (
            "each --kind volume --pool images --dry-run -- vol-info --bytes",
            "Prints the command lines that would tell the sizes of all volumes of a pool.",
        ),
    ],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `each`: run a command for each of many objects.
#[derive(Debug, Clone, PartialEq)]
pub struct EachArgs {
    /// The kind of object.
    pub kind: Option<EachKind>,
    /// Only objects with this name, or one that fits a pattern, as of a shell.
    pub name: Vec<String>,
    /// Only objects in one of these states, as lists of them show it, or active or inactive.
    pub state: Option<Vec<String>>,
    /// Only objects of which the list for programs has this value under this key.
    pub where_: Vec<String>,
    /// Only volumes of this pool.
    pub pool: Option<String>,
    /// How many may be under way at a time.
    pub jobs: u32,
    /// Print the command lines, without secrets, and run none.
    pub dry_run: bool,
    /// Do not ask.
    pub yes: bool,
    /// The command, and its options.
    pub command: Vec<OsString>,
}
impl EachArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            kind: take::choice::<EachKind>(matches, "kind"),
            name: take::all(matches, "name"),
            state: matches.remove_one("state"),
            where_: take::all(matches, "where"),
            pool: matches.remove_one("pool"),
            jobs: matches.remove_one("jobs").unwrap_or(4),
            dry_run: take::flag(matches, "dry-run"),
            yes: take::flag(matches, "yes"),
            command: take::all(matches, "command"),
        })
    }
}
/// The values of `--kind` of `each`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EachKind {
    /// `domain`
    Domain,
    /// `network`
    Network,
    /// `pool`
    Pool,
    /// `volume`
    Volume,
    /// `interface`
    Interface,
    /// `node-device`
    NodeDevice,
    /// `nwfilter`
    Nwfilter,
    /// `nwfilter-binding`
    NwfilterBinding,
    /// `secret`
    Secret,
}
impl ChoiceValue for EachKind {
    const WORDS: &'static [&'static str] = &[
        "domain",
        "network",
        "pool",
        "volume",
        "interface",
        "node-device",
        "nwfilter",
        "nwfilter-binding",
        "secret",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "domain" => Some(Self::Domain),
            "network" => Some(Self::Network),
            "pool" => Some(Self::Pool),
            "volume" => Some(Self::Volume),
            "interface" => Some(Self::Interface),
            "node-device" => Some(Self::NodeDevice),
            "nwfilter" => Some(Self::Nwfilter),
            "nwfilter-binding" => Some(Self::NwfilterBinding),
            "secret" => Some(Self::Secret),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Domain => "domain",
            Self::Network => "network",
            Self::Pool => "pool",
            Self::Volume => "volume",
            Self::Interface => "interface",
            Self::NodeDevice => "node-device",
            Self::Nwfilter => "nwfilter",
            Self::NwfilterBinding => "nwfilter-binding",
            Self::Secret => "secret",
        }
    }
}
