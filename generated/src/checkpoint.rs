// Generated from spec/checkpoint by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `checkpoint`: tables and argument types.
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
/// The table of `checkpoint-create`.
pub(crate) const CHECKPOINT_CREATE: CommandDef = CommandDef {
    name: "checkpoint-create",
    group: "checkpoint",
    summary: "Create a checkpoint from XML",
    description: "Creates a checkpoint of the domain. The XML in --xmlfile has the root domaincheckpoint and is checked against libvirt's schema. Without a file, libvirt makes a checkpoint that is named after the time.\n    --redefine makes libvirt take over the metadata that checkpoint-dumpxml printed, all of it: to move a tree of checkpoints to another host, to restore it for a transient domain that was created again with the same name and UUID, or to alter details. It needs --xmlfile. With --redefine-validate, the hypervisor checks that what belongs to the checkpoint outside of the XML fits; some need a running domain for that.\n    --quiesce asks the guest agent to freeze the guest's file systems meanwhile, and fails without an agent.\n    Metadata of checkpoints stands in the way of undefine for a persistent domain, and is lost when a transient one ends. A domain with snapshots (see snapshot-list) cannot have checkpoints for now.",
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
            name: "xmlfile",
            value: ValueType::XmlFile,
            operand: true,
            help: "File that holds the XML of the checkpoint",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "redefine",
            help: "Take over the metadata of an existing checkpoint",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "redefine-validate",
            help: "With --redefine, check that the hypervisor's data fits",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "quiesce",
            help: "Freeze the guest's file systems meanwhile",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "redefine-validate",
            any_of: &["redefine"],
            error: None,
        },
        Check::Find("domain"),
        Check::Read {
            option: "xmlfile",
            error: None,
        },
    ],
    answers: true,
    rules: &["--redefine-validate needs --redefine."],
    examples: &[
        (
            "checkpoint-create web monday.xml",
            "Makes the checkpoint that the file describes.",
        ),
        (
            "checkpoint-create web monday.xml --redefine",
            "Takes over a checkpoint that exists in the disks.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `checkpoint-create`: create a checkpoint from XML.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckpointCreateArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File that holds the XML of the checkpoint.
    pub xmlfile: Option<PathBuf>,
    /// Take over the metadata of an existing checkpoint.
    pub redefine: bool,
    /// With --redefine, check that the hypervisor's data fits.
    pub redefine_validate: bool,
    /// Freeze the guest's file systems meanwhile.
    pub quiesce: bool,
}
impl CheckpointCreateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            xmlfile: matches.remove_one("xmlfile"),
            redefine: take::flag(matches, "redefine"),
            redefine_validate: take::flag(matches, "redefine-validate"),
            quiesce: take::flag(matches, "quiesce"),
        })
    }
}
/// The table of `checkpoint-create-as`.
pub(crate) const CHECKPOINT_CREATE_AS: CommandDef = CommandDef {
    name: "checkpoint-create-as",
    group: "checkpoint",
    summary: "Create a checkpoint from options",
    description: "Creates a checkpoint of the domain with a name and a description; libvirt chooses what is left out. With --print-xml, the XML for checkpoint-create is printed instead.\n    --diskspec says which disks take part, and how; it may be repeated: DISK[,checkpoint=TYPE][,bitmap=NAME]. Two commas stand for one that belongs to a name. The word --diskspec may be left out where domain, name and description stand before. For example,\n      --diskspec vda,checkpoint=bitmap,bitmap=map1\n    becomes\n      <disk name='vda' checkpoint='bitmap' bitmap='map1'/>\n    --quiesce asks the guest agent to freeze the guest's file systems meanwhile, and fails without an agent.\n    A domain with snapshots (see snapshot-list) cannot have checkpoints for now.",
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
            name: "name",
            value: ValueType::Text,
            help: "Name of the checkpoint",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "description",
            value: ValueType::Text,
            help: "Description of the checkpoint",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML and change nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "quiesce",
            help: "Freeze the guest's file systems meanwhile",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "diskspec",
            value: ValueType::Record,
            of: Some(Meaning::Disk),
            repeated: true,
            help: "Whether and how a disk takes part",
            details: &[
                Detail::Record(
                    &RecordDef {
                        separator: ',',
                        doubled: true,
                        kinds: &[],
                        repeats: false,
                        fields: &[
                            FieldDef {
                                name: "name",
                                value: FieldType::Text,
                                required: true,
                                by: FieldBy::Place,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "checkpoint",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Key,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "bitmap",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Key,
                                ..FieldDef::NONE
                            },
                        ],
                        surplus: None,
                        ..RecordDef::NONE
                    },
                ),
                Detail::Invalid("unable to parse diskspec: {value}"),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "name",
            error: None,
        },
        Check::Read {
            option: "description",
            error: None,
        },
        Check::Read {
            option: "diskspec",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("checkpoint-create-as web monday", "Makes the checkpoint monday of all disks."),
        (
            "checkpoint-create-as web monday --diskspec vda,bitmap=m1 --diskspec vdb,checkpoint=no",
            "Makes it of one disk.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `checkpoint-create-as`: create a checkpoint from options.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckpointCreateAsArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Name of the checkpoint.
    pub name: Option<String>,
    /// Description of the checkpoint.
    pub description: Option<String>,
    /// Print the XML and change nothing.
    pub print_xml: bool,
    /// Freeze the guest's file systems meanwhile.
    pub quiesce: bool,
    /// Whether and how a disk takes part.
    pub diskspec: Vec<CheckpointCreateAsDiskspec>,
}
impl CheckpointCreateAsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            name: matches.remove_one("name"),
            description: matches.remove_one("description"),
            print_xml: take::flag(matches, "print-xml"),
            quiesce: take::flag(matches, "quiesce"),
            diskspec: take::records::<CheckpointCreateAsDiskspec>(matches, "diskspec"),
        })
    }
}
/// The fields of a value of `--diskspec` of `checkpoint-create-as`.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckpointCreateAsDiskspec {
    /// Target or source of the disk.
    pub name: String,
    /// `no` or `bitmap`.
    pub checkpoint: Option<String>,
    /// Name of the bitmap.
    pub bitmap: Option<String>,
}
impl RecordValue for CheckpointCreateAsDiskspec {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            name: raw.text(0usize)?,
            checkpoint: raw.text(1usize),
            bitmap: raw.text(2usize),
        })
    }
}
/// The table of `checkpoint-delete`.
pub(crate) const CHECKPOINT_DELETE: CommandDef = CommandDef {
    name: "checkpoint-delete",
    group: "checkpoint",
    summary: "Delete a checkpoint",
    description: "Deletes a checkpoint of the domain; its record of what changed is merged into its parent, if it has one. --children deletes all its descendants as well, --children-only these and not the checkpoint itself.\n    --metadata deletes only what libvirt remembers; the contents stay for other tools. Otherwise no incremental backup can start from that point any more.",
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
            name: "checkpointname",
            value: ValueType::Text,
            of: Some(Meaning::Checkpoint),
            required: true,
            help: "Checkpoint name",
            details: &[Detail::By(&[By::Name]), Detail::Within("domain")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "children",
            help: "Delete the checkpoint and all its descendants",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "children-only",
            help: "Delete its descendants, but not the checkpoint",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "metadata",
            help: "Delete only what libvirt remembers of it",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::NotEmpty("checkpointname"),
        Check::Find("checkpointname"),
    ],
    answers: true,
    examples: &[
        ("checkpoint-delete web monday", "Deletes the checkpoint monday of web."),
        ("checkpoint-delete web monday --children-only", "Deletes what follows from it."),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `checkpoint-delete`: delete a checkpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckpointDeleteArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Checkpoint name.
    pub checkpointname: String,
    /// Delete the checkpoint and all its descendants.
    pub children: bool,
    /// Delete its descendants, but not the checkpoint.
    pub children_only: bool,
    /// Delete only what libvirt remembers of it.
    pub metadata: bool,
}
impl CheckpointDeleteArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            checkpointname: take::required(matches, "checkpointname")?,
            children: take::flag(matches, "children"),
            children_only: take::flag(matches, "children-only"),
            metadata: take::flag(matches, "metadata"),
        })
    }
}
/// The table of `checkpoint-dumpxml`.
pub(crate) const CHECKPOINT_DUMPXML: CommandDef = CommandDef {
    name: "checkpoint-dumpxml",
    group: "checkpoint",
    summary: "Print the XML of a checkpoint",
    description: "Prints the XML of a checkpoint, with what is sensitive for security only with --security-info. --no-domain leaves out the domain's definition.\n    --size adds how many bytes of the guest's data have changed since the checkpoint was made. The guest may write more before a backup is taken, which then needs more room. Some hypervisors tell only while the domain runs.",
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
            name: "checkpointname",
            value: ValueType::Text,
            of: Some(Meaning::Checkpoint),
            required: true,
            help: "Checkpoint name",
            details: &[Detail::By(&[By::Name]), Detail::Within("domain")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "security-info",
            help: "Print what is sensitive for security, too",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-domain",
            help: "Leave out the domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "size",
            help: "Print how much has changed since",
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
        Check::Find("domain"),
        Check::Read {
            option: "xpath",
            error: None,
        },
        Check::NotEmpty("checkpointname"),
        Check::Find("checkpointname"),
    ],
    answers: true,
    examples: &[
        (
            "checkpoint-dumpxml web monday --no-domain --size",
            "Prints how much has changed since the checkpoint monday.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `checkpoint-dumpxml`: print the XML of a checkpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckpointDumpxmlArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Checkpoint name.
    pub checkpointname: String,
    /// Print what is sensitive for security, too.
    pub security_info: bool,
    /// Leave out the domain.
    pub no_domain: bool,
    /// Print how much has changed since.
    pub size: bool,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl CheckpointDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            checkpointname: take::required(matches, "checkpointname")?,
            security_info: take::flag(matches, "security-info"),
            no_domain: take::flag(matches, "no-domain"),
            size: take::flag(matches, "size"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `checkpoint-edit`.
pub(crate) const CHECKPOINT_EDIT: CommandDef = CommandDef {
    name: "checkpoint-edit",
    group: "checkpoint",
    summary: "Edit the XML of a checkpoint",
    description: "Opens the XML of a checkpoint in an editor and makes what was saved its metadata. It does the same as\n      virsh checkpoint-dumpxml domain name > checkpoint.xml\n      vi checkpoint.xml\n      virsh checkpoint-create domain checkpoint.xml --redefine\n    but also checks for errors, one of which is a changed name. The editor is that of VISUAL or EDITOR, else sensible-editor.",
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
            name: "checkpointname",
            value: ValueType::Text,
            of: Some(Meaning::Checkpoint),
            required: true,
            help: "Checkpoint name",
            details: &[Detail::By(&[By::Name]), Detail::Within("domain")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::NotEmpty("checkpointname"),
        Check::Find("checkpointname"),
    ],
    answers: true,
    keys: &["changed"],
    examples: &[("checkpoint-edit web monday", "Edits the checkpoint monday of web.")],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `checkpoint-edit`: edit the XML of a checkpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckpointEditArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Checkpoint name.
    pub checkpointname: String,
}
impl CheckpointEditArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            checkpointname: take::required(matches, "checkpointname")?,
        })
    }
}
/// The table of `checkpoint-info`.
pub(crate) const CHECKPOINT_INFO: CommandDef = CommandDef {
    name: "checkpoint-info",
    group: "checkpoint",
    summary: "Show information about a checkpoint",
    description: "Shows basic facts about a checkpoint.",
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
            name: "checkpointname",
            value: ValueType::Text,
            of: Some(Meaning::Checkpoint),
            required: true,
            help: "Checkpoint name",
            details: &[Detail::By(&[By::Name]), Detail::Within("domain")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::NotEmpty("checkpointname"),
        Check::Find("checkpointname"),
    ],
    answers: true,
    keys: &["name", "domain", "parent", "children", "descendants", "created"],
    examples: &[
        (
            "checkpoint-info web monday",
            "Shows the facts about the checkpoint monday of web.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `checkpoint-info`: show information about a checkpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckpointInfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Checkpoint name.
    pub checkpointname: String,
}
impl CheckpointInfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            checkpointname: take::required(matches, "checkpointname")?,
        })
    }
}
/// The table of `checkpoint-list`.
pub(crate) const CHECKPOINT_LIST: CommandDef = CommandDef {
    name: "checkpoint-list",
    group: "checkpoint",
    summary: "List the checkpoints of a domain",
    description: "Lists the checkpoints of the domain, each with the time at which it was made, sorted by name. --topological lists no checkpoint before its parent instead; several orders may be like that.\n    --parent adds a column with the parents, --roots lists only checkpoints without a parent, and --tree shows just the names, as a tree. --name prints just the names, one a line; with --parent, a tab and the parent follow, where there is one.\n    --from lists the children of a checkpoint; with --descendants, their children as well, and so on. The checkpoint itself is listed only with --tree, where it is the root and --descendants goes without saying.\n    --leaves keeps checkpoints without children, --no-leaves those with children. Both together are no filter, or an error where the server does not know them. Neither can be combined with --tree.",
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
            name: "parent",
            help: "Show the parent of each in a column",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "roots",
            help: "List only checkpoints without a parent",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "leaves",
            help: "List only checkpoints without children",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-leaves",
            help: "List only checkpoints with children",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "tree",
            help: "Show a tree",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "from",
            value: ValueType::Text,
            of: Some(Meaning::Checkpoint),
            help: "List the children of this checkpoint",
            details: &[Detail::By(&[By::Name]), Detail::Within("domain")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "descendants",
            help: "With --from, list all descendants",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "name",
            help: "List only names",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "topological",
            help: "List parents before their children instead of sorting by name",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "tree",
            b: "name",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "parent",
            b: "roots",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "parent",
            b: "tree",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "roots",
            b: "tree",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "roots",
            b: "from",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "leaves",
            b: "tree",
            when: When::Always,
            error: Some("--leaves and --tree are mutually exclusive"),
        },
        Check::Exclusive {
            a: "no-leaves",
            b: "tree",
            when: When::Always,
            error: Some("--no-leaves and --tree are mutually exclusive"),
        },
        Check::Requires {
            option: "descendants",
            any_of: &["from"],
            error: Some("--descendants requires --from"),
        },
        Check::Find("domain"),
        Check::Find("from"),
    ],
    answers: true,
    keys: &["name", "created", "parent"],
    rules: &[
        "--tree and --name exclude each other.",
        "--parent excludes --roots and --tree.",
        "--roots excludes --tree and --from.",
        "--tree excludes --leaves and --no-leaves.",
        "--descendants needs --from.",
    ],
    examples: &[
        (
            "checkpoint-list web --parent",
            "Lists the checkpoints of web with their parents.",
        ),
        (
            "checkpoint-list web --from monday --descendants --name",
            "Prints the names of all checkpoints after monday.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `checkpoint-list`: list the checkpoints of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckpointListArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Show the parent of each in a column.
    pub parent: bool,
    /// List only checkpoints without a parent.
    pub roots: bool,
    /// List only checkpoints without children.
    pub leaves: bool,
    /// List only checkpoints with children.
    pub no_leaves: bool,
    /// Show a tree.
    pub tree: bool,
    /// List the children of this checkpoint.
    pub from: Option<String>,
    /// With --from, list all descendants.
    pub descendants: bool,
    /// List only names.
    pub name: bool,
    /// List parents before their children instead of sorting by name.
    pub topological: bool,
}
impl CheckpointListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            parent: take::flag(matches, "parent"),
            roots: take::flag(matches, "roots"),
            leaves: take::flag(matches, "leaves"),
            no_leaves: take::flag(matches, "no-leaves"),
            tree: take::flag(matches, "tree"),
            from: matches.remove_one("from"),
            descendants: take::flag(matches, "descendants"),
            name: take::flag(matches, "name"),
            topological: take::flag(matches, "topological"),
        })
    }
}
/// The table of `checkpoint-parent`.
pub(crate) const CHECKPOINT_PARENT: CommandDef = CommandDef {
    name: "checkpoint-parent",
    group: "checkpoint",
    summary: "Print the name of the parent of a checkpoint",
    description: "Prints the name of the parent of a checkpoint. The command fails where there is none.",
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
            name: "checkpointname",
            value: ValueType::Text,
            of: Some(Meaning::Checkpoint),
            required: true,
            help: "Checkpoint name",
            details: &[Detail::By(&[By::Name]), Detail::Within("domain")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::NotEmpty("checkpointname"),
        Check::Find("checkpointname"),
    ],
    answers: true,
    keys: &["parent"],
    examples: &[
        (
            "checkpoint-parent web monday",
            "Prints the name of the checkpoint before monday.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `checkpoint-parent`: print the name of the parent of a checkpoint.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckpointParentArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Checkpoint name.
    pub checkpointname: String,
}
impl CheckpointParentArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            checkpointname: take::required(matches, "checkpointname")?,
        })
    }
}
