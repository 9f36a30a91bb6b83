// Generated from spec/snapshot by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `snapshot`: tables and argument types.
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
/// The table of `snapshot-create`.
pub(crate) const SNAPSHOT_CREATE: CommandDef = CommandDef {
    name: "snapshot-create",
    group: "snapshot",
    summary: "Create a snapshot from XML",
    description: "Creates a snapshot of the domain, which becomes the current one (see snapshot-current). The XML in --xmlfile may set name and description and, with --disk-only, disks; libvirt fills in everything else. Without a file, libvirt chooses everything. --validate checks the XML against libvirt's schema first.\n    A snapshot of a running domain holds its memory as well. With --disk-only it holds only the disks, which is faster, but after a revert the guest finds its disks as after a power cut. --halt leaves the domain off; together with --disk-only, what the guest had not written to disk is lost.\n    --redefine makes libvirt take over the metadata that snapshot-dumpxml printed, all of it: to move a tree of snapshots to another host, to restore it for a transient domain that was created again with the same name and UUID, or to alter details. It needs --xmlfile, and the current snapshot stays the same without --current.\n    --no-metadata creates the contents and forgets the metadata at once: the snapshot is not current, and one can revert to it only after a --redefine.\n    --reuse-external writes into existing files, which must have been made with the right format and metadata; without it, the command refuses to overwrite any. --quiesce asks the guest agent to freeze the guest's file systems, fails without an agent, and needs --disk-only so far. With --atomic, the snapshot succeeds or changes nothing, which not all hypervisors can promise; without it, dumpxml shows what a failure left. --live lets the guest run meanwhile, at the price of a larger memory file; only external snapshots with memory can do that.\n    Metadata of snapshots stands in the way of undefine for a persistent domain, and is lost when a transient one ends. A domain with checkpoints (see checkpoint-list) cannot have snapshots for now.",
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
            help: "File that holds the XML of the snapshot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "redefine",
            help: "Take over the metadata of an existing snapshot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "With --redefine, make the snapshot the current one",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-metadata",
            help: "Do not make libvirt remember the snapshot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "halt",
            help: "Leave the domain off",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disk-only",
            help: "Take the disks, but not the memory",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reuse-external",
            help: "Write into existing external files",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "quiesce",
            help: "Freeze the guest's file systems meanwhile",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "atomic",
            help: "Succeed or change nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Let the guest run meanwhile",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "xmlfile",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("snapshot-create web", "Makes a snapshot of web that is named after the time."),
        (
            "snapshot-create web clean.xml --redefine --current",
            "Takes over a snapshot as the current one.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `snapshot-create`: create a snapshot from XML.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotCreateArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File that holds the XML of the snapshot.
    pub xmlfile: Option<PathBuf>,
    /// Take over the metadata of an existing snapshot.
    pub redefine: bool,
    /// With --redefine, make the snapshot the current one.
    pub current: bool,
    /// Do not make libvirt remember the snapshot.
    pub no_metadata: bool,
    /// Leave the domain off.
    pub halt: bool,
    /// Take the disks, but not the memory.
    pub disk_only: bool,
    /// Write into existing external files.
    pub reuse_external: bool,
    /// Freeze the guest's file systems meanwhile.
    pub quiesce: bool,
    /// Succeed or change nothing.
    pub atomic: bool,
    /// Let the guest run meanwhile.
    pub live: bool,
    /// Check the XML against the schema first.
    pub validate: bool,
}
impl SnapshotCreateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            xmlfile: matches.remove_one("xmlfile"),
            redefine: take::flag(matches, "redefine"),
            current: take::flag(matches, "current"),
            no_metadata: take::flag(matches, "no-metadata"),
            halt: take::flag(matches, "halt"),
            disk_only: take::flag(matches, "disk-only"),
            reuse_external: take::flag(matches, "reuse-external"),
            quiesce: take::flag(matches, "quiesce"),
            atomic: take::flag(matches, "atomic"),
            live: take::flag(matches, "live"),
            validate: take::flag(matches, "validate"),
        })
    }
}
/// The table of `snapshot-create-as`.
pub(crate) const SNAPSHOT_CREATE_AS: CommandDef = CommandDef {
    name: "snapshot-create-as",
    group: "snapshot",
    summary: "Create a snapshot from options",
    description: "Creates a snapshot of the domain with a name and a description; libvirt chooses what is left out. With --print-xml, the XML for snapshot-create is printed instead.\n    --memspec says whether a snapshot with memory is internal or external (or has no memory) and where the memory goes: [file=]PATH[,snapshot=TYPE]. A path without file= begins with a slash. It cannot be used together with --disk-only.\n    --diskspec says the same of a disk, for --disk-only and external snapshots, and may be repeated: DISK[,snapshot=TYPE][,driver=FORMAT][,stype=TYPE][,file=PATH]. stype is file, as without it, or block. Disks on block devices need one, since libvirt chooses names only for files, and snapshot=no leaves a disk out. The word --diskspec may be left out where domain, name and description stand before. For example,\n      --diskspec vda,snapshot=external,file=/path/to,,new\n    becomes\n      <disk name='vda' snapshot='external'>\n        <source file='/path/to,new'/>\n      </disk>\n    In both, two commas stand for one that belongs to a name.\n    --halt leaves the domain off. --disk-only leaves out its memory. --reuse-external writes into existing files, which must have been made with the right format and metadata; without it, the command refuses to overwrite any. --quiesce asks the guest agent to freeze the guest's file systems, fails without an agent, and needs --disk-only so far.\n    --no-metadata creates the contents and forgets the metadata at once: the snapshot is not current, and one can revert to it only after snapshot-create with its option --redefine.\n    With --atomic, the snapshot succeeds or changes nothing, which not all hypervisors can promise; without it, dumpxml shows what a failure left. --live lets the guest run meanwhile, at the price of a larger memory file; only external snapshots with memory can do that. --validate checks the XML that the options make against libvirt's schema.\n    A domain with checkpoints (see checkpoint-list) cannot have snapshots for now.",
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
            help: "Name of the snapshot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "description",
            value: ValueType::Text,
            help: "Description of the snapshot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML and change nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-metadata",
            help: "Do not make libvirt remember the snapshot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "halt",
            help: "Leave the domain off",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disk-only",
            help: "Take the disks, but not the memory",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reuse-external",
            help: "Write into existing external files",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "quiesce",
            help: "Freeze the guest's file systems meanwhile",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "atomic",
            help: "Succeed or change nothing",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "live",
            help: "Let the guest run meanwhile",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "memspec",
            value: ValueType::Record,
            named_only: true,
            help: "Where the memory goes",
            details: &[
                Detail::Record(
                    &RecordDef {
                        separator: ',',
                        doubled: true,
                        kinds: &[],
                        repeats: false,
                        fields: &[
                            FieldDef {
                                name: "file",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Either,
                                starts: "/",
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "snapshot",
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
                Detail::Invalid("unable to parse memspec: {value}"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "diskspec",
            value: ValueType::Record,
            of: Some(Meaning::Disk),
            repeated: true,
            help: "Where a disk goes",
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
                                name: "snapshot",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Key,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "driver",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Key,
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "stype",
                                value: FieldType::Text,
                                required: false,
                                by: FieldBy::Key,
                                words: &["file", "block"],
                                unknown: Some("Unknown storage type: '{value}'"),
                                ..FieldDef::NONE
                            },
                            FieldDef {
                                name: "file",
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
            option: "memspec",
            error: None,
        },
        Check::Read {
            option: "diskspec",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "snapshot-create-as web clean 'before the upgrade'",
            "Makes a snapshot within the disk images.",
        ),
        (
            "snapshot-create-as web --disk-only --atomic --diskspec vda,file=/srv/web.1",
            "Puts a new file on top of a disk.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `snapshot-create-as`: create a snapshot from options.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotCreateAsArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Name of the snapshot.
    pub name: Option<String>,
    /// Description of the snapshot.
    pub description: Option<String>,
    /// Print the XML and change nothing.
    pub print_xml: bool,
    /// Do not make libvirt remember the snapshot.
    pub no_metadata: bool,
    /// Leave the domain off.
    pub halt: bool,
    /// Take the disks, but not the memory.
    pub disk_only: bool,
    /// Write into existing external files.
    pub reuse_external: bool,
    /// Freeze the guest's file systems meanwhile.
    pub quiesce: bool,
    /// Succeed or change nothing.
    pub atomic: bool,
    /// Let the guest run meanwhile.
    pub live: bool,
    /// Check the XML against the schema first.
    pub validate: bool,
    /// Where the memory goes.
    pub memspec: Option<SnapshotCreateAsMemspec>,
    /// Where a disk goes.
    pub diskspec: Vec<SnapshotCreateAsDiskspec>,
}
impl SnapshotCreateAsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            name: matches.remove_one("name"),
            description: matches.remove_one("description"),
            print_xml: take::flag(matches, "print-xml"),
            no_metadata: take::flag(matches, "no-metadata"),
            halt: take::flag(matches, "halt"),
            disk_only: take::flag(matches, "disk-only"),
            reuse_external: take::flag(matches, "reuse-external"),
            quiesce: take::flag(matches, "quiesce"),
            atomic: take::flag(matches, "atomic"),
            live: take::flag(matches, "live"),
            validate: take::flag(matches, "validate"),
            memspec: take::record::<SnapshotCreateAsMemspec>(matches, "memspec"),
            diskspec: take::records::<SnapshotCreateAsDiskspec>(matches, "diskspec"),
        })
    }
}
/// The fields of a value of `--memspec` of `snapshot-create-as`.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotCreateAsMemspec {
    /// Path of the file.
    pub file: Option<String>,
    /// `no`, `internal` or `external`.
    pub snapshot: Option<String>,
}
impl RecordValue for SnapshotCreateAsMemspec {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            file: raw.text(0usize),
            snapshot: raw.text(1usize),
        })
    }
}
/// The fields of a value of `--diskspec` of `snapshot-create-as`.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotCreateAsDiskspec {
    /// Target or source of the disk.
    pub name: String,
    /// `no`, `internal` or `external`.
    pub snapshot: Option<String>,
    /// Format of the new file.
    pub driver: Option<String>,
    /// What the new storage is.
    pub stype: Option<String>,
    /// Path of the new file or device.
    pub file: Option<String>,
}
impl RecordValue for SnapshotCreateAsDiskspec {
    fn from_raw(mut raw: RawRecord) -> Option<Self> {
        Some(Self {
            name: raw.text(0usize)?,
            snapshot: raw.text(1usize),
            driver: raw.text(2usize),
            stype: raw.text(3usize),
            file: raw.text(4usize),
        })
    }
}
/// The table of `snapshot-current`.
pub(crate) const SNAPSHOT_CURRENT: CommandDef = CommandDef {
    name: "snapshot-current",
    group: "snapshot",
    summary: "Print or choose the current snapshot of a domain",
    description: "Prints the XML of the domain's current snapshot, with what is sensitive for security only with --security-info. With --name, it prints just its name.\n    With --snapshotname, that snapshot becomes the current one; the domain is not reverted to it.",
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
            help: "Print only the name",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "security-info",
            help: "Print what is sensitive for security, too",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "snapshotname",
            value: ValueType::Text,
            of: Some(Meaning::Snapshot),
            operand: true,
            help: "Snapshot that becomes the current one",
            details: &[Detail::By(&[By::Name]), Detail::Within("domain")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "name",
            b: "snapshotname",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::Find("snapshotname"),
    ],
    answers: true,
    keys: &["name"],
    rules: &["--name and --snapshotname exclude each other."],
    examples: &[
        (
            "snapshot-current web --name",
            "Prints the name of the current snapshot of web.",
        ),
        ("snapshot-current web clean", "Makes clean the current snapshot."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `snapshot-current`: print or choose the current snapshot of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotCurrentArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Print only the name.
    pub name: bool,
    /// Print what is sensitive for security, too.
    pub security_info: bool,
    /// Snapshot that becomes the current one.
    pub snapshotname: Option<String>,
}
impl SnapshotCurrentArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            name: take::flag(matches, "name"),
            security_info: take::flag(matches, "security-info"),
            snapshotname: matches.remove_one("snapshotname"),
        })
    }
}
/// The table of `snapshot-delete`.
pub(crate) const SNAPSHOT_DELETE: CommandDef = CommandDef {
    name: "snapshot-delete",
    group: "snapshot",
    summary: "Delete a snapshot",
    description: "Deletes a snapshot of the domain with its contents: the one that is named, or the current one with --current. Where it has children, its changes are merged into them. --children deletes all its descendants as well, --children-only these and not the snapshot itself.\n    --metadata deletes only what libvirt remembers; the contents stay for other tools.",
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
            name: "snapshotname",
            value: ValueType::Text,
            of: Some(Meaning::Snapshot),
            operand: true,
            help: "Snapshot name",
            details: &[
                Detail::By(&[By::Name]),
                Detail::Within("domain"),
                Detail::Current("current"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Take the current snapshot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "children",
            help: "Delete the snapshot and all its descendants",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "children-only",
            help: "Delete its descendants, but not the snapshot",
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
        Check::NotEmpty("snapshotname"),
        Check::Exclusive {
            a: "snapshotname",
            b: "current",
            when: When::Always,
            error: Some("--snapshotname and --current are mutually exclusive"),
        },
        Check::AtLeastOne {
            any_of: &["snapshotname", "current"],
            error: Some("--snapshotname or --current is required"),
        },
        Check::Find("snapshotname"),
    ],
    answers: true,
    rules: &[
        "--snapshotname and --current exclude each other.",
        "At least one of --snapshotname and --current must be given.",
    ],
    examples: &[
        ("snapshot-delete web clean", "Deletes the snapshot clean of web."),
        (
            "snapshot-delete web clean --children --metadata",
            "Makes libvirt forget it and all that follow from it.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `snapshot-delete`: delete a snapshot.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotDeleteArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Snapshot name.
    pub snapshotname: Option<String>,
    /// Take the current snapshot.
    pub current: bool,
    /// Delete the snapshot and all its descendants.
    pub children: bool,
    /// Delete its descendants, but not the snapshot.
    pub children_only: bool,
    /// Delete only what libvirt remembers of it.
    pub metadata: bool,
}
impl SnapshotDeleteArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            snapshotname: matches.remove_one("snapshotname"),
            current: take::flag(matches, "current"),
            children: take::flag(matches, "children"),
            children_only: take::flag(matches, "children-only"),
            metadata: take::flag(matches, "metadata"),
        })
    }
}
/// The table of `snapshot-dumpxml`.
pub(crate) const SNAPSHOT_DUMPXML: CommandDef = CommandDef {
    name: "snapshot-dumpxml",
    group: "snapshot",
    summary: "Print the XML of a snapshot",
    description: "Prints the XML of a snapshot, with what is sensitive for security only with --security-info. snapshot-current prints that of the current snapshot.",
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
            name: "snapshotname",
            value: ValueType::Text,
            of: Some(Meaning::Snapshot),
            required: true,
            help: "Snapshot name",
            details: &[Detail::By(&[By::Name]), Detail::Within("domain")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "security-info",
            help: "Print what is sensitive for security, too",
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
        Check::NotEmpty("snapshotname"),
        Check::Find("domain"),
        Check::Find("snapshotname"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("snapshot-dumpxml web clean", "Prints the XML of the snapshot clean."),
        (
            "snapshot-dumpxml web clean --xpath //disk",
            "Prints only what it says of the disks.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `snapshot-dumpxml`: print the XML of a snapshot.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotDumpxmlArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Snapshot name.
    pub snapshotname: String,
    /// Print what is sensitive for security, too.
    pub security_info: bool,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl SnapshotDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            snapshotname: take::required(matches, "snapshotname")?,
            security_info: take::flag(matches, "security-info"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `snapshot-edit`.
pub(crate) const SNAPSHOT_EDIT: CommandDef = CommandDef {
    name: "snapshot-edit",
    group: "snapshot",
    summary: "Edit the XML of a snapshot",
    description: "Opens the XML of a snapshot in an editor and makes what was saved its metadata. It does the same as\n      virsh snapshot-dumpxml domain name > snapshot.xml\n      vi snapshot.xml\n      virsh snapshot-create domain snapshot.xml --redefine [--current]\n    but also checks for errors. The editor is that of VISUAL or EDITOR, else sensible-editor.\n    Without --snapshotname, --current edits the current snapshot; with both, the edited snapshot becomes the current one as well.\n    The name must stay the same, unless --rename lets it change, or --clone makes a changed name that of a copy of the metadata. A name that another snapshot has is refused. Change names with care: the contents of some snapshots, such as those within a qcow2 file, are found only by the first name.",
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
            name: "snapshotname",
            value: ValueType::Text,
            of: Some(Meaning::Snapshot),
            operand: true,
            help: "Snapshot name",
            details: &[
                Detail::By(&[By::Name]),
                Detail::Within("domain"),
                Detail::Current("current"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Edit the current snapshot, or make the edited one current",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "rename",
            help: "Let the name change",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "clone",
            help: "Make a copy under a changed name",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "rename",
            b: "clone",
            when: When::Always,
            error: None,
        },
        Check::Find("domain"),
        Check::NotEmpty("snapshotname"),
        Check::AtLeastOne {
            any_of: &["snapshotname", "current"],
            error: Some("--snapshotname or --current is required"),
        },
        Check::Find("snapshotname"),
    ],
    answers: true,
    keys: &["snapshot", "name", "changed", "cloned"],
    rules: &[
        "--rename and --clone exclude each other.",
        "At least one of --snapshotname and --current must be given.",
    ],
    examples: &[
        ("snapshot-edit web clean", "Edits the snapshot clean of web."),
        ("snapshot-edit web clean --rename", "Edits it and may give it another name."),
    ],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `snapshot-edit`: edit the XML of a snapshot.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotEditArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Snapshot name.
    pub snapshotname: Option<String>,
    /// Edit the current snapshot, or make the edited one current.
    pub current: bool,
    /// Let the name change.
    pub rename: bool,
    /// Make a copy under a changed name.
    pub clone: bool,
}
impl SnapshotEditArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            snapshotname: matches.remove_one("snapshotname"),
            current: take::flag(matches, "current"),
            rename: take::flag(matches, "rename"),
            clone: take::flag(matches, "clone"),
        })
    }
}
/// The table of `snapshot-info`.
pub(crate) const SNAPSHOT_INFO: CommandDef = CommandDef {
    name: "snapshot-info",
    group: "snapshot",
    summary: "Show information about a snapshot",
    description: "Shows basic facts about a snapshot: the one that is named, or the current one with --current.",
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
            name: "snapshotname",
            value: ValueType::Text,
            of: Some(Meaning::Snapshot),
            operand: true,
            help: "Snapshot name",
            details: &[
                Detail::By(&[By::Name]),
                Detail::Within("domain"),
                Detail::Current("current"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Take the current snapshot",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::NotEmpty("snapshotname"),
        Check::Exclusive {
            a: "snapshotname",
            b: "current",
            when: When::Always,
            error: Some("--snapshotname and --current are mutually exclusive"),
        },
        Check::AtLeastOne {
            any_of: &["snapshotname", "current"],
            error: Some("--snapshotname or --current is required"),
        },
        Check::Find("snapshotname"),
    ],
    answers: true,
    keys: &[
        "name",
        "domain",
        "current",
        "domain_state",
        "location",
        "parent",
        "children",
        "descendants",
        "metadata",
        "created",
    ],
    rules: &[
        "--snapshotname and --current exclude each other.",
        "At least one of --snapshotname and --current must be given.",
    ],
    examples: &[
        ("snapshot-info web clean", "Shows the facts about the snapshot clean of web."),
        ("snapshot-info web --current", "Shows those about the current snapshot."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `snapshot-info`: show information about a snapshot.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotInfoArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Snapshot name.
    pub snapshotname: Option<String>,
    /// Take the current snapshot.
    pub current: bool,
}
impl SnapshotInfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            snapshotname: matches.remove_one("snapshotname"),
            current: take::flag(matches, "current"),
        })
    }
}
/// The table of `snapshot-list`.
pub(crate) const SNAPSHOT_LIST: CommandDef = CommandDef {
    name: "snapshot-list",
    group: "snapshot",
    summary: "List the snapshots of a domain",
    description: "Lists the snapshots of the domain, each with the time at which it was made and the state of the domain then, sorted by name. --topological lists no snapshot before its parent instead; several orders may be like that.\n    --sort time lists them in the order in which they were made, those of one second by name, and those of which that is not known last.\n    --parent adds a column with the parents, --roots lists only snapshots without a parent, and --tree shows just the names, as a tree. --name prints just the names, one a line; with --parent, a tab and the parent follow, where there is one.\n    --from lists the children of a snapshot, --current those of the current one; with --descendants, their children as well, and so on. The snapshot itself is listed only with --tree, where it is the root and --descendants goes without saying.\n    What is listed can be narrowed:\n    - by place: --leaves for snapshots without children, --no-leaves for those with children. Both together are no filter, or an error where the server does not know them.\n    - by metadata: --metadata for snapshots with metadata of libvirt, which stand in the way of undefine for a persistent domain and are lost when a transient one ends, --no-metadata for those that exist without\n    - by state: --inactive for snapshots that were made while the domain was off, --active for those of a running domain with its memory, --disk-only for those of its disks alone\n    - by storage: --internal for snapshots within the disk images, --external for those with files of their own for disks or memory\n    The filters by place, state and storage cannot be combined with --tree.",
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
            help: "List only snapshots without a parent",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "leaves",
            help: "List only snapshots without children",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-leaves",
            help: "List only snapshots with children",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "metadata",
            help: "List only snapshots with metadata, which stand in the way of undefine",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-metadata",
            help: "List only snapshots without metadata of libvirt",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inactive",
            help: "List snapshots that were made while the domain was off",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "active",
            help: "List snapshots of a running domain with its memory",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disk-only",
            help: "List snapshots of the disks of a running domain",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "internal",
            help: "List snapshots within the disk images",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "external",
            help: "List snapshots with files of their own",
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
            of: Some(Meaning::Snapshot),
            help: "List the children of this snapshot",
            details: &[
                Detail::By(&[By::Name]),
                Detail::Within("domain"),
                Detail::Current("current"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "List the children of the current snapshot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "descendants",
            help: "With --from or --current, list all descendants",
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
        OptionDef {
            name: "sort",
            value: ValueType::Choice,
            named_only: true,
            beyond: true,
            help: "The order of the list",
            details: &[
                Detail::Words(&["name", "time"]),
                Detail::Invalid(
                    "invalid value '{value}' for option --sort: use name or time",
                ),
                Detail::Without("name"),
            ],
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
            a: "tree",
            b: "sort",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "topological",
            b: "sort",
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
            a: "roots",
            b: "current",
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
        Check::Exclusive {
            a: "inactive",
            b: "tree",
            when: When::Always,
            error: Some("--inactive and --tree are mutually exclusive"),
        },
        Check::Exclusive {
            a: "active",
            b: "tree",
            when: When::Always,
            error: Some("--active and --tree are mutually exclusive"),
        },
        Check::Exclusive {
            a: "disk-only",
            b: "tree",
            when: When::Always,
            error: Some("--disk-only and --tree are mutually exclusive"),
        },
        Check::Exclusive {
            a: "internal",
            b: "tree",
            when: When::Always,
            error: Some("--internal and --tree are mutually exclusive"),
        },
        Check::Exclusive {
            a: "external",
            b: "tree",
            when: When::Always,
            error: Some("--external and --tree are mutually exclusive"),
        },
        Check::Requires {
            option: "descendants",
            any_of: &["from", "current"],
            error: Some("--descendants requires either --from or --current"),
        },
        Check::Find("domain"),
        Check::NotEmpty("from"),
        Check::Exclusive {
            a: "from",
            b: "current",
            when: When::Always,
            error: Some("--from and --current are mutually exclusive"),
        },
        Check::Find("from"),
        Check::Read {
            option: "sort",
            error: None,
        },
    ],
    answers: true,
    keys: &["name", "created", "domain_state", "parent"],
    rules: &[
        "--tree excludes --name and --sort.",
        "--topological and --sort exclude each other.",
        "--parent excludes --roots and --tree.",
        "--roots excludes --tree, --from and --current.",
        "--tree excludes --leaves, --no-leaves, --inactive, --active, --disk-only, --internal and --external.",
        "--descendants needs --from or --current.",
        "--from and --current exclude each other.",
    ],
    examples: &[
        (
            "snapshot-list web --tree",
            "Shows how the snapshots of web follow from each other.",
        ),
        (
            "snapshot-list web --from clean --descendants --name",
            "Prints the names of all snapshots after clean.",
        ),
        (
            "snapshot-list web --name --sort time",
            "Prints the names of all snapshots, the oldest first.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `snapshot-list`: list the snapshots of a domain.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotListArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Show the parent of each in a column.
    pub parent: bool,
    /// List only snapshots without a parent.
    pub roots: bool,
    /// List only snapshots without children.
    pub leaves: bool,
    /// List only snapshots with children.
    pub no_leaves: bool,
    /// List only snapshots with metadata, which stand in the way of undefine.
    pub metadata: bool,
    /// List only snapshots without metadata of libvirt.
    pub no_metadata: bool,
    /// List snapshots that were made while the domain was off.
    pub inactive: bool,
    /// List snapshots of a running domain with its memory.
    pub active: bool,
    /// List snapshots of the disks of a running domain.
    pub disk_only: bool,
    /// List snapshots within the disk images.
    pub internal: bool,
    /// List snapshots with files of their own.
    pub external: bool,
    /// Show a tree.
    pub tree: bool,
    /// List the children of this snapshot.
    pub from: Option<String>,
    /// List the children of the current snapshot.
    pub current: bool,
    /// With --from or --current, list all descendants.
    pub descendants: bool,
    /// List only names.
    pub name: bool,
    /// List parents before their children instead of sorting by name.
    pub topological: bool,
    /// The order of the list.
    pub sort: SnapshotListSort,
}
impl SnapshotListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            parent: take::flag(matches, "parent"),
            roots: take::flag(matches, "roots"),
            leaves: take::flag(matches, "leaves"),
            no_leaves: take::flag(matches, "no-leaves"),
            metadata: take::flag(matches, "metadata"),
            no_metadata: take::flag(matches, "no-metadata"),
            inactive: take::flag(matches, "inactive"),
            active: take::flag(matches, "active"),
            disk_only: take::flag(matches, "disk-only"),
            internal: take::flag(matches, "internal"),
            external: take::flag(matches, "external"),
            tree: take::flag(matches, "tree"),
            from: matches.remove_one("from"),
            current: take::flag(matches, "current"),
            descendants: take::flag(matches, "descendants"),
            name: take::flag(matches, "name"),
            topological: take::flag(matches, "topological"),
            sort: take::choice::<SnapshotListSort>(matches, "sort")
                .unwrap_or(SnapshotListSort::Name),
        })
    }
}
/// The values of `--sort` of `snapshot-list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SnapshotListSort {
    /// By name
    Name,
    /// By the time at which they were made
    Time,
}
impl ChoiceValue for SnapshotListSort {
    const WORDS: &'static [&'static str] = &["name", "time"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "name" => Some(Self::Name),
            "time" => Some(Self::Time),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Time => "time",
        }
    }
}
/// The table of `snapshot-parent`.
pub(crate) const SNAPSHOT_PARENT: CommandDef = CommandDef {
    name: "snapshot-parent",
    group: "snapshot",
    summary: "Print the name of the parent of a snapshot",
    description: "Prints the name of the parent of a snapshot: of the one that is named, or of the current one with --current. The command fails where there is none.",
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
            name: "snapshotname",
            value: ValueType::Text,
            of: Some(Meaning::Snapshot),
            operand: true,
            help: "Snapshot name",
            details: &[
                Detail::By(&[By::Name]),
                Detail::Within("domain"),
                Detail::Current("current"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Take the current snapshot",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::NotEmpty("snapshotname"),
        Check::Exclusive {
            a: "snapshotname",
            b: "current",
            when: When::Always,
            error: Some("--snapshotname and --current are mutually exclusive"),
        },
        Check::AtLeastOne {
            any_of: &["snapshotname", "current"],
            error: Some("--snapshotname or --current is required"),
        },
        Check::Find("snapshotname"),
    ],
    answers: true,
    keys: &["parent"],
    rules: &[
        "--snapshotname and --current exclude each other.",
        "At least one of --snapshotname and --current must be given.",
    ],
    examples: &[
        ("snapshot-parent web clean", "Prints the name of the snapshot before clean."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `snapshot-parent`: print the name of the parent of a snapshot.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotParentArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Snapshot name.
    pub snapshotname: Option<String>,
    /// Take the current snapshot.
    pub current: bool,
}
impl SnapshotParentArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            snapshotname: matches.remove_one("snapshotname"),
            current: take::flag(matches, "current"),
        })
    }
}
/// The table of `snapshot-revert`.
pub(crate) const SNAPSHOT_REVERT: CommandDef = CommandDef {
    name: "snapshot-revert",
    group: "snapshot",
    summary: "Revert a domain to a snapshot",
    description: "Brings the domain back to a snapshot: the one that is named, or the current one with --current. Every change of the domain since the last snapshot is lost.\n    The domain is in the state that it had when the snapshot was made, and off after a snapshot of disks alone. --running and --paused change that, by booting or pausing it. A transient domain, which cannot be off, needs one of them for a snapshot of disks alone.\n    Since libvirt 7.10.0, the hypervisor's process is always started anew, and a snapshot without the domain's whole XML cannot be reverted to. Otherwise, --force is needed where reverting has a risk:\n    - The snapshot lacks the domain's definition, as those of libvirt before 0.9.5 do, so that nobody can tell whether the present one fits. If it does not, the domain will probably not run.\n    - A running domain needs a new hypervisor for the state in the snapshot, which ends open VNC and SPICE connections. That is so where the definitions do not fit, and for a snapshot of a domain that was off with --running or --paused.\n    - The domain of QEMU is off, has a managed save image, and the snapshot holds no memory: the saved memory would meet other disks, which destroys file systems.\n    --reset-nvram makes the NVRAM file anew from its template.",
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
            name: "snapshotname",
            value: ValueType::Text,
            of: Some(Meaning::Snapshot),
            operand: true,
            help: "Snapshot name",
            details: &[
                Detail::By(&[By::Name]),
                Detail::Within("domain"),
                Detail::Current("current"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "current",
            help: "Take the current snapshot",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "running",
            help: "Leave the domain running",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "paused",
            help: "Leave the domain paused",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "force",
            help: "Revert even where that has a risk",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reset-nvram",
            help: "Make the NVRAM anew from its template",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::NotEmpty("snapshotname"),
        Check::Exclusive {
            a: "snapshotname",
            b: "current",
            when: When::Always,
            error: Some("--snapshotname and --current are mutually exclusive"),
        },
        Check::AtLeastOne {
            any_of: &["snapshotname", "current"],
            error: Some("--snapshotname or --current is required"),
        },
        Check::Find("snapshotname"),
    ],
    answers: true,
    rules: &[
        "--snapshotname and --current exclude each other.",
        "At least one of --snapshotname and --current must be given.",
    ],
    examples: &[
        ("snapshot-revert web clean", "Brings web back to the snapshot clean."),
        (
            "snapshot-revert web --current --running",
            "Brings it back to the current snapshot and lets it run.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `snapshot-revert`: revert a domain to a snapshot.
#[derive(Debug, Clone, PartialEq)]
pub struct SnapshotRevertArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// Snapshot name.
    pub snapshotname: Option<String>,
    /// Take the current snapshot.
    pub current: bool,
    /// Leave the domain running.
    pub running: bool,
    /// Leave the domain paused.
    pub paused: bool,
    /// Revert even where that has a risk.
    pub force: bool,
    /// Make the NVRAM anew from its template.
    pub reset_nvram: bool,
}
impl SnapshotRevertArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            snapshotname: matches.remove_one("snapshotname"),
            current: take::flag(matches, "current"),
            running: take::flag(matches, "running"),
            paused: take::flag(matches, "paused"),
            force: take::flag(matches, "force"),
            reset_nvram: take::flag(matches, "reset-nvram"),
        })
    }
}
