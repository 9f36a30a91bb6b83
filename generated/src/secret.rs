// Generated from spec/secret by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `secret`: tables and argument types.
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
/// The table of `secret-define`.
pub(crate) const SECRET_DEFINE: CommandDef = CommandDef {
    name: "secret-define",
    group: "secret",
    summary: "Define a secret from XML, or change one",
    description: "libvirt keeps secrets, such as passwords, pass phrases and keys, apart from their use; volumes, domains and others refer to them by UUID or usage.\n    Creates a secret with the properties in the XML of --file, without a value. Without a UUID in the XML, one is chosen; with that of an existing secret, its properties are replaced and its value stays. With --validate, the XML is checked against libvirt's RNG schema first. https://libvirt.org/formatsecret.html describes the XML.\n    --update brings the secret of that UUID, or of that usage where --file has no UUID, up to date: it takes its UUID, shows what changes as a diff, and leaves a definition untouched that is as the file has it. The value stays as it is. --dry-run shows the diff and changes nothing; libvirt checks what it takes, so that --validate tells nothing then.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the secret",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "update",
            beyond: true,
            help: "Bring the definition that is there up to date: keep its identity, show what changes, and change nothing where nothing differs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "dry-run",
            beyond: true,
            help: "Show what would change and change nothing",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "dry-run",
            any_of: &["update"],
            error: None,
        },
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    keys: &["changed", "diff", "exists"],
    rules: &["--dry-run needs --update."],
    examples: &[
        ("secret-define luks.xml", "Creates the secret of luks.xml."),
        (
            "secret-define luks.xml --update --dry-run",
            "Shows what the file would change of the secret that is there.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `secret-define`: define a secret from XML, or change one.
#[derive(Debug, Clone, PartialEq)]
pub struct SecretDefineArgs {
    /// File that holds the XML of the secret.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
    /// The options of the set `update`.
    pub update: super::sets::Update,
}
impl SecretDefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            validate: take::flag(matches, "validate"),
            update: super::sets::Update {
                update: take::flag(matches, "update"),
                dry_run: take::flag(matches, "dry-run"),
            },
        })
    }
}
/// The table of `secret-dumpxml`.
pub(crate) const SECRET_DUMPXML: CommandDef = CommandDef {
    name: "secret-dumpxml",
    group: "secret",
    summary: "Print the XML of a secret",
    description: "Prints the properties of the secret in XML; its value is not among them.",
    options: &[
        OptionDef {
            name: "secret",
            value: ValueType::Text,
            of: Some(Meaning::Secret),
            required: true,
            help: "Secret UUID",
            details: &[Detail::By(&[By::Uuid])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xpath",
            value: ValueType::Xpath,
            named_only: true,
            empty: Empty::SilentFailure,
            help: "Print only what the XPath expression selects",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wrap",
            help: "Wrap what the XPath expression selects in one root element, instead of one document for each node",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("secret"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "secret-dumpxml 11111111-2222-3333-4444-555555555555",
            "Prints the properties of a secret.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `secret-dumpxml`: print the XML of a secret.
#[derive(Debug, Clone, PartialEq)]
pub struct SecretDumpxmlArgs {
    /// Secret UUID.
    pub secret: String,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl SecretDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            secret: take::required(matches, "secret")?,
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `secret-event`.
pub(crate) const SECRET_EVENT: CommandDef = CommandDef {
    name: "secret-event",
    group: "secret",
    summary: "Wait for events of secrets",
    description: "Waits for --event to happen to --secret, or to any secret, and prints it. The command ends with success after the first event; with --loop, it goes on until an interrupt (Ctrl-C) or until --timeout seconds have passed. When no event came, it fails.\n    --timestamp puts the time, in UTC, before each event.\n    With --list, it lists the events that this program knows and ends; the connection need not support all of them.",
    options: &[
        OptionDef {
            name: "secret",
            value: ValueType::Text,
            of: Some(Meaning::Secret),
            help: "Report only this secret, by UUID",
            details: &[Detail::By(&[By::Uuid])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "event",
            value: ValueType::Choice,
            help: "Event to wait for",
            details: &[
                Detail::Words(&["lifecycle", "value-changed"]),
                Detail::Invalid("unknown event type {value}"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "loop",
            help: "Go on after the first event, until the timeout or an interrupt",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            help: "Stop waiting after this many seconds",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "list",
            help: "List the kinds of events and stop",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timestamp",
            help: "Print the time before each event",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Unless("list"),
        Check::AtLeastOne {
            any_of: &["list", "event"],
            error: Some("either --list or --event <type> is required"),
        },
        Check::Read {
            option: "event",
            error: None,
        },
        Check::Read {
            option: "timeout",
            error: None,
        },
        Check::Find("secret"),
    ],
    answers: true,
    keys: &["event", "secret", "detail", "timestamp", "events_received", "ended_by"],
    rules: &["At least one of --list and --event must be given."],
    examples: &[
        ("secret-event --event value-changed --loop", "Reports every change of a value."),
    ],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `secret-event`: wait for events of secrets.
#[derive(Debug, Clone, PartialEq)]
pub struct SecretEventArgs {
    /// Report only this secret, by UUID.
    pub secret: Option<String>,
    /// Event to wait for.
    pub event: Option<SecretEventEvent>,
    /// The options of the set `event-loop`.
    pub event_loop: super::sets::EventLoop,
}
impl SecretEventArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            secret: matches.remove_one("secret"),
            event: take::choice::<SecretEventEvent>(matches, "event"),
            event_loop: super::sets::EventLoop {
                loop_: take::flag(matches, "loop"),
                timeout: matches.remove_one("timeout"),
                list: take::flag(matches, "list"),
                timestamp: take::flag(matches, "timestamp"),
            },
        })
    }
}
/// The values of `--event` of `secret-event`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SecretEventEvent {
    /// A secret was defined or undefined
    Lifecycle,
    /// The value of a secret changed
    ValueChanged,
}
impl ChoiceValue for SecretEventEvent {
    const WORDS: &'static [&'static str] = &["lifecycle", "value-changed"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "lifecycle" => Some(Self::Lifecycle),
            "value-changed" => Some(Self::ValueChanged),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Lifecycle => "lifecycle",
            Self::ValueChanged => "value-changed",
        }
    }
}
/// The table of `secret-get-value`.
pub(crate) const SECRET_GET_VALUE: CommandDef = CommandDef {
    name: "secret-get-value",
    group: "secret",
    summary: "Print the value of a secret",
    description: "Prints the value of the secret in Base64. With --plain, it is printed as it is. The newline at the end is not part of it; quiet mode (virsh -q) leaves it out.",
    options: &[
        OptionDef {
            name: "secret",
            value: ValueType::Text,
            of: Some(Meaning::Secret),
            required: true,
            help: "Secret UUID",
            details: &[Detail::By(&[By::Uuid])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "plain",
            help: "Print the value as it is",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("secret")],
    answers: true,
    keys: &["value"],
    examples: &[
        (
            "secret-get-value 11111111-2222-3333-4444-555555555555 --plain",
            "Prints the value of a secret as it is.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `secret-get-value`: print the value of a secret.
#[derive(Debug, Clone, PartialEq)]
pub struct SecretGetValueArgs {
    /// Secret UUID.
    pub secret: String,
    /// Print the value as it is.
    pub plain: bool,
}
impl SecretGetValueArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            secret: take::required(matches, "secret")?,
            plain: take::flag(matches, "plain"),
        })
    }
}
/// The table of `secret-list`.
pub(crate) const SECRET_LIST: CommandDef = CommandDef {
    name: "secret-list",
    group: "secret",
    summary: "List secrets",
    description: "Lists the secrets with what they are for. --ephemeral, --no-ephemeral, --private and --no-private narrow the list. An ephemeral secret is never stored on disk; the value of a private one is never told.",
    options: &[
        OptionDef {
            name: "ephemeral",
            help: "List ephemeral secrets",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-ephemeral",
            help: "List secrets that are not ephemeral",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "private",
            help: "List private secrets",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-private",
            help: "List secrets that are not private",
            ..OptionDef::NONE
        },
    ],
    answers: true,
    keys: &["uuid", "usage", "usage_type", "usage_id"],
    examples: &[
        ("secret-list --no-private", "Lists the secrets whose value can be read."),
    ],
    lists: Some(Lists {
        of: ObjectKind::Secret,
        with: &[],
        states: &[],
    }),
    ..CommandDef::NONE
};
/// Arguments of `secret-list`: list secrets.
#[derive(Debug, Clone, PartialEq)]
pub struct SecretListArgs {
    /// List ephemeral secrets.
    pub ephemeral: bool,
    /// List secrets that are not ephemeral.
    pub no_ephemeral: bool,
    /// List private secrets.
    pub private: bool,
    /// List secrets that are not private.
    pub no_private: bool,
}
impl SecretListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            ephemeral: take::flag(matches, "ephemeral"),
            no_ephemeral: take::flag(matches, "no-ephemeral"),
            private: take::flag(matches, "private"),
            no_private: take::flag(matches, "no-private"),
        })
    }
}
/// The table of `secret-set-value`.
pub(crate) const SECRET_SET_VALUE: CommandDef = CommandDef {
    name: "secret-set-value",
    group: "secret",
    summary: "Set the value of a secret",
    description: "Sets the value of the secret. It is read from one of three sources:\n    - the file --file, which holds it in Base64 or, with --plain, as it is\n    - the terminal, as a password, with --interactive\n    - --base64, on the command line, where others can see it: this is insecure and deprecated",
    options: &[
        OptionDef {
            name: "secret",
            value: ValueType::Text,
            of: Some(Meaning::Secret),
            required: true,
            help: "Secret UUID",
            details: &[Detail::By(&[By::Uuid])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::File,
            named_only: true,
            help: "File that holds the value",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "plain",
            help: "Take the file's content as it is instead of as Base64",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "interactive",
            help: "Ask for the value on the terminal",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "base64",
            value: ValueType::Text,
            secret: Secrecy::Always,
            help: "Value in Base64; insecure",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "file",
            b: "base64",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "plain",
            b: "base64",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "interactive",
            b: "base64",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "interactive",
            b: "plain",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "interactive",
            b: "file",
            when: When::Always,
            error: None,
        },
        Check::Find("secret"),
        Check::AtLeastOne {
            any_of: &["file", "base64", "interactive"],
            error: Some("Input secret value is missing"),
        },
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Read {
            option: "base64",
            error: None,
        },
    ],
    answers: true,
    rules: &[
        "--base64 excludes --file, --plain and --interactive.",
        "--interactive excludes --plain and --file.",
        "At least one of --file, --base64 and --interactive must be given.",
    ],
    examples: &[
        (
            "secret-set-value 11111111-2222-3333-4444-555555555555 --file key --plain",
            "Sets the value to the content of key.",
        ),
        (
            "secret-set-value 11111111-2222-3333-4444-555555555555 --interactive",
            "Asks for the value.",
        ),
    ],
    destructive: Some(&[]),
    attended: Some(&["interactive"]),
    ..CommandDef::NONE
};
/// Arguments of `secret-set-value`: set the value of a secret.
#[derive(Debug, Clone, PartialEq)]
pub struct SecretSetValueArgs {
    /// Secret UUID.
    pub secret: String,
    /// File that holds the value.
    pub file: Option<PathBuf>,
    /// Take the file's content as it is instead of as Base64.
    pub plain: bool,
    /// Ask for the value on the terminal.
    pub interactive: bool,
    /// Value in Base64; insecure.
    pub base64: Option<String>,
}
impl SecretSetValueArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            secret: take::required(matches, "secret")?,
            file: matches.remove_one("file"),
            plain: take::flag(matches, "plain"),
            interactive: take::flag(matches, "interactive"),
            base64: matches.remove_one("base64"),
        })
    }
}
/// The table of `secret-undefine`.
pub(crate) const SECRET_UNDEFINE: CommandDef = CommandDef {
    name: "secret-undefine",
    group: "secret",
    summary: "Delete a secret and its value",
    description: "Deletes the secret and its value, if it has one.",
    options: &[
        OptionDef {
            name: "secret",
            value: ValueType::Text,
            of: Some(Meaning::Secret),
            required: true,
            help: "Secret UUID",
            details: &[Detail::By(&[By::Uuid])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("secret")],
    answers: true,
    examples: &[
        ("secret-undefine 11111111-2222-3333-4444-555555555555", "Deletes a secret."),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `secret-undefine`: delete a secret and its value.
#[derive(Debug, Clone, PartialEq)]
pub struct SecretUndefineArgs {
    /// Secret UUID.
    pub secret: String,
}
impl SecretUndefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            secret: take::required(matches, "secret")?,
        })
    }
}
