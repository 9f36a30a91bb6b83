// Generated from spec/groups.yaml by `cargo codegen`; edit the specification.
//! The whole command language: groups, the table of names, the enum of commands.
use clap::ArgMatches;
use virsh_args::{BindError, CommandDef, GlobalOption, Group, take};
pub mod domain;
pub mod monitor;
pub mod events;
pub mod host;
pub mod checkpoint;
pub mod interface;
pub mod filter;
pub mod network;
pub mod nodedev;
pub mod secret;
pub mod snapshot;
pub mod backup;
pub mod pool;
pub mod volume;
pub mod virsh;
/// The groups in listing order.
pub static GROUPS: &[Group] = &[
    Group {
        keyword: "domain",
        title: "Domain Management",
        commands: &[],
    },
    Group {
        keyword: "monitor",
        title: "Domain Monitoring",
        commands: &[&monitor::DOMSTATE],
    },
    Group {
        keyword: "events",
        title: "Domain Events",
        commands: &[],
    },
    Group {
        keyword: "host",
        title: "Host and Hypervisor",
        commands: &[],
    },
    Group {
        keyword: "checkpoint",
        title: "Checkpoint",
        commands: &[],
    },
    Group {
        keyword: "interface",
        title: "Interface",
        commands: &[],
    },
    Group {
        keyword: "filter",
        title: "Network Filter",
        commands: &[],
    },
    Group {
        keyword: "network",
        title: "Networking",
        commands: &[],
    },
    Group {
        keyword: "nodedev",
        title: "Node Device",
        commands: &[],
    },
    Group {
        keyword: "secret",
        title: "Secret",
        commands: &[],
    },
    Group {
        keyword: "snapshot",
        title: "Snapshot",
        commands: &[],
    },
    Group {
        keyword: "backup",
        title: "Backup",
        commands: &[],
    },
    Group {
        keyword: "pool",
        title: "Storage Pool",
        commands: &[
            &pool::FIND_STORAGE_POOL_SOURCES_AS,
            &pool::FIND_STORAGE_POOL_SOURCES,
            &pool::POOL_AUTOSTART,
            &pool::POOL_BUILD,
            &pool::POOL_CREATE_AS,
            &pool::POOL_CREATE,
            &pool::POOL_DEFINE_AS,
            &pool::POOL_DEFINE,
            &pool::POOL_DELETE,
            &pool::POOL_DESTROY,
            &pool::POOL_DUMPXML,
            &pool::POOL_EDIT,
            &pool::POOL_INFO,
            &pool::POOL_LIST,
            &pool::POOL_NAME,
            &pool::POOL_REFRESH,
            &pool::POOL_START,
            &pool::POOL_UNDEFINE,
            &pool::POOL_UUID,
            &pool::POOL_EVENT,
            &pool::POOL_CAPABILITIES,
        ],
    },
    Group {
        keyword: "volume",
        title: "Storage Volume",
        commands: &[
            &volume::VOL_CLONE,
            &volume::VOL_CREATE_AS,
            &volume::VOL_CREATE,
            &volume::VOL_CREATE_FROM,
            &volume::VOL_DELETE,
            &volume::VOL_DOWNLOAD,
            &volume::VOL_DUMPXML,
            &volume::VOL_INFO,
            &volume::VOL_KEY,
            &volume::VOL_LIST,
            &volume::VOL_NAME,
            &volume::VOL_PATH,
            &volume::VOL_POOL,
            &volume::VOL_RESIZE,
            &volume::VOL_UPLOAD,
            &volume::VOL_WIPE,
        ],
    },
    Group {
        keyword: "virsh",
        title: "Virsh itself",
        commands: &[&virsh::ECHO],
    },
];
/// The global options in listing order.
pub static GLOBAL_OPTIONS: &[GlobalOption] = &[
    GlobalOption {
        long: "connect",
        short: "c",
        value: Some("URI"),
        optional: false,
        usage: "hypervisor connection URI",
    },
    GlobalOption {
        long: "debug",
        short: "d",
        value: Some("NUM"),
        optional: false,
        usage: "debug level [0-4]",
    },
    GlobalOption {
        long: "escape",
        short: "e",
        value: Some("<char>"),
        optional: false,
        usage: "set escape sequence for console",
    },
    GlobalOption {
        long: "help",
        short: "h",
        value: None,
        optional: false,
        usage: "this help",
    },
    GlobalOption {
        long: "keepalive-interval",
        short: "k",
        value: Some("NUM"),
        optional: false,
        usage: "keepalive interval in seconds, 0 for disable",
    },
    GlobalOption {
        long: "keepalive-count",
        short: "K",
        value: Some("NUM"),
        optional: false,
        usage: "number of possible missed keepalive messages",
    },
    GlobalOption {
        long: "log",
        short: "l",
        value: Some("FILE"),
        optional: false,
        usage: "output logging to file",
    },
    GlobalOption {
        long: "output",
        short: "",
        value: Some("FORMAT"),
        optional: false,
        usage: "format of the answers, text or json",
    },
    GlobalOption {
        long: "quiet",
        short: "q",
        value: None,
        optional: false,
        usage: "quiet mode",
    },
    GlobalOption {
        long: "readonly",
        short: "r",
        value: None,
        optional: false,
        usage: "connect readonly",
    },
    GlobalOption {
        long: "timing",
        short: "t",
        value: None,
        optional: false,
        usage: "print timing information",
    },
    GlobalOption {
        long: "",
        short: "v",
        value: None,
        optional: false,
        usage: "short version",
    },
    GlobalOption {
        long: "",
        short: "V",
        value: None,
        optional: false,
        usage: "long version",
    },
    GlobalOption {
        long: "version",
        short: "",
        value: Some("TYPE"),
        optional: true,
        usage: "version, TYPE is short or long (default short)",
    },
];
/// The catalogue: the whole command language as JSON.
pub static CATALOGUE: &str = include_str!("../catalogue.json");
/// All names, older ones included, in alphabetical order.
static NAMES: &[(&str, &CommandDef)] = &[
    ("domstate", &monitor::DOMSTATE),
    ("echo", &virsh::ECHO),
    ("find-storage-pool-sources", &pool::FIND_STORAGE_POOL_SOURCES),
    ("find-storage-pool-sources-as", &pool::FIND_STORAGE_POOL_SOURCES_AS),
    ("pool-autostart", &pool::POOL_AUTOSTART),
    ("pool-build", &pool::POOL_BUILD),
    ("pool-capabilities", &pool::POOL_CAPABILITIES),
    ("pool-create", &pool::POOL_CREATE),
    ("pool-create-as", &pool::POOL_CREATE_AS),
    ("pool-define", &pool::POOL_DEFINE),
    ("pool-define-as", &pool::POOL_DEFINE_AS),
    ("pool-delete", &pool::POOL_DELETE),
    ("pool-destroy", &pool::POOL_DESTROY),
    ("pool-dumpxml", &pool::POOL_DUMPXML),
    ("pool-edit", &pool::POOL_EDIT),
    ("pool-event", &pool::POOL_EVENT),
    ("pool-info", &pool::POOL_INFO),
    ("pool-list", &pool::POOL_LIST),
    ("pool-name", &pool::POOL_NAME),
    ("pool-refresh", &pool::POOL_REFRESH),
    ("pool-start", &pool::POOL_START),
    ("pool-undefine", &pool::POOL_UNDEFINE),
    ("pool-uuid", &pool::POOL_UUID),
    ("vol-clone", &volume::VOL_CLONE),
    ("vol-create", &volume::VOL_CREATE),
    ("vol-create-as", &volume::VOL_CREATE_AS),
    ("vol-create-from", &volume::VOL_CREATE_FROM),
    ("vol-delete", &volume::VOL_DELETE),
    ("vol-download", &volume::VOL_DOWNLOAD),
    ("vol-dumpxml", &volume::VOL_DUMPXML),
    ("vol-info", &volume::VOL_INFO),
    ("vol-key", &volume::VOL_KEY),
    ("vol-list", &volume::VOL_LIST),
    ("vol-name", &volume::VOL_NAME),
    ("vol-path", &volume::VOL_PATH),
    ("vol-pool", &volume::VOL_POOL),
    ("vol-resize", &volume::VOL_RESIZE),
    ("vol-upload", &volume::VOL_UPLOAD),
    ("vol-wipe", &volume::VOL_WIPE),
];
/// Finds a command by its name or an older one.
#[must_use]
pub fn find(name: &str) -> Option<&'static CommandDef> {
    let index = NAMES.binary_search_by_key(&name, |(name, _)| *name).ok()?;
    Some(NAMES[index].1)
}
/// A command with its arguments.
#[derive(Debug, Clone, PartialEq)]
pub enum Command {
    /// `domstate`
    Domstate(monitor::DomstateArgs),
    /// `find-storage-pool-sources-as`
    FindStoragePoolSourcesAs(pool::FindStoragePoolSourcesAsArgs),
    /// `find-storage-pool-sources`
    FindStoragePoolSources(pool::FindStoragePoolSourcesArgs),
    /// `pool-autostart`
    PoolAutostart(pool::PoolAutostartArgs),
    /// `pool-build`
    PoolBuild(pool::PoolBuildArgs),
    /// `pool-create-as`
    PoolCreateAs(pool::PoolCreateAsArgs),
    /// `pool-create`
    PoolCreate(pool::PoolCreateArgs),
    /// `pool-define-as`
    PoolDefineAs(pool::PoolDefineAsArgs),
    /// `pool-define`
    PoolDefine(pool::PoolDefineArgs),
    /// `pool-delete`
    PoolDelete(pool::PoolDeleteArgs),
    /// `pool-destroy`
    PoolDestroy(pool::PoolDestroyArgs),
    /// `pool-dumpxml`
    PoolDumpxml(pool::PoolDumpxmlArgs),
    /// `pool-edit`
    PoolEdit(pool::PoolEditArgs),
    /// `pool-info`
    PoolInfo(pool::PoolInfoArgs),
    /// `pool-list`
    PoolList(pool::PoolListArgs),
    /// `pool-name`
    PoolName(pool::PoolNameArgs),
    /// `pool-refresh`
    PoolRefresh(pool::PoolRefreshArgs),
    /// `pool-start`
    PoolStart(pool::PoolStartArgs),
    /// `pool-undefine`
    PoolUndefine(pool::PoolUndefineArgs),
    /// `pool-uuid`
    PoolUuid(pool::PoolUuidArgs),
    /// `pool-event`
    PoolEvent(pool::PoolEventArgs),
    /// `pool-capabilities`
    PoolCapabilities(pool::PoolCapabilitiesArgs),
    /// `vol-clone`
    VolClone(volume::VolCloneArgs),
    /// `vol-create-as`
    VolCreateAs(volume::VolCreateAsArgs),
    /// `vol-create`
    VolCreate(volume::VolCreateArgs),
    /// `vol-create-from`
    VolCreateFrom(volume::VolCreateFromArgs),
    /// `vol-delete`
    VolDelete(volume::VolDeleteArgs),
    /// `vol-download`
    VolDownload(volume::VolDownloadArgs),
    /// `vol-dumpxml`
    VolDumpxml(volume::VolDumpxmlArgs),
    /// `vol-info`
    VolInfo(volume::VolInfoArgs),
    /// `vol-key`
    VolKey(volume::VolKeyArgs),
    /// `vol-list`
    VolList(volume::VolListArgs),
    /// `vol-name`
    VolName(volume::VolNameArgs),
    /// `vol-path`
    VolPath(volume::VolPathArgs),
    /// `vol-pool`
    VolPool(volume::VolPoolArgs),
    /// `vol-resize`
    VolResize(volume::VolResizeArgs),
    /// `vol-upload`
    VolUpload(volume::VolUploadArgs),
    /// `vol-wipe`
    VolWipe(volume::VolWipeArgs),
    /// `echo`
    Echo(virsh::EchoArgs),
}
impl Command {
    /// Takes the arguments of the command `name` out of clap's matches.
    ///
    /// # Errors
    /// Says which option is missing, if the matches are not those of the command.
    pub fn from_matches(
        name: &str,
        matches: &mut ArgMatches,
    ) -> Result<Command, BindError> {
        match name {
            "domstate" => {
                monitor::DomstateArgs::from_matches(matches).map(Command::Domstate)
            }
            "find-storage-pool-sources-as" => {
                pool::FindStoragePoolSourcesAsArgs::from_matches(matches)
                    .map(Command::FindStoragePoolSourcesAs)
            }
            "find-storage-pool-sources" => {
                pool::FindStoragePoolSourcesArgs::from_matches(matches)
                    .map(Command::FindStoragePoolSources)
            }
            "pool-autostart" => {
                pool::PoolAutostartArgs::from_matches(matches)
                    .map(Command::PoolAutostart)
            }
            "pool-build" => {
                pool::PoolBuildArgs::from_matches(matches).map(Command::PoolBuild)
            }
            "pool-create-as" => {
                pool::PoolCreateAsArgs::from_matches(matches).map(Command::PoolCreateAs)
            }
            "pool-create" => {
                pool::PoolCreateArgs::from_matches(matches).map(Command::PoolCreate)
            }
            "pool-define-as" => {
                pool::PoolDefineAsArgs::from_matches(matches).map(Command::PoolDefineAs)
            }
            "pool-define" => {
                pool::PoolDefineArgs::from_matches(matches).map(Command::PoolDefine)
            }
            "pool-delete" => {
                pool::PoolDeleteArgs::from_matches(matches).map(Command::PoolDelete)
            }
            "pool-destroy" => {
                pool::PoolDestroyArgs::from_matches(matches).map(Command::PoolDestroy)
            }
            "pool-dumpxml" => {
                pool::PoolDumpxmlArgs::from_matches(matches).map(Command::PoolDumpxml)
            }
            "pool-edit" => {
                pool::PoolEditArgs::from_matches(matches).map(Command::PoolEdit)
            }
            "pool-info" => {
                pool::PoolInfoArgs::from_matches(matches).map(Command::PoolInfo)
            }
            "pool-list" => {
                pool::PoolListArgs::from_matches(matches).map(Command::PoolList)
            }
            "pool-name" => {
                pool::PoolNameArgs::from_matches(matches).map(Command::PoolName)
            }
            "pool-refresh" => {
                pool::PoolRefreshArgs::from_matches(matches).map(Command::PoolRefresh)
            }
            "pool-start" => {
                pool::PoolStartArgs::from_matches(matches).map(Command::PoolStart)
            }
            "pool-undefine" => {
                pool::PoolUndefineArgs::from_matches(matches).map(Command::PoolUndefine)
            }
            "pool-uuid" => {
                pool::PoolUuidArgs::from_matches(matches).map(Command::PoolUuid)
            }
            "pool-event" => {
                pool::PoolEventArgs::from_matches(matches).map(Command::PoolEvent)
            }
            "pool-capabilities" => {
                pool::PoolCapabilitiesArgs::from_matches(matches)
                    .map(Command::PoolCapabilities)
            }
            "vol-clone" => {
                volume::VolCloneArgs::from_matches(matches).map(Command::VolClone)
            }
            "vol-create-as" => {
                volume::VolCreateAsArgs::from_matches(matches).map(Command::VolCreateAs)
            }
            "vol-create" => {
                volume::VolCreateArgs::from_matches(matches).map(Command::VolCreate)
            }
            "vol-create-from" => {
                volume::VolCreateFromArgs::from_matches(matches)
                    .map(Command::VolCreateFrom)
            }
            "vol-delete" => {
                volume::VolDeleteArgs::from_matches(matches).map(Command::VolDelete)
            }
            "vol-download" => {
                volume::VolDownloadArgs::from_matches(matches).map(Command::VolDownload)
            }
            "vol-dumpxml" => {
                volume::VolDumpxmlArgs::from_matches(matches).map(Command::VolDumpxml)
            }
            "vol-info" => {
                volume::VolInfoArgs::from_matches(matches).map(Command::VolInfo)
            }
            "vol-key" => volume::VolKeyArgs::from_matches(matches).map(Command::VolKey),
            "vol-list" => {
                volume::VolListArgs::from_matches(matches).map(Command::VolList)
            }
            "vol-name" => {
                volume::VolNameArgs::from_matches(matches).map(Command::VolName)
            }
            "vol-path" => {
                volume::VolPathArgs::from_matches(matches).map(Command::VolPath)
            }
            "vol-pool" => {
                volume::VolPoolArgs::from_matches(matches).map(Command::VolPool)
            }
            "vol-resize" => {
                volume::VolResizeArgs::from_matches(matches).map(Command::VolResize)
            }
            "vol-upload" => {
                volume::VolUploadArgs::from_matches(matches).map(Command::VolUpload)
            }
            "vol-wipe" => {
                volume::VolWipeArgs::from_matches(matches).map(Command::VolWipe)
            }
            "echo" => virsh::EchoArgs::from_matches(matches).map(Command::Echo),
            other => Err(take::no_such_command(other)),
        }
    }
}
