// Generated from spec/pool by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! Commands of the group `pool`: tables and argument types.
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
/// The table of `find-storage-pool-sources-as`.
pub(crate) const FIND_STORAGE_POOL_SOURCES_AS: CommandDef = CommandDef {
    name: "find-storage-pool-sources-as",
    group: "pool",
    summary: "Find storage that could become a pool, without writing XML",
    description: "Prints the same document as find-storage-pool-sources, but makes the query from its options. --port and --initiator count only together with --host.",
    options: &[
        OptionDef {
            name: "type",
            value: ValueType::Text,
            of: Some(Meaning::PoolType),
            required: true,
            help: "Type of pool to find sources for",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "host",
            value: ValueType::Text,
            help: "Server to ask (netfs, gluster, iscsi)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "port",
            value: ValueType::Text,
            help: "Port of the server, where the type uses one (iscsi)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "initiator",
            value: ValueType::Text,
            help: "IQN of the initiator whose targets are looked for (iscsi)",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "type",
            error: None,
        },
        Check::Read {
            option: "host",
            error: None,
        },
        Check::Read {
            option: "initiator",
            error: None,
        },
        Check::With("host"),
        Check::Read {
            option: "port",
            error: Some("missing argument"),
        },
    ],
    answers: true,
    examples: &[
        (
            "find-storage-pool-sources-as netfs nas.example.com",
            "Lists the exports of the server.",
        ),
        (
            "find-storage-pool-sources-as iscsi --host san.example.com --port 3261",
            "Lists the targets of an iSCSI server on another port.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `find-storage-pool-sources-as`: find storage that could become a pool, without writing XML.
#[derive(Debug, Clone, PartialEq)]
pub struct FindStoragePoolSourcesAsArgs {
    /// Type of pool to find sources for.
    pub type_: String,
    /// Server to ask (netfs, gluster, iscsi).
    pub host: Option<String>,
    /// Port of the server, where the type uses one (iscsi).
    pub port: Option<String>,
    /// IQN of the initiator whose targets are looked for (iscsi).
    pub initiator: Option<String>,
}
impl FindStoragePoolSourcesAsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            type_: take::required(matches, "type")?,
            host: matches.remove_one("host"),
            port: matches.remove_one("port"),
            initiator: matches.remove_one("initiator"),
        })
    }
}
/// The table of `find-storage-pool-sources`.
pub(crate) const FIND_STORAGE_POOL_SOURCES: CommandDef = CommandDef {
    name: "find-storage-pool-sources",
    group: "pool",
    summary: "Find storage that could become a pool",
    description: "Prints an XML document of the sources from which a pool of the --type could be made. --srcSpec names a file with a <source> element that narrows the search. Not every type can be searched for; of the others, each looks at a few elements and ignores the rest:\n    - netfs and gluster need <host name='...'/>, the address or name of the server; its port is ignored.\n    - logical ignores the contents of the file, which must exist all the same if it is given.\n    - iscsi and iscsi-direct need <host name='...'/>, the iSCSI server; its port defaults to 3260. An <initiator> limits the targets of a pool of several IQNs to those of one initiator.",
    options: &[
        OptionDef {
            name: "type",
            value: ValueType::Text,
            of: Some(Meaning::PoolType),
            required: true,
            help: "Type of pool to find sources for",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "srcSpec",
            value: ValueType::XmlFile,
            help: "File with a source element that narrows the search",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "type",
            error: None,
        },
        Check::Read {
            option: "srcSpec",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("find-storage-pool-sources logical", "Lists the volume groups of the host."),
        (
            "find-storage-pool-sources netfs source.xml",
            "Asks the server that source.xml names for its exports.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `find-storage-pool-sources`: find storage that could become a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct FindStoragePoolSourcesArgs {
    /// Type of pool to find sources for.
    pub type_: String,
    /// File with a source element that narrows the search.
    pub src_spec: Option<PathBuf>,
}
impl FindStoragePoolSourcesArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            type_: take::required(matches, "type")?,
            src_spec: matches.remove_one("srcSpec"),
        })
    }
}
/// The table of `pool-autostart`.
pub(crate) const POOL_AUTOSTART: CommandDef = CommandDef {
    name: "pool-autostart",
    group: "pool",
    summary: "Start a pool when the host boots",
    description: "Marks the pool to be started when the host boots. With --disable, the mark is removed. The pool must be persistent.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            offers: Some(Offers::Persistent),
            help: "Pool name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "disable",
            help: "Start the pool at boot no more",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("pool")],
    answers: true,
    keys: &["autostart"],
    examples: &[
        ("pool-autostart images", "Starts the pool images with the host."),
        ("pool-autostart images --disable", "Leaves that to the administrator again."),
        ("pool-autostart images --if-needed", "Sees to it that the pool is marked."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `pool-autostart`: start a pool when the host boots.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolAutostartArgs {
    /// Pool name or UUID.
    pub pool: String,
    /// Start the pool at boot no more.
    pub disable: bool,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
}
impl PoolAutostartArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            disable: take::flag(matches, "disable"),
            if_needed: take::flag(matches, "if-needed"),
        })
    }
}
/// The table of `pool-build`.
pub(crate) const POOL_BUILD: CommandDef = CommandDef {
    name: "pool-build",
    group: "pool",
    summary: "Prepare the storage of a pool",
    description: "Builds the storage behind a pool: makes its directory, formats its device or creates its volume group. --overwrite and --no-overwrite are for pools of a file system, disk or logical type:\n    - File system: without either, only the target directory is made. With --no-overwrite the device is probed and formatted with mkfs unless it holds a file system already, which is an error. With --overwrite it is formatted whatever it holds.\n    - Disk: without --overwrite the device is checked for file systems and partitions, and one that has a label is an error. Then a new label is written, of the format of the pool's source or dos.\n    - Logical: without --overwrite the devices are checked in the same way. Then each is initialized with pvcreate, and the volume group is made of all of them.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            help: "Pool name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-overwrite",
            help: "Refuse to build over existing data",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "overwrite",
            help: "Build even over existing data",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("pool")],
    answers: true,
    examples: &[
        ("pool-build images", "Makes the directory of the pool images."),
        (
            "pool-build data --overwrite",
            "Formats the device of the pool data and loses what was on it.",
        ),
    ],
    destructive: Some(&["overwrite"]),
    ..CommandDef::NONE
};
/// Arguments of `pool-build`: prepare the storage of a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolBuildArgs {
    /// Pool name or UUID.
    pub pool: String,
    /// Refuse to build over existing data.
    pub no_overwrite: bool,
    /// Build even over existing data.
    pub overwrite: bool,
}
impl PoolBuildArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            no_overwrite: take::flag(matches, "no-overwrite"),
            overwrite: take::flag(matches, "overwrite"),
        })
    }
}
/// The table of `pool-create-as`.
pub(crate) const POOL_CREATE_AS: CommandDef = CommandDef {
    name: "pool-create-as",
    group: "pool",
    summary: "Create and start a transient pool from options",
    description: "Creates a pool of the given --name and --type from its options and starts it, or with --print-xml only prints its XML. Which options a pool needs depends on its type. With --build the pool is built first; --overwrite and --no-overwrite say how, by the rules of pool-build.\n    A disk pool takes over the partitions that it finds on --source-dev. To start with an empty disk, use pool-define-as and then pool-build with --overwrite.\n    A logical pool needs no more than its name. --source-name, if given, must be the name of the volume group, and is otherwise made from the pool's name. --target is ignored in favour of a path that is made from the source's name.\n    Authentication takes --auth-type, --auth-username and either --secret-usage or --secret-uuid.\n    --source-protocol-ver is expected to be an unsigned number.\n    A scsi pool takes --adapter-name for an adapter of the host, or --adapter-wwnn and --adapter-wwpn for a Fibre Channel vHBA. The HBA from which the vHBA springs can be given in three ways:\n    - --adapter-parent names it, but names may change from boot to boot when the hardware does.\n    - --adapter-parent-wwnn with --adapter-parent-wwpn stays the same HBA whatever its name.\n    - --adapter-parent-fabric-wwn leaves the choice among the HBAs on a storage fabric.",
    options: &[
        OptionDef {
            name: "name",
            value: ValueType::Text,
            required: true,
            help: "Name of the pool",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "type",
            value: ValueType::Text,
            of: Some(Meaning::PoolType),
            required: true,
            help: "Type of the pool, such as dir, fs or logical",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML and make no pool",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-host",
            value: ValueType::Text,
            help: "Host that serves the storage (netfs, iscsi, rbd, sheepdog, gluster)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-path",
            value: ValueType::HostFile,
            help: "Directory that backs the pool (dir)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-dev",
            value: ValueType::HostFile,
            help: "Device that backs the pool (fs, logical, disk, iscsi, zfs)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-name",
            value: ValueType::Text,
            help: "Name of the storage that backs the pool (logical, rbd, sheepdog, gluster)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "target",
            value: ValueType::HostDirectory,
            help: "Path where the pool appears in the host's file system",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-format",
            value: ValueType::Text,
            help: "Format of the storage (fs, netfs, disk, logical)",
            details: &[
                Detail::Suggests(
                    &[
                        "auto",
                        "ext2",
                        "ext3",
                        "ext4",
                        "ufs",
                        "iso9660",
                        "udf",
                        "gfs",
                        "gfs2",
                        "vfat",
                        "hfs+",
                        "xfs",
                        "ocfs2",
                        "vmfs",
                        "nfs",
                        "glusterfs",
                        "cifs",
                        "unknown",
                        "dos",
                        "dvh",
                        "gpt",
                        "mac",
                        "bsd",
                        "pc98",
                        "sun",
                        "lvm2",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "auth-type",
            value: ValueType::Text,
            help: "Kind of authentication: chap for iscsi, ceph for rbd",
            details: &[Detail::Suggests(&["chap", "ceph"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "auth-username",
            value: ValueType::Text,
            help: "User name for the authentication",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "secret-usage",
            value: ValueType::Text,
            of: Some(Meaning::SecretUsage),
            help: "Secret for the authentication, by its usage",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "secret-uuid",
            value: ValueType::Text,
            of: Some(Meaning::Secret),
            help: "Secret for the authentication, by its UUID",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-name",
            value: ValueType::Text,
            of: Some(Meaning::ScsiHost),
            help: "Adapter of a scsi_host pool, as scsi_hostN",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-wwnn",
            value: ValueType::Text,
            of: Some(Meaning::Wwnn),
            help: "WWNN of the adapter of an fc_host pool",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-wwpn",
            value: ValueType::Text,
            of: Some(Meaning::Wwpn),
            help: "WWPN of the adapter of an fc_host pool",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-parent",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            help: "Parent of the vHBA, by its node device scsi_hostN",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-parent-wwnn",
            value: ValueType::Text,
            of: Some(Meaning::Wwnn),
            help: "Parent of the vHBA, by its WWNN",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-parent-wwpn",
            value: ValueType::Text,
            of: Some(Meaning::Wwpn),
            help: "Parent of the vHBA, by its WWPN",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-parent-fabric-wwn",
            value: ValueType::Text,
            of: Some(Meaning::FabricWwn),
            help: "Parent of the vHBA, by its fabric's WWN",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-protocol-ver",
            value: ValueType::Text,
            help: "NFS protocol version, as in the mount option nfsvers",
            details: &[Detail::Suggests(&["3", "4", "4.0", "4.1", "4.2"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-initiator",
            value: ValueType::Text,
            help: "IQN of the initiator (iscsi-direct)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "build",
            help: "Build the pool first, as pool-build does",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-overwrite",
            help: "Refuse to build over existing data",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "overwrite",
            help: "Build even over existing data",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "overwrite",
            b: "no-overwrite",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "secret-usage",
            b: "secret-uuid",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "name",
            error: None,
        },
        Check::Read {
            option: "type",
            error: None,
        },
        Check::Read {
            option: "source-host",
            error: None,
        },
        Check::Read {
            option: "source-path",
            error: None,
        },
        Check::Read {
            option: "source-dev",
            error: None,
        },
        Check::Read {
            option: "source-name",
            error: None,
        },
        Check::Read {
            option: "target",
            error: None,
        },
        Check::Read {
            option: "source-format",
            error: None,
        },
        Check::Read {
            option: "auth-type",
            error: None,
        },
        Check::Read {
            option: "auth-username",
            error: None,
        },
        Check::Read {
            option: "secret-usage",
            error: None,
        },
        Check::Read {
            option: "secret-uuid",
            error: None,
        },
        Check::Read {
            option: "adapter-name",
            error: None,
        },
        Check::Read {
            option: "adapter-wwnn",
            error: None,
        },
        Check::Read {
            option: "adapter-wwpn",
            error: None,
        },
        Check::Read {
            option: "adapter-parent",
            error: None,
        },
        Check::Read {
            option: "adapter-parent-wwnn",
            error: None,
        },
        Check::Read {
            option: "adapter-parent-wwpn",
            error: None,
        },
        Check::Read {
            option: "adapter-parent-fabric-wwn",
            error: None,
        },
        Check::Read {
            option: "source-protocol-ver",
            error: None,
        },
        Check::Read {
            option: "source-initiator",
            error: None,
        },
    ],
    answers: true,
    rules: &[
        "--overwrite and --no-overwrite exclude each other.",
        "--secret-usage and --secret-uuid exclude each other.",
    ],
    examples: &[
        (
            "pool-create-as scratch dir --target /srv/scratch --build",
            "Makes the directory and starts a pool on it.",
        ),
        (
            "pool-create-as nfs netfs --source-host nas.example.com --source-path /export --target /mnt/nfs --print-xml",
            "Prints the XML of a pool on an NFS export.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `pool-create-as`: create and start a transient pool from options.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolCreateAsArgs {
    /// Name of the pool.
    pub name: String,
    /// Type of the pool, such as dir, fs or logical.
    pub type_: String,
    /// Print the XML and make no pool.
    pub print_xml: bool,
    /// The options of the set `pool-storage`.
    pub pool_storage: super::sets::PoolStorage,
    /// The options of the set `pool-building`.
    pub pool_building: super::sets::PoolBuilding,
}
impl PoolCreateAsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            name: take::required(matches, "name")?,
            type_: take::required(matches, "type")?,
            print_xml: take::flag(matches, "print-xml"),
            pool_storage: super::sets::PoolStorage {
                source_host: matches.remove_one("source-host"),
                source_path: matches.remove_one("source-path"),
                source_dev: matches.remove_one("source-dev"),
                source_name: matches.remove_one("source-name"),
                target: matches.remove_one("target"),
                source_format: matches.remove_one("source-format"),
                auth_type: matches.remove_one("auth-type"),
                auth_username: matches.remove_one("auth-username"),
                secret_usage: matches.remove_one("secret-usage"),
                secret_uuid: matches.remove_one("secret-uuid"),
                adapter_name: matches.remove_one("adapter-name"),
                adapter_wwnn: matches.remove_one("adapter-wwnn"),
                adapter_wwpn: matches.remove_one("adapter-wwpn"),
                adapter_parent: matches.remove_one("adapter-parent"),
                adapter_parent_wwnn: matches.remove_one("adapter-parent-wwnn"),
                adapter_parent_wwpn: matches.remove_one("adapter-parent-wwpn"),
                adapter_parent_fabric_wwn: matches
                    .remove_one("adapter-parent-fabric-wwn"),
                source_protocol_ver: matches.remove_one("source-protocol-ver"),
                source_initiator: matches.remove_one("source-initiator"),
            },
            pool_building: super::sets::PoolBuilding {
                build: take::flag(matches, "build"),
                no_overwrite: take::flag(matches, "no-overwrite"),
                overwrite: take::flag(matches, "overwrite"),
            },
        })
    }
}
/// The table of `pool-create`.
pub(crate) const POOL_CREATE: CommandDef = CommandDef {
    name: "pool-create",
    group: "pool",
    summary: "Create and start a transient pool from an XML file",
    description: "Creates a pool from the XML in --file and starts it. With --build it is built first; --overwrite and --no-overwrite say how, by the rules of pool-build.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the XML of the pool",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "build",
            help: "Build the pool first, as pool-build does",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-overwrite",
            help: "Refuse to build over existing data",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "overwrite",
            help: "Build even over existing data",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Read {
            option: "file",
            error: None,
        },
        Check::Exclusive {
            a: "overwrite",
            b: "no-overwrite",
            when: When::Always,
            error: None,
        },
    ],
    answers: true,
    rules: &["--overwrite and --no-overwrite exclude each other."],
    examples: &[
        (
            "pool-create pool.xml --build",
            "Builds and starts the pool that pool.xml describes.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `pool-create`: create and start a transient pool from an XML file.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolCreateArgs {
    /// File with the XML of the pool.
    pub file: PathBuf,
    /// The options of the set `pool-building`.
    pub pool_building: super::sets::PoolBuilding,
}
impl PoolCreateArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            file: take::required(matches, "file")?,
            pool_building: super::sets::PoolBuilding {
                build: take::flag(matches, "build"),
                no_overwrite: take::flag(matches, "no-overwrite"),
                overwrite: take::flag(matches, "overwrite"),
            },
        })
    }
}
/// The table of `pool-define-as`.
pub(crate) const POOL_DEFINE_AS: CommandDef = CommandDef {
    name: "pool-define-as",
    group: "pool",
    summary: "Define a persistent pool from options",
    description: "Defines a pool of the given --name and --type from its options, without starting it, or with --print-xml only prints its XML. The options are those of pool-create-as, except for those that build the pool.",
    options: &[
        OptionDef {
            name: "name",
            value: ValueType::Text,
            required: true,
            help: "Name of the pool",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "type",
            value: ValueType::Text,
            of: Some(Meaning::PoolType),
            required: true,
            help: "Type of the pool, such as dir, fs or logical",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "print-xml",
            help: "Print the XML and make no pool",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-host",
            value: ValueType::Text,
            help: "Host that serves the storage (netfs, iscsi, rbd, sheepdog, gluster)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-path",
            value: ValueType::HostFile,
            help: "Directory that backs the pool (dir)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-dev",
            value: ValueType::HostFile,
            help: "Device that backs the pool (fs, logical, disk, iscsi, zfs)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-name",
            value: ValueType::Text,
            help: "Name of the storage that backs the pool (logical, rbd, sheepdog, gluster)",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "target",
            value: ValueType::HostDirectory,
            help: "Path where the pool appears in the host's file system",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-format",
            value: ValueType::Text,
            help: "Format of the storage (fs, netfs, disk, logical)",
            details: &[
                Detail::Suggests(
                    &[
                        "auto",
                        "ext2",
                        "ext3",
                        "ext4",
                        "ufs",
                        "iso9660",
                        "udf",
                        "gfs",
                        "gfs2",
                        "vfat",
                        "hfs+",
                        "xfs",
                        "ocfs2",
                        "vmfs",
                        "nfs",
                        "glusterfs",
                        "cifs",
                        "unknown",
                        "dos",
                        "dvh",
                        "gpt",
                        "mac",
                        "bsd",
                        "pc98",
                        "sun",
                        "lvm2",
                    ],
                ),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "auth-type",
            value: ValueType::Text,
            help: "Kind of authentication: chap for iscsi, ceph for rbd",
            details: &[Detail::Suggests(&["chap", "ceph"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "auth-username",
            value: ValueType::Text,
            help: "User name for the authentication",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "secret-usage",
            value: ValueType::Text,
            of: Some(Meaning::SecretUsage),
            help: "Secret for the authentication, by its usage",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "secret-uuid",
            value: ValueType::Text,
            of: Some(Meaning::Secret),
            help: "Secret for the authentication, by its UUID",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-name",
            value: ValueType::Text,
            of: Some(Meaning::ScsiHost),
            help: "Adapter of a scsi_host pool, as scsi_hostN",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-wwnn",
            value: ValueType::Text,
            of: Some(Meaning::Wwnn),
            help: "WWNN of the adapter of an fc_host pool",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-wwpn",
            value: ValueType::Text,
            of: Some(Meaning::Wwpn),
            help: "WWPN of the adapter of an fc_host pool",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-parent",
            value: ValueType::Text,
            of: Some(Meaning::NodeDevice),
            help: "Parent of the vHBA, by its node device scsi_hostN",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-parent-wwnn",
            value: ValueType::Text,
            of: Some(Meaning::Wwnn),
            help: "Parent of the vHBA, by its WWNN",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-parent-wwpn",
            value: ValueType::Text,
            of: Some(Meaning::Wwpn),
            help: "Parent of the vHBA, by its WWPN",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "adapter-parent-fabric-wwn",
            value: ValueType::Text,
            of: Some(Meaning::FabricWwn),
            help: "Parent of the vHBA, by its fabric's WWN",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-protocol-ver",
            value: ValueType::Text,
            help: "NFS protocol version, as in the mount option nfsvers",
            details: &[Detail::Suggests(&["3", "4", "4.0", "4.1", "4.2"])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "source-initiator",
            value: ValueType::Text,
            help: "IQN of the initiator (iscsi-direct)",
            ..OptionDef::NONE
        },
    ],
    checks: &[
        Check::Exclusive {
            a: "secret-usage",
            b: "secret-uuid",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "name",
            error: None,
        },
        Check::Read {
            option: "type",
            error: None,
        },
        Check::Read {
            option: "source-host",
            error: None,
        },
        Check::Read {
            option: "source-path",
            error: None,
        },
        Check::Read {
            option: "source-dev",
            error: None,
        },
        Check::Read {
            option: "source-name",
            error: None,
        },
        Check::Read {
            option: "target",
            error: None,
        },
        Check::Read {
            option: "source-format",
            error: None,
        },
        Check::Read {
            option: "auth-type",
            error: None,
        },
        Check::Read {
            option: "auth-username",
            error: None,
        },
        Check::Read {
            option: "secret-usage",
            error: None,
        },
        Check::Read {
            option: "secret-uuid",
            error: None,
        },
        Check::Read {
            option: "adapter-name",
            error: None,
        },
        Check::Read {
            option: "adapter-wwnn",
            error: None,
        },
        Check::Read {
            option: "adapter-wwpn",
            error: None,
        },
        Check::Read {
            option: "adapter-parent",
            error: None,
        },
        Check::Read {
            option: "adapter-parent-wwnn",
            error: None,
        },
        Check::Read {
            option: "adapter-parent-wwpn",
            error: None,
        },
        Check::Read {
            option: "adapter-parent-fabric-wwn",
            error: None,
        },
        Check::Read {
            option: "source-protocol-ver",
            error: None,
        },
        Check::Read {
            option: "source-initiator",
            error: None,
        },
    ],
    answers: true,
    rules: &["--secret-usage and --secret-uuid exclude each other."],
    examples: &[
        (
            "pool-define-as images dir --target /srv/images",
            "Defines a pool on a directory.",
        ),
        (
            "pool-define-as data disk --source-dev /dev/sdb --target /dev --source-format gpt",
            "Defines a pool on a disk.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `pool-define-as`: define a persistent pool from options.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolDefineAsArgs {
    /// Name of the pool.
    pub name: String,
    /// Type of the pool, such as dir, fs or logical.
    pub type_: String,
    /// Print the XML and make no pool.
    pub print_xml: bool,
    /// The options of the set `pool-storage`.
    pub pool_storage: super::sets::PoolStorage,
}
impl PoolDefineAsArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            name: take::required(matches, "name")?,
            type_: take::required(matches, "type")?,
            print_xml: take::flag(matches, "print-xml"),
            pool_storage: super::sets::PoolStorage {
                source_host: matches.remove_one("source-host"),
                source_path: matches.remove_one("source-path"),
                source_dev: matches.remove_one("source-dev"),
                source_name: matches.remove_one("source-name"),
                target: matches.remove_one("target"),
                source_format: matches.remove_one("source-format"),
                auth_type: matches.remove_one("auth-type"),
                auth_username: matches.remove_one("auth-username"),
                secret_usage: matches.remove_one("secret-usage"),
                secret_uuid: matches.remove_one("secret-uuid"),
                adapter_name: matches.remove_one("adapter-name"),
                adapter_wwnn: matches.remove_one("adapter-wwnn"),
                adapter_wwpn: matches.remove_one("adapter-wwpn"),
                adapter_parent: matches.remove_one("adapter-parent"),
                adapter_parent_wwnn: matches.remove_one("adapter-parent-wwnn"),
                adapter_parent_wwpn: matches.remove_one("adapter-parent-wwpn"),
                adapter_parent_fabric_wwn: matches
                    .remove_one("adapter-parent-fabric-wwn"),
                source_protocol_ver: matches.remove_one("source-protocol-ver"),
                source_initiator: matches.remove_one("source-initiator"),
            },
        })
    }
}
/// The table of `pool-define`.
pub(crate) const POOL_DEFINE: CommandDef = CommandDef {
    name: "pool-define",
    group: "pool",
    summary: "Define a persistent pool, or change one, from an XML file",
    description: "Defines a persistent pool from the XML in --file, without starting it, or changes the definition of one that exists. With --validate, the XML is checked against libvirt's RNG schema first.\n    --update brings the pool of that name up to date: it takes its UUID where --file has none, shows what changes as a diff, and leaves a definition untouched that is as the file has it. What the file leaves to libvirt is no difference. --dry-run shows the diff and changes nothing; libvirt checks what it takes, so that --validate tells nothing then.",
    options: &[
        OptionDef {
            name: "file",
            value: ValueType::XmlFile,
            required: true,
            help: "File with the XML of the pool",
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
        ("pool-define pool.xml --validate", "Checks pool.xml and defines its pool."),
        (
            "pool-define pool.xml --update --dry-run",
            "Shows what the file would change of the pool that is there.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `pool-define`: define a persistent pool, or change one, from an XML file.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolDefineArgs {
    /// File with the XML of the pool.
    pub file: PathBuf,
    /// Check the XML against the schema first.
    pub validate: bool,
    /// The options of the set `update`.
    pub update: super::sets::Update,
}
impl PoolDefineArgs {
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
/// The table of `pool-delete`.
pub(crate) const POOL_DELETE: CommandDef = CommandDef {
    name: "pool-delete",
    group: "pool",
    summary: "Delete the storage of a pool for good",
    description: "Deletes the resources that the pool uses; they cannot be recovered. The pool itself stays, ready for new volumes.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            offers: Some(Offers::Inactive),
            help: "Pool name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("pool")],
    answers: true,
    examples: &[("pool-delete scratch", "Deletes the storage of the pool scratch.")],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `pool-delete`: delete the storage of a pool for good.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolDeleteArgs {
    /// Pool name or UUID.
    pub pool: String,
}
impl PoolDeleteArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
        })
    }
}
/// The table of `pool-destroy`.
pub(crate) const POOL_DESTROY: CommandDef = CommandDef {
    name: "pool-destroy",
    group: "pool",
    summary: "Stop a pool",
    description: "Stops the pool: libvirt no longer manages its storage. The data in it stays as it is and can be taken up again with pool-start, or with pool-create if the pool was transient, whose definition is gone then.\n    With --wait, the command tries again where a job of the pool stands in the way, such as a volume that is being made or wiped, until that is over. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then what stands in the way. Nothing was done.",
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
            name: "if-needed",
            beyond: true,
            help: "Succeed, and say so, where nothing is left to do",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "wait",
            beyond: true,
            help: "Wait until no job of the pool stands in the way",
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
        Check::Find("pool"),
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    rules: &["--timeout needs --wait."],
    examples: &[
        ("pool-destroy images", "Stops the pool images."),
        ("pool-destroy images --if-needed", "Sees to it that the pool is inactive."),
        (
            "pool-destroy images --wait --timeout 60",
            "Waits for what is being made or wiped in it, but no longer than a minute.",
        ),
    ],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `pool-destroy`: stop a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolDestroyArgs {
    /// Pool name or UUID.
    pub pool: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl PoolDestroyArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            if_needed: take::flag(matches, "if-needed"),
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `pool-dumpxml`.
pub(crate) const POOL_DUMPXML: CommandDef = CommandDef {
    name: "pool-dumpxml",
    group: "pool",
    summary: "Print the XML of a pool",
    description: "Prints the XML document that describes the pool as it is now, or with --inactive as it will be from its next start on.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            help: "Pool name or UUID",
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
        Check::Find("pool"),
        Check::Read {
            option: "xpath",
            error: None,
        },
    ],
    answers: true,
    examples: &[
        ("pool-dumpxml images", "Prints the XML of the pool images."),
        ("pool-dumpxml images --xpath //target/path", "Prints where the pool is."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `pool-dumpxml`: print the XML of a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolDumpxmlArgs {
    /// Pool name or UUID.
    pub pool: String,
    /// Print the definition for the next start.
    pub inactive: bool,
    /// The options of the set `xpath`.
    pub xpath: super::sets::Xpath,
}
impl PoolDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            inactive: take::flag(matches, "inactive"),
            xpath: super::sets::Xpath {
                xpath: matches.remove_one("xpath"),
                wrap: take::flag(matches, "wrap"),
            },
        })
    }
}
/// The table of `pool-edit`.
pub(crate) const POOL_EDIT: CommandDef = CommandDef {
    name: "pool-edit",
    group: "pool",
    summary: "Edit the XML of a pool",
    description: "Opens the pool's definition in an editor and defines what was saved. It does the same as\n      virsh pool-dumpxml pool > pool.xml\n      vi pool.xml\n      virsh pool-define pool.xml\n    but also checks for errors. The editor is that of VISUAL or EDITOR, else sensible-editor.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            help: "Pool name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("pool")],
    answers: true,
    keys: &["changed"],
    examples: &[("pool-edit images", "Edits the definition of the pool images.")],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `pool-edit`: edit the XML of a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolEditArgs {
    /// Pool name or UUID.
    pub pool: String,
}
impl PoolEditArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
        })
    }
}
/// The table of `pool-info`.
pub(crate) const POOL_INFO: CommandDef = CommandDef {
    name: "pool-info",
    group: "pool",
    summary: "Print basic facts about a pool",
    description: "Prints the name, UUID and state of the pool, whether it is persistent and starts with the host, and while it is active its sizes, in units that are easy to read or with --bytes in bytes.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            help: "Pool name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "bytes",
            help: "Print sizes in bytes",
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("pool")],
    answers: true,
    keys: &[
        "name",
        "uuid",
        "state",
        "active",
        "persistent",
        "autostart",
        "capacity",
        "allocation",
        "available",
    ],
    examples: &[
        ("pool-info images", "Prints facts about the pool images."),
        ("pool-info images --bytes", "Prints its sizes to the byte."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `pool-info`: print basic facts about a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolInfoArgs {
    /// Pool name or UUID.
    pub pool: String,
    /// Print sizes in bytes.
    pub bytes: bool,
}
impl PoolInfoArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            bytes: take::flag(matches, "bytes"),
        })
    }
}
/// The table of `pool-list`.
pub(crate) const POOL_LIST: CommandDef = CommandDef {
    name: "pool-list",
    group: "pool",
    summary: "List pools",
    description: "Lists the active pools, with --inactive those that are not, with --all both. Filters of different kinds add up; both of a pair together filter nothing:\n    - --persistent and --transient: pools with or without a persistent definition.\n    - --autostart and --no-autostart: pools that do or do not start with the host.\n    - --type: pools of one of these types, separated by commas.\n    --details adds a column for persistence and, where they are known, columns for sizes. --uuid and --name print nothing but UUIDs, names, or both side by side, without a header.\n    A server older than libvirt 0.10.2 is asked in several steps; a pool that changes its state meanwhile may be missing or listed twice.",
    options: &[
        OptionDef {
            name: "inactive",
            help: "List inactive pools",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "all",
            help: "List active and inactive pools",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "transient",
            help: "List transient pools",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "persistent",
            help: "List persistent pools",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "autostart",
            help: "List pools that start with the host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-autostart",
            help: "List pools that do not start with the host",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "type",
            value: ValueType::ChoiceList,
            help: "List pools of these types",
            details: &[
                Detail::Words(
                    &[
                        "dir",
                        "fs",
                        "netfs",
                        "logical",
                        "disk",
                        "iscsi",
                        "iscsi-direct",
                        "scsi",
                        "mpath",
                        "rbd",
                        "sheepdog",
                        "gluster",
                        "zfs",
                        "vstorage",
                    ],
                ),
                Detail::Commas(Commas::Words),
                Detail::Invalid("Invalid pool type '{value}'"),
            ],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "details",
            help: "Print persistence and sizes as well",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "uuid",
            help: "Print UUIDs only",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "name",
            help: "Print names only",
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
        Check::NotEmpty("type"),
        Check::Exclusive {
            a: "details",
            b: "uuid",
            when: When::Always,
            error: None,
        },
        Check::Exclusive {
            a: "details",
            b: "name",
            when: When::Always,
            error: None,
        },
        Check::Read {
            option: "type",
            error: None,
        },
    ],
    answers: true,
    keys: &[
        "name",
        "state",
        "autostart",
        "uuid",
        "active",
        "persistent",
        "capacity",
        "allocation",
        "available",
    ],
    rules: &[
        "--all and --inactive exclude each other.",
        "--details excludes --uuid and --name.",
    ],
    examples: &[
        ("pool-list --all --details", "Lists all pools with their sizes."),
        (
            "pool-list --type dir,fs --name",
            "Prints the names of the active pools of two types.",
        ),
    ],
    lists: Some(Lists {
        of: ObjectKind::Pool,
        with: &["all"],
        states: &["active", "inactive"],
    }),
    ..CommandDef::NONE
};
/// Arguments of `pool-list`: list pools.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolListArgs {
    /// List inactive pools.
    pub inactive: bool,
    /// List active and inactive pools.
    pub all: bool,
    /// List transient pools.
    pub transient: bool,
    /// List persistent pools.
    pub persistent: bool,
    /// List pools that start with the host.
    pub autostart: bool,
    /// List pools that do not start with the host.
    pub no_autostart: bool,
    /// List pools of these types.
    pub type_: Option<Vec<PoolListType>>,
    /// Print persistence and sizes as well.
    pub details: bool,
    /// Print UUIDs only.
    pub uuid: bool,
    /// Print names only.
    pub name: bool,
}
impl PoolListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            inactive: take::flag(matches, "inactive"),
            all: take::flag(matches, "all"),
            transient: take::flag(matches, "transient"),
            persistent: take::flag(matches, "persistent"),
            autostart: take::flag(matches, "autostart"),
            no_autostart: take::flag(matches, "no-autostart"),
            type_: take::choices::<PoolListType>(matches, "type"),
            details: take::flag(matches, "details"),
            uuid: take::flag(matches, "uuid"),
            name: take::flag(matches, "name"),
        })
    }
}
/// The values of `--type` of `pool-list`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PoolListType {
    /// Directory
    Dir,
    /// File system on a device
    Fs,
    /// Network file system
    Netfs,
    /// LVM volume group
    Logical,
    /// Partitioned disk
    Disk,
    /// iSCSI target
    Iscsi,
    /// iSCSI target without the host's initiator
    IscsiDirect,
    /// SCSI host adapter
    Scsi,
    /// Multipath devices
    Mpath,
    /// Ceph block devices
    Rbd,
    /// Sheepdog cluster
    Sheepdog,
    /// Gluster volume
    Gluster,
    /// ZFS pool
    Zfs,
    /// Virtuozzo storage
    Vstorage,
}
impl ChoiceValue for PoolListType {
    const WORDS: &'static [&'static str] = &[
        "dir",
        "fs",
        "netfs",
        "logical",
        "disk",
        "iscsi",
        "iscsi-direct",
        "scsi",
        "mpath",
        "rbd",
        "sheepdog",
        "gluster",
        "zfs",
        "vstorage",
    ];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "dir" => Some(Self::Dir),
            "fs" => Some(Self::Fs),
            "netfs" => Some(Self::Netfs),
            "logical" => Some(Self::Logical),
            "disk" => Some(Self::Disk),
            "iscsi" => Some(Self::Iscsi),
            "iscsi-direct" => Some(Self::IscsiDirect),
            "scsi" => Some(Self::Scsi),
            "mpath" => Some(Self::Mpath),
            "rbd" => Some(Self::Rbd),
            "sheepdog" => Some(Self::Sheepdog),
            "gluster" => Some(Self::Gluster),
            "zfs" => Some(Self::Zfs),
            "vstorage" => Some(Self::Vstorage),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Dir => "dir",
            Self::Fs => "fs",
            Self::Netfs => "netfs",
            Self::Logical => "logical",
            Self::Disk => "disk",
            Self::Iscsi => "iscsi",
            Self::IscsiDirect => "iscsi-direct",
            Self::Scsi => "scsi",
            Self::Mpath => "mpath",
            Self::Rbd => "rbd",
            Self::Sheepdog => "sheepdog",
            Self::Gluster => "gluster",
            Self::Zfs => "zfs",
            Self::Vstorage => "vstorage",
        }
    }
}
/// The table of `pool-name`.
pub(crate) const POOL_NAME: CommandDef = CommandDef {
    name: "pool-name",
    group: "pool",
    summary: "Print the name of a pool",
    description: "Prints the name of the pool that has the given UUID.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            help: "Pool UUID",
            details: &[Detail::By(&[By::Uuid])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("pool")],
    answers: true,
    keys: &["name"],
    examples: &[
        (
            "pool-name dfe224cb-28fb-8dd0-c4b2-64eb3f0f4566",
            "Prints the name of the pool with this UUID.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `pool-name`: print the name of a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolNameArgs {
    /// Pool UUID.
    pub pool: String,
}
impl PoolNameArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
        })
    }
}
/// The table of `pool-refresh`.
pub(crate) const POOL_REFRESH: CommandDef = CommandDef {
    name: "pool-refresh",
    group: "pool",
    summary: "Read the volumes of a pool anew",
    description: "Looks at the storage again and brings the list of volumes in the pool up to date.\n    With --wait, the command tries again where a job of the pool stands in the way, such as a volume that is being made or wiped, until that is over. The end of --timeout seconds ends the waiting with status 2, an interrupt (Ctrl-C) with status 1; a line says then what stands in the way. Nothing was done.",
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
            name: "wait",
            beyond: true,
            help: "Wait until no job of the pool stands in the way",
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
        Check::Find("pool"),
        Check::Read {
            option: "timeout",
            error: None,
        },
    ],
    answers: true,
    rules: &["--timeout needs --wait."],
    examples: &[
        ("pool-refresh images", "Takes in files that were copied into the pool images."),
        (
            "pool-refresh images --wait --timeout 60",
            "Waits for what is being made or wiped in it, but no longer than a minute.",
        ),
    ],
    ..CommandDef::NONE
};
/// Arguments of `pool-refresh`: read the volumes of a pool anew.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolRefreshArgs {
    /// Pool name or UUID.
    pub pool: String,
    /// The options of the set `wait`.
    pub wait: super::sets::Wait,
}
impl PoolRefreshArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            wait: super::sets::Wait {
                wait: take::flag(matches, "wait"),
                timeout: matches.remove_one("timeout"),
            },
        })
    }
}
/// The table of `pool-start`.
pub(crate) const POOL_START: CommandDef = CommandDef {
    name: "pool-start",
    group: "pool",
    summary: "Start an inactive pool",
    description: "Starts a pool that is defined and inactive. With --build it is built first, so that its storage is there; --overwrite and --no-overwrite say how, by the rules of pool-build.\n    A pool on remote storage, such as iscsi or scsi with an HBA or vHBA, may need pool-refresh a few times before it shows all volumes, because their devices may turn up on the host only after the start. How many times depends on the network and on how long the host takes to export the devices.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            offers: Some(Offers::Inactive),
            help: "Pool name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "build",
            help: "Build the pool first, as pool-build does",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "no-overwrite",
            help: "Refuse to build over existing data",
            ..OptionDef::NONE
        },
        OptionDef {
            name: "overwrite",
            help: "Build even over existing data",
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
        Check::Find("pool"),
        Check::Exclusive {
            a: "overwrite",
            b: "no-overwrite",
            when: When::Always,
            error: None,
        },
    ],
    answers: true,
    rules: &["--overwrite and --no-overwrite exclude each other."],
    examples: &[
        ("pool-start images", "Starts the pool images."),
        ("pool-start images --build", "Makes its directory first."),
        ("pool-start images --if-needed", "Sees to it that the pool is active."),
    ],
    ..CommandDef::NONE
};
/// Arguments of `pool-start`: start an inactive pool.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolStartArgs {
    /// Pool name or UUID.
    pub pool: String,
    /// Succeed, and say so, where nothing is left to do.
    pub if_needed: bool,
    /// The options of the set `pool-building`.
    pub pool_building: super::sets::PoolBuilding,
}
impl PoolStartArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            if_needed: take::flag(matches, "if-needed"),
            pool_building: super::sets::PoolBuilding {
                build: take::flag(matches, "build"),
                no_overwrite: take::flag(matches, "no-overwrite"),
                overwrite: take::flag(matches, "overwrite"),
            },
        })
    }
}
/// The table of `pool-undefine`.
pub(crate) const POOL_UNDEFINE: CommandDef = CommandDef {
    name: "pool-undefine",
    group: "pool",
    summary: "Remove the definition of an inactive pool",
    description: "Removes the persistent definition of a pool that is not active. Its storage stays as it is.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            offers: Some(Offers::Persistent),
            help: "Pool name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("pool")],
    answers: true,
    examples: &[("pool-undefine scratch", "Forgets the pool scratch.")],
    destructive: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `pool-undefine`: remove the definition of an inactive pool.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolUndefineArgs {
    /// Pool name or UUID.
    pub pool: String,
}
impl PoolUndefineArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
        })
    }
}
/// The table of `pool-uuid`.
pub(crate) const POOL_UUID: CommandDef = CommandDef {
    name: "pool-uuid",
    group: "pool",
    summary: "Print the UUID of a pool",
    description: "Prints the UUID of the pool that has the given name.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            required: true,
            help: "Pool name",
            details: &[Detail::By(&[By::Name])],
            ..OptionDef::NONE
        },
    ],
    checks: &[Check::Find("pool")],
    answers: true,
    keys: &["uuid"],
    examples: &[("pool-uuid images", "Prints the UUID of the pool images.")],
    ..CommandDef::NONE
};
/// Arguments of `pool-uuid`: print the UUID of a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolUuidArgs {
    /// Pool name.
    pub pool: String,
}
impl PoolUuidArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
        })
    }
}
/// The table of `pool-event`.
pub(crate) const POOL_EVENT: CommandDef = CommandDef {
    name: "pool-event",
    group: "pool",
    summary: "Wait for events of pools",
    description: "Waits for --event to happen to --pool, or to any pool, and prints it. The command ends with success after the first event; with --loop, it goes on until an interrupt (Ctrl-C) or until --timeout seconds have passed. When no event came, it fails.\n    --timestamp puts the time, in UTC, before each event.\n    With --list, it lists the events that this program knows and ends; the connection need not support all of them.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Text,
            of: Some(Meaning::Pool),
            help: "Pool to watch, by name or UUID",
            details: &[Detail::By(&[By::Uuid, By::Name])],
            ..OptionDef::NONE
        },
        OptionDef {
            name: "event",
            value: ValueType::Choice,
            help: "Kind of event to wait for",
            details: &[
                Detail::Words(&["lifecycle", "refresh"]),
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
        Check::Find("pool"),
    ],
    answers: true,
    keys: &[
        "event",
        "pool",
        "uuid",
        "detail",
        "timestamp",
        "events_received",
        "ended_by",
    ],
    rules: &["At least one of --list and --event must be given."],
    examples: &[
        (
            "pool-event --event lifecycle --loop --timestamp",
            "Prints when pools come and go.",
        ),
        (
            "pool-event images refresh --timeout 60",
            "Waits up to a minute for a refresh of the pool images.",
        ),
    ],
    attended: Some(&[]),
    ..CommandDef::NONE
};
/// Arguments of `pool-event`: wait for events of pools.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolEventArgs {
    /// Pool to watch, by name or UUID.
    pub pool: Option<String>,
    /// Kind of event to wait for.
    pub event: Option<PoolEventEvent>,
    /// The options of the set `event-loop`.
    pub event_loop: super::sets::EventLoop,
}
impl PoolEventArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: matches.remove_one("pool"),
            event: take::choice::<PoolEventEvent>(matches, "event"),
            event_loop: super::sets::EventLoop {
                loop_: take::flag(matches, "loop"),
                timeout: matches.remove_one("timeout"),
                list: take::flag(matches, "list"),
                timestamp: take::flag(matches, "timestamp"),
            },
        })
    }
}
/// The values of `--event` of `pool-event`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PoolEventEvent {
    /// A pool was defined, undefined, started, stopped, created or deleted
    Lifecycle,
    /// The volumes of a pool were read anew
    Refresh,
}
impl ChoiceValue for PoolEventEvent {
    const WORDS: &'static [&'static str] = &["lifecycle", "refresh"];
    fn from_word(word: &str) -> Option<Self> {
        match word {
            "lifecycle" => Some(Self::Lifecycle),
            "refresh" => Some(Self::Refresh),
            _ => None,
        }
    }
    fn word(self) -> &'static str {
        match self {
            Self::Lifecycle => "lifecycle",
            Self::Refresh => "refresh",
        }
    }
}
/// The table of `pool-capabilities`.
pub(crate) const POOL_CAPABILITIES: CommandDef = CommandDef {
    name: "pool-capabilities",
    group: "pool",
    summary: "Print what kinds of pools are supported",
    description: "Prints an XML document of the types of pools, with whether each is supported, what its source has to name, and which formats its source, its target and its volumes can have. It helps when a new pool is planned.",
    answers: true,
    examples: &[("pool-capabilities", "Prints the document.")],
    ..CommandDef::NONE
};
/// Arguments of `pool-capabilities`: print what kinds of pools are supported.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolCapabilitiesArgs {}
impl PoolCapabilitiesArgs {
    pub(crate) fn from_matches(
        _matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {})
    }
}
