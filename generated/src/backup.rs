// Generated from spec/backup by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `backup`: tables and argument types.
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
/// The table of `backup-begin`.
pub(crate) const BACKUP_BEGIN: CommandDef = CommandDef {
    name: "backup-begin",
    group: "backup",
    summary: "Begin a backup of the disks of a running domain",
    description: "Begins a backup of disks while the domain runs, and returns as soon as it has begun. Without --backupxml, all disks are copied whole to files that libvirt names: a full backup in push mode. The XML in --backupxml says otherwise: which disks, to which files, only what has changed since a checkpoint, or pull mode, in which some other program fetches the data from an NBD server. backup-dumpxml prints it with what libvirt chose.\n    --checkpointxml holds a <domaincheckpoint> that is made in the same moment, so that a later backup can hold what has changed since; see checkpoint-create. With --reuse-external, the files that --backupxml names are there already, for the backup and for temporary data. A guest that shuts down ends the domain and with it the backup, unless --preserve-domain-on-shutdown keeps it, paused.\n    domjobinfo tells how far a backup in push mode is, and event reports its end; in pull mode, only the other program knows. domjobabort ends the job.",
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
            name: "backupxml",
            value: ValueType::XmlFile,
            operand: true,
            help: "File with the XML of the backup",
            details: &[
                Detail::Without(
                    "all disks are copied whole, to files that libvirt names",
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "checkpointxml",
            value: ValueType::XmlFile,
            help: "File with the XML of a checkpoint to make in the same moment",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reuse-external",
            help: "Take files that are there already",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "preserve-domain-on-shutdown",
            help: "Keep a guest that shuts down paused until the backup is done",
            details: &[Detail::Since("11.10")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("domain"),
        Check::Read {
            option: "backupxml",
            error: None,
        },
        Check::Read {
            option: "checkpointxml",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("backup-begin web", "Begins a full backup of all disks."),
        (
            "backup-begin web backup.xml checkpoint.xml",
            "Begins the backup in one file and makes the checkpoint in the other.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `backup-begin`: begin a backup of the disks of a running domain.
#[derive(Debug, Clone, PartialEq)]
pub struct BackupBeginArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// File with the XML of the backup.
    pub backupxml: Option<PathBuf>,
    /// File with the XML of a checkpoint to make in the same moment.
    pub checkpointxml: Option<PathBuf>,
    /// Take files that are there already.
    pub reuse_external: bool,
    /// Keep a guest that shuts down paused until the backup is done.
    pub preserve_domain_on_shutdown: bool,
}
impl BackupBeginArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            backupxml: matches.remove_one("backupxml"),
            checkpointxml: matches.remove_one("checkpointxml"),
            reuse_external: take::flag(matches, "reuse-external"),
            preserve_domain_on_shutdown: take::flag(
                matches,
                "preserve-domain-on-shutdown",
            ),
        })
    }
}
/// The table of `backup-dumpxml`.
pub(crate) const BACKUP_DUMPXML: CommandDef = CommandDef {
    name: "backup-dumpxml",
    group: "backup",
    summary: "Print the XML of the backup that runs",
    description: "Prints the XML of the backup that runs on the domain, with what libvirt chose where backup-begin left it open.",
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
    ],
    answers: true,
    examples: &[("backup-dumpxml web", "Prints the XML of the backup of web.")],
    ..CommandDef::NONE
};
/// Arguments of `backup-dumpxml`: print the XML of the backup that runs.
#[derive(Debug, Clone, PartialEq)]
pub struct BackupDumpxmlArgs {
    /// Domain name, id or UUID.
    pub domain: String,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl BackupDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            domain: take::required(matches, "domain")?,
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
