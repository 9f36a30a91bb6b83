// Generated from spec/volume by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `volume`: tables and argument types.
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
/// The table of `vol-clone`.
pub(crate) const VOL_CLONE: CommandDef = CommandDef {
    name: "vol-clone",
    group: "volume",
    summary: "Copy a volume within its pool",
    description: "Copies a volume, to a new one in the same pool. It does less than vol-create-from but is easier to type. --print-xml prints the XML of the new volume and copies nothing.\n    The volume's name needs --pool beside it; by key or path, the first that is found is taken. The clone goes into the same pool.\n    --prealloc-metadata is for qcow2 images, which cannot be allocated in full: the new image is sparse but has its metadata, so it is faster than one without and only slightly larger at first. --reflink shares the data blocks until one side modifies them, and fails where that is impossible.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume name, key or path",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("pool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "newname",
            value: ValueType::Text,
            required: true,
            help: "Name of the new volume",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            operand: true,
            offers: Some(Offers::Active),
            help: "Pool of the volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "prealloc-metadata",
            help: "Preallocate the metadata (qcow2)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reflink",
            help: "Copy blocks only when they are modified, or fail",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML of the new volume and copy nothing",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::NotEmpty("vol"),
        Check::Find("pool"),
        Check::Find("vol"),
        Check::Read {
            option: "newname",
            error: None,
        },
    ],
    answers: true,
    keys: &["original"],
    examples: &[
        ("vol-clone base.img web.img --pool images", "Copies base.img to web.img."),
        (
            "vol-clone /srv/images/base.img web.img --reflink",
            "Copies it without doubling the data.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vol-clone`: copy a volume within its pool.
#[derive(Debug, Clone, PartialEq)]
pub struct VolCloneArgs {
    /// Volume name, key or path.
    pub vol: String,
    /// Name of the new volume.
    pub newname: String,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
    /// Preallocate the metadata (qcow2).
    pub prealloc_metadata: bool,
    /// Copy blocks only when they are modified, or fail.
    pub reflink: bool,
    /// Print the XML of the new volume and copy nothing.
    pub print_xml: bool,
}
impl VolCloneArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            newname: take::required(matches, "newname")?,
            pool: matches.remove_one("pool"),
            prealloc_metadata: take::flag(matches, "prealloc-metadata"),
            reflink: take::flag(matches, "reflink"),
            print_xml: take::flag(matches, "print-xml"),
        })
    }
}
/// The table of `vol-create-as`.
pub(crate) const VOL_CREATE_AS: CommandDef = CommandDef {
    name: "vol-create-as",
    group: "volume",
    summary: "Create a volume from options",
    description: "Creates a volume in a pool from its options, or with --print-xml only prints its XML. The sizes are scaled numbers that count bytes when they have no suffix.\n    In a disk pool --name must be that of the next partition: on /dev/sdb without partitions it is sdb1, then sdb2, and so on.\n    --format counts in pools of files: raw, bochs, qcow, qcow2, vmdk or qed. In a disk pool extended makes an extended partition; other formats are checked but forgotten when the daemon restarts or the pool is refreshed.\n    --backing-vol makes the new volume a snapshot over an existing one, looked up by name in the pool, then by key or path. --backing-vol-format can be raw, bochs, qcow, qcow2, qed, vmdk or host_device, and is meant for pools of files too.\n    --prealloc-metadata is for qcow2 images, which cannot be allocated in full: the new image is sparse but has its metadata, so it is faster than one without and only slightly larger at first.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            offers: Some(Offers::Active),
            help: "Pool for the new volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "name",
            value: ValueType::Text,
            required: true,
            help: "Name of the new volume",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "capacity",
            value: ValueType::Size,
            required: true,
            help: "Size of the volume, in bytes unless it has a suffix",
            details: &[Detail::Invalid("Malformed size {value}")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "allocation",
            value: ValueType::Size,
            empty: Empty::Absent,
            help: "Size to allocate at first, in bytes unless it has a suffix",
            details: &[
                Detail::Invalid("Malformed size {value}"),
                Detail::Without("the whole capacity"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "format",
            value: ValueType::Text,
            help: "Format of the volume, such as raw or qcow2",
            details: &[
                Detail::Suggests(
                    &[
                        "none",
                        "raw",
                        "dir",
                        "bochs",
                        "cloop",
                        "dmg",
                        "iso",
                        "vpc",
                        "vdi",
                        "fat",
                        "vhd",
                        "ploop",
                        "cow",
                        "qcow",
                        "qcow2",
                        "qed",
                        "vmdk",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "backing-vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            help: "Volume to make a snapshot of, by name, key or path",
            details: &[Detail::Within("pool")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "backing-vol-format",
            value: ValueType::Text,
            help: "Format of the volume below",
            details: &[
                Detail::Suggests(
                    &[
                        "none",
                        "raw",
                        "dir",
                        "bochs",
                        "cloop",
                        "dmg",
                        "iso",
                        "vpc",
                        "vdi",
                        "fat",
                        "vhd",
                        "ploop",
                        "cow",
                        "qcow",
                        "qcow2",
                        "qed",
                        "vmdk",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "prealloc-metadata",
            help: "Preallocate the metadata (qcow2)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML and make no volume",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("pool"),
        Check::Read {
            option: "name",
            error: None,
        },
        Check::Read {
            option: "capacity",
            error: None,
        },
        Check::Read {
            option: "allocation",
            error: None,
        },
        Check::Read {
            option: "format",
            error: None,
        },
        Check::Read {
            option: "backing-vol",
            error: None,
        },
        Check::Read {
            option: "backing-vol-format",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "vol-create-as images web.qcow2 20G --format qcow2",
            "Creates a qcow2 image of 20 GiB.",
        ),
        (
            "vol-create-as images test.qcow2 20G --format qcow2 --backing-vol web.qcow2 --backing-vol-format qcow2",
            "Creates an image over another one.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vol-create-as`: create a volume from options.
#[derive(Debug, Clone, PartialEq)]
pub struct VolCreateAsArgs {
    /// Pool for the new volume, by name or UUID.
    pub pool: String,
    /// Name of the new volume.
    pub name: String,
    /// Size of the volume, in bytes unless it has a suffix.
    pub capacity: u64,
    /// Size to allocate at first, in bytes unless it has a suffix.
    pub allocation: Option<u64>,
    /// Format of the volume, such as raw or qcow2.
    pub format: Option<String>,
    /// Volume to make a snapshot of, by name, key or path.
    pub backing_vol: Option<String>,
    /// Format of the volume below.
    pub backing_vol_format: Option<String>,
    /// Preallocate the metadata (qcow2).
    pub prealloc_metadata: bool,
    /// Print the XML and make no volume.
    pub print_xml: bool,
}
impl VolCreateAsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            name: take::required(matches, "name")?,
            capacity: take::required(matches, "capacity")?,
            allocation: matches.remove_one("allocation"),
            format: matches.remove_one("format"),
            backing_vol: matches.remove_one("backing-vol"),
            backing_vol_format: matches.remove_one("backing-vol-format"),
            prealloc_metadata: take::flag(matches, "prealloc-metadata"),
            print_xml: take::flag(matches, "print-xml"),
        })
    }
}
/// The table of `vol-create`.
pub(crate) const VOL_CREATE: CommandDef = CommandDef {
    name: "vol-create",
    group: "volume",
    summary: "Create a volume from an XML file",
    description: "Creates a volume in a pool from the XML in --file. A simple way to such a file is vol-dumpxml of another volume:\n      virsh vol-dumpxml --pool storagepool1 appvolume1 > newvolume.xml\n      vi newvolume.xml\n      virsh vol-create differentstoragepool newvolume.xml\n    --prealloc-metadata is for qcow2 images, which cannot be allocated in full: the new image is sparse but has its metadata, so it is faster than one without and only slightly larger at first.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            offers: Some(Offers::Active),
            help: "Pool for the new volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the XML of the volume",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "prealloc-metadata",
            help: "Preallocate the metadata (qcow2)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("pool"),
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("vol-create images volume.xml", "Creates the volume that volume.xml describes."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vol-create`: create a volume from an XML file.
#[derive(Debug, Clone, PartialEq)]
pub struct VolCreateArgs {
    /// Pool for the new volume, by name or UUID.
    pub pool: String,
    /// File with the XML of the volume.
    pub file: PathBuf,
    /// Preallocate the metadata (qcow2).
    pub prealloc_metadata: bool,
    /// Check the XML against the schema first.
    pub validate: bool,
}
impl VolCreateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            file: take::required(matches, "file")?,
            prealloc_metadata: take::flag(matches, "prealloc-metadata"),
            validate: take::flag(matches, "validate"),
        })
    }
}
/// The table of `vol-create-from`.
pub(crate) const VOL_CREATE_FROM: CommandDef = CommandDef {
    name: "vol-create-from",
    group: "volume",
    summary: "Create a volume with the contents of another one",
    description: "Creates a volume in a pool from the XML in --file and fills it with the data of --vol.\n    The name of the source volume needs --inputpool beside it; by key or path, the first that is found is taken.\n    --prealloc-metadata is for qcow2 images, which cannot be allocated in full: the new image is sparse but has its metadata, so it is faster than one without and only slightly larger at first. --reflink shares the data blocks until one side modifies them, and fails where that is impossible.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            offers: Some(Offers::Active),
            help: "Pool for the new volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the XML of the new volume",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Source volume, by name, key or path",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("inputpool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "inputpool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            help: "Pool of the source volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "prealloc-metadata",
            help: "Preallocate the metadata (qcow2)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "reflink",
            help: "Copy blocks only when they are modified, or fail",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "validate",
            help: "Check the XML against the schema first",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Find("pool"),
        Check::Read {
            option: "file",
            error: None,
        },
        Check::NotEmpty("vol"),
        Check::Find("inputpool"),
        Check::Find("vol"),
    ],
    answers: true,
    keys: &["input"],
    examples: &[
        (
            "vol-create-from backup copy.xml web.img --inputpool images",
            "Copies web.img to another pool.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vol-create-from`: create a volume with the contents of another one.
#[derive(Debug, Clone, PartialEq)]
pub struct VolCreateFromArgs {
    /// Pool for the new volume, by name or UUID.
    pub pool: String,
    /// File with the XML of the new volume.
    pub file: PathBuf,
    /// Source volume, by name, key or path.
    pub vol: String,
    /// Pool of the source volume, by name or UUID.
    pub inputpool: Option<String>,
    /// Preallocate the metadata (qcow2).
    pub prealloc_metadata: bool,
    /// Copy blocks only when they are modified, or fail.
    pub reflink: bool,
    /// Check the XML against the schema first.
    pub validate: bool,
}
impl VolCreateFromArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            file: take::required(matches, "file")?,
            vol: take::required(matches, "vol")?,
            inputpool: matches.remove_one("inputpool"),
            prealloc_metadata: take::flag(matches, "prealloc-metadata"),
            reflink: take::flag(matches, "reflink"),
            validate: take::flag(matches, "validate"),
        })
    }
}
/// The table of `vol-delete`.
pub(crate) const VOL_DELETE: CommandDef = CommandDef {
    name: "vol-delete",
    group: "volume",
    summary: "Delete a volume",
    description: "Deletes a volume. The volume's name needs --pool beside it; by key or path, the first that is found is taken. --delete-snapshots deletes its snapshots too, which of all storage drivers only rbd can do at present.\n    With --wait, the command tries again where something else works on the volume, which may be being made, copied or wiped, until that is over. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then what stands in the way. Nothing was done.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume name, key or path",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("pool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            operand: true,
            offers: Some(Offers::Active),
            help: "Pool of the volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "delete-snapshots",
            help: "Delete the snapshots of the volume too (rbd)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until nothing works on the volume",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "timeout",
            value: ValueType::Seconds,
            number: true,
            named_only: true,
            beyond: true,
            help: "Stop waiting after this many seconds",
            details: &[Detail::Without("as long as it takes")],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Requires {
            option: "timeout",
            any_of: &["wait"],
            error: None,
        },
        Check::NotEmpty("vol"),
        Check::Find("pool"),
        Check::Find("vol"),
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    rules: &["--timeout needs --wait."],
    examples: &[
        ("vol-delete old.img --pool images", "Deletes the volume old.img."),
        (
            "vol-delete old.img --pool images --wait --timeout 60",
            "Waits until nothing works on it, but no longer than a minute.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `vol-delete`: delete a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolDeleteArgs {
    /// Volume name, key or path.
    pub vol: String,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
    /// Delete the snapshots of the volume too (rbd).
    pub delete_snapshots: bool,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl VolDeleteArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            pool: matches.remove_one("pool"),
            delete_snapshots: take::flag(matches, "delete-snapshots"),
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `vol-download`.
pub(crate) const VOL_DOWNLOAD: CommandDef = CommandDef {
    name: "vol-download",
    group: "volume",
    summary: "Copy the contents of a volume to a file",
    description: "Writes the contents of a volume to --file, from --offset on and at most --length bytes. A negative length wraps round to a very large one, which means everything up to the end of the volume. --sparse leaves holes of the volume as holes in the file.\n    The file appears under its name only when it is complete. One that is there already is replaced then, so that its file system needs room for both; without that room, the old file stays as it was. A program that has the old file open keeps reading that one.\n    The volume's name needs --pool beside it; by key or path, the first that is found is taken.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume name, key or path",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("pool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::File,
            required: true,
            help: "File to write",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            operand: true,
            offers: Some(Offers::Active),
            help: "Pool of the volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "offset",
            value: ValueType::Ulong,
            number: true,
            help: "Position in the volume to read from",
            details: &[Detail::Without("0")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "length",
            value: ValueType::UlongWrapping,
            number: true,
            help: "Most bytes to read",
            details: &[Detail::Without("everything up to the end of the volume")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "sparse",
            help: "Keep holes as holes",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "offset",
            error: None,
        },
        Check::Read {
            option: "length",
            error: None,
        },
        Check::NotEmpty("vol"),
        Check::Find("pool"),
        Check::Find("vol"),
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "vol-download web.img /tmp/web.img --pool images",
            "Copies a volume to a local file.",
        ),
        (
            "vol-download web.img mbr.bin --pool images --length 512",
            "Copies its first sector.",
        ),
    ],
    writes: &["file"],
    ..CommandDef::NONE
};
/// Arguments of `vol-download`: copy the contents of a volume to a file.
#[derive(Debug, Clone, PartialEq)]
pub struct VolDownloadArgs {
    /// Volume name, key or path.
    pub vol: String,
    /// File to write.
    pub file: PathBuf,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
    /// Position in the volume to read from.
    pub offset: u64,
    /// Most bytes to read.
    pub length: u64,
    /// Keep holes as holes.
    pub sparse: bool,
}
impl VolDownloadArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            file: take::required(matches, "file")?,
            pool: matches.remove_one("pool"),
            offset: matches.remove_one("offset").unwrap_or(0),
            length: matches.remove_one("length").unwrap_or(0),
            sparse: take::flag(matches, "sparse"),
        })
    }
}
/// The table of `vol-dumpxml`.
pub(crate) const VOL_DUMPXML: CommandDef = CommandDef {
    name: "vol-dumpxml",
    group: "volume",
    summary: "Print the XML of a volume",
    description: "Prints the XML document that describes the volume. The volume's name needs --pool beside it; by key or path, the first that is found is taken.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume name, key or path",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("pool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            operand: true,
            offers: Some(Offers::Active),
            help: "Pool of the volume, by name or UUID",
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
        Check::NotEmpty("vol"),
        Check::Find("pool"),
        Check::Find("vol"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("vol-dumpxml web.img --pool images", "Prints the XML of the volume web.img."),
        (
            "vol-dumpxml /srv/images/web.img --xpath //target/format",
            "Prints only its format.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vol-dumpxml`: print the XML of a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolDumpxmlArgs {
    /// Volume name, key or path.
    pub vol: String,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl VolDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            pool: matches.remove_one("pool"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `vol-info`.
pub(crate) const VOL_INFO: CommandDef = CommandDef {
    name: "vol-info",
    group: "volume",
    summary: "Print basic facts about a volume",
    description: "Prints the name, type and sizes of the volume, in units that are easy to read or with --bytes in bytes. The volume's name needs --pool beside it; by key or path, the first that is found is taken.\n    --physical prints the size that the volume takes up on the host in place of the allocation. The two differ for sparse files, and for some formats, such as qcow2, whose physical size may be larger.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume name, key or path",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("pool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            operand: true,
            offers: Some(Offers::Active),
            help: "Pool of the volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bytes",
            help: "Print sizes in bytes",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "physical",
            help: "Print the physical size in place of the allocation",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::NotEmpty("vol"), Check::Find("pool"), Check::Find("vol")],
    answers: true,
    keys: &["name", "type", "capacity", "allocation", "physical"],
    examples: &[
        ("vol-info web.img --pool images", "Prints facts about the volume web.img."),
        (
            "vol-info /srv/images/web.img --bytes --physical",
            "Prints its sizes to the byte.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vol-info`: print basic facts about a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolInfoArgs {
    /// Volume name, key or path.
    pub vol: String,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
    /// Print sizes in bytes.
    pub bytes: bool,
    /// Print the physical size in place of the allocation.
    pub physical: bool,
}
impl VolInfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            pool: matches.remove_one("pool"),
            bytes: take::flag(matches, "bytes"),
            physical: take::flag(matches, "physical"),
        })
    }
}
/// The table of `vol-key`.
pub(crate) const VOL_KEY: CommandDef = CommandDef {
    name: "vol-key",
    group: "volume",
    summary: "Print the key of a volume",
    description: "Prints the key of the volume. The volume's name needs --pool beside it; by path, the first that is found is taken.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume name or path",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("pool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            operand: true,
            offers: Some(Offers::Active),
            help: "Pool of the volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::NotEmpty("vol"), Check::Find("pool"), Check::Find("vol")],
    answers: true,
    keys: &["key"],
    examples: &[
        ("vol-key web.img --pool images", "Prints the key of the volume web.img."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vol-key`: print the key of a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolKeyArgs {
    /// Volume name or path.
    pub vol: String,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
}
impl VolKeyArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            pool: matches.remove_one("pool"),
        })
    }
}
/// The table of `vol-list`.
pub(crate) const VOL_LIST: CommandDef = CommandDef {
    name: "vol-list",
    group: "volume",
    summary: "List the volumes of a pool",
    description: "Lists the volumes of the pool, which must be active, with their paths. --details adds columns for their types and, where they are known, their sizes. --name prints just the names, one a line, and asks nothing else.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            offers: Some(Offers::Active),
            help: "Pool name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "details",
            help: "Print types and sizes as well",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "name",
            beyond: true,
            help: "Print names instead of the table",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "details",
            b: "name",
            when: When::Always,
            error: None,
        },
        Check::Find("pool"),
    ],
    answers: true,
    keys: &["name", "path", "type", "capacity", "allocation"],
    rules: &["--details and --name exclude each other."],
    examples: &[
        ("vol-list images", "Lists the volumes of the pool images."),
        ("vol-list images --details", "Lists them with their sizes."),
        ("vol-list images --name", "Prints the names of its volumes."),
    ],
    lists: Some(Lists {
        of: ObjectKind::Volume,
        with: &["details"],
        states: &[],
    }),
    ..CommandDef::NONE
};
/// Arguments of `vol-list`: list the volumes of a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct VolListArgs {
    /// Pool name or UUID.
    pub pool: String,
    /// Print types and sizes as well.
    pub details: bool,
    /// Print names instead of the table.
    pub name: bool,
}
impl VolListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            details: take::flag(matches, "details"),
            name: take::flag(matches, "name"),
        })
    }
}
/// The table of `vol-name`.
pub(crate) const VOL_NAME: CommandDef = CommandDef {
    name: "vol-name",
    group: "volume",
    summary: "Print the name of a volume",
    description: "Prints the name of the volume that has the given key or path.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume key or path",
            details: &[Detail::By(&[By::Key, By::Path])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("vol")],
    answers: true,
    keys: &["name"],
    examples: &[
        ("vol-name /srv/images/web.img", "Prints the name of the volume with this path."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vol-name`: print the name of a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolNameArgs {
    /// Volume key or path.
    pub vol: String,
}
impl VolNameArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
        })
    }
}
/// The table of `vol-path`.
pub(crate) const VOL_PATH: CommandDef = CommandDef {
    name: "vol-path",
    group: "volume",
    summary: "Print the path of a volume",
    description: "Prints the path of the volume. The volume's name needs --pool beside it; by key, the first that is found is taken.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume name or key",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("pool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            operand: true,
            offers: Some(Offers::Active),
            help: "Pool of the volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::NotEmpty("vol"), Check::Find("pool"), Check::Find("vol")],
    answers: true,
    keys: &["path"],
    examples: &[
        ("vol-path web.img --pool images", "Prints where the volume web.img is."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vol-path`: print the path of a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolPathArgs {
    /// Volume name or key.
    pub vol: String,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
}
impl VolPathArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            pool: matches.remove_one("pool"),
        })
    }
}
/// The table of `vol-pool`.
pub(crate) const VOL_POOL: CommandDef = CommandDef {
    name: "vol-pool",
    group: "volume",
    summary: "Print the pool of a volume",
    description: "Prints the name of the pool that holds the volume with the given key or path, or with --uuid the pool's UUID.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume key or path",
            details: &[Detail::By(&[By::Key, By::Path])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "uuid",
            help: "Print the UUID of the pool instead of its name",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("vol")],
    answers: true,
    keys: &["name", "uuid"],
    examples: &[
        ("vol-pool /srv/images/web.img", "Prints the pool of the volume with this path."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `vol-pool`: print the pool of a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolPoolArgs {
    /// Volume key or path.
    pub vol: String,
    /// Print the UUID of the pool instead of its name.
    pub uuid: bool,
}
impl VolPoolArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            uuid: take::flag(matches, "uuid"),
        })
    }
}
/// The table of `vol-resize`.
pub(crate) const VOL_RESIZE: CommandDef = CommandDef {
    name: "vol-resize",
    group: "volume",
    summary: "Change the size of a volume",
    description: "Changes the capacity of a volume to --capacity, or with --delta by it. The capacity is a scaled number that counts bytes when it has no suffix. What is added may be sparse, unless --allocate is given.\n    A volume shrinks only with --shrink. Then the capacity may be negative, which means a change by that much, but together with --delta the sign may as well be left out.\n    The volume's name needs --pool beside it; by key or path, the first that is found is taken.\n    This is safe only for volumes that no running guest uses; blockresize is for the others.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume name, key or path",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("pool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "capacity",
            value: ValueType::Size,
            required: true,
            help: "New capacity, or the change of it, in bytes unless it has a suffix",
            details: &[
                Detail::Invalid("Malformed size {value}"),
                Detail::Signed(
                    &Signed {
                        with: "shrink",
                        error: "negative size requires --shrink",
                    },
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            operand: true,
            offers: Some(Offers::Active),
            help: "Pool of the volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "allocate",
            help: "Allocate what is added",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "delta",
            help: "Change the capacity by this much",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "shrink",
            help: "Let the volume shrink",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::NotEmpty("vol"),
        Check::Find("pool"),
        Check::Find("vol"),
        Check::Read {
            option: "capacity",
            error: None,
        },
    ],
    answers: true,
    keys: &["capacity", "change", "relative"],
    examples: &[
        ("vol-resize web.img 30G --pool images", "Grows the volume to 30 GiB."),
        ("vol-resize web.img 5G --pool images --delta", "Grows it by 5 GiB."),
        ("vol-resize web.img 10G --pool images --shrink", "Shrinks it to 10 GiB."),
    ],
    destructive: Some(&["shrink"]),
    ..CommandDef::NONE
};
/// Arguments of `vol-resize`: change the size of a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolResizeArgs {
    /// Volume name, key or path.
    pub vol: String,
    /// New capacity, or the change of it, in bytes unless it has a suffix.
    pub capacity: SignedSize,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
    /// Allocate what is added.
    pub allocate: bool,
    /// Change the capacity by this much.
    pub delta: bool,
    /// Let the volume shrink.
    pub shrink: bool,
}
impl VolResizeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            capacity: take::required(matches, "capacity")?,
            pool: matches.remove_one("pool"),
            allocate: take::flag(matches, "allocate"),
            delta: take::flag(matches, "delta"),
            shrink: take::flag(matches, "shrink"),
        })
    }
}
/// The table of `vol-upload`.
pub(crate) const VOL_UPLOAD: CommandDef = CommandDef {
    name: "vol-upload",
    group: "volume",
    summary: "Copy a file into a volume",
    description: "Writes the contents of --file into a volume, from --offset on. --length limits how much may be written, and a file that is longer is an error. A negative length wraps round to a very large one, which means everything up to the end of the volume. --sparse leaves holes of the file as holes in the volume.\n    The volume's name needs --pool beside it; by key or path, the first that is found is taken.\n    A server that cannot write the last of the data, as its disk is full, may confirm the upload all the same. So the last bytes are read back, and where they are others the command fails.\n    When the upload ends, well or not, libvirt tries to refresh the pool. That may change what it knows of the volume, such as format, capacity and allocation, and of the pool: see its documentation of virStorageVolUpload.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume name, key or path",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("pool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "file",
            value: ValueType::File,
            required: true,
            help: "File to read",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            operand: true,
            offers: Some(Offers::Active),
            help: "Pool of the volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "offset",
            value: ValueType::Ulong,
            number: true,
            help: "Position in the volume to write to",
            details: &[Detail::Without("0")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "length",
            value: ValueType::UlongWrapping,
            number: true,
            help: "Most bytes to write",
            details: &[Detail::Without("the whole file")],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "sparse",
            help: "Keep holes as holes",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "offset",
            error: None,
        },
        Check::Read {
            option: "length",
            error: None,
        },
        Check::NotEmpty("vol"),
        Check::Find("pool"),
        Check::Find("vol"),
        Check::Read {
            option: "file",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        (
            "vol-upload web.img /tmp/web.img --pool images",
            "Fills a volume from a local file.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `vol-upload`: copy a file into a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolUploadArgs {
    /// Volume name, key or path.
    pub vol: String,
    /// File to read.
    pub file: PathBuf,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
    /// Position in the volume to write to.
    pub offset: u64,
    /// Most bytes to write.
    pub length: u64,
    /// Keep holes as holes.
    pub sparse: bool,
}
impl VolUploadArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            file: take::required(matches, "file")?,
            pool: matches.remove_one("pool"),
            offset: matches.remove_one("offset").unwrap_or(0),
            length: matches.remove_one("length").unwrap_or(0),
            sparse: take::flag(matches, "sparse"),
        })
    }
}
/// The table of `vol-wipe`.
pub(crate) const VOL_WIPE: CommandDef = CommandDef {
    name: "vol-wipe",
    group: "volume",
    summary: "Overwrite the data of a volume",
    description: "Wipes a volume, so that what was on it cannot be read any more. The volume's name needs --pool beside it; by key or path, the first that is found is taken.\n    --algorithm chooses how, instead of with zeroes:\n    - zero: one pass of zeroes.\n    - nnsa: four passes by the NNSA Policy Letter NAP-14.1-C (XVI-8) for hard disks, removable or not: random twice, 0x00, verify.\n    - dod: four passes by DoD 5220.22-M section 8-306 for rigid disks, removable or not: random, 0x00, 0xff, verify.\n    - bsi: nine passes that the German Federal Office for Information Security (https://www.bsi.bund.de) recommends: 0xff, 0xfe, 0xfd, 0xfb, 0xf7, 0xef, 0xdf, 0xbf, 0x7f.\n    - gutmann: the 35 passes of Gutmann's paper.\n    - schneier: seven passes by Bruce Schneier, \"Applied Cryptography\" (1996): 0x00, 0xff, random five times.\n    - pfitzner7: Roy Pfitzner's seven random passes.\n    - pfitzner33: Roy Pfitzner's 33 random passes.\n    - random: one random pass.\n    - trim: one pass that discards the volume's blocks with TRIM or DISCARD.\n    The host's scrub program does nnsa, dod, bsi, gutmann, schneier, pfitzner7 and pfitzner33; its version decides which of them there are. zero writes the whole volume, so a sparse or rbd volume may end up completely filled. trim writes nothing and relies on the storage driver to discard all bytes in its own way, which not every driver or type of volume can.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Text,
            of: Some(Meaning::Volume),
            required: true,
            help: "Volume name, key or path",
            details: &[
                Detail::By(&[By::Name, By::Key, By::Path]),
                Detail::Within("pool"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            operand: true,
            offers: Some(Offers::Active),
            help: "Pool of the volume, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "algorithm",
            value: ValueType::Choice,
            help: "How to overwrite the data",
            details: &[
                Detail::Words(
                    &[
                        "zero",
                        "nnsa",
                        "dod",
                        "bsi",
                        "gutmann",
                        "schneier",
                        "pfitzner7",
                        "pfitzner33",
                        "random",
                        "trim",
                    ],
                ),
                Detail::Invalid("Unsupported algorithm '{value}'"),
                Detail::Without("zero"),
            ],
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::NotEmpty("vol"),
        Check::Find("pool"),
        Check::Find("vol"),
        Check::Read {
            option: "algorithm",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("vol-wipe old.img --pool images", "Overwrites the volume with zeroes."),
        (
            "vol-wipe old.img --pool images --algorithm dod",
            "Overwrites it in four passes.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `vol-wipe`: overwrite the data of a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolWipeArgs {
    /// Volume name, key or path.
    pub vol: String,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
    /// How to overwrite the data.
    pub algorithm: VolWipeAlgorithm,
}
impl VolWipeArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            pool: matches.remove_one("pool"),
            algorithm: take::choice::<VolWipeAlgorithm>(matches, "algorithm")
                .unwrap_or(VolWipeAlgorithm::Zero),
        })
    }
}
/// The values of `--algorithm` of `vol-wipe`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VolWipeAlgorithm {
    /// One pass of zeroes
    Zero,
    /// Four passes by NNSA NAP-14.1-C
    Nnsa,
    /// Four passes by DoD 5220.22-M
    Dod,
    /// Nine passes by the German BSI
    Bsi,
    /// Gutmann's 35 passes
    Gutmann,
    /// Schneier's seven passes
    Schneier,
    /// Seven random passes
    Pfitzner7,
    /// 33 random passes
    Pfitzner33,
    /// One random pass
    Random,
    /// Discard the blocks
    Trim,
}
impl ChoiceValue for VolWipeAlgorithm {
    const WORDS: &'static [&'static str] = &[
        "zero",
        "nnsa",
        "dod",
        "bsi",
        "gutmann",
        "schneier",
        "pfitzner7",
        "pfitzner33",
        "random",
        "trim",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "zero" => Some(Self::Zero),
            "nnsa" => Some(Self::Nnsa),
            "dod" => Some(Self::Dod),
            "bsi" => Some(Self::Bsi),
            "gutmann" => Some(Self::Gutmann),
            "schneier" => Some(Self::Schneier),
            "pfitzner7" => Some(Self::Pfitzner7),
            "pfitzner33" => Some(Self::Pfitzner33),
            "random" => Some(Self::Random),
            "trim" => Some(Self::Trim),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Zero => "zero",
            Self::Nnsa => "nnsa",
            Self::Dod => "dod",
            Self::Bsi => "bsi",
            Self::Gutmann => "gutmann",
            Self::Schneier => "schneier",
            Self::Pfitzner7 => "pfitzner7",
            Self::Pfitzner33 => "pfitzner33",
            Self::Random => "random",
            Self::Trim => "trim",
        }
    }
}
