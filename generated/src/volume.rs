// Generated from spec/volume by `cargo codegen`; edit the specification.
//! Commands of the group `volume`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
use clap::ArgMatches;
use virsh_args::command::{Empty, ReplyDef, ReplyKind};
use virsh_args::{
    Bandwidth, ChoiceValue, Column, CommandDef, CpuList, OldSpelling, OptionDef,
    Relation, ValueType,
};
use virsh_args::take;
/// The table of `vol-dumpxml`.
pub static VOL_DUMPXML: CommandDef = CommandDef {
    name: "vol-dumpxml",
    group: "volume",
    old_names: &[],
    summary: "Print the XML of a volume",
    description: "Prints the XML document that describes the volume. The volume's name needs --pool beside it; by key or path, the first that is found is taken.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Name("volume"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Volume name, key or path",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "pool",
            value: ValueType::Name("pool"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Pool of the volume, by name or UUID",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "xpath",
            value: ValueType::Name("xpath"),
            number: false,
            required: false,
            repeated: false,
            named_only: true,
            empty: Empty::SilentFailure,
            early: false,
            help: "Print only what the XPath expression selects",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "wrap",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Wrap what the XPath expression selects in one root element",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Xml,
            columns: &[],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
};
/// Arguments of `vol-dumpxml`: print the XML of a volume.
#[derive(Debug, Clone, PartialEq)]
pub struct VolDumpxmlArgs {
    /// Volume name, key or path.
    pub vol: String,
    /// Pool of the volume, by name or UUID.
    pub pool: Option<String>,
    /// Print only what the XPath expression selects.
    pub xpath: Option<String>,
    /// Wrap what the XPath expression selects in one root element.
    pub wrap: bool,
}
impl VolDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            vol: take::required(matches, "vol")?,
            pool: matches.remove_one("pool"),
            xpath: matches.remove_one("xpath"),
            wrap: matches.get_flag("wrap"),
        })
    }
}
/// The table of `vol-info`.
pub static VOL_INFO: CommandDef = CommandDef {
    name: "vol-info",
    group: "volume",
    old_names: &[],
    summary: "Print basic facts about a volume",
    description: "Prints the name, type and sizes of the volume, in units that are easy to read or with --bytes in bytes. The volume's name needs --pool beside it; by key or path, the first that is found is taken.\n    --physical prints the size that the volume takes up on the host in place of the allocation. The two differ for sparse files, and for some formats, such as qcow2, whose physical size may be larger.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Name("volume"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Volume name, key or path",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "pool",
            value: ValueType::Name("pool"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Pool of the volume, by name or UUID",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "bytes",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Print sizes in bytes",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "physical",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Print the physical size in place of the allocation",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Fields { width: 15 },
            columns: &[
                Column {
                    key: "name",
                    title: "Name",
                },
                Column {
                    key: "type",
                    title: "Type",
                },
                Column {
                    key: "capacity",
                    title: "Capacity",
                },
                Column {
                    key: "allocation",
                    title: "Allocation",
                },
            ],
        },
        ReplyDef {
            kind: ReplyKind::Fields { width: 15 },
            columns: &[
                Column {
                    key: "name",
                    title: "Name",
                },
                Column {
                    key: "type",
                    title: "Type",
                },
                Column {
                    key: "capacity",
                    title: "Capacity",
                },
                Column {
                    key: "physical",
                    title: "Physical",
                },
            ],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
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
            bytes: matches.get_flag("bytes"),
            physical: matches.get_flag("physical"),
        })
    }
}
/// The table of `vol-key`.
pub static VOL_KEY: CommandDef = CommandDef {
    name: "vol-key",
    group: "volume",
    old_names: &[],
    summary: "Print the key of a volume",
    description: "Prints the key of the volume. The volume's name needs --pool beside it; by path, the first that is found is taken.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Name("volume"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Volume name or path",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "pool",
            value: ValueType::Name("pool"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Pool of the volume, by name or UUID",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Value,
            columns: &[Column { key: "key", title: "" }],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
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
pub static VOL_LIST: CommandDef = CommandDef {
    name: "vol-list",
    group: "volume",
    old_names: &[],
    summary: "List the volumes of a pool",
    description: "Lists the volumes of the pool, which must be active, with their paths. --details adds columns for their types and, where they are known, their sizes.",
    options: &[
        OptionDef {
            name: "pool",
            value: ValueType::Name("pool"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Pool name or UUID",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "details",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Print types and sizes as well",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Table,
            columns: &[
                Column {
                    key: "name",
                    title: "Name",
                },
                Column {
                    key: "path",
                    title: "Path",
                },
            ],
        },
        ReplyDef {
            kind: ReplyKind::Table,
            columns: &[
                Column {
                    key: "name",
                    title: "Name",
                },
                Column {
                    key: "path",
                    title: "Path",
                },
                Column {
                    key: "type",
                    title: "Type",
                },
                Column {
                    key: "capacity",
                    title: "Capacity",
                },
                Column {
                    key: "allocation",
                    title: "Allocation",
                },
            ],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
};
/// Arguments of `vol-list`: list the volumes of a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct VolListArgs {
    /// Pool name or UUID.
    pub pool: String,
    /// Print types and sizes as well.
    pub details: bool,
}
impl VolListArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            details: matches.get_flag("details"),
        })
    }
}
/// The table of `vol-name`.
pub static VOL_NAME: CommandDef = CommandDef {
    name: "vol-name",
    group: "volume",
    old_names: &[],
    summary: "Print the name of a volume",
    description: "Prints the name of the volume that has the given key or path.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Name("volume"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Volume key or path",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Value,
            columns: &[Column { key: "name", title: "" }],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
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
pub static VOL_PATH: CommandDef = CommandDef {
    name: "vol-path",
    group: "volume",
    old_names: &[],
    summary: "Print the path of a volume",
    description: "Prints the path of the volume. The volume's name needs --pool beside it; by key, the first that is found is taken.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Name("volume"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Volume name or key",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "pool",
            value: ValueType::Name("pool"),
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Pool of the volume, by name or UUID",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Value,
            columns: &[Column { key: "path", title: "" }],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
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
pub static VOL_POOL: CommandDef = CommandDef {
    name: "vol-pool",
    group: "volume",
    old_names: &[],
    summary: "Print the pool of a volume",
    description: "Prints the name of the pool that holds the volume with the given key or path, or with --uuid the pool's UUID.",
    options: &[
        OptionDef {
            name: "vol",
            value: ValueType::Name("volume"),
            number: false,
            required: true,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Volume key or path",
            old: &[],
            invalid: None,
        },
        OptionDef {
            name: "uuid",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Print the UUID of the pool instead of its name",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
        ReplyDef {
            kind: ReplyKind::Value,
            columns: &[Column { key: "name", title: "" }],
        },
        ReplyDef {
            kind: ReplyKind::Value,
            columns: &[Column { key: "uuid", title: "" }],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
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
            uuid: matches.get_flag("uuid"),
        })
    }
}
