// Generated from spec/filter by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `filter`: tables and argument types.
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
/// The table of `nwfilter-define`.
pub(crate) const NWFILTER_DEFINE: CommandDef = CommandDef {
    name: "nwfilter-define",
    group: "filter",
    summary: "Define a network filter from XML, or change one",
    description: "A network filter holds rules for the traffic of guests, references to other filters, or both. Guests refer to it in the XML of their interfaces, several guests to one filter if wanted.\n    Defines a network filter from the XML in --file, or replaces the one of the same name. The rules of running guests that refer to it are adapted; if the rules cannot be applied to one of them, the new XML is refused. With --validate, the XML is checked against libvirt's RNG schema first.\n    --update brings the filter of that name up to date: it takes its UUID where --file has none, shows what changes as a diff, and leaves a definition untouched that is as the file has it. What the file leaves to libvirt is no difference. --dry-run shows the diff and changes nothing; libvirt checks what it takes, so that --validate tells nothing then.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the filter",
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
        ("nwfilter-define no-smtp.xml", "Defines the filter of no-smtp.xml."),
        (
            "nwfilter-define no-smtp.xml --update --dry-run",
            "Shows what the file would change of the filter that is there.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nwfilter-define`: define a network filter from XML, or change one.
#[derive(Debug, Clone, PartialEq)]
pub struct NwfilterDefineArgs {
    /// File that holds the XML of the filter.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
    /// The options of the set `update`.
    pub update: super::sets::Update,
}
impl NwfilterDefineArgs {
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
/// The table of `nwfilter-dumpxml`.
pub(crate) const NWFILTER_DUMPXML: CommandDef = CommandDef {
    name: "nwfilter-dumpxml",
    group: "filter",
    summary: "Print the XML of a network filter",
    description: "Prints the XML of the network filter.",
    options: &[
        OptionDef {
            name: "nwfilter",
            value: ValueType::Text,
            of: Some(Meaning::Nwfilter),
            required: true,
            help: "Network filter name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
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
        Check::Find("nwfilter"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[("nwfilter-dumpxml clean-traffic", "Prints the XML of clean-traffic.")],
    ..CommandDef::NONE
};
/// Arguments of `nwfilter-dumpxml`: print the XML of a network filter.
#[derive(Debug, Clone, PartialEq)]
pub struct NwfilterDumpxmlArgs {
    /// Network filter name or UUID.
    pub nwfilter: String,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl NwfilterDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            nwfilter: take::required(matches, "nwfilter")?,
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `nwfilter-edit`.
pub(crate) const NWFILTER_EDIT: CommandDef = CommandDef {
    name: "nwfilter-edit",
    group: "filter",
    summary: "Edit the XML of a network filter",
    description: "Opens the definition of the network filter in an editor and defines it anew when the editor ends. It is like\n      virsh nwfilter-dumpxml filter > filter.xml\n      vi filter.xml\n      virsh nwfilter-define filter.xml\n    but checks for errors and offers to try again. The new XML may be refused for the reasons told at nwfilter-define. The editor is that of VISUAL or EDITOR, else sensible-editor.",
    options: &[
        OptionDef {
            name: "nwfilter",
            value: ValueType::Text,
            of: Some(Meaning::Nwfilter),
            required: true,
            help: "Network filter name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("nwfilter")],
    answers: true,
    keys: &["changed"],
    examples: &[("nwfilter-edit no-smtp", "Opens no-smtp in the editor.")],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `nwfilter-edit`: edit the XML of a network filter.
#[derive(Debug, Clone, PartialEq)]
pub struct NwfilterEditArgs {
    /// Network filter name or UUID.
    pub nwfilter: String,
}
impl NwfilterEditArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            nwfilter: take::required(matches, "nwfilter")?,
        })
    }
}
/// The table of `nwfilter-list`.
pub(crate) const NWFILTER_LIST: CommandDef = CommandDef {
    name: "nwfilter-list",
    group: "filter",
    summary: "List network filters",
    description: "Lists all network filters.",
    answers: true,
    keys: &["uuid", "name"],
    examples: &[("nwfilter-list", "Lists all network filters.")],
    lists: Some(Lists {
        of: ObjectKind::Nwfilter,
        with: &[],
        states: &[],
    }),
    ..CommandDef::NONE
};
/// Arguments of `nwfilter-list`: list network filters.
#[derive(Debug, Clone, PartialEq)]
pub struct NwfilterListArgs {}
impl NwfilterListArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
/// The table of `nwfilter-undefine`.
pub(crate) const NWFILTER_UNDEFINE: CommandDef = CommandDef {
    name: "nwfilter-undefine",
    group: "filter",
    summary: "Remove the definition of a network filter",
    description: "Removes the network filter. This fails while a running guest uses it.",
    options: &[
        OptionDef {
            name: "nwfilter",
            value: ValueType::Text,
            of: Some(Meaning::Nwfilter),
            required: true,
            help: "Network filter name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("nwfilter")],
    answers: true,
    examples: &[("nwfilter-undefine no-smtp", "Removes the filter no-smtp.")],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `nwfilter-undefine`: remove the definition of a network filter.
#[derive(Debug, Clone, PartialEq)]
pub struct NwfilterUndefineArgs {
    /// Network filter name or UUID.
    pub nwfilter: String,
}
impl NwfilterUndefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            nwfilter: take::required(matches, "nwfilter")?,
        })
    }
}
/// The table of `nwfilter-binding-create`.
pub(crate) const NWFILTER_BINDING_CREATE: CommandDef = CommandDef {
    name: "nwfilter-binding-create",
    group: "filter",
    summary: "Create a network filter binding from XML",
    description: "Binds a network filter to a port, as the XML in --file says; the rules are put in place at once. It can give a filter to a running guest whose port has none.\n    Bindings are mostly made and removed by the hypervisor as interfaces of guests come and go. Those made by hand serve TAP devices that belong to no guest. A guest whose port was bound by hand before its start may fail to start, as it finds a filter there already.\n    With --if-needed, it is a success that the port has a binding already that says all that the XML does.\n    With --validate, the XML is checked against libvirt's RNG schema first.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File that holds the XML of the binding",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
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
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "nwfilter-binding-create vnet0.xml",
            "Binds a filter to a port as vnet0.xml says.",
        ),
        (
            "nwfilter-binding-create vnet0.xml --if-needed",
            "Sees to it that the port has this binding.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nwfilter-binding-create`: create a network filter binding from XML.
#[derive(Debug, Clone, PartialEq)]
pub struct NwfilterBindingCreateArgs {
    /// File that holds the XML of the binding.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl NwfilterBindingCreateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            validate: take::flag(matches, "validate"),
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `nwfilter-binding-delete`.
pub(crate) const NWFILTER_BINDING_DELETE: CommandDef = CommandDef {
    name: "nwfilter-binding-delete",
    group: "filter",
    summary: "Delete a network filter binding",
    description: "Takes the network filter from the port; its rules are removed at once. The guest that uses the port may go on running. nwfilter-binding-create binds the filter again.",
    options: &[
        OptionDef {
            name: "binding",
            value: ValueType::Text,
            of: Some(Meaning::NwfilterBinding),
            required: true,
            help: "Device name of the port",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("binding")],
    answers: true,
    examples: &[
        ("nwfilter-binding-delete vnet0", "Takes the filter from vnet0."),
        (
            "nwfilter-binding-delete vnet0 --if-needed",
            "Sees to it that the port has none.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `nwfilter-binding-delete`: delete a network filter binding.
#[derive(Debug, Clone, PartialEq)]
pub struct NwfilterBindingDeleteArgs {
    /// Device name of the port.
    pub binding: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl NwfilterBindingDeleteArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            binding: take::required(matches, "binding")?,
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `nwfilter-binding-dumpxml`.
pub(crate) const NWFILTER_BINDING_DUMPXML: CommandDef = CommandDef {
    name: "nwfilter-binding-dumpxml",
    group: "filter",
    summary: "Print the XML of a network filter binding",
    description: "Prints the XML of the network filter binding of the port.",
    options: &[
        OptionDef {
            name: "binding",
            value: ValueType::Text,
            of: Some(Meaning::NwfilterBinding),
            required: true,
            help: "Device name of the port",
            details: &[Detail::By(&[By::Name])],
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
        Check::Find("binding"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("nwfilter-binding-dumpxml vnet0", "Prints the XML of the binding of vnet0."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `nwfilter-binding-dumpxml`: print the XML of a network filter binding.
#[derive(Debug, Clone, PartialEq)]
pub struct NwfilterBindingDumpxmlArgs {
    /// Device name of the port.
    pub binding: String,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl NwfilterBindingDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            binding: take::required(matches, "binding")?,
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `nwfilter-binding-list`.
pub(crate) const NWFILTER_BINDING_LIST: CommandDef = CommandDef {
    name: "nwfilter-binding-list",
    group: "filter",
    summary: "List network filter bindings",
    description: "Lists the ports that have a network filter, with the filter's name.",
    answers: true,
    keys: &["port", "filter"],
    examples: &[("nwfilter-binding-list", "Lists the ports with their filters.")],
    lists: Some(Lists {
        of: ObjectKind::NwfilterBinding,
        with: &[],
        states: &[],
    }),
    ..CommandDef::NONE
};
/// Arguments of `nwfilter-binding-list`: list network filter bindings.
#[derive(Debug, Clone, PartialEq)]
pub struct NwfilterBindingListArgs {}
impl NwfilterBindingListArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
