// Generated from spec/interface by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `interface`: tables and argument types.
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
/// The table of `iface-begin`.
pub(crate) const IFACE_BEGIN: CommandDef = CommandDef {
    name: "iface-begin",
    group: "interface",
    summary: "Save the settings of all interfaces, to keep or restore later",
    description: "Saves the settings of the host's interfaces. iface-commit keeps what was changed since, iface-rollback restores what was saved. As long as neither is done, the command fails when run again. If interfaces are changed by other means than libvirt in between, the outcome is undefined.",
    answers: true,
    examples: &[("iface-begin", "Saves the settings before a risky change.")],
    ..CommandDef::NONE
};
/// Arguments of `iface-begin`: save the settings of all interfaces, to keep or restore later.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceBeginArgs {}
impl IfaceBeginArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `iface-bridge`.
pub(crate) const IFACE_BRIDGE: CommandDef = CommandDef {
    name: "iface-bridge",
    group: "interface",
    summary: "Create a bridge over an interface",
    description: "Creates the bridge --bridge and attaches the existing --interface to it. The IP settings of the interface move to the bridge. The bridge starts at once, unless --no-start is given; it uses STP, unless --no-stp is given, with a delay of 0 unless --delay says otherwise.\n    iface-unbridge undoes it.",
    options: &[
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::HostInterface),
            required: true,
            help: "Name of an existing interface",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bridge",
            value: ValueType::Text,
            required: true,
            help: "Name of the new bridge",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-stp",
            help: "Do not use STP on the bridge",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "delay",
            value: ValueType::Uint,
            number: true,
            help: "Seconds without traffic on a port after it was connected; needs STP",
            details: &[Detail::Without("0")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-start",
            help: "Do not start the bridge",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("interface"),
        Check::Free {
            option: "bridge",
            of: Meaning::HostInterface,
            error: "Network device {value} already exists",
        },
        Check::Read {
            option: "delay",
            error: None,
        },
    ],
    answers: true,
    keys: &["started"],
    examples: &[
        ("iface-bridge eth0 br0", "Puts the bridge br0 over eth0."),
        (
            "iface-bridge eth0 br0 --no-stp --no-start",
            "Only defines a bridge that does not use STP.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `iface-bridge`: create a bridge over an interface.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceBridgeArgs {
    /// Name of an existing interface.
    pub interface: String,
    /// Name of the new bridge.
    pub bridge: String,
    /// Do not use STP on the bridge.
    pub no_stp: bool,
    /// Seconds without traffic on a port after it was connected; needs STP.
    pub delay: u32,
    /// Do not start the bridge.
    pub no_start: bool,
}
impl IfaceBridgeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            interface: take::required(matches, "interface")?,
            bridge: take::required(matches, "bridge")?,
            no_stp: take::flag(matches, "no-stp"),
            delay: matches.remove_one("delay").unwrap_or(0),
            no_start: take::flag(matches, "no-start"),
        })
    }
}
/// The table of `iface-commit`.
pub(crate) const IFACE_COMMIT: CommandDef = CommandDef {
    name: "iface-commit",
    group: "interface",
    summary: "Keep all changes of interfaces since iface-begin",
    description: "Declares that all changes since the last iface-begin work, and drops the saved settings. Fails when none are saved.",
    answers: true,
    examples: &[("iface-commit", "Keeps the changes.")],
    ..CommandDef::NONE
};
/// Arguments of `iface-commit`: keep all changes of interfaces since iface-begin.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceCommitArgs {}
impl IfaceCommitArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `iface-define`.
pub(crate) const IFACE_DEFINE: CommandDef = CommandDef {
    name: "iface-define",
    group: "interface",
    summary: "Define a persistent interface of the host from XML, or change one",
    description: "Defines a persistent interface of the host from the XML in --file, without starting it, or changes an existing one. With --validate, the XML is checked against libvirt's RNG schema first.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the interface",
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
    examples: &[("iface-define eth7.xml", "Defines the interface of eth7.xml.")],
    ..CommandDef::NONE
};
/// Arguments of `iface-define`: define a persistent interface of the host from XML, or change one.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceDefineArgs {
    /// File that holds the XML of the interface.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
}
impl IfaceDefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            validate: take::flag(matches, "validate"),
        })
    }
}
/// The table of `iface-destroy`.
pub(crate) const IFACE_DESTROY: CommandDef = CommandDef {
    name: "iface-destroy",
    group: "interface",
    summary: "Stop an interface of the host at once",
    description: "Stops the interface at once, as with ifdown.",
    options: &[
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::HostInterface),
            required: true,
            offers: Some(Offers::Active),
            help: "Interface name or MAC address",
            details: &[Detail::By(&[By::Mac, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("interface")],
    answers: true,
    examples: &[
        ("iface-destroy eth7", "Stops eth7."),
        ("iface-destroy eth7 --if-needed", "Sees to it that eth7 is inactive."),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `iface-destroy`: stop an interface of the host at once.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceDestroyArgs {
    /// Interface name or MAC address.
    pub interface: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl IfaceDestroyArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            interface: take::required(matches, "interface")?,
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `iface-dumpxml`.
pub(crate) const IFACE_DUMPXML: CommandDef = CommandDef {
    name: "iface-dumpxml",
    group: "interface",
    summary: "Print the XML of an interface of the host",
    description: "Prints the XML of the interface. With --inactive, it is the persistent definition, which holds from the next start on.",
    options: &[
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::HostInterface),
            required: true,
            help: "Interface name or MAC address",
            details: &[Detail::By(&[By::Mac, By::Name])],
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
        Check::Find("interface"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[("iface-dumpxml eth0", "Prints the XML of eth0.")],
    ..CommandDef::NONE
};
/// Arguments of `iface-dumpxml`: print the XML of an interface of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceDumpxmlArgs {
    /// Interface name or MAC address.
    pub interface: String,
    /// Print the definition for the next start.
    pub inactive: bool,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl IfaceDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            interface: take::required(matches, "interface")?,
            inactive: take::flag(matches, "inactive"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `iface-edit`.
pub(crate) const IFACE_EDIT: CommandDef = CommandDef {
    name: "iface-edit",
    group: "interface",
    summary: "Edit the XML of an interface of the host",
    description: "Opens the definition of the interface in an editor and defines it anew when the editor ends. It is like\n      virsh iface-dumpxml iface > iface.xml\n      vi iface.xml\n      virsh iface-define iface.xml\n    but checks for errors and offers to try again. The editor is that of VISUAL or EDITOR, else sensible-editor.",
    options: &[
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::HostInterface),
            required: true,
            help: "Interface name or MAC address",
            details: &[Detail::By(&[By::Mac, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("interface")],
    answers: true,
    keys: &["changed"],
    examples: &[("iface-edit eth0", "Opens eth0 in the editor.")],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `iface-edit`: edit the XML of an interface of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceEditArgs {
    /// Interface name or MAC address.
    pub interface: String,
}
impl IfaceEditArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            interface: take::required(matches, "interface")?,
        })
    }
}
/// The table of `iface-list`.
pub(crate) const IFACE_LIST: CommandDef = CommandDef {
    name: "iface-list",
    group: "interface",
    summary: "List the interfaces of the host",
    description: "Lists the interfaces of the host that are active. With --all, those that are defined but not active come along; with --inactive, only these are listed.\n    Other commands take an interface by its name or by its MAC address, the latter only if no other interface has the same; a bridge often has that of an interface below it, and then only the name serves. A guest's <interface> can name an interface of the host, such as a bridge, but need not.",
    options: &[
        OptionDef {
            name: "inactive",
            help: "List interfaces that are not active",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "List interfaces whether they are active or not",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "all",
            b: "inactive",
            when: When::Always,
            error: None,
        },
    ],
    answers: true,
    keys: &["name", "state", "mac", "active"],
    rules: &["--all and --inactive exclude each other."],
    examples: &[("iface-list --all", "Lists all interfaces, active or not.")],
    lists: Some(Lists {
        of: ObjectKind::Interface,
        with: &["all"],
        states: &["active", "inactive"],
    }),
    ..CommandDef::NONE
};
/// Arguments of `iface-list`: list the interfaces of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceListArgs {
    /// List interfaces that are not active.
    pub inactive: bool,
    /// List interfaces whether they are active or not.
    pub all: bool,
}
impl IfaceListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            inactive: take::flag(matches, "inactive"),
            all: take::flag(matches, "all"),
        })
    }
}
/// The table of `iface-mac`.
pub(crate) const IFACE_MAC: CommandDef = CommandDef {
    name: "iface-mac",
    group: "interface",
    summary: "Print the MAC address of the interface with a name",
    description: "Prints the MAC address of the host's interface whose name is --interface.",
    options: &[
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::HostInterface),
            required: true,
            help: "Interface name",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("interface")],
    answers: true,
    keys: &["mac"],
    examples: &[("iface-mac eth0", "Prints the MAC address of eth0.")],
    ..CommandDef::NONE
};
/// Arguments of `iface-mac`: print the MAC address of the interface with a name.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceMacArgs {
    /// Interface name.
    pub interface: String,
}
impl IfaceMacArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            interface: take::required(matches, "interface")?,
        })
    }
}
/// The table of `iface-name`.
pub(crate) const IFACE_NAME: CommandDef = CommandDef {
    name: "iface-name",
    group: "interface",
    summary: "Print the name of the interface with a MAC address",
    description: "Prints the name of the host's interface whose MAC address is --interface. The address must be that of one interface only.",
    options: &[
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::HostInterface),
            required: true,
            help: "Interface MAC address",
            details: &[Detail::By(&[By::Mac])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("interface")],
    answers: true,
    keys: &["name"],
    examples: &[
        (
            "iface-name aa:bb:cc:dd:ee:ff",
            "Prints the name of the interface with this address.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `iface-name`: print the name of the interface with a MAC address.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceNameArgs {
    /// Interface MAC address.
    pub interface: String,
}
impl IfaceNameArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            interface: take::required(matches, "interface")?,
        })
    }
}
/// The table of `iface-rollback`.
pub(crate) const IFACE_ROLLBACK: CommandDef = CommandDef {
    name: "iface-rollback",
    group: "interface",
    summary: "Restore the settings of interfaces saved by iface-begin",
    description: "Restores the settings of all interfaces as of the last iface-begin. Fails when none are saved. A reboot of the host restores them as well.",
    answers: true,
    examples: &[("iface-rollback", "Takes the changes back.")],
    ..CommandDef::NONE
};
/// Arguments of `iface-rollback`: restore the settings of interfaces saved by iface-begin.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceRollbackArgs {}
impl IfaceRollbackArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `iface-start`.
pub(crate) const IFACE_START: CommandDef = CommandDef {
    name: "iface-start",
    group: "interface",
    summary: "Start a defined interface of the host",
    description: "Starts an interface that is defined and not active, as with ifup.",
    options: &[
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::HostInterface),
            required: true,
            offers: Some(Offers::Inactive),
            help: "Interface name or MAC address",
            details: &[Detail::By(&[By::Mac, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("interface")],
    answers: true,
    examples: &[
        ("iface-start eth7", "Starts eth7."),
        ("iface-start eth7 --if-needed", "Sees to it that eth7 is active."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `iface-start`: start a defined interface of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceStartArgs {
    /// Interface name or MAC address.
    pub interface: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl IfaceStartArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            interface: take::required(matches, "interface")?,
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `iface-unbridge`.
pub(crate) const IFACE_UNBRIDGE: CommandDef = CommandDef {
    name: "iface-unbridge",
    group: "interface",
    summary: "Remove a bridge and release its interface",
    description: "Removes the bridge and gives its interface back to normal use. The IP settings of the bridge move to the interface, which is started unless --no-start is given; leaving it stopped is seldom wise.\n    iface-bridge creates a bridge.",
    options: &[
        OptionDef {
            name: "bridge",
            value: ValueType::Text,
            of: Some(Meaning::HostInterface),
            required: true,
            help: "Name of the bridge",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-start",
            help: "Do not start the released interface; not recommended",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("bridge")],
    answers: true,
    keys: &["device", "started"],
    examples: &[
        ("iface-unbridge br0", "Removes br0 and starts the interface below it."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `iface-unbridge`: remove a bridge and release its interface.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceUnbridgeArgs {
    /// Name of the bridge.
    pub bridge: String,
    /// Do not start the released interface; not recommended.
    pub no_start: bool,
}
impl IfaceUnbridgeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            bridge: take::required(matches, "bridge")?,
            no_start: take::flag(matches, "no-start"),
        })
    }
}
/// The table of `iface-undefine`.
pub(crate) const IFACE_UNDEFINE: CommandDef = CommandDef {
    name: "iface-undefine",
    group: "interface",
    summary: "Remove the definition of an interface of the host",
    description: "Removes the definition of an interface that is not active.",
    options: &[
        OptionDef {
            name: "interface",
            value: ValueType::Text,
            of: Some(Meaning::HostInterface),
            required: true,
            help: "Interface name or MAC address",
            details: &[Detail::By(&[By::Mac, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("interface")],
    answers: true,
    examples: &[("iface-undefine eth7", "Removes the definition of eth7.")],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `iface-undefine`: remove the definition of an interface of the host.
#[derive(Debug, Clone, PartialEq)]
pub struct IfaceUndefineArgs {
    /// Interface name or MAC address.
    pub interface: String,
}
impl IfaceUndefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            interface: take::required(matches, "interface")?,
        })
    }
}
