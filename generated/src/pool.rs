// Generated from spec/pool by `cargo codegen`; edit the specification.
//! Commands of the group `pool`: tables and argument types.
#![allow(unused_imports, reason = "not every group uses every type")]
use clap::ArgMatches;
use virsh_args::command::{Empty, ReplyDef, ReplyKind};
use virsh_args::{
    Bandwidth, ChoiceValue, Column, CommandDef, CpuList, OldSpelling, OptionDef,
    Relation, ValueType,
};
use virsh_args::take;
/// The table of `pool-dumpxml`.
pub static POOL_DUMPXML: CommandDef = CommandDef {
    name: "pool-dumpxml",
    group: "pool",
    old_names: &[],
    summary: "Print the XML of a pool",
    description: "Prints the XML document that describes the pool as it is now, or with --inactive as it will be from its next start on.",
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
            name: "inactive",
            value: ValueType::Flag,
            number: false,
            required: false,
            repeated: false,
            named_only: false,
            empty: Empty::Refused,
            early: false,
            help: "Print the definition for the next start",
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
/// Arguments of `pool-dumpxml`: print the XML of a pool.
#[derive(Debug, Clone, PartialEq)]
pub struct PoolDumpxmlArgs {
    /// Pool name or UUID.
    pub pool: String,
    /// Print the definition for the next start.
    pub inactive: bool,
    /// Print only what the XPath expression selects.
    pub xpath: Option<String>,
    /// Wrap what the XPath expression selects in one root element.
    pub wrap: bool,
}
impl PoolDumpxmlArgs {
    pub(crate) fn from_matches(
        matches: &mut ArgMatches,
    ) -> Result<Self, virsh_args::BindError> {
        Ok(Self {
            pool: take::required(matches, "pool")?,
            inactive: matches.get_flag("inactive"),
            xpath: matches.remove_one("xpath"),
            wrap: matches.get_flag("wrap"),
        })
    }
}
/// The table of `pool-info`.
pub static POOL_INFO: CommandDef = CommandDef {
    name: "pool-info",
    group: "pool",
    old_names: &[],
    summary: "Print basic facts about a pool",
    description: "Prints the name, UUID and state of the pool, whether it is persistent and starts with the host, and while it is active its sizes, in units that are easy to read or with --bytes in bytes.",
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
                    key: "uuid",
                    title: "UUID",
                },
                Column {
                    key: "state",
                    title: "State",
                },
                Column {
                    key: "persistent",
                    title: "Persistent",
                },
                Column {
                    key: "autostart",
                    title: "Autostart",
                },
                Column {
                    key: "capacity",
                    title: "Capacity",
                },
                Column {
                    key: "allocation",
                    title: "Allocation",
                },
                Column {
                    key: "available",
                    title: "Available",
                },
            ],
        },
    ],
    connects: true,
    hidden: false,
    lenient: false,
    overriding: None,
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
            bytes: matches.get_flag("bytes"),
        })
    }
}
/// The table of `pool-name`.
pub static POOL_NAME: CommandDef = CommandDef {
    name: "pool-name",
    group: "pool",
    old_names: &[],
    summary: "Print the name of a pool",
    description: "Prints the name of the pool that has the given UUID.",
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
            help: "Pool UUID",
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
/// The table of `pool-uuid`.
pub static POOL_UUID: CommandDef = CommandDef {
    name: "pool-uuid",
    group: "pool",
    old_names: &[],
    summary: "Print the UUID of a pool",
    description: "Prints the UUID of the pool that has the given name.",
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
            help: "Pool name",
            old: &[],
            invalid: None,
        },
    ],
    relations: &[],
    replies: &[
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
