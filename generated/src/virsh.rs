// Generated from spec/virsh by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `virsh`: tables and argument types.
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
/// The table of `cd`.
pub(crate) const CD: CommandDef = CommandDef {
    name: "cd",
    group: "virsh",
    summary: "Change the current directory",
    description: "Makes --dir the current directory, which file names of later commands start from. The default is the home directory, or the root where there is none. It holds for the commands that follow in the same session or on the same command line.",
    options: &[
        OptionDef {
            name: "dir",
            value: ValueType::Directory,
            operand: true,
            empty: Empty::Absent,
            help: "Directory to go to",
            details: &[Detail::Without("the home directory")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "dir",
            error: None,
        },
    ],
    answers: true,
    examples: &[("cd /srv/images", "Goes to /srv/images.")],
    connects: false,
    ..CommandDef::NONE
};
/// Arguments of `cd`: change the current directory.
#[derive(Debug, Clone, PartialEq)]
pub struct CdArgs {
    /// Directory to go to.
    pub dir: Option<PathBuf>,
}
impl CdArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            dir: matches.remove_one("dir"),
        })
    }
}
/// The table of `echo`.
pub(crate) const ECHO: CommandDef = CommandDef {
    name: "echo",
    group: "virsh",
    summary: "Print its arguments",
    description: "Prints its arguments, joined by single blanks, without a newline of its own. Meant for tests of quoting and for messages between other commands. --prefix is printed before them, and neither quoted nor escaped.",
    options: &[
        OptionDef {
            name: "shell",
            help: "Quote the arguments for the shell",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml",
            help: "Escape the arguments for XML",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "split",
            help: "Print each part between commas on a line; two commas stand for one",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "err",
            help: "Print to the error output",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "prefix",
            value: ValueType::Verbatim,
            named_only: true,
            empty: Empty::Allowed,
            help: "Word that is printed before the others as it is",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "string",
            value: ValueType::Verbatim,
            repeated: true,
            operand: true,
            help: "Words to print",
            details: &[
                Detail::Old(
                    &[
                        OldSpelling {
                            name: "str",
                            value: None,
                        },
                        OldSpelling {
                            name: "hi",
                            value: Some("hello"),
                        },
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "shell",
            b: "xml",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "shell",
            b: "split",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "xml",
            b: "split",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "prefix",
            error: None,
        },
        Check::Read {
            option: "string",
            error: None,
        },
    ],
    answers: true,
    keys: &["text"],
    rules: &[
        "--shell excludes --xml and --split.",
        "--xml and --split exclude each other.",
    ],
    examples: &[
        ("echo --shell 'it is' quoted", "Prints the words as a shell would need them."),
    ],
    connects: false,
    ..CommandDef::NONE
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
    /// Word that is printed before the others as it is.
    pub prefix: Option<OsString>,
    /// Words to print.
    pub string: Vec<OsString>,
}
impl EchoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            shell: take::flag(matches, "shell"),
            xml: take::flag(matches, "xml"),
            split: take::flag(matches, "split"),
            err: take::flag(matches, "err"),
            prefix: matches.remove_one("prefix"),
            string: take::all(matches, "string"),
        })
    }
}
/// The table of `exit`.
pub(crate) const EXIT: CommandDef = CommandDef {
    name: "exit",
    group: "virsh",
    summary: "End the session",
    description: "Ends an interactive session with status 0, whatever failed before; in a command string, what follows is not run. quit does the same.",
    answers: true,
    examples: &[("exit", "Ends the session.")],
    connects: false,
    ..CommandDef::NONE
};
/// Arguments of `exit`: end the session.
#[derive(Debug, Clone, PartialEq)]
pub struct ExitArgs {}
impl ExitArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `help`.
pub(crate) const HELP: CommandDef = CommandDef {
    name: "help",
    group: "virsh",
    summary: "Print help",
    description: "Without an operand, lists all commands, one a line, by group, each group with its keyword. With a group's keyword or title, lists that group alone. With a command, explains the command and its options. Unknown options and further words are passed over.\n    With --search it finds commands instead: those that have all words of a text, in upper or lower case, in their name, in the line that says what they do, in their options or in their description, in this order. Below a command that has them only in its options it lists these.",
    options: &[
        OptionDef {
            name: "command",
            value: ValueType::Verbatim,
            of: Some(Meaning::Command),
            operand: true,
            empty: Empty::Absent,
            help: "Command or group to explain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "search",
            value: ValueType::Text,
            named_only: true,
            beyond: true,
            help: "Find commands by the words of a text",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "command",
            b: "search",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "command",
            error: None,
        },
        Check::Read {
            option: "search",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "schema",
        "format",
        "program",
        "release",
        "libvirt",
        "options",
        "common_options",
        "groups",
        "commands",
        "environment",
        "files",
        "exit_statuses",
        "live_values",
        "error",
        "session",
        "keyword",
        "title",
        "name",
        "group",
        "summary",
        "description",
        "old_names",
        "hidden",
        "beyond",
        "connects",
        "destructive",
        "attended",
        "writes",
        "lists",
        "checks",
        "leads_to",
        "replies",
        "examples",
        "see_also",
        "since",
        "synopsis",
        "found_in",
        "option_names",
    ],
    rules: &["--command and --search exclude each other."],
    examples: &[
        ("help host", "Lists the commands of the group host."),
        ("help list", "Explains list."),
        (
            "help --search snapshot",
            "Lists all commands and options that have to do with snapshots.",
        ),
    ],
    connects: false,
    lenient: true,
    ..CommandDef::NONE
};
/// Arguments of `help`: print help.
#[derive(Debug, Clone, PartialEq)]
pub struct HelpArgs {
    /// Command or group to explain.
    pub command: Option<OsString>,
    /// Find commands by the words of a text.
    pub search: Option<String>,
}
impl HelpArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            command: matches.remove_one("command"),
            search: matches.remove_one("search"),
        })
    }
}
/// The table of `pwd`.
pub(crate) const PWD: CommandDef = CommandDef {
    name: "pwd",
    group: "virsh",
    summary: "Print the current directory",
    description: "Prints the current directory.",
    answers: true,
    keys: &["directory"],
    examples: &[("pwd", "Prints the directory.")],
    connects: false,
    ..CommandDef::NONE
};
/// Arguments of `pwd`: print the current directory.
#[derive(Debug, Clone, PartialEq)]
pub struct PwdArgs {}
impl PwdArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `quit`.
pub(crate) const QUIT: CommandDef = CommandDef {
    name: "quit",
    group: "virsh",
    summary: "End the session",
    description: "Ends an interactive session with status 0, whatever failed before; in a command string, what follows is not run. exit does the same.",
    answers: true,
    examples: &[("quit", "Ends the session.")],
    connects: false,
    ..CommandDef::NONE
};
/// Arguments of `quit`: end the session.
#[derive(Debug, Clone, PartialEq)]
pub struct QuitArgs {}
impl QuitArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `self-test`.
pub(crate) const SELF_TEST: CommandDef = CommandDef {
    name: "self-test",
    group: "virsh",
    summary: "Check the program's own tables",
    description: "Checks the tables of commands and options against each other. Nothing is printed while they are right. With --completers-missing, options whose values cannot be completed are listed by command, with --dump-help the help of all commands is printed.",
    options: &[
        OptionDef {
            name: "completers-missing",
            help: "List the options whose values cannot be completed",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "dump-help",
            help: "Print the help of every command",
            ..OptionDef::NONE
        },
    ],
    answers: true,
    keys: &["command", "option_names", "screen"],
    examples: &[("self-test", "Checks the tables.")],
    connects: false,
    hidden: true,
    ..CommandDef::NONE
};
/// Arguments of `self-test`: check the program's own tables.
#[derive(Debug, Clone, PartialEq)]
pub struct SelfTestArgs {
    /// List the options whose values cannot be completed.
    pub completers_missing: bool,
    /// Print the help of every command.
    pub dump_help: bool,
}
impl SelfTestArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            completers_missing: take::flag(matches, "completers-missing"),
            dump_help: take::flag(matches, "dump-help"),
        })
    }
}
/// The table of `complete`.
pub(crate) const COMPLETE: CommandDef = CommandDef {
    name: "complete",
    group: "virsh",
    summary: "Print how a command line may go on",
    description: "Prints what the last of the given words may become, one candidate a line: names of commands and options, or values of an option. An empty last word asks for what may follow, and no word for all commands. Without a candidate it fails in silence.\n    With --described the words are those of a whole line after the program's name, global options included. Every candidate for the place of the last one is a line of its kind, the word, and what it means, with tabs between them; no candidate is no failure. With --quoting, too, the words are the line as it stands in the shell, and the end of it that the shell replaces; the candidates are for that end, quoted as it goes on. The section COMPLETION of the manual tells the rest.",
    options: &[
        OptionDef {
            name: "described",
            help: "Complete a whole line, and tell the kind and the meaning of each candidate",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "quoting",
            value: ValueType::Choice,
            named_only: true,
            help: "Take the quoting of a shell off the line, and quote what continues it",
            details: &[Detail::Words(&["bash"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "string",
            value: ValueType::Verbatim,
            repeated: true,
            operand: true,
            empty: Empty::Allowed,
            help: "Words of the command line",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "quoting",
            error: None,
        },
        Check::Read {
            option: "string",
            error: None,
        },
    ],
    answers: true,
    keys: &["candidate", "action", "meaning"],
    examples: &[
        ("complete -- domst", "Prints the commands that start with domst."),
        (
            "complete --described -- -c test:///default domst",
            "Prints those commands with their kind and what they do.",
        ),
    ],
    connects: false,
    hidden: true,
    ..CommandDef::NONE
};
/// Arguments of `complete`: print how a command line may go on.
#[derive(Debug, Clone, PartialEq)]
pub struct CompleteArgs {
    /// Complete a whole line, and tell the kind and the meaning of each candidate.
    pub described: bool,
    /// Take the quoting of a shell off the line, and quote what continues it.
    pub quoting: Option<CompleteQuoting>,
    /// Words of the command line.
    pub string: Vec<OsString>,
}
impl CompleteArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            described: take::flag(matches, "described"),
            quoting: take::choice::<CompleteQuoting>(matches, "quoting"),
            string: take::all(matches, "string"),
        })
    }
}
/// The values of `--quoting` of `complete`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CompleteQuoting {
    /// The words are a line of bash up to the cursor, and the end of it that is replaced
    Bash,
}
impl ChoiceValue for CompleteQuoting {
    const WORDS: &'static [&'static str] = &["bash"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "bash" => Some(Self::Bash),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Bash => "bash",
        }
    }
}
/// The table of `connect`.
pub(crate) const CONNECT: CommandDef = CommandDef {
    name: "connect",
    group: "virsh",
    summary: "Connect to a hypervisor",
    description: "Closes the connection and opens one to --name, or again to the present URI. A session starts as if by this command, with the URI that the program's option -c names.\n    Common URIs:\n    - xen:///system: the local Xen hypervisor\n    - qemu:///system: the local QEMU and KVM domains of the system, as root\n    - qemu:///session: the user's own QEMU and KVM domains\n    - lxc:///system: the local Linux containers\n    All others, those of remote hosts among them, are described at https://libvirt.org/uri.html; uri prints the present one. A reconnection without --name stays read-only if it was.\n    If it fails, the former URI stays, and the next command connects to it again.",
    options: &[
        OptionDef {
            name: "name",
            value: ValueType::Uri,
            of: Some(Meaning::Uri),
            operand: true,
            empty: Empty::Allowed,
            help: "URI of the hypervisor",
            details: &[
                Detail::Without("the present URI; libvirt's own default if empty"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "readonly",
            help: "Connect read-only",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "name",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "connect qemu:///system --readonly",
            "Connects to the local QEMU domains without the right to change them.",
        ),
    ],
    connects: false,
    ..CommandDef::NONE
};
/// Arguments of `connect`: connect to a hypervisor.
#[derive(Debug, Clone, PartialEq)]
pub struct ConnectArgs {
    /// URI of the hypervisor.
    pub name: Option<String>,
    /// Connect read-only.
    pub readonly: bool,
}
impl ConnectArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            name: matches.remove_one("name"),
            readonly: take::flag(matches, "readonly"),
        })
    }
}
