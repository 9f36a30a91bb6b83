// Generated from spec/network by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `network`: tables and argument types.
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
/// The table of `net-autostart`.
pub(crate) const NET_AUTOSTART: CommandDef = CommandDef {
    name: "net-autostart",
    group: "network",
    summary: "Start a network at boot, or no longer",
    description: "Marks the network to be started when the host boots. With --disable, the mark is removed.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            offers: Some(Offers::Persistent),
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disable",
            help: "Remove the mark",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("network")],
    answers: true,
    keys: &["autostart"],
    examples: &[
        ("net-autostart default", "Starts default with the host."),
        ("net-autostart default --disable", "Leaves that to the administrator again."),
        ("net-autostart default --if-needed", "Sees to it that default is marked."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `net-autostart`: start a network at boot, or no longer.
#[derive(Debug, Clone, PartialEq)]
pub struct NetAutostartArgs {
    /// Network name or UUID.
    pub network: String,
    /// Remove the mark.
    pub disable: bool,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl NetAutostartArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            disable: take::flag(matches, "disable"),
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `net-create`.
pub(crate) const NET_CREATE: CommandDef = CommandDef {
    name: "net-create",
    group: "network",
    summary: "Create and start a transient network from XML",
    description: "Creates a transient network from the XML in --file and starts it; it is gone once it is stopped. https://libvirt.org/formatnetwork.html describes the XML. With --validate, the XML is checked against libvirt's RNG schema first.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the network",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "net-create test.xml --validate",
            "Checks test.xml and runs its network until it is stopped.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `net-create`: create and start a transient network from XML.
#[derive(Debug, Clone, PartialEq)]
pub struct NetCreateArgs {
    /// File that holds the XML of the network.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
}
impl NetCreateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            validate: take::flag(matches, "validate"),
        })
    }
}
/// The table of `net-define`.
pub(crate) const NET_DEFINE: CommandDef = CommandDef {
    name: "net-define",
    group: "network",
    summary: "Define a persistent network from XML, or change one",
    description: "Defines a persistent network from the XML in --file, without starting it, or changes an existing one. With --validate, the XML is checked against libvirt's RNG schema first. https://libvirt.org/formatnetwork.html describes the XML.\n    --update brings the network of that name up to date: it takes its UUID, its MAC address and its bridge where --file has none, shows what changes as a diff, and leaves a definition untouched that is as the file has it. What the file leaves to libvirt is no difference. --dry-run shows the diff and changes nothing; libvirt checks what it takes, so that --validate tells nothing then.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the network",
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
        ("net-define lan.xml", "Defines the network of lan.xml."),
        (
            "net-define lan.xml --update --dry-run",
            "Shows what the file would change of the network that is there.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `net-define`: define a persistent network from XML, or change one.
#[derive(Debug, Clone, PartialEq)]
pub struct NetDefineArgs {
    /// File that holds the XML of the network.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
    /// The options of the set `update`.
    pub update: super::sets::Update,
}
impl NetDefineArgs {
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
/// The table of `net-desc`.
pub(crate) const NET_DESC: CommandDef = CommandDef {
    name: "net-desc",
    group: "network",
    summary: "Print or change the description or title of a network",
    description: "Prints the description of the network, or with --title its title; with --new-desc or --edit, it is changed instead. Both are free text for people; a title should be short, although nothing enforces it, and must be a single line. net-metadata is the counterpart for programs. An empty --new-desc removes the text.\n    --live says that the text of the running network is meant, --config that of the persistent definition; a driver may take both for a change, but not to print. Without either, --current is implied, which depends on whether the network runs.\n    With --edit, an editor opens with the present text, or with --new-desc if that is given too, and what is saved becomes the new text, without the newline at its end.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Print or change the text of the running network",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Print or change the text of the persistent definition",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Print or change the text that is in use now",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "title",
            help: "Print or change the title instead of the description",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "edit",
            help: "Open an editor to change the text",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "new-desc",
            value: ValueType::Text,
            repeated: true,
            operand: true,
            help: "New text; several words are joined by blanks",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("network"),
        Check::Read {
            option: "new-desc",
            error: None,
        },
    ],
    answers: true,
    keys: &["description", "title", "changed"],
    rules: &["--current excludes --live and --config."],
    examples: &[
        ("net-desc default", "Prints the description of default."),
        (
            "net-desc default --title --config Guests",
            "Sets the title in the definition of default.",
        ),
    ],
    attended: Some(&["edit"]),
    ..CommandDef::NONE
};
/// Arguments of `net-desc`: print or change the description or title of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetDescArgs {
    /// Network name or UUID.
    pub network: String,
    /// The options of the set `network-affect`.
    pub network_affect: super::sets::NetworkAffect,
    /// The options of the set `text-change`.
    pub text_change: super::sets::TextChange,
}
impl NetDescArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            network_affect: super::sets::NetworkAffect {
                live: take::flag(matches, "live"),
                config: take::flag(matches, "config"),
                current: take::flag(matches, "current"),
            },
            text_change: super::sets::TextChange {
                title: take::flag(matches, "title"),
                edit: take::flag(matches, "edit"),
                new_desc: take::all(matches, "new-desc"),
            },
        })
    }
}
/// The table of `net-destroy`.
pub(crate) const NET_DESTROY: CommandDef = CommandDef {
    name: "net-destroy",
    group: "network",
    summary: "Stop a network at once",
    description: "Stops the network, transient or persistent, at once. A transient one is gone then.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            offers: Some(Offers::Active),
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("network")],
    answers: true,
    examples: &[
        ("net-destroy default", "Stops default."),
        ("net-destroy default --if-needed", "Sees to it that default is inactive."),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `net-destroy`: stop a network at once.
#[derive(Debug, Clone, PartialEq)]
pub struct NetDestroyArgs {
    /// Network name or UUID.
    pub network: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl NetDestroyArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `net-dhcp-leases`.
pub(crate) const NET_DHCP_LEASES: CommandDef = CommandDef {
    name: "net-dhcp-leases",
    group: "network",
    summary: "List the DHCP leases of a network",
    description: "Lists the DHCP leases of all interfaces on the network, or of the one interface with the address --mac. A lease lasts until the time shown, in the local time zone; - stands for a host name or client id that the guest did not give.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "mac",
            value: ValueType::Text,
            of: Some(Meaning::Interface),
            help: "List only the leases of this MAC address",
            details: &[Detail::By(&[By::Mac])],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "mac",
            error: None,
        },
        Check::Find("network"),
    ],
    answers: true,
    keys: &[
        "expiry_time",
        "mac",
        "protocol",
        "address",
        "prefix",
        "hostname",
        "client_id",
        "iaid",
    ],
    examples: &[
        ("net-dhcp-leases default", "Lists all leases of default."),
        (
            "net-dhcp-leases default 52:54:00:aa:bb:cc",
            "Lists the leases of one interface.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `net-dhcp-leases`: list the DHCP leases of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetDhcpLeasesArgs {
    /// Network name or UUID.
    pub network: String,
    /// List only the leases of this MAC address.
    pub mac: Option<String>,
}
impl NetDhcpLeasesArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            mac: matches.remove_one("mac"),
        })
    }
}
/// The table of `net-dumpxml`.
pub(crate) const NET_DUMPXML: CommandDef = CommandDef {
    name: "net-dumpxml",
    group: "network",
    summary: "Print the XML of a network",
    description: "Prints the XML of the network. With --inactive, it is the definition for the next start, in which physical functions are not expanded into their virtual functions.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inactive",
            help: "Print the definition for the next start",
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
        Check::Find("network"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("net-dumpxml default", "Prints the XML of default."),
        ("net-dumpxml default --xpath //ip/dhcp", "Prints the DHCP part of it."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `net-dumpxml`: print the XML of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetDumpxmlArgs {
    /// Network name or UUID.
    pub network: String,
    /// Print the definition for the next start.
    pub inactive: bool,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl NetDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            inactive: take::flag(matches, "inactive"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `net-edit`.
pub(crate) const NET_EDIT: CommandDef = CommandDef {
    name: "net-edit",
    group: "network",
    summary: "Edit the XML of a network",
    description: "Opens the definition of the network in an editor and defines it anew when the editor ends. It is like\n      virsh net-dumpxml --inactive network > network.xml\n      vi network.xml\n      virsh net-define network.xml\n    but checks for errors and offers to try again. The editor is that of VISUAL or EDITOR, else sensible-editor.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("network")],
    answers: true,
    keys: &["changed"],
    examples: &[("net-edit default", "Opens default in the editor.")],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `net-edit`: edit the XML of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetEditArgs {
    /// Network name or UUID.
    pub network: String,
}
impl NetEditArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
        })
    }
}
/// The table of `net-event`.
pub(crate) const NET_EVENT: CommandDef = CommandDef {
    name: "net-event",
    group: "network",
    summary: "Wait for events of networks",
    description: "Waits for --event to happen to --network, or to any network, and prints it. The command ends with success after the first event; with --loop, it goes on until an interrupt (Ctrl-C) or until --timeout seconds have passed. When no event came, it fails.\n    --timestamp puts the time, in UTC, before each event.\n    With --list, it lists the events that this program knows and ends; the connection need not support all of them.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            help: "Report only this network, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "event",
            value: ValueType::Choice,
            help: "Event to wait for",
            details: &[
                Detail::Words(&["lifecycle", "metadata-change"]),
                Detail::Newer(&[("metadata-change", "9.8")]),
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
        Check::Find("network"),
    ],
    answers: true,
    keys: &[
        "event",
        "network",
        "uuid",
        "detail",
        "timestamp",
        "type",
        "uri",
        "events_received",
        "ended_by",
    ],
    rules: &["At least one of --list and --event must be given."],
    examples: &[
        (
            "net-event --event lifecycle --loop --timeout 60",
            "Reports for a minute which networks start and stop.",
        ),
        ("net-event default lifecycle", "Waits for the next change of default."),
    ],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `net-event`: wait for events of networks.
#[derive(Debug, Clone, PartialEq)]
pub struct NetEventArgs {
    /// Report only this network, by name or UUID.
    pub network: Option<String>,
    /// Event to wait for.
    pub event: Option<NetEventEvent>,
    /// The options of the set `event-loop`.
    pub event_loop: super::sets::EventLoop,
}
impl NetEventArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: matches.remove_one("network"),
            event: take::choice::<NetEventEvent>(matches, "event"),
            event_loop: super::sets::EventLoop {
                loop_: take::flag(matches, "loop"),
                timeout: matches.remove_one("timeout"),
                list: take::flag(matches, "list"),
                timestamp: take::flag(matches, "timestamp"),
            },
        })
    }
}
/// The values of `--event` of `net-event`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetEventEvent {
    /// A network was defined, undefined, started or stopped
    Lifecycle,
    /// Its title, description or other metadata changed
    MetadataChange,
}
impl ChoiceValue for NetEventEvent {
    const WORDS: &'static [&'static str] = &["lifecycle", "metadata-change"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "lifecycle" => Some(Self::Lifecycle),
            "metadata-change" => Some(Self::MetadataChange),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Lifecycle => "lifecycle",
            Self::MetadataChange => "metadata-change",
        }
    }
}
/// The table of `net-info`.
pub(crate) const NET_INFO: CommandDef = CommandDef {
    name: "net-info",
    group: "network",
    summary: "Print basic facts about a network",
    description: "Prints the name and UUID of the network, whether it runs, is persistent and starts with the host, and its bridge, if it has one.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("network")],
    answers: true,
    keys: &["name", "uuid", "active", "persistent", "autostart", "bridge"],
    examples: &[("net-info default", "Prints the facts about default.")],
    ..CommandDef::NONE
};
/// Arguments of `net-info`: print basic facts about a network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetInfoArgs {
    /// Network name or UUID.
    pub network: String,
}
impl NetInfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
        })
    }
}
/// The table of `net-list`.
pub(crate) const NET_LIST: CommandDef = CommandDef {
    name: "net-list",
    group: "network",
    summary: "List networks",
    description: "Lists the networks that run. With --all, those that are defined but do not run come along; with --inactive, only these are listed. --persistent, --transient, --autostart and --no-autostart narrow the list further.\n    The list is a table, as with --table; with --name or --uuid, it is one name or one UUID a line. At most one of the three may be given. --title adds the titles to the table.\n    A server older than libvirt 0.10.2 is asked in several steps; a network that changes its state meanwhile may be missing or listed twice.",
    options: &[
        OptionDef {
            name: "inactive",
            help: "List networks that do not run",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "List networks whether they run or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "List persistent networks",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "transient",
            help: "List transient networks",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "autostart",
            help: "List networks that start with the host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-autostart",
            help: "List networks that do not start with the host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "uuid",
            help: "List only UUIDs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "name",
            help: "List only names",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "table",
            help: "List in a table, as without this option",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "title",
            help: "Add the titles",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "table",
            b: "name",
            when: When::Always,
            error: Some(
                "Only one argument from --table, --name and --uuid may be specified.",
            ),
        },
        Check::Exclusive {
            a: "table",
            b: "uuid",
            when: When::Always,
            error: Some(
                "Only one argument from --table, --name and --uuid may be specified.",
            ),
        },
        Check::Exclusive {
            a: "name",
            b: "uuid",
            when: When::Always,
            error: Some(
                "Only one argument from --table, --name and --uuid may be specified.",
            ),
        },
    ],
    answers: true,
    keys: &["name", "state", "autostart", "persistent", "title", "uuid", "active"],
    rules: &["At most one of --table, --name and --uuid may be given."],
    examples: &[
        ("net-list --all", "Lists all networks, running or not."),
        (
            "net-list --name --autostart --all",
            "Prints the names of those that start with the host.",
        ),
    ],
    lists: Some(Lists {
        of: ObjectKind::Network,
        with: &["all"],
        states: &["active", "inactive"],
    }),
    ..CommandDef::NONE
};
/// Arguments of `net-list`: list networks.
#[derive(Debug, Clone, PartialEq)]
pub struct NetListArgs {
    /// List networks that do not run.
    pub inactive: bool,
    /// List networks whether they run or not.
    pub all: bool,
    /// List persistent networks.
    pub persistent: bool,
    /// List transient networks.
    pub transient: bool,
    /// List networks that start with the host.
    pub autostart: bool,
    /// List networks that do not start with the host.
    pub no_autostart: bool,
    /// List only UUIDs.
    pub uuid: bool,
    /// List only names.
    pub name: bool,
    /// List in a table, as without this option.
    pub table: bool,
    /// Add the titles.
    pub title: bool,
}
impl NetListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            inactive: take::flag(matches, "inactive"),
            all: take::flag(matches, "all"),
            persistent: take::flag(matches, "persistent"),
            transient: take::flag(matches, "transient"),
            autostart: take::flag(matches, "autostart"),
            no_autostart: take::flag(matches, "no-autostart"),
            uuid: take::flag(matches, "uuid"),
            name: take::flag(matches, "name"),
            table: take::flag(matches, "table"),
            title: take::flag(matches, "title"),
        })
    }
}
/// The table of `net-metadata`.
pub(crate) const NET_METADATA: CommandDef = CommandDef {
    name: "net-metadata",
    group: "network",
    summary: "Print or change the XML metadata of a network",
    description: "Prints the metadata that the network holds under the namespace --uri, or changes or removes it. Metadata is XML of any form that programs keep with a network, a piece for each namespace. net-desc is the counterpart for people. Where there is none, an empty line is printed.\n    With --set, that XML becomes the new metadata; with --edit, an editor opens with the present one. Both need --key, the prefix that binds the elements to the namespace.\n    --live says that the metadata of the running network is meant, --config that of the persistent definition; a driver may take both for a change, but not to print. Without either, --current is implied, which depends on whether the network runs.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "uri",
            value: ValueType::Text,
            of: Some(Meaning::MetadataUri),
            required: true,
            help: "URI of the namespace",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Print or change the metadata of the running network",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Print or change the metadata of the persistent definition",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Print or change the metadata that is in use now",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "edit",
            help: "Open an editor to change the metadata",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "key",
            value: ValueType::Text,
            of: Some(Meaning::MetadataKey),
            help: "Prefix of the namespace",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "set",
            value: ValueType::Xml,
            help: "New metadata",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "remove",
            help: "Remove the metadata",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "edit",
            b: "set",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "remove",
            b: "set",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "remove",
            b: "edit",
            when: When::Always,
            error: None,
        },
        Check::Find("network"),
        Check::Read {
            option: "uri",
            error: None,
        },
        Check::Read {
            option: "key",
            error: None,
        },
        Check::Read {
            option: "set",
            error: None,
        },
        Check::Requires {
            option: "set",
            any_of: &["key"],
            error: Some("namespace key is required when modifying metadata"),
        },
        Check::Requires {
            option: "edit",
            any_of: &["key"],
            error: Some("namespace key is required when modifying metadata"),
        },
    ],
    answers: true,
    keys: &["xml", "changed"],
    rules: &[
        "--current excludes --live and --config.",
        "--set excludes --edit and --remove.",
        "--remove and --edit exclude each other.",
        "--set and --edit need --key.",
    ],
    examples: &[
        (
            "net-metadata default http://example.org/app",
            "Prints the metadata of this namespace.",
        ),
        (
            "net-metadata default http://example.org/app app '<owner>ann</owner>' --config",
            "Sets it in the definition.",
        ),
        ("net-metadata default http://example.org/app --remove", "Removes it."),
    ],
    attended: Some(&["edit"]),
    ..CommandDef::NONE
};
/// Arguments of `net-metadata`: print or change the XML metadata of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetMetadataArgs {
    /// Network name or UUID.
    pub network: String,
    /// URI of the namespace.
    pub uri: String,
    /// The options of the set `network-affect`.
    pub network_affect: super::sets::NetworkAffect,
    /// The options of the set `metadata-change`.
    pub metadata_change: super::sets::MetadataChange,
}
impl NetMetadataArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            uri: take::required(matches, "uri")?,
            network_affect: super::sets::NetworkAffect {
                live: take::flag(matches, "live"),
                config: take::flag(matches, "config"),
                current: take::flag(matches, "current"),
            },
            metadata_change: super::sets::MetadataChange {
                edit: take::flag(matches, "edit"),
                key: matches.remove_one("key"),
                set: matches.remove_one("set"),
                remove: take::flag(matches, "remove"),
            },
        })
    }
}
/// The table of `net-name`.
pub(crate) const NET_NAME: CommandDef = CommandDef {
    name: "net-name",
    group: "network",
    summary: "Print the name of the network with a UUID",
    description: "Prints the name of the network whose UUID is --network.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network UUID",
            details: &[Detail::By(&[By::Uuid])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("network")],
    answers: true,
    keys: &["name"],
    examples: &[
        (
            "net-name dd8fe884-6c02-601e-7551-cca97df1c5df",
            "Prints the name of the network with this UUID.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `net-name`: print the name of the network with a UUID.
#[derive(Debug, Clone, PartialEq)]
pub struct NetNameArgs {
    /// Network UUID.
    pub network: String,
}
impl NetNameArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
        })
    }
}
/// The table of `net-start`.
pub(crate) const NET_START: CommandDef = CommandDef {
    name: "net-start",
    group: "network",
    summary: "Start a defined network",
    description: "Starts a network that is defined and does not run.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            offers: Some(Offers::Inactive),
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("network")],
    answers: true,
    examples: &[
        ("net-start default", "Starts default."),
        ("net-start default --if-needed", "Sees to it that default is active."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `net-start`: start a defined network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetStartArgs {
    /// Network name or UUID.
    pub network: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl NetStartArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `net-undefine`.
pub(crate) const NET_UNDEFINE: CommandDef = CommandDef {
    name: "net-undefine",
    group: "network",
    summary: "Remove the definition of a persistent network",
    description: "Removes the definition of a persistent network. If it runs, it becomes transient.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            offers: Some(Offers::Persistent),
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("network")],
    answers: true,
    examples: &[("net-undefine default", "Removes the definition of default.")],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `net-undefine`: remove the definition of a persistent network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetUndefineArgs {
    /// Network name or UUID.
    pub network: String,
}
impl NetUndefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
        })
    }
}
/// The table of `net-update`.
pub(crate) const NET_UPDATE: CommandDef = CommandDef {
    name: "net-update",
    group: "network",
    summary: "Change a part of a network without restarting it",
    description: "Changes one section of a defined network, if wanted at once, without stopping and starting it.\n    A section's name joins the XML elements that lead to the element in question: ip-dhcp-host is a <host> inside <dhcp> inside <ip>.\n    --xml is one complete element of the kind that changes, such as <host mac='00:11:22:33:44:55' ip='192.0.2.3'/>, or the name of a file that holds it. It is taken for XML when it begins with <.\n    Where the network has several elements that could hold the section, --parent-index says which, counted from 0. A <host> of DHCP may be in any <ip>: without the option, the most appropriate is taken, usually the only one that has a <dhcp> already.\n    --live changes the running network, --config its definition for the next start; both may be given. --current stands for one of them, by whether the network runs, and goes with neither; it is the default.\n    With --if-needed, an element is not added that is there with all that --xml says of it, and none is deleted where none is there that libvirt could take for it. With both --live and --config only the one is changed that is not so yet.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "command",
            value: ValueType::Choice,
            required: true,
            help: "What to do with the element",
            details: &[
                Detail::Words(&["modify", "delete", "add", "add-last", "add-first"]),
                Detail::Invalid("unrecognized command name '{value}'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "section",
            value: ValueType::Choice,
            required: true,
            help: "Section of the network that changes",
            details: &[
                Detail::Words(
                    &[
                        "bridge",
                        "domain",
                        "ip",
                        "ip-dhcp-host",
                        "ip-dhcp-range",
                        "forward",
                        "forward-interface",
                        "forward-pf",
                        "portgroup",
                        "dns-host",
                        "dns-txt",
                        "dns-srv",
                    ],
                ),
                Detail::Invalid("unrecognized section name '{value}'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "xml",
            value: ValueType::XmlOrFile,
            required: true,
            help: "The element in XML or the name of a file that holds it",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "parent-index",
            value: ValueType::Int,
            number: true,
            help: "Which parent holds the section, counted from 0",
            details: &[Detail::Without("the most appropriate parent")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "config",
            help: "Affect the persistent definition",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Affect the running network",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Affect the present state, running or not",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "current",
            b: "live",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "current",
            b: "config",
            when: When::Always,
            error: None,
        },
        Check::Find("network"),
        Check::Read {
            option: "command",
            error: None,
        },
        Check::Read {
            option: "section",
            error: None,
        },
        Check::Read {
            option: "parent-index",
            error: None,
        },
        Check::Read {
            option: "xml",
            error: None,
        },
    ],
    answers: true,
    keys: &["config", "live"],
    rules: &["--current excludes --live and --config."],
    examples: &[
        (
            "net-update default add ip-dhcp-host \"<host mac='52:54:00:aa:bb:cc' ip='192.168.122.9'/>\" --live --config",
            "Gives a guest a fixed address now and after the next start.",
        ),
        (
            "net-update default delete ip-dhcp-range range.xml --parent-index 1 --config",
            "Removes a range from the second <ip> of the definition.",
        ),
        (
            "net-update default delete ip-dhcp-host host.xml --live --config --if-needed",
            "Sees to it that the host is in neither.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `net-update`: change a part of a network without restarting it.
#[derive(Debug, Clone, PartialEq)]
pub struct NetUpdateArgs {
    /// Network name or UUID.
    pub network: String,
    /// What to do with the element.
    pub command: NetUpdateCommand,
    /// Section of the network that changes.
    pub section: NetUpdateSection,
    /// The element in XML or the name of a file that holds it.
    pub xml: XmlOrFile,
    /// Which parent holds the section, counted from 0.
    pub parent_index: i32,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
    /// The options of the set `network-affect`.
    pub network_affect: super::sets::NetworkAffect,
}
impl NetUpdateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            command: take::required_choice::<NetUpdateCommand>(matches, "command")?,
            section: take::required_choice::<NetUpdateSection>(matches, "section")?,
            xml: take::required(matches, "xml")?,
            parent_index: matches.remove_one("parent-index").unwrap_or(-1),
            if_needed: take::flag(matches, "if-needed"),
            network_affect: super::sets::NetworkAffect {
                config: take::flag(matches, "config"),
                live: take::flag(matches, "live"),
                current: take::flag(matches, "current"),
            },
        })
    }
}
/// The values of `--command` of `net-update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetUpdateCommand {
    /// Replace the element that matches
    Modify,
    /// Remove the element that matches
    Delete,
    /// Add the element at the end, as `add-last`
    Add,
    /// Add the element at the end
    AddLast,
    /// Add the element at the beginning
    AddFirst,
}
impl ChoiceValue for NetUpdateCommand {
    const WORDS: &'static [&'static str] = &[
        "modify",
        "delete",
        "add",
        "add-last",
        "add-first",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "modify" => Some(Self::Modify),
            "delete" => Some(Self::Delete),
            "add" => Some(Self::Add),
            "add-last" => Some(Self::AddLast),
            "add-first" => Some(Self::AddFirst),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Modify => "modify",
            Self::Delete => "delete",
            Self::Add => "add",
            Self::AddLast => "add-last",
            Self::AddFirst => "add-first",
        }
    }
}
/// The values of `--section` of `net-update`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NetUpdateSection {
    /// `<bridge>`
    Bridge,
    /// `<domain>`
    Domain,
    /// `<ip>`
    Ip,
    /// `<host>` of `<dhcp>` of `<ip>`
    IpDhcpHost,
    /// `<range>` of `<dhcp>` of `<ip>`
    IpDhcpRange,
    /// `<forward>`
    Forward,
    /// `<interface>` of `<forward>`
    ForwardInterface,
    /// `<pf>` of `<forward>`
    ForwardPf,
    /// `<portgroup>`
    Portgroup,
    /// `<host>` of `<dns>`
    DnsHost,
    /// `<txt>` of `<dns>`
    DnsTxt,
    /// `<srv>` of `<dns>`
    DnsSrv,
}
impl ChoiceValue for NetUpdateSection {
    const WORDS: &'static [&'static str] = &[
        "bridge",
        "domain",
        "ip",
        "ip-dhcp-host",
        "ip-dhcp-range",
        "forward",
        "forward-interface",
        "forward-pf",
        "portgroup",
        "dns-host",
        "dns-txt",
        "dns-srv",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "bridge" => Some(Self::Bridge),
            "domain" => Some(Self::Domain),
            "ip" => Some(Self::Ip),
            "ip-dhcp-host" => Some(Self::IpDhcpHost),
            "ip-dhcp-range" => Some(Self::IpDhcpRange),
            "forward" => Some(Self::Forward),
            "forward-interface" => Some(Self::ForwardInterface),
            "forward-pf" => Some(Self::ForwardPf),
            "portgroup" => Some(Self::Portgroup),
            "dns-host" => Some(Self::DnsHost),
            "dns-txt" => Some(Self::DnsTxt),
            "dns-srv" => Some(Self::DnsSrv),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Bridge => "bridge",
            Self::Domain => "domain",
            Self::Ip => "ip",
            Self::IpDhcpHost => "ip-dhcp-host",
            Self::IpDhcpRange => "ip-dhcp-range",
            Self::Forward => "forward",
            Self::ForwardInterface => "forward-interface",
            Self::ForwardPf => "forward-pf",
            Self::Portgroup => "portgroup",
            Self::DnsHost => "dns-host",
            Self::DnsTxt => "dns-txt",
            Self::DnsSrv => "dns-srv",
        }
    }
}
/// The table of `net-uuid`.
pub(crate) const NET_UUID: CommandDef = CommandDef {
    name: "net-uuid",
    group: "network",
    summary: "Print the UUID of the network with a name",
    description: "Prints the UUID of the network whose name is --network.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("network")],
    answers: true,
    keys: &["uuid"],
    examples: &[("net-uuid default", "Prints the UUID of default.")],
    ..CommandDef::NONE
};
/// Arguments of `net-uuid`: print the UUID of the network with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct NetUuidArgs {
    /// Network name.
    pub network: String,
}
impl NetUuidArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
        })
    }
}
/// The table of `net-port-list`.
pub(crate) const NET_PORT_LIST: CommandDef = CommandDef {
    name: "net-port-list",
    group: "network",
    summary: "List the ports of a network",
    description: "Lists the ports recorded for the network, in a table, as with --table. With --uuid, it is one UUID a line. At most one of the two may be given.\n    A network has a port for each virtual interface of a guest that is plugged into it. The drivers create and delete ports at the right time; the commands for ports help to examine problems and to clear what is left of them.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "uuid",
            help: "List only UUIDs",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "table",
            help: "List in a table, as without this option",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "table",
            b: "uuid",
            when: When::Always,
            error: Some("Only one argument from --table and --uuid may be specified."),
        },
        Check::Find("network"),
    ],
    answers: true,
    keys: &["uuid"],
    rules: &["--table and --uuid exclude each other."],
    examples: &[("net-port-list default", "Lists the ports of default.")],
    ..CommandDef::NONE
};
/// Arguments of `net-port-list`: list the ports of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetPortListArgs {
    /// Network name or UUID.
    pub network: String,
    /// List only UUIDs.
    pub uuid: bool,
    /// List in a table, as without this option.
    pub table: bool,
}
impl NetPortListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            uuid: take::flag(matches, "uuid"),
            table: take::flag(matches, "table"),
        })
    }
}
/// The table of `net-port-create`.
pub(crate) const NET_PORT_CREATE: CommandDef = CommandDef {
    name: "net-port-create",
    group: "network",
    summary: "Create a port of a network from XML",
    description: "Allocates a port of the network, with the resources that the XML in --file describes. With --validate, the XML is checked against libvirt's RNG schema first.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the port",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("network"),
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    examples: &[("net-port-create default port.xml", "Allocates the port of port.xml.")],
    ..CommandDef::NONE
};
/// Arguments of `net-port-create`: create a port of a network from XML.
#[derive(Debug, Clone, PartialEq)]
pub struct NetPortCreateArgs {
    /// Network name or UUID.
    pub network: String,
    /// File that holds the XML of the port.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
}
impl NetPortCreateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            file: take::required(matches, "file")?,
            validate: take::flag(matches, "validate"),
        })
    }
}
/// The table of `net-port-dumpxml`.
pub(crate) const NET_PORT_DUMPXML: CommandDef = CommandDef {
    name: "net-port-dumpxml",
    group: "network",
    summary: "Print the XML of a port of a network",
    description: "Prints the XML of the port.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "port",
            value: ValueType::Text,
            of: Some(Meaning::NetworkPort),
            required: true,
            help: "Network port UUID",
            details: &[Detail::By(&[By::Uuid]), Detail::Within("network")],
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
        Check::Find("network"),
        Check::Find("port"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "net-port-dumpxml default 44444444-1111-1111-1111-111111111111",
            "Prints the XML of a port of default.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `net-port-dumpxml`: print the XML of a port of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetPortDumpxmlArgs {
    /// Network name or UUID.
    pub network: String,
    /// Network port UUID.
    pub port: String,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl NetPortDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            port: take::required(matches, "port")?,
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `net-port-delete`.
pub(crate) const NET_PORT_DELETE: CommandDef = CommandDef {
    name: "net-port-delete",
    group: "network",
    summary: "Delete a port of a network",
    description: "Deletes the record of the port and releases its resources.",
    options: &[
        OptionDef {
            name: "network",
            value: ValueType::Text,
            of: Some(Meaning::Network),
            required: true,
            help: "Network name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "port",
            value: ValueType::Text,
            of: Some(Meaning::NetworkPort),
            required: true,
            help: "Network port UUID",
            details: &[Detail::By(&[By::Uuid]), Detail::Within("network")],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("network"), Check::Find("port")],
    answers: true,
    examples: &[
        (
            "net-port-delete default 44444444-1111-1111-1111-111111111111",
            "Deletes a port of default.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `net-port-delete`: delete a port of a network.
#[derive(Debug, Clone, PartialEq)]
pub struct NetPortDeleteArgs {
    /// Network name or UUID.
    pub network: String,
    /// Network port UUID.
    pub port: String,
}
impl NetPortDeleteArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            network: take::required(matches, "network")?,
            port: take::required(matches, "port")?,
        })
    }
}
