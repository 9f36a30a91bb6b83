// Generated from spec/groups.yaml by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
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
        commands: &[
            &monitor::DOMBLKERROR,
            &monitor::DOMBLKINFO,
            &monitor::DOMBLKLIST,
            &monitor::DOMBLKSTAT,
            &monitor::DOMCONTROL,
            &monitor::DOMIF_GETLINK,
            &monitor::DOMIFADDR,
            &monitor::DOMIFLIST,
            &monitor::DOMIFSTAT,
            &monitor::DOMINFO,
            &monitor::DOMMEMSTAT,
            &monitor::DOMSTATE,
            &monitor::DOMSTATS,
            &monitor::DOMTIME,
            &monitor::LIST,
        ],
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
        commands: &[
            &interface::IFACE_BEGIN,
            &interface::IFACE_BRIDGE,
            &interface::IFACE_COMMIT,
            &interface::IFACE_DEFINE,
            &interface::IFACE_DESTROY,
            &interface::IFACE_DUMPXML,
            &interface::IFACE_EDIT,
            &interface::IFACE_LIST,
            &interface::IFACE_MAC,
            &interface::IFACE_NAME,
            &interface::IFACE_ROLLBACK,
            &interface::IFACE_START,
            &interface::IFACE_UNBRIDGE,
            &interface::IFACE_UNDEFINE,
        ],
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
        commands: &[
            &nodedev::NODEDEV_CREATE,
            &nodedev::NODEDEV_DESTROY,
            &nodedev::NODEDEV_DETACH,
            &nodedev::NODEDEV_DUMPXML,
            &nodedev::NODEDEV_LIST,
            &nodedev::NODEDEV_REATTACH,
            &nodedev::NODEDEV_RESET,
            &nodedev::NODEDEV_EVENT,
            &nodedev::NODEDEV_DEFINE,
            &nodedev::NODEDEV_UNDEFINE,
            &nodedev::NODEDEV_START,
            &nodedev::NODEDEV_AUTOSTART,
            &nodedev::NODEDEV_INFO,
        ],
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
        commands: &[],
    },
    Group {
        keyword: "volume",
        title: "Storage Volume",
        commands: &[],
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
    ("domblkerror", &monitor::DOMBLKERROR),
    ("domblkinfo", &monitor::DOMBLKINFO),
    ("domblklist", &monitor::DOMBLKLIST),
    ("domblkstat", &monitor::DOMBLKSTAT),
    ("domcontrol", &monitor::DOMCONTROL),
    ("domif-getlink", &monitor::DOMIF_GETLINK),
    ("domifaddr", &monitor::DOMIFADDR),
    ("domiflist", &monitor::DOMIFLIST),
    ("domifstat", &monitor::DOMIFSTAT),
    ("dominfo", &monitor::DOMINFO),
    ("dommemstat", &monitor::DOMMEMSTAT),
    ("domstate", &monitor::DOMSTATE),
    ("domstats", &monitor::DOMSTATS),
    ("domtime", &monitor::DOMTIME),
    ("echo", &virsh::ECHO),
    ("iface-begin", &interface::IFACE_BEGIN),
    ("iface-bridge", &interface::IFACE_BRIDGE),
    ("iface-commit", &interface::IFACE_COMMIT),
    ("iface-define", &interface::IFACE_DEFINE),
    ("iface-destroy", &interface::IFACE_DESTROY),
    ("iface-dumpxml", &interface::IFACE_DUMPXML),
    ("iface-edit", &interface::IFACE_EDIT),
    ("iface-list", &interface::IFACE_LIST),
    ("iface-mac", &interface::IFACE_MAC),
    ("iface-name", &interface::IFACE_NAME),
    ("iface-rollback", &interface::IFACE_ROLLBACK),
    ("iface-start", &interface::IFACE_START),
    ("iface-unbridge", &interface::IFACE_UNBRIDGE),
    ("iface-undefine", &interface::IFACE_UNDEFINE),
    ("list", &monitor::LIST),
    ("nodedev-autostart", &nodedev::NODEDEV_AUTOSTART),
    ("nodedev-create", &nodedev::NODEDEV_CREATE),
    ("nodedev-define", &nodedev::NODEDEV_DEFINE),
    ("nodedev-destroy", &nodedev::NODEDEV_DESTROY),
    ("nodedev-detach", &nodedev::NODEDEV_DETACH),
    ("nodedev-dettach", &nodedev::NODEDEV_DETACH),
    ("nodedev-dumpxml", &nodedev::NODEDEV_DUMPXML),
    ("nodedev-event", &nodedev::NODEDEV_EVENT),
    ("nodedev-info", &nodedev::NODEDEV_INFO),
    ("nodedev-list", &nodedev::NODEDEV_LIST),
    ("nodedev-reattach", &nodedev::NODEDEV_REATTACH),
    ("nodedev-reset", &nodedev::NODEDEV_RESET),
    ("nodedev-start", &nodedev::NODEDEV_START),
    ("nodedev-undefine", &nodedev::NODEDEV_UNDEFINE),
];
/// Finds a command by its name or an older one.
#[must_use]
pub fn find(name: &str) -> Option<&'static CommandDef> {
    let index = NAMES.binary_search_by_key(&name, |(name, _)| *name).ok()?;
    Some(NAMES[index].1)
}
/// A command with its arguments.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "one value exists per command that runs")]
pub enum Command {
    /// `domblkerror`
    Domblkerror(monitor::DomblkerrorArgs),
    /// `domblkinfo`
    Domblkinfo(monitor::DomblkinfoArgs),
    /// `domblklist`
    Domblklist(monitor::DomblklistArgs),
    /// `domblkstat`
    Domblkstat(monitor::DomblkstatArgs),
    /// `domcontrol`
    Domcontrol(monitor::DomcontrolArgs),
    /// `domif-getlink`
    DomifGetlink(monitor::DomifGetlinkArgs),
    /// `domifaddr`
    Domifaddr(monitor::DomifaddrArgs),
    /// `domiflist`
    Domiflist(monitor::DomiflistArgs),
    /// `domifstat`
    Domifstat(monitor::DomifstatArgs),
    /// `dominfo`
    Dominfo(monitor::DominfoArgs),
    /// `dommemstat`
    Dommemstat(monitor::DommemstatArgs),
    /// `domstate`
    Domstate(monitor::DomstateArgs),
    /// `domstats`
    Domstats(monitor::DomstatsArgs),
    /// `domtime`
    Domtime(monitor::DomtimeArgs),
    /// `list`
    List(monitor::ListArgs),
    /// `iface-begin`
    IfaceBegin(interface::IfaceBeginArgs),
    /// `iface-bridge`
    IfaceBridge(interface::IfaceBridgeArgs),
    /// `iface-commit`
    IfaceCommit(interface::IfaceCommitArgs),
    /// `iface-define`
    IfaceDefine(interface::IfaceDefineArgs),
    /// `iface-destroy`
    IfaceDestroy(interface::IfaceDestroyArgs),
    /// `iface-dumpxml`
    IfaceDumpxml(interface::IfaceDumpxmlArgs),
    /// `iface-edit`
    IfaceEdit(interface::IfaceEditArgs),
    /// `iface-list`
    IfaceList(interface::IfaceListArgs),
    /// `iface-mac`
    IfaceMac(interface::IfaceMacArgs),
    /// `iface-name`
    IfaceName(interface::IfaceNameArgs),
    /// `iface-rollback`
    IfaceRollback(interface::IfaceRollbackArgs),
    /// `iface-start`
    IfaceStart(interface::IfaceStartArgs),
    /// `iface-unbridge`
    IfaceUnbridge(interface::IfaceUnbridgeArgs),
    /// `iface-undefine`
    IfaceUndefine(interface::IfaceUndefineArgs),
    /// `nodedev-create`
    NodedevCreate(nodedev::NodedevCreateArgs),
    /// `nodedev-destroy`
    NodedevDestroy(nodedev::NodedevDestroyArgs),
    /// `nodedev-detach`
    NodedevDetach(nodedev::NodedevDetachArgs),
    /// `nodedev-dumpxml`
    NodedevDumpxml(nodedev::NodedevDumpxmlArgs),
    /// `nodedev-list`
    NodedevList(nodedev::NodedevListArgs),
    /// `nodedev-reattach`
    NodedevReattach(nodedev::NodedevReattachArgs),
    /// `nodedev-reset`
    NodedevReset(nodedev::NodedevResetArgs),
    /// `nodedev-event`
    NodedevEvent(nodedev::NodedevEventArgs),
    /// `nodedev-define`
    NodedevDefine(nodedev::NodedevDefineArgs),
    /// `nodedev-undefine`
    NodedevUndefine(nodedev::NodedevUndefineArgs),
    /// `nodedev-start`
    NodedevStart(nodedev::NodedevStartArgs),
    /// `nodedev-autostart`
    NodedevAutostart(nodedev::NodedevAutostartArgs),
    /// `nodedev-info`
    NodedevInfo(nodedev::NodedevInfoArgs),
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
            "domblkerror" => {
                monitor::DomblkerrorArgs::from_matches(matches).map(Command::Domblkerror)
            }
            "domblkinfo" => {
                monitor::DomblkinfoArgs::from_matches(matches).map(Command::Domblkinfo)
            }
            "domblklist" => {
                monitor::DomblklistArgs::from_matches(matches).map(Command::Domblklist)
            }
            "domblkstat" => {
                monitor::DomblkstatArgs::from_matches(matches).map(Command::Domblkstat)
            }
            "domcontrol" => {
                monitor::DomcontrolArgs::from_matches(matches).map(Command::Domcontrol)
            }
            "domif-getlink" => {
                monitor::DomifGetlinkArgs::from_matches(matches)
                    .map(Command::DomifGetlink)
            }
            "domifaddr" => {
                monitor::DomifaddrArgs::from_matches(matches).map(Command::Domifaddr)
            }
            "domiflist" => {
                monitor::DomiflistArgs::from_matches(matches).map(Command::Domiflist)
            }
            "domifstat" => {
                monitor::DomifstatArgs::from_matches(matches).map(Command::Domifstat)
            }
            "dominfo" => {
                monitor::DominfoArgs::from_matches(matches).map(Command::Dominfo)
            }
            "dommemstat" => {
                monitor::DommemstatArgs::from_matches(matches).map(Command::Dommemstat)
            }
            "domstate" => {
                monitor::DomstateArgs::from_matches(matches).map(Command::Domstate)
            }
            "domstats" => {
                monitor::DomstatsArgs::from_matches(matches).map(Command::Domstats)
            }
            "domtime" => {
                monitor::DomtimeArgs::from_matches(matches).map(Command::Domtime)
            }
            "list" => monitor::ListArgs::from_matches(matches).map(Command::List),
            "iface-begin" => {
                interface::IfaceBeginArgs::from_matches(matches).map(Command::IfaceBegin)
            }
            "iface-bridge" => {
                interface::IfaceBridgeArgs::from_matches(matches)
                    .map(Command::IfaceBridge)
            }
            "iface-commit" => {
                interface::IfaceCommitArgs::from_matches(matches)
                    .map(Command::IfaceCommit)
            }
            "iface-define" => {
                interface::IfaceDefineArgs::from_matches(matches)
                    .map(Command::IfaceDefine)
            }
            "iface-destroy" => {
                interface::IfaceDestroyArgs::from_matches(matches)
                    .map(Command::IfaceDestroy)
            }
            "iface-dumpxml" => {
                interface::IfaceDumpxmlArgs::from_matches(matches)
                    .map(Command::IfaceDumpxml)
            }
            "iface-edit" => {
                interface::IfaceEditArgs::from_matches(matches).map(Command::IfaceEdit)
            }
            "iface-list" => {
                interface::IfaceListArgs::from_matches(matches).map(Command::IfaceList)
            }
            "iface-mac" => {
                interface::IfaceMacArgs::from_matches(matches).map(Command::IfaceMac)
            }
            "iface-name" => {
                interface::IfaceNameArgs::from_matches(matches).map(Command::IfaceName)
            }
            "iface-rollback" => {
                interface::IfaceRollbackArgs::from_matches(matches)
                    .map(Command::IfaceRollback)
            }
            "iface-start" => {
                interface::IfaceStartArgs::from_matches(matches).map(Command::IfaceStart)
            }
            "iface-unbridge" => {
                interface::IfaceUnbridgeArgs::from_matches(matches)
                    .map(Command::IfaceUnbridge)
            }
            "iface-undefine" => {
                interface::IfaceUndefineArgs::from_matches(matches)
                    .map(Command::IfaceUndefine)
            }
            "nodedev-create" => {
                nodedev::NodedevCreateArgs::from_matches(matches)
                    .map(Command::NodedevCreate)
            }
            "nodedev-destroy" => {
                nodedev::NodedevDestroyArgs::from_matches(matches)
                    .map(Command::NodedevDestroy)
            }
            "nodedev-detach" => {
                nodedev::NodedevDetachArgs::from_matches(matches)
                    .map(Command::NodedevDetach)
            }
            "nodedev-dumpxml" => {
                nodedev::NodedevDumpxmlArgs::from_matches(matches)
                    .map(Command::NodedevDumpxml)
            }
            "nodedev-list" => {
                nodedev::NodedevListArgs::from_matches(matches).map(Command::NodedevList)
            }
            "nodedev-reattach" => {
                nodedev::NodedevReattachArgs::from_matches(matches)
                    .map(Command::NodedevReattach)
            }
            "nodedev-reset" => {
                nodedev::NodedevResetArgs::from_matches(matches)
                    .map(Command::NodedevReset)
            }
            "nodedev-event" => {
                nodedev::NodedevEventArgs::from_matches(matches)
                    .map(Command::NodedevEvent)
            }
            "nodedev-define" => {
                nodedev::NodedevDefineArgs::from_matches(matches)
                    .map(Command::NodedevDefine)
            }
            "nodedev-undefine" => {
                nodedev::NodedevUndefineArgs::from_matches(matches)
                    .map(Command::NodedevUndefine)
            }
            "nodedev-start" => {
                nodedev::NodedevStartArgs::from_matches(matches)
                    .map(Command::NodedevStart)
            }
            "nodedev-autostart" => {
                nodedev::NodedevAutostartArgs::from_matches(matches)
                    .map(Command::NodedevAutostart)
            }
            "nodedev-info" => {
                nodedev::NodedevInfoArgs::from_matches(matches).map(Command::NodedevInfo)
            }
            "echo" => virsh::EchoArgs::from_matches(matches).map(Command::Echo),
            other => Err(take::no_such_command(other)),
        }
    }
}
