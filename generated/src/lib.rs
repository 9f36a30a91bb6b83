// Generated from spec/groups.yaml by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! The whole command language: groups, the table of names, the enum of commands.
use clap::ArgMatches;
use std::sync::OnceLock;
use virsh_args::packed::{self, Named, Packed};
use virsh_args::{BindError, CommandDef, GlobalOption, Group, Listed, take};
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
pub mod beyond;
pub mod sets;
pub mod completion;
/// The groups in listing order.
pub static GROUPS: &[Group] = &[
    Group {
        keyword: "domain",
        title: "Domain Management",
        beyond: false,
        commands: &[
            Listed::of(&domain::ATTACH_DEVICE),
            Listed::of(&domain::ATTACH_DISK),
            Listed::of(&domain::ATTACH_INTERFACE),
            Listed::of(&domain::AUTOSTART),
            Listed::of(&domain::BLKDEVIOTUNE),
            Listed::of(&domain::DOMTHROTTLEGROUPSET),
            Listed::of(&domain::DOMTHROTTLEGROUPDEL),
            Listed::of(&domain::DOMTHROTTLEGROUPINFO),
            Listed::of(&domain::DOMTHROTTLEGROUPLIST),
            Listed::of(&domain::BLKIOTUNE),
            Listed::of(&domain::BLOCKCOMMIT),
            Listed::of(&domain::BLOCKCOPY),
            Listed::of(&domain::BLOCKJOB),
            Listed::of(&domain::BLOCKPULL),
            Listed::of(&domain::BLOCKRESIZE),
            Listed::of(&domain::CHANGE_MEDIA),
            Listed::of(&domain::CONSOLE),
            Listed::of(&domain::CPU_STATS),
            Listed::of(&domain::CREATE),
            Listed::of(&domain::DEFINE),
            Listed::of(&domain::DESC),
            Listed::of(&domain::DESTROY),
            Listed::of(&domain::DETACH_DEVICE),
            Listed::of(&domain::DETACH_DEVICE_ALIAS),
            Listed::of(&domain::DETACH_DISK),
            Listed::of(&domain::DETACH_INTERFACE),
            Listed::of(&domain::DOMDISPLAY),
            Listed::of(&domain::DOMFSFREEZE),
            Listed::of(&domain::DOMFSTHAW),
            Listed::of(&domain::DOMFSINFO),
            Listed::of(&domain::DOMFSTRIM),
            Listed::of(&domain::DOMHOSTNAME),
            Listed::of(&domain::DOMID),
            Listed::of(&domain::DOMIFANNOUNCE),
            Listed::of(&domain::DOMIF_SETLINK),
            Listed::of(&domain::DOMIFTUNE),
            Listed::of(&domain::DOMJOBABORT),
            Listed::of(&domain::DOMJOBINFO),
            Listed::of(&domain::DOMLAUNCHSECINFO),
            Listed::of(&domain::DOMSETLAUNCHSECSTATE),
            Listed::of(&domain::DOMNAME),
            Listed::of(&domain::DOMRENAME),
            Listed::of(&domain::DOMPMSUSPEND),
            Listed::of(&domain::DOMPMWAKEUP),
            Listed::of(&domain::DOMUUID),
            Listed::of(&domain::DOMXML_FROM_NATIVE),
            Listed::of(&domain::DOMXML_TO_NATIVE),
            Listed::of(&domain::DUMP),
            Listed::of(&domain::DUMPXML),
            Listed::of(&domain::EDIT),
            Listed::of(&domain::GET_USER_SSHKEYS),
            Listed::of(&domain::INJECT_NMI),
            Listed::of(&domain::IOTHREADINFO),
            Listed::of(&domain::IOTHREADPIN),
            Listed::of(&domain::IOTHREADADD),
            Listed::of(&domain::IOTHREADSET),
            Listed::of(&domain::IOTHREADDEL),
            Listed::of(&domain::SEND_KEY),
            Listed::of(&domain::SEND_PROCESS_SIGNAL),
            Listed::of(&domain::LXC_ENTER_NAMESPACE),
            Listed::of(&domain::MANAGEDSAVE),
            Listed::of(&domain::MANAGEDSAVE_REMOVE),
            Listed::of(&domain::MANAGEDSAVE_EDIT),
            Listed::of(&domain::MANAGEDSAVE_DUMPXML),
            Listed::of(&domain::MANAGEDSAVE_DEFINE),
            Listed::of(&domain::MEMTUNE),
            Listed::of(&domain::PERF),
            Listed::of(&domain::METADATA),
            Listed::of(&domain::MIGRATE),
            Listed::of(&domain::MIGRATE_SETMAXDOWNTIME),
            Listed::of(&domain::MIGRATE_GETMAXDOWNTIME),
            Listed::of(&domain::MIGRATE_COMPCACHE),
            Listed::of(&domain::MIGRATE_SETSPEED),
            Listed::of(&domain::MIGRATE_GETSPEED),
            Listed::of(&domain::MIGRATE_POSTCOPY),
            Listed::of(&domain::NUMATUNE),
            Listed::of(&domain::QEMU_ATTACH),
            Listed::of(&domain::QEMU_MONITOR_COMMAND),
            Listed::of(&domain::QEMU_MONITOR_EVENT),
            Listed::of(&domain::QEMU_AGENT_COMMAND),
            Listed::of(&domain::GUEST_AGENT_TIMEOUT),
            Listed::of(&domain::REBOOT),
            Listed::of(&domain::RESET),
            Listed::of(&domain::RESTORE),
            Listed::of(&domain::RESUME),
            Listed::of(&domain::SAVE),
            Listed::of(&domain::SAVE_IMAGE_DEFINE),
            Listed::of(&domain::SAVE_IMAGE_DUMPXML),
            Listed::of(&domain::SAVE_IMAGE_EDIT),
            Listed::of(&domain::SCHEDINFO),
            Listed::of(&domain::SCREENSHOT),
            Listed::of(&domain::SET_LIFECYCLE_ACTION),
            Listed::of(&domain::SET_USER_SSHKEYS),
            Listed::of(&domain::SET_USER_PASSWORD),
            Listed::of(&domain::SETMAXMEM),
            Listed::of(&domain::SETMEM),
            Listed::of(&domain::SETVCPUS),
            Listed::of(&domain::SHUTDOWN),
            Listed::of(&domain::START),
            Listed::of(&domain::SUSPEND),
            Listed::of(&domain::TTYCONSOLE),
            Listed::of(&domain::UNDEFINE),
            Listed::of(&domain::UPDATE_DEVICE),
            Listed::of(&domain::UPDATE_MEMORY_DEVICE),
            Listed::of(&domain::VCPUCOUNT),
            Listed::of(&domain::VCPUINFO),
            Listed::of(&domain::VCPUPIN),
            Listed::of(&domain::EMULATORPIN),
            Listed::of(&domain::VNCDISPLAY),
            Listed::of(&domain::GUESTVCPUS),
            Listed::of(&domain::SETVCPU),
            Listed::of(&domain::DOMBLKTHRESHOLD),
            Listed::of(&domain::GUESTINFO),
            Listed::of(&domain::DOMDIRTYRATE_CALC),
            Listed::of(&domain::DOM_FD_ASSOCIATE),
            Listed::of(&domain::DOMDISPLAY_RELOAD),
        ],
    },
    Group {
        keyword: "monitor",
        title: "Domain Monitoring",
        beyond: false,
        commands: &[
            Listed::of(&monitor::DOMBLKERROR),
            Listed::of(&monitor::DOMBLKINFO),
            Listed::of(&monitor::DOMBLKLIST),
            Listed::of(&monitor::DOMBLKSTAT),
            Listed::of(&monitor::DOMCONTROL),
            Listed::of(&monitor::DOMIF_GETLINK),
            Listed::of(&monitor::DOMIFADDR),
            Listed::of(&monitor::DOMIFLIST),
            Listed::of(&monitor::DOMIFSTAT),
            Listed::of(&monitor::DOMINFO),
            Listed::of(&monitor::DOMMEMSTAT),
            Listed::of(&monitor::DOMSTATE),
            Listed::of(&monitor::DOMSTATS),
            Listed::of(&monitor::DOMTIME),
            Listed::of(&monitor::LIST),
        ],
    },
    Group {
        keyword: "events",
        title: "Domain Events",
        beyond: false,
        commands: &[Listed::of(&events::EVENT), Listed::of(&events::AWAIT)],
    },
    Group {
        keyword: "host",
        title: "Host and Hypervisor",
        beyond: false,
        commands: &[
            Listed::of(&host::ALLOCPAGES),
            Listed::of(&host::CAPABILITIES),
            Listed::of(&host::CPU_BASELINE),
            Listed::of(&host::CPU_COMPARE),
            Listed::of(&host::CPU_MODELS),
            Listed::of(&host::DOMCAPABILITIES),
            Listed::of(&host::FREECELL),
            Listed::of(&host::FREEPAGES),
            Listed::of(&host::HOSTNAME),
            Listed::of(&host::HYPERVISOR_CPU_BASELINE),
            Listed::of(&host::HYPERVISOR_CPU_COMPARE),
            Listed::of(&host::HYPERVISOR_CPU_MODELS),
            Listed::of(&host::MAXVCPUS),
            Listed::of(&host::NODE_MEMORY_TUNE),
            Listed::of(&host::NODECPUMAP),
            Listed::of(&host::NODECPUSTATS),
            Listed::of(&host::NODEINFO),
            Listed::of(&host::NODEMEMSTATS),
            Listed::of(&host::NODESEVINFO),
            Listed::of(&host::NODESUSPEND),
            Listed::of(&host::SYSINFO),
            Listed::of(&host::URI),
            Listed::of(&host::VERSION),
        ],
    },
    Group {
        keyword: "checkpoint",
        title: "Checkpoint",
        beyond: false,
        commands: &[
            Listed::of(&checkpoint::CHECKPOINT_CREATE),
            Listed::of(&checkpoint::CHECKPOINT_CREATE_AS),
            Listed::of(&checkpoint::CHECKPOINT_DELETE),
            Listed::of(&checkpoint::CHECKPOINT_DUMPXML),
            Listed::of(&checkpoint::CHECKPOINT_EDIT),
            Listed::of(&checkpoint::CHECKPOINT_INFO),
            Listed::of(&checkpoint::CHECKPOINT_LIST),
            Listed::of(&checkpoint::CHECKPOINT_PARENT),
        ],
    },
    Group {
        keyword: "interface",
        title: "Interface",
        beyond: false,
        commands: &[
            Listed::of(&interface::IFACE_BEGIN),
            Listed::of(&interface::IFACE_BRIDGE),
            Listed::of(&interface::IFACE_COMMIT),
            Listed::of(&interface::IFACE_DEFINE),
            Listed::of(&interface::IFACE_DESTROY),
            Listed::of(&interface::IFACE_DUMPXML),
            Listed::of(&interface::IFACE_EDIT),
            Listed::of(&interface::IFACE_LIST),
            Listed::of(&interface::IFACE_MAC),
            Listed::of(&interface::IFACE_NAME),
            Listed::of(&interface::IFACE_ROLLBACK),
            Listed::of(&interface::IFACE_START),
            Listed::of(&interface::IFACE_UNBRIDGE),
            Listed::of(&interface::IFACE_UNDEFINE),
        ],
    },
    Group {
        keyword: "filter",
        title: "Network Filter",
        beyond: false,
        commands: &[
            Listed::of(&filter::NWFILTER_DEFINE),
            Listed::of(&filter::NWFILTER_DUMPXML),
            Listed::of(&filter::NWFILTER_EDIT),
            Listed::of(&filter::NWFILTER_LIST),
            Listed::of(&filter::NWFILTER_UNDEFINE),
            Listed::of(&filter::NWFILTER_BINDING_CREATE),
            Listed::of(&filter::NWFILTER_BINDING_DELETE),
            Listed::of(&filter::NWFILTER_BINDING_DUMPXML),
            Listed::of(&filter::NWFILTER_BINDING_LIST),
        ],
    },
    Group {
        keyword: "network",
        title: "Networking",
        beyond: false,
        commands: &[
            Listed::of(&network::NET_AUTOSTART),
            Listed::of(&network::NET_CREATE),
            Listed::of(&network::NET_DEFINE),
            Listed::of(&network::NET_DESC),
            Listed::of(&network::NET_DESTROY),
            Listed::of(&network::NET_DHCP_LEASES),
            Listed::of(&network::NET_DUMPXML),
            Listed::of(&network::NET_EDIT),
            Listed::of(&network::NET_EVENT),
            Listed::of(&network::NET_INFO),
            Listed::of(&network::NET_LIST),
            Listed::of(&network::NET_METADATA),
            Listed::of(&network::NET_NAME),
            Listed::of(&network::NET_START),
            Listed::of(&network::NET_UNDEFINE),
            Listed::of(&network::NET_UPDATE),
            Listed::of(&network::NET_UUID),
            Listed::of(&network::NET_PORT_LIST),
            Listed::of(&network::NET_PORT_CREATE),
            Listed::of(&network::NET_PORT_DUMPXML),
            Listed::of(&network::NET_PORT_DELETE),
        ],
    },
    Group {
        keyword: "nodedev",
        title: "Node Device",
        beyond: false,
        commands: &[
            Listed::of(&nodedev::NODEDEV_CREATE),
            Listed::of(&nodedev::NODEDEV_DESTROY),
            Listed::of(&nodedev::NODEDEV_DETACH),
            Listed::of(&nodedev::NODEDEV_DUMPXML),
            Listed::of(&nodedev::NODEDEV_LIST),
            Listed::of(&nodedev::NODEDEV_REATTACH),
            Listed::of(&nodedev::NODEDEV_RESET),
            Listed::of(&nodedev::NODEDEV_EVENT),
            Listed::of(&nodedev::NODEDEV_DEFINE),
            Listed::of(&nodedev::NODEDEV_UNDEFINE),
            Listed::of(&nodedev::NODEDEV_START),
            Listed::of(&nodedev::NODEDEV_AUTOSTART),
            Listed::of(&nodedev::NODEDEV_INFO),
            Listed::of(&nodedev::NODEDEV_UPDATE),
        ],
    },
    Group {
        keyword: "secret",
        title: "Secret",
        beyond: false,
        commands: &[
            Listed::of(&secret::SECRET_DEFINE),
            Listed::of(&secret::SECRET_DUMPXML),
            Listed::of(&secret::SECRET_EVENT),
            Listed::of(&secret::SECRET_GET_VALUE),
            Listed::of(&secret::SECRET_LIST),
            Listed::of(&secret::SECRET_SET_VALUE),
            Listed::of(&secret::SECRET_UNDEFINE),
        ],
    },
    Group {
        keyword: "snapshot",
        title: "Snapshot",
        beyond: false,
        commands: &[
            Listed::of(&snapshot::SNAPSHOT_CREATE),
            Listed::of(&snapshot::SNAPSHOT_CREATE_AS),
            Listed::of(&snapshot::SNAPSHOT_CURRENT),
            Listed::of(&snapshot::SNAPSHOT_DELETE),
            Listed::of(&snapshot::SNAPSHOT_DUMPXML),
            Listed::of(&snapshot::SNAPSHOT_EDIT),
            Listed::of(&snapshot::SNAPSHOT_INFO),
            Listed::of(&snapshot::SNAPSHOT_LIST),
            Listed::of(&snapshot::SNAPSHOT_PARENT),
            Listed::of(&snapshot::SNAPSHOT_REVERT),
        ],
    },
    Group {
        keyword: "backup",
        title: "Backup",
        beyond: false,
        commands: &[
            Listed::of(&backup::BACKUP_BEGIN),
            Listed::of(&backup::BACKUP_DUMPXML),
        ],
    },
    Group {
        keyword: "pool",
        title: "Storage Pool",
        beyond: false,
        commands: &[
            Listed::of(&pool::FIND_STORAGE_POOL_SOURCES_AS),
            Listed::of(&pool::FIND_STORAGE_POOL_SOURCES),
            Listed::of(&pool::POOL_AUTOSTART),
            Listed::of(&pool::POOL_BUILD),
            Listed::of(&pool::POOL_CREATE_AS),
            Listed::of(&pool::POOL_CREATE),
            Listed::of(&pool::POOL_DEFINE_AS),
            Listed::of(&pool::POOL_DEFINE),
            Listed::of(&pool::POOL_DELETE),
            Listed::of(&pool::POOL_DESTROY),
            Listed::of(&pool::POOL_DUMPXML),
            Listed::of(&pool::POOL_EDIT),
            Listed::of(&pool::POOL_INFO),
            Listed::of(&pool::POOL_LIST),
            Listed::of(&pool::POOL_NAME),
            Listed::of(&pool::POOL_REFRESH),
            Listed::of(&pool::POOL_START),
            Listed::of(&pool::POOL_UNDEFINE),
            Listed::of(&pool::POOL_UUID),
            Listed::of(&pool::POOL_EVENT),
            Listed::of(&pool::POOL_CAPABILITIES),
        ],
    },
    Group {
        keyword: "volume",
        title: "Storage Volume",
        beyond: false,
        commands: &[
            Listed::of(&volume::VOL_CLONE),
            Listed::of(&volume::VOL_CREATE_AS),
            Listed::of(&volume::VOL_CREATE),
            Listed::of(&volume::VOL_CREATE_FROM),
            Listed::of(&volume::VOL_DELETE),
            Listed::of(&volume::VOL_DOWNLOAD),
            Listed::of(&volume::VOL_DUMPXML),
            Listed::of(&volume::VOL_INFO),
            Listed::of(&volume::VOL_KEY),
            Listed::of(&volume::VOL_LIST),
            Listed::of(&volume::VOL_NAME),
            Listed::of(&volume::VOL_PATH),
            Listed::of(&volume::VOL_POOL),
            Listed::of(&volume::VOL_RESIZE),
            Listed::of(&volume::VOL_UPLOAD),
            Listed::of(&volume::VOL_WIPE),
        ],
    },
    Group {
        keyword: "virsh",
        title: "Virsh itself",
        beyond: false,
        commands: &[
            Listed::of(&virsh::CD),
            Listed::of(&virsh::ECHO),
            Listed::of(&virsh::EXIT),
            Listed::of(&virsh::HELP),
            Listed::of(&virsh::PWD),
            Listed::of(&virsh::QUIT),
            Listed::of(&virsh::SELF_TEST),
            Listed::of(&virsh::COMPLETE),
            Listed::of(&virsh::CONNECT),
        ],
    },
    Group {
        keyword: "beyond",
        title: "Commands beyond virsh",
        beyond: true,
        commands: &[
            Listed::of(&beyond::GUEST_EXEC),
            Listed::of(&beyond::DELETE),
            Listed::of(&beyond::EACH),
        ],
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
        beyond: false,
    },
    GlobalOption {
        long: "columns",
        short: "",
        value: Some("KEYS"),
        optional: false,
        usage: "keys of lists and fields that are printed, in this order",
        beyond: true,
    },
    GlobalOption {
        long: "debug",
        short: "d",
        value: Some("NUM"),
        optional: false,
        usage: "debug level [0-4]",
        beyond: false,
    },
    GlobalOption {
        long: "escape",
        short: "e",
        value: Some("<char>"),
        optional: false,
        usage: "set escape sequence for console",
        beyond: false,
    },
    GlobalOption {
        long: "help",
        short: "h",
        value: None,
        optional: false,
        usage: "this help",
        beyond: false,
    },
    GlobalOption {
        long: "keepalive-interval",
        short: "k",
        value: Some("NUM"),
        optional: false,
        usage: "keepalive interval in seconds, 0 for disable",
        beyond: false,
    },
    GlobalOption {
        long: "keepalive-count",
        short: "K",
        value: Some("NUM"),
        optional: false,
        usage: "number of possible missed keepalive messages",
        beyond: false,
    },
    GlobalOption {
        long: "log",
        short: "l",
        value: Some("FILE"),
        optional: false,
        usage: "output logging to file",
        beyond: false,
    },
    GlobalOption {
        long: "output",
        short: "",
        value: Some("FORMAT"),
        optional: false,
        usage: "format of the answers, text, json, yaml or csv",
        beyond: true,
    },
    GlobalOption {
        long: "quiet",
        short: "q",
        value: None,
        optional: false,
        usage: "quiet mode",
        beyond: false,
    },
    GlobalOption {
        long: "readonly",
        short: "r",
        value: None,
        optional: false,
        usage: "connect readonly",
        beyond: false,
    },
    GlobalOption {
        long: "retry",
        short: "",
        value: Some("N"),
        optional: false,
        usage: "try to connect N more times",
        beyond: true,
    },
    GlobalOption {
        long: "strict",
        short: "",
        value: None,
        optional: false,
        usage: "end at the first command that fails",
        beyond: true,
    },
    GlobalOption {
        long: "timeout",
        short: "",
        value: Some("SECONDS"),
        optional: false,
        usage: "seconds for connecting and each command",
        beyond: true,
    },
    GlobalOption {
        long: "timing",
        short: "t",
        value: None,
        optional: false,
        usage: "print timing information",
        beyond: false,
    },
    GlobalOption {
        long: "no-pkttyagent",
        short: "",
        value: None,
        optional: false,
        usage: "suppress registration of pkttyagent",
        beyond: false,
    },
    GlobalOption {
        long: "",
        short: "v",
        value: None,
        optional: false,
        usage: "short version",
        beyond: false,
    },
    GlobalOption {
        long: "",
        short: "V",
        value: None,
        optional: false,
        usage: "long version",
        beyond: false,
    },
    GlobalOption {
        long: "version",
        short: "",
        value: Some("TYPE"),
        optional: true,
        usage: "version, TYPE is short or long (default short)",
        beyond: false,
    },
];
/// The release of libvirt whose command language this is.
pub static LANGUAGE: &str = "12.8.0";
/// The catalogue: the whole command language as JSON.
pub static CATALOGUE: &str = include_str!("../catalogue.json");
/// All names, older ones included, in alphabetical order, with the tables as they are packed.
const NAMES: Named<'_> = &[
    ("allocpages", &host::ALLOCPAGES),
    ("attach-device", &domain::ATTACH_DEVICE),
    ("attach-disk", &domain::ATTACH_DISK),
    ("attach-interface", &domain::ATTACH_INTERFACE),
    ("autostart", &domain::AUTOSTART),
    ("await", &events::AWAIT),
    ("backup-begin", &backup::BACKUP_BEGIN),
    ("backup-dumpxml", &backup::BACKUP_DUMPXML),
    ("blkdeviotune", &domain::BLKDEVIOTUNE),
    ("blkiotune", &domain::BLKIOTUNE),
    ("blockcommit", &domain::BLOCKCOMMIT),
    ("blockcopy", &domain::BLOCKCOPY),
    ("blockjob", &domain::BLOCKJOB),
    ("blockpull", &domain::BLOCKPULL),
    ("blockresize", &domain::BLOCKRESIZE),
    ("capabilities", &host::CAPABILITIES),
    ("cd", &virsh::CD),
    ("change-media", &domain::CHANGE_MEDIA),
    ("checkpoint-create", &checkpoint::CHECKPOINT_CREATE),
    ("checkpoint-create-as", &checkpoint::CHECKPOINT_CREATE_AS),
    ("checkpoint-delete", &checkpoint::CHECKPOINT_DELETE),
    ("checkpoint-dumpxml", &checkpoint::CHECKPOINT_DUMPXML),
    ("checkpoint-edit", &checkpoint::CHECKPOINT_EDIT),
    ("checkpoint-info", &checkpoint::CHECKPOINT_INFO),
    ("checkpoint-list", &checkpoint::CHECKPOINT_LIST),
    ("checkpoint-parent", &checkpoint::CHECKPOINT_PARENT),
    ("complete", &virsh::COMPLETE),
    ("connect", &virsh::CONNECT),
    ("console", &domain::CONSOLE),
    ("cpu-baseline", &host::CPU_BASELINE),
    ("cpu-compare", &host::CPU_COMPARE),
    ("cpu-models", &host::CPU_MODELS),
    ("cpu-stats", &domain::CPU_STATS),
    ("create", &domain::CREATE),
    ("define", &domain::DEFINE),
    ("delete", &beyond::DELETE),
    ("desc", &domain::DESC),
    ("destroy", &domain::DESTROY),
    ("detach-device", &domain::DETACH_DEVICE),
    ("detach-device-alias", &domain::DETACH_DEVICE_ALIAS),
    ("detach-disk", &domain::DETACH_DISK),
    ("detach-interface", &domain::DETACH_INTERFACE),
    ("dom-fd-associate", &domain::DOM_FD_ASSOCIATE),
    ("domblkerror", &monitor::DOMBLKERROR),
    ("domblkinfo", &monitor::DOMBLKINFO),
    ("domblklist", &monitor::DOMBLKLIST),
    ("domblkstat", &monitor::DOMBLKSTAT),
    ("domblkthreshold", &domain::DOMBLKTHRESHOLD),
    ("domcapabilities", &host::DOMCAPABILITIES),
    ("domcontrol", &monitor::DOMCONTROL),
    ("domdirtyrate-calc", &domain::DOMDIRTYRATE_CALC),
    ("domdisplay", &domain::DOMDISPLAY),
    ("domdisplay-reload", &domain::DOMDISPLAY_RELOAD),
    ("domfsfreeze", &domain::DOMFSFREEZE),
    ("domfsinfo", &domain::DOMFSINFO),
    ("domfsthaw", &domain::DOMFSTHAW),
    ("domfstrim", &domain::DOMFSTRIM),
    ("domhostname", &domain::DOMHOSTNAME),
    ("domid", &domain::DOMID),
    ("domif-getlink", &monitor::DOMIF_GETLINK),
    ("domif-setlink", &domain::DOMIF_SETLINK),
    ("domifaddr", &monitor::DOMIFADDR),
    ("domifannounce", &domain::DOMIFANNOUNCE),
    ("domiflist", &monitor::DOMIFLIST),
    ("domifstat", &monitor::DOMIFSTAT),
    ("domiftune", &domain::DOMIFTUNE),
    ("dominfo", &monitor::DOMINFO),
    ("domjobabort", &domain::DOMJOBABORT),
    ("domjobinfo", &domain::DOMJOBINFO),
    ("domlaunchsecinfo", &domain::DOMLAUNCHSECINFO),
    ("dommemstat", &monitor::DOMMEMSTAT),
    ("domname", &domain::DOMNAME),
    ("dompmsuspend", &domain::DOMPMSUSPEND),
    ("dompmwakeup", &domain::DOMPMWAKEUP),
    ("domrename", &domain::DOMRENAME),
    ("domsetlaunchsecstate", &domain::DOMSETLAUNCHSECSTATE),
    ("domstate", &monitor::DOMSTATE),
    ("domstats", &monitor::DOMSTATS),
    ("domthrottlegroupdel", &domain::DOMTHROTTLEGROUPDEL),
    ("domthrottlegroupinfo", &domain::DOMTHROTTLEGROUPINFO),
    ("domthrottlegrouplist", &domain::DOMTHROTTLEGROUPLIST),
    ("domthrottlegroupset", &domain::DOMTHROTTLEGROUPSET),
    ("domtime", &monitor::DOMTIME),
    ("domuuid", &domain::DOMUUID),
    ("domxml-from-native", &domain::DOMXML_FROM_NATIVE),
    ("domxml-to-native", &domain::DOMXML_TO_NATIVE),
    ("dump", &domain::DUMP),
    ("dumpxml", &domain::DUMPXML),
    ("each", &beyond::EACH),
    ("echo", &virsh::ECHO),
    ("edit", &domain::EDIT),
    ("emulatorpin", &domain::EMULATORPIN),
    ("event", &events::EVENT),
    ("exit", &virsh::EXIT),
    ("find-storage-pool-sources", &pool::FIND_STORAGE_POOL_SOURCES),
    ("find-storage-pool-sources-as", &pool::FIND_STORAGE_POOL_SOURCES_AS),
    ("freecell", &host::FREECELL),
    ("freepages", &host::FREEPAGES),
    ("get-user-sshkeys", &domain::GET_USER_SSHKEYS),
    ("guest-agent-timeout", &domain::GUEST_AGENT_TIMEOUT),
    ("guest-exec", &beyond::GUEST_EXEC),
    ("guestinfo", &domain::GUESTINFO),
    ("guestvcpus", &domain::GUESTVCPUS),
    ("help", &virsh::HELP),
    ("hostname", &host::HOSTNAME),
    ("hypervisor-cpu-baseline", &host::HYPERVISOR_CPU_BASELINE),
    ("hypervisor-cpu-compare", &host::HYPERVISOR_CPU_COMPARE),
    ("hypervisor-cpu-models", &host::HYPERVISOR_CPU_MODELS),
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
    ("inject-nmi", &domain::INJECT_NMI),
    ("iothreadadd", &domain::IOTHREADADD),
    ("iothreaddel", &domain::IOTHREADDEL),
    ("iothreadinfo", &domain::IOTHREADINFO),
    ("iothreadpin", &domain::IOTHREADPIN),
    ("iothreadset", &domain::IOTHREADSET),
    ("list", &monitor::LIST),
    ("lxc-enter-namespace", &domain::LXC_ENTER_NAMESPACE),
    ("managedsave", &domain::MANAGEDSAVE),
    ("managedsave-define", &domain::MANAGEDSAVE_DEFINE),
    ("managedsave-dumpxml", &domain::MANAGEDSAVE_DUMPXML),
    ("managedsave-edit", &domain::MANAGEDSAVE_EDIT),
    ("managedsave-remove", &domain::MANAGEDSAVE_REMOVE),
    ("maxvcpus", &host::MAXVCPUS),
    ("memtune", &domain::MEMTUNE),
    ("metadata", &domain::METADATA),
    ("migrate", &domain::MIGRATE),
    ("migrate-compcache", &domain::MIGRATE_COMPCACHE),
    ("migrate-getmaxdowntime", &domain::MIGRATE_GETMAXDOWNTIME),
    ("migrate-getspeed", &domain::MIGRATE_GETSPEED),
    ("migrate-postcopy", &domain::MIGRATE_POSTCOPY),
    ("migrate-setmaxdowntime", &domain::MIGRATE_SETMAXDOWNTIME),
    ("migrate-setspeed", &domain::MIGRATE_SETSPEED),
    ("net-autostart", &network::NET_AUTOSTART),
    ("net-create", &network::NET_CREATE),
    ("net-define", &network::NET_DEFINE),
    ("net-desc", &network::NET_DESC),
    ("net-destroy", &network::NET_DESTROY),
    ("net-dhcp-leases", &network::NET_DHCP_LEASES),
    ("net-dumpxml", &network::NET_DUMPXML),
    ("net-edit", &network::NET_EDIT),
    ("net-event", &network::NET_EVENT),
    ("net-info", &network::NET_INFO),
    ("net-list", &network::NET_LIST),
    ("net-metadata", &network::NET_METADATA),
    ("net-name", &network::NET_NAME),
    ("net-port-create", &network::NET_PORT_CREATE),
    ("net-port-delete", &network::NET_PORT_DELETE),
    ("net-port-dumpxml", &network::NET_PORT_DUMPXML),
    ("net-port-list", &network::NET_PORT_LIST),
    ("net-start", &network::NET_START),
    ("net-undefine", &network::NET_UNDEFINE),
    ("net-update", &network::NET_UPDATE),
    ("net-uuid", &network::NET_UUID),
    ("node-memory-tune", &host::NODE_MEMORY_TUNE),
    ("nodecpumap", &host::NODECPUMAP),
    ("nodecpustats", &host::NODECPUSTATS),
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
    ("nodedev-update", &nodedev::NODEDEV_UPDATE),
    ("nodeinfo", &host::NODEINFO),
    ("nodememstats", &host::NODEMEMSTATS),
    ("nodesevinfo", &host::NODESEVINFO),
    ("nodesuspend", &host::NODESUSPEND),
    ("numatune", &domain::NUMATUNE),
    ("nwfilter-binding-create", &filter::NWFILTER_BINDING_CREATE),
    ("nwfilter-binding-delete", &filter::NWFILTER_BINDING_DELETE),
    ("nwfilter-binding-dumpxml", &filter::NWFILTER_BINDING_DUMPXML),
    ("nwfilter-binding-list", &filter::NWFILTER_BINDING_LIST),
    ("nwfilter-define", &filter::NWFILTER_DEFINE),
    ("nwfilter-dumpxml", &filter::NWFILTER_DUMPXML),
    ("nwfilter-edit", &filter::NWFILTER_EDIT),
    ("nwfilter-list", &filter::NWFILTER_LIST),
    ("nwfilter-undefine", &filter::NWFILTER_UNDEFINE),
    ("perf", &domain::PERF),
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
    ("pwd", &virsh::PWD),
    ("qemu-agent-command", &domain::QEMU_AGENT_COMMAND),
    ("qemu-attach", &domain::QEMU_ATTACH),
    ("qemu-monitor-command", &domain::QEMU_MONITOR_COMMAND),
    ("qemu-monitor-event", &domain::QEMU_MONITOR_EVENT),
    ("quit", &virsh::QUIT),
    ("reboot", &domain::REBOOT),
    ("reset", &domain::RESET),
    ("restore", &domain::RESTORE),
    ("resume", &domain::RESUME),
    ("save", &domain::SAVE),
    ("save-image-define", &domain::SAVE_IMAGE_DEFINE),
    ("save-image-dumpxml", &domain::SAVE_IMAGE_DUMPXML),
    ("save-image-edit", &domain::SAVE_IMAGE_EDIT),
    ("schedinfo", &domain::SCHEDINFO),
    ("screenshot", &domain::SCREENSHOT),
    ("secret-define", &secret::SECRET_DEFINE),
    ("secret-dumpxml", &secret::SECRET_DUMPXML),
    ("secret-event", &secret::SECRET_EVENT),
    ("secret-get-value", &secret::SECRET_GET_VALUE),
    ("secret-list", &secret::SECRET_LIST),
    ("secret-set-value", &secret::SECRET_SET_VALUE),
    ("secret-undefine", &secret::SECRET_UNDEFINE),
    ("self-test", &virsh::SELF_TEST),
    ("send-key", &domain::SEND_KEY),
    ("send-process-signal", &domain::SEND_PROCESS_SIGNAL),
    ("set-lifecycle-action", &domain::SET_LIFECYCLE_ACTION),
    ("set-user-password", &domain::SET_USER_PASSWORD),
    ("set-user-sshkeys", &domain::SET_USER_SSHKEYS),
    ("setmaxmem", &domain::SETMAXMEM),
    ("setmem", &domain::SETMEM),
    ("setvcpu", &domain::SETVCPU),
    ("setvcpus", &domain::SETVCPUS),
    ("shutdown", &domain::SHUTDOWN),
    ("snapshot-create", &snapshot::SNAPSHOT_CREATE),
    ("snapshot-create-as", &snapshot::SNAPSHOT_CREATE_AS),
    ("snapshot-current", &snapshot::SNAPSHOT_CURRENT),
    ("snapshot-delete", &snapshot::SNAPSHOT_DELETE),
    ("snapshot-dumpxml", &snapshot::SNAPSHOT_DUMPXML),
    ("snapshot-edit", &snapshot::SNAPSHOT_EDIT),
    ("snapshot-info", &snapshot::SNAPSHOT_INFO),
    ("snapshot-list", &snapshot::SNAPSHOT_LIST),
    ("snapshot-parent", &snapshot::SNAPSHOT_PARENT),
    ("snapshot-revert", &snapshot::SNAPSHOT_REVERT),
    ("start", &domain::START),
    ("suspend", &domain::SUSPEND),
    ("sysinfo", &host::SYSINFO),
    ("ttyconsole", &domain::TTYCONSOLE),
    ("undefine", &domain::UNDEFINE),
    ("update-device", &domain::UPDATE_DEVICE),
    ("update-memory-device", &domain::UPDATE_MEMORY_DEVICE),
    ("uri", &host::URI),
    ("vcpucount", &domain::VCPUCOUNT),
    ("vcpuinfo", &domain::VCPUINFO),
    ("vcpupin", &domain::VCPUPIN),
    ("version", &host::VERSION),
    ("vncdisplay", &domain::VNCDISPLAY),
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
static TABLES: Packed<{ NAMES.len() }, { packed::length(NAMES) }> = Packed::of(NAMES);
/// The tables that were read.
static READ: [OnceLock<Box<CommandDef>>; NAMES.len()] = [const {
    OnceLock::new()
}; NAMES.len()];
/// Finds a command by its name or an older one.
#[must_use]
pub fn find(name: &str) -> Option<&'static CommandDef> {
    TABLES.find(name, &READ)
}
/// All commands in the order of their listing.
pub fn commands() -> impl Iterator<Item = &'static CommandDef> {
    GROUPS.iter().flat_map(|group| group.commands).filter_map(|listed| find(listed.name))
}
/// A command with its arguments.
#[derive(Debug, Clone, PartialEq)]
#[allow(clippy::large_enum_variant, reason = "one value exists per command that runs")]
pub enum Command {
    /// `attach-device`
    AttachDevice(domain::AttachDeviceArgs),
    /// `attach-disk`
    AttachDisk(domain::AttachDiskArgs),
    /// `attach-interface`
    AttachInterface(domain::AttachInterfaceArgs),
    /// `autostart`
    Autostart(domain::AutostartArgs),
    /// `blkdeviotune`
    Blkdeviotune(domain::BlkdeviotuneArgs),
    /// `domthrottlegroupset`
    Domthrottlegroupset(domain::DomthrottlegroupsetArgs),
    /// `domthrottlegroupdel`
    Domthrottlegroupdel(domain::DomthrottlegroupdelArgs),
    /// `domthrottlegroupinfo`
    Domthrottlegroupinfo(domain::DomthrottlegroupinfoArgs),
    /// `domthrottlegrouplist`
    Domthrottlegrouplist(domain::DomthrottlegrouplistArgs),
    /// `blkiotune`
    Blkiotune(domain::BlkiotuneArgs),
    /// `blockcommit`
    Blockcommit(domain::BlockcommitArgs),
    /// `blockcopy`
    Blockcopy(domain::BlockcopyArgs),
    /// `blockjob`
    Blockjob(domain::BlockjobArgs),
    /// `blockpull`
    Blockpull(domain::BlockpullArgs),
    /// `blockresize`
    Blockresize(domain::BlockresizeArgs),
    /// `change-media`
    ChangeMedia(domain::ChangeMediaArgs),
    /// `console`
    Console(domain::ConsoleArgs),
    /// `cpu-stats`
    CpuStats(domain::CpuStatsArgs),
    /// `create`
    Create(domain::CreateArgs),
    /// `define`
    Define(domain::DefineArgs),
    /// `desc`
    Desc(domain::DescArgs),
    /// `destroy`
    Destroy(domain::DestroyArgs),
    /// `detach-device`
    DetachDevice(domain::DetachDeviceArgs),
    /// `detach-device-alias`
    DetachDeviceAlias(domain::DetachDeviceAliasArgs),
    /// `detach-disk`
    DetachDisk(domain::DetachDiskArgs),
    /// `detach-interface`
    DetachInterface(domain::DetachInterfaceArgs),
    /// `domdisplay`
    Domdisplay(domain::DomdisplayArgs),
    /// `domfsfreeze`
    Domfsfreeze(domain::DomfsfreezeArgs),
    /// `domfsthaw`
    Domfsthaw(domain::DomfsthawArgs),
    /// `domfsinfo`
    Domfsinfo(domain::DomfsinfoArgs),
    /// `domfstrim`
    Domfstrim(domain::DomfstrimArgs),
    /// `domhostname`
    Domhostname(domain::DomhostnameArgs),
    /// `domid`
    Domid(domain::DomidArgs),
    /// `domifannounce`
    Domifannounce(domain::DomifannounceArgs),
    /// `domif-setlink`
    DomifSetlink(domain::DomifSetlinkArgs),
    /// `domiftune`
    Domiftune(domain::DomiftuneArgs),
    /// `domjobabort`
    Domjobabort(domain::DomjobabortArgs),
    /// `domjobinfo`
    Domjobinfo(domain::DomjobinfoArgs),
    /// `domlaunchsecinfo`
    Domlaunchsecinfo(domain::DomlaunchsecinfoArgs),
    /// `domsetlaunchsecstate`
    Domsetlaunchsecstate(domain::DomsetlaunchsecstateArgs),
    /// `domname`
    Domname(domain::DomnameArgs),
    /// `domrename`
    Domrename(domain::DomrenameArgs),
    /// `dompmsuspend`
    Dompmsuspend(domain::DompmsuspendArgs),
    /// `dompmwakeup`
    Dompmwakeup(domain::DompmwakeupArgs),
    /// `domuuid`
    Domuuid(domain::DomuuidArgs),
    /// `domxml-from-native`
    DomxmlFromNative(domain::DomxmlFromNativeArgs),
    /// `domxml-to-native`
    DomxmlToNative(domain::DomxmlToNativeArgs),
    /// `dump`
    Dump(domain::DumpArgs),
    /// `dumpxml`
    Dumpxml(domain::DumpxmlArgs),
    /// `edit`
    Edit(domain::EditArgs),
    /// `get-user-sshkeys`
    GetUserSshkeys(domain::GetUserSshkeysArgs),
    /// `inject-nmi`
    InjectNmi(domain::InjectNmiArgs),
    /// `iothreadinfo`
    Iothreadinfo(domain::IothreadinfoArgs),
    /// `iothreadpin`
    Iothreadpin(domain::IothreadpinArgs),
    /// `iothreadadd`
    Iothreadadd(domain::IothreadaddArgs),
    /// `iothreadset`
    Iothreadset(domain::IothreadsetArgs),
    /// `iothreaddel`
    Iothreaddel(domain::IothreaddelArgs),
    /// `send-key`
    SendKey(domain::SendKeyArgs),
    /// `send-process-signal`
    SendProcessSignal(domain::SendProcessSignalArgs),
    /// `lxc-enter-namespace`
    LxcEnterNamespace(domain::LxcEnterNamespaceArgs),
    /// `managedsave`
    Managedsave(domain::ManagedsaveArgs),
    /// `managedsave-remove`
    ManagedsaveRemove(domain::ManagedsaveRemoveArgs),
    /// `managedsave-edit`
    ManagedsaveEdit(domain::ManagedsaveEditArgs),
    /// `managedsave-dumpxml`
    ManagedsaveDumpxml(domain::ManagedsaveDumpxmlArgs),
    /// `managedsave-define`
    ManagedsaveDefine(domain::ManagedsaveDefineArgs),
    /// `memtune`
    Memtune(domain::MemtuneArgs),
    /// `perf`
    Perf(domain::PerfArgs),
    /// `metadata`
    Metadata(domain::MetadataArgs),
    /// `migrate`
    Migrate(domain::MigrateArgs),
    /// `migrate-setmaxdowntime`
    MigrateSetmaxdowntime(domain::MigrateSetmaxdowntimeArgs),
    /// `migrate-getmaxdowntime`
    MigrateGetmaxdowntime(domain::MigrateGetmaxdowntimeArgs),
    /// `migrate-compcache`
    MigrateCompcache(domain::MigrateCompcacheArgs),
    /// `migrate-setspeed`
    MigrateSetspeed(domain::MigrateSetspeedArgs),
    /// `migrate-getspeed`
    MigrateGetspeed(domain::MigrateGetspeedArgs),
    /// `migrate-postcopy`
    MigratePostcopy(domain::MigratePostcopyArgs),
    /// `numatune`
    Numatune(domain::NumatuneArgs),
    /// `qemu-attach`
    QemuAttach(domain::QemuAttachArgs),
    /// `qemu-monitor-command`
    QemuMonitorCommand(domain::QemuMonitorCommandArgs),
    /// `qemu-monitor-event`
    QemuMonitorEvent(domain::QemuMonitorEventArgs),
    /// `qemu-agent-command`
    QemuAgentCommand(domain::QemuAgentCommandArgs),
    /// `guest-agent-timeout`
    GuestAgentTimeout(domain::GuestAgentTimeoutArgs),
    /// `reboot`
    Reboot(domain::RebootArgs),
    /// `reset`
    Reset(domain::ResetArgs),
    /// `restore`
    Restore(domain::RestoreArgs),
    /// `resume`
    Resume(domain::ResumeArgs),
    /// `save`
    Save(domain::SaveArgs),
    /// `save-image-define`
    SaveImageDefine(domain::SaveImageDefineArgs),
    /// `save-image-dumpxml`
    SaveImageDumpxml(domain::SaveImageDumpxmlArgs),
    /// `save-image-edit`
    SaveImageEdit(domain::SaveImageEditArgs),
    /// `schedinfo`
    Schedinfo(domain::SchedinfoArgs),
    /// `screenshot`
    Screenshot(domain::ScreenshotArgs),
    /// `set-lifecycle-action`
    SetLifecycleAction(domain::SetLifecycleActionArgs),
    /// `set-user-sshkeys`
    SetUserSshkeys(domain::SetUserSshkeysArgs),
    /// `set-user-password`
    SetUserPassword(domain::SetUserPasswordArgs),
    /// `setmaxmem`
    Setmaxmem(domain::SetmaxmemArgs),
    /// `setmem`
    Setmem(domain::SetmemArgs),
    /// `setvcpus`
    Setvcpus(domain::SetvcpusArgs),
    /// `shutdown`
    Shutdown(domain::ShutdownArgs),
    /// `start`
    Start(domain::StartArgs),
    /// `suspend`
    Suspend(domain::SuspendArgs),
    /// `ttyconsole`
    Ttyconsole(domain::TtyconsoleArgs),
    /// `undefine`
    Undefine(domain::UndefineArgs),
    /// `update-device`
    UpdateDevice(domain::UpdateDeviceArgs),
    /// `update-memory-device`
    UpdateMemoryDevice(domain::UpdateMemoryDeviceArgs),
    /// `vcpucount`
    Vcpucount(domain::VcpucountArgs),
    /// `vcpuinfo`
    Vcpuinfo(domain::VcpuinfoArgs),
    /// `vcpupin`
    Vcpupin(domain::VcpupinArgs),
    /// `emulatorpin`
    Emulatorpin(domain::EmulatorpinArgs),
    /// `vncdisplay`
    Vncdisplay(domain::VncdisplayArgs),
    /// `guestvcpus`
    Guestvcpus(domain::GuestvcpusArgs),
    /// `setvcpu`
    Setvcpu(domain::SetvcpuArgs),
    /// `domblkthreshold`
    Domblkthreshold(domain::DomblkthresholdArgs),
    /// `guestinfo`
    Guestinfo(domain::GuestinfoArgs),
    /// `domdirtyrate-calc`
    DomdirtyrateCalc(domain::DomdirtyrateCalcArgs),
    /// `dom-fd-associate`
    DomFdAssociate(domain::DomFdAssociateArgs),
    /// `domdisplay-reload`
    DomdisplayReload(domain::DomdisplayReloadArgs),
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
    /// `event`
    Event(events::EventArgs),
    /// `await`
    Await(events::AwaitArgs),
    /// `allocpages`
    Allocpages(host::AllocpagesArgs),
    /// `capabilities`
    Capabilities(host::CapabilitiesArgs),
    /// `cpu-baseline`
    CpuBaseline(host::CpuBaselineArgs),
    /// `cpu-compare`
    CpuCompare(host::CpuCompareArgs),
    /// `cpu-models`
    CpuModels(host::CpuModelsArgs),
    /// `domcapabilities`
    Domcapabilities(host::DomcapabilitiesArgs),
    /// `freecell`
    Freecell(host::FreecellArgs),
    /// `freepages`
    Freepages(host::FreepagesArgs),
    /// `hostname`
    Hostname(host::HostnameArgs),
    /// `hypervisor-cpu-baseline`
    HypervisorCpuBaseline(host::HypervisorCpuBaselineArgs),
    /// `hypervisor-cpu-compare`
    HypervisorCpuCompare(host::HypervisorCpuCompareArgs),
    /// `hypervisor-cpu-models`
    HypervisorCpuModels(host::HypervisorCpuModelsArgs),
    /// `maxvcpus`
    Maxvcpus(host::MaxvcpusArgs),
    /// `node-memory-tune`
    NodeMemoryTune(host::NodeMemoryTuneArgs),
    /// `nodecpumap`
    Nodecpumap(host::NodecpumapArgs),
    /// `nodecpustats`
    Nodecpustats(host::NodecpustatsArgs),
    /// `nodeinfo`
    Nodeinfo(host::NodeinfoArgs),
    /// `nodememstats`
    Nodememstats(host::NodememstatsArgs),
    /// `nodesevinfo`
    Nodesevinfo(host::NodesevinfoArgs),
    /// `nodesuspend`
    Nodesuspend(host::NodesuspendArgs),
    /// `sysinfo`
    Sysinfo(host::SysinfoArgs),
    /// `uri`
    Uri(host::UriArgs),
    /// `version`
    Version(host::VersionArgs),
    /// `checkpoint-create`
    CheckpointCreate(checkpoint::CheckpointCreateArgs),
    /// `checkpoint-create-as`
    CheckpointCreateAs(checkpoint::CheckpointCreateAsArgs),
    /// `checkpoint-delete`
    CheckpointDelete(checkpoint::CheckpointDeleteArgs),
    /// `checkpoint-dumpxml`
    CheckpointDumpxml(checkpoint::CheckpointDumpxmlArgs),
    /// `checkpoint-edit`
    CheckpointEdit(checkpoint::CheckpointEditArgs),
    /// `checkpoint-info`
    CheckpointInfo(checkpoint::CheckpointInfoArgs),
    /// `checkpoint-list`
    CheckpointList(checkpoint::CheckpointListArgs),
    /// `checkpoint-parent`
    CheckpointParent(checkpoint::CheckpointParentArgs),
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
    /// `nwfilter-define`
    NwfilterDefine(filter::NwfilterDefineArgs),
    /// `nwfilter-dumpxml`
    NwfilterDumpxml(filter::NwfilterDumpxmlArgs),
    /// `nwfilter-edit`
    NwfilterEdit(filter::NwfilterEditArgs),
    /// `nwfilter-list`
    NwfilterList(filter::NwfilterListArgs),
    /// `nwfilter-undefine`
    NwfilterUndefine(filter::NwfilterUndefineArgs),
    /// `nwfilter-binding-create`
    NwfilterBindingCreate(filter::NwfilterBindingCreateArgs),
    /// `nwfilter-binding-delete`
    NwfilterBindingDelete(filter::NwfilterBindingDeleteArgs),
    /// `nwfilter-binding-dumpxml`
    NwfilterBindingDumpxml(filter::NwfilterBindingDumpxmlArgs),
    /// `nwfilter-binding-list`
    NwfilterBindingList(filter::NwfilterBindingListArgs),
    /// `net-autostart`
    NetAutostart(network::NetAutostartArgs),
    /// `net-create`
    NetCreate(network::NetCreateArgs),
    /// `net-define`
    NetDefine(network::NetDefineArgs),
    /// `net-desc`
    NetDesc(network::NetDescArgs),
    /// `net-destroy`
    NetDestroy(network::NetDestroyArgs),
    /// `net-dhcp-leases`
    NetDhcpLeases(network::NetDhcpLeasesArgs),
    /// `net-dumpxml`
    NetDumpxml(network::NetDumpxmlArgs),
    /// `net-edit`
    NetEdit(network::NetEditArgs),
    /// `net-event`
    NetEvent(network::NetEventArgs),
    /// `net-info`
    NetInfo(network::NetInfoArgs),
    /// `net-list`
    NetList(network::NetListArgs),
    /// `net-metadata`
    NetMetadata(network::NetMetadataArgs),
    /// `net-name`
    NetName(network::NetNameArgs),
    /// `net-start`
    NetStart(network::NetStartArgs),
    /// `net-undefine`
    NetUndefine(network::NetUndefineArgs),
    /// `net-update`
    NetUpdate(network::NetUpdateArgs),
    /// `net-uuid`
    NetUuid(network::NetUuidArgs),
    /// `net-port-list`
    NetPortList(network::NetPortListArgs),
    /// `net-port-create`
    NetPortCreate(network::NetPortCreateArgs),
    /// `net-port-dumpxml`
    NetPortDumpxml(network::NetPortDumpxmlArgs),
    /// `net-port-delete`
    NetPortDelete(network::NetPortDeleteArgs),
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
    /// `nodedev-update`
    NodedevUpdate(nodedev::NodedevUpdateArgs),
    /// `secret-define`
    SecretDefine(secret::SecretDefineArgs),
    /// `secret-dumpxml`
    SecretDumpxml(secret::SecretDumpxmlArgs),
    /// `secret-event`
    SecretEvent(secret::SecretEventArgs),
    /// `secret-get-value`
    SecretGetValue(secret::SecretGetValueArgs),
    /// `secret-list`
    SecretList(secret::SecretListArgs),
    /// `secret-set-value`
    SecretSetValue(secret::SecretSetValueArgs),
    /// `secret-undefine`
    SecretUndefine(secret::SecretUndefineArgs),
    /// `snapshot-create`
    SnapshotCreate(snapshot::SnapshotCreateArgs),
    /// `snapshot-create-as`
    SnapshotCreateAs(snapshot::SnapshotCreateAsArgs),
    /// `snapshot-current`
    SnapshotCurrent(snapshot::SnapshotCurrentArgs),
    /// `snapshot-delete`
    SnapshotDelete(snapshot::SnapshotDeleteArgs),
    /// `snapshot-dumpxml`
    SnapshotDumpxml(snapshot::SnapshotDumpxmlArgs),
    /// `snapshot-edit`
    SnapshotEdit(snapshot::SnapshotEditArgs),
    /// `snapshot-info`
    SnapshotInfo(snapshot::SnapshotInfoArgs),
    /// `snapshot-list`
    SnapshotList(snapshot::SnapshotListArgs),
    /// `snapshot-parent`
    SnapshotParent(snapshot::SnapshotParentArgs),
    /// `snapshot-revert`
    SnapshotRevert(snapshot::SnapshotRevertArgs),
    /// `backup-begin`
    BackupBegin(backup::BackupBeginArgs),
    /// `backup-dumpxml`
    BackupDumpxml(backup::BackupDumpxmlArgs),
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
    /// `cd`
    Cd(virsh::CdArgs),
    /// `echo`
    Echo(virsh::EchoArgs),
    /// `exit`
    Exit(virsh::ExitArgs),
    /// `help`
    Help(virsh::HelpArgs),
    /// `pwd`
    Pwd(virsh::PwdArgs),
    /// `quit`
    Quit(virsh::QuitArgs),
    /// `self-test`
    SelfTest(virsh::SelfTestArgs),
    /// `complete`
    Complete(virsh::CompleteArgs),
    /// `connect`
    Connect(virsh::ConnectArgs),
    /// `guest-exec`
    GuestExec(beyond::GuestExecArgs),
    /// `delete`
    Delete(beyond::DeleteArgs),
    /// `each`
    Each(beyond::EachArgs),
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
            "attach-device" => {
                domain::AttachDeviceArgs::from_matches(matches)
                    .map(Command::AttachDevice)
            }
            "attach-disk" => {
                domain::AttachDiskArgs::from_matches(matches).map(Command::AttachDisk)
            }
            "attach-interface" => {
                domain::AttachInterfaceArgs::from_matches(matches)
                    .map(Command::AttachInterface)
            }
            "autostart" => {
                domain::AutostartArgs::from_matches(matches).map(Command::Autostart)
            }
            "blkdeviotune" => {
                domain::BlkdeviotuneArgs::from_matches(matches)
                    .map(Command::Blkdeviotune)
            }
            "domthrottlegroupset" => {
                domain::DomthrottlegroupsetArgs::from_matches(matches)
                    .map(Command::Domthrottlegroupset)
            }
            "domthrottlegroupdel" => {
                domain::DomthrottlegroupdelArgs::from_matches(matches)
                    .map(Command::Domthrottlegroupdel)
            }
            "domthrottlegroupinfo" => {
                domain::DomthrottlegroupinfoArgs::from_matches(matches)
                    .map(Command::Domthrottlegroupinfo)
            }
            "domthrottlegrouplist" => {
                domain::DomthrottlegrouplistArgs::from_matches(matches)
                    .map(Command::Domthrottlegrouplist)
            }
            "blkiotune" => {
                domain::BlkiotuneArgs::from_matches(matches).map(Command::Blkiotune)
            }
            "blockcommit" => {
                domain::BlockcommitArgs::from_matches(matches).map(Command::Blockcommit)
            }
            "blockcopy" => {
                domain::BlockcopyArgs::from_matches(matches).map(Command::Blockcopy)
            }
            "blockjob" => {
                domain::BlockjobArgs::from_matches(matches).map(Command::Blockjob)
            }
            "blockpull" => {
                domain::BlockpullArgs::from_matches(matches).map(Command::Blockpull)
            }
            "blockresize" => {
                domain::BlockresizeArgs::from_matches(matches).map(Command::Blockresize)
            }
            "change-media" => {
                domain::ChangeMediaArgs::from_matches(matches).map(Command::ChangeMedia)
            }
            "console" => domain::ConsoleArgs::from_matches(matches).map(Command::Console),
            "cpu-stats" => {
                domain::CpuStatsArgs::from_matches(matches).map(Command::CpuStats)
            }
            "create" => domain::CreateArgs::from_matches(matches).map(Command::Create),
            "define" => domain::DefineArgs::from_matches(matches).map(Command::Define),
            "desc" => domain::DescArgs::from_matches(matches).map(Command::Desc),
            "destroy" => domain::DestroyArgs::from_matches(matches).map(Command::Destroy),
            "detach-device" => {
                domain::DetachDeviceArgs::from_matches(matches)
                    .map(Command::DetachDevice)
            }
            "detach-device-alias" => {
                domain::DetachDeviceAliasArgs::from_matches(matches)
                    .map(Command::DetachDeviceAlias)
            }
            "detach-disk" => {
                domain::DetachDiskArgs::from_matches(matches).map(Command::DetachDisk)
            }
            "detach-interface" => {
                domain::DetachInterfaceArgs::from_matches(matches)
                    .map(Command::DetachInterface)
            }
            "domdisplay" => {
                domain::DomdisplayArgs::from_matches(matches).map(Command::Domdisplay)
            }
            "domfsfreeze" => {
                domain::DomfsfreezeArgs::from_matches(matches).map(Command::Domfsfreeze)
            }
            "domfsthaw" => {
                domain::DomfsthawArgs::from_matches(matches).map(Command::Domfsthaw)
            }
            "domfsinfo" => {
                domain::DomfsinfoArgs::from_matches(matches).map(Command::Domfsinfo)
            }
            "domfstrim" => {
                domain::DomfstrimArgs::from_matches(matches).map(Command::Domfstrim)
            }
            "domhostname" => {
                domain::DomhostnameArgs::from_matches(matches).map(Command::Domhostname)
            }
            "domid" => domain::DomidArgs::from_matches(matches).map(Command::Domid),
            "domifannounce" => {
                domain::DomifannounceArgs::from_matches(matches)
                    .map(Command::Domifannounce)
            }
            "domif-setlink" => {
                domain::DomifSetlinkArgs::from_matches(matches)
                    .map(Command::DomifSetlink)
            }
            "domiftune" => {
                domain::DomiftuneArgs::from_matches(matches).map(Command::Domiftune)
            }
            "domjobabort" => {
                domain::DomjobabortArgs::from_matches(matches).map(Command::Domjobabort)
            }
            "domjobinfo" => {
                domain::DomjobinfoArgs::from_matches(matches).map(Command::Domjobinfo)
            }
            "domlaunchsecinfo" => {
                domain::DomlaunchsecinfoArgs::from_matches(matches)
                    .map(Command::Domlaunchsecinfo)
            }
            "domsetlaunchsecstate" => {
                domain::DomsetlaunchsecstateArgs::from_matches(matches)
                    .map(Command::Domsetlaunchsecstate)
            }
            "domname" => domain::DomnameArgs::from_matches(matches).map(Command::Domname),
            "domrename" => {
                domain::DomrenameArgs::from_matches(matches).map(Command::Domrename)
            }
            "dompmsuspend" => {
                domain::DompmsuspendArgs::from_matches(matches)
                    .map(Command::Dompmsuspend)
            }
            "dompmwakeup" => {
                domain::DompmwakeupArgs::from_matches(matches).map(Command::Dompmwakeup)
            }
            "domuuid" => domain::DomuuidArgs::from_matches(matches).map(Command::Domuuid),
            "domxml-from-native" => {
                domain::DomxmlFromNativeArgs::from_matches(matches)
                    .map(Command::DomxmlFromNative)
            }
            "domxml-to-native" => {
                domain::DomxmlToNativeArgs::from_matches(matches)
                    .map(Command::DomxmlToNative)
            }
            "dump" => domain::DumpArgs::from_matches(matches).map(Command::Dump),
            "dumpxml" => domain::DumpxmlArgs::from_matches(matches).map(Command::Dumpxml),
            "edit" => domain::EditArgs::from_matches(matches).map(Command::Edit),
            "get-user-sshkeys" => {
                domain::GetUserSshkeysArgs::from_matches(matches)
                    .map(Command::GetUserSshkeys)
            }
            "inject-nmi" => {
                domain::InjectNmiArgs::from_matches(matches).map(Command::InjectNmi)
            }
            "iothreadinfo" => {
                domain::IothreadinfoArgs::from_matches(matches)
                    .map(Command::Iothreadinfo)
            }
            "iothreadpin" => {
                domain::IothreadpinArgs::from_matches(matches).map(Command::Iothreadpin)
            }
            "iothreadadd" => {
                domain::IothreadaddArgs::from_matches(matches).map(Command::Iothreadadd)
            }
            "iothreadset" => {
                domain::IothreadsetArgs::from_matches(matches).map(Command::Iothreadset)
            }
            "iothreaddel" => {
                domain::IothreaddelArgs::from_matches(matches).map(Command::Iothreaddel)
            }
            "send-key" => {
                domain::SendKeyArgs::from_matches(matches).map(Command::SendKey)
            }
            "send-process-signal" => {
                domain::SendProcessSignalArgs::from_matches(matches)
                    .map(Command::SendProcessSignal)
            }
            "lxc-enter-namespace" => {
                domain::LxcEnterNamespaceArgs::from_matches(matches)
                    .map(Command::LxcEnterNamespace)
            }
            "managedsave" => {
                domain::ManagedsaveArgs::from_matches(matches).map(Command::Managedsave)
            }
            "managedsave-remove" => {
                domain::ManagedsaveRemoveArgs::from_matches(matches)
                    .map(Command::ManagedsaveRemove)
            }
            "managedsave-edit" => {
                domain::ManagedsaveEditArgs::from_matches(matches)
                    .map(Command::ManagedsaveEdit)
            }
            "managedsave-dumpxml" => {
                domain::ManagedsaveDumpxmlArgs::from_matches(matches)
                    .map(Command::ManagedsaveDumpxml)
            }
            "managedsave-define" => {
                domain::ManagedsaveDefineArgs::from_matches(matches)
                    .map(Command::ManagedsaveDefine)
            }
            "memtune" => domain::MemtuneArgs::from_matches(matches).map(Command::Memtune),
            "perf" => domain::PerfArgs::from_matches(matches).map(Command::Perf),
            "metadata" => {
                domain::MetadataArgs::from_matches(matches).map(Command::Metadata)
            }
            "migrate" => domain::MigrateArgs::from_matches(matches).map(Command::Migrate),
            "migrate-setmaxdowntime" => {
                domain::MigrateSetmaxdowntimeArgs::from_matches(matches)
                    .map(Command::MigrateSetmaxdowntime)
            }
            "migrate-getmaxdowntime" => {
                domain::MigrateGetmaxdowntimeArgs::from_matches(matches)
                    .map(Command::MigrateGetmaxdowntime)
            }
            "migrate-compcache" => {
                domain::MigrateCompcacheArgs::from_matches(matches)
                    .map(Command::MigrateCompcache)
            }
            "migrate-setspeed" => {
                domain::MigrateSetspeedArgs::from_matches(matches)
                    .map(Command::MigrateSetspeed)
            }
            "migrate-getspeed" => {
                domain::MigrateGetspeedArgs::from_matches(matches)
                    .map(Command::MigrateGetspeed)
            }
            "migrate-postcopy" => {
                domain::MigratePostcopyArgs::from_matches(matches)
                    .map(Command::MigratePostcopy)
            }
            "numatune" => {
                domain::NumatuneArgs::from_matches(matches).map(Command::Numatune)
            }
            "qemu-attach" => {
                domain::QemuAttachArgs::from_matches(matches).map(Command::QemuAttach)
            }
            "qemu-monitor-command" => {
                domain::QemuMonitorCommandArgs::from_matches(matches)
                    .map(Command::QemuMonitorCommand)
            }
            "qemu-monitor-event" => {
                domain::QemuMonitorEventArgs::from_matches(matches)
                    .map(Command::QemuMonitorEvent)
            }
            "qemu-agent-command" => {
                domain::QemuAgentCommandArgs::from_matches(matches)
                    .map(Command::QemuAgentCommand)
            }
            "guest-agent-timeout" => {
                domain::GuestAgentTimeoutArgs::from_matches(matches)
                    .map(Command::GuestAgentTimeout)
            }
            "reboot" => domain::RebootArgs::from_matches(matches).map(Command::Reboot),
            "reset" => domain::ResetArgs::from_matches(matches).map(Command::Reset),
            "restore" => domain::RestoreArgs::from_matches(matches).map(Command::Restore),
            "resume" => domain::ResumeArgs::from_matches(matches).map(Command::Resume),
            "save" => domain::SaveArgs::from_matches(matches).map(Command::Save),
            "save-image-define" => {
                domain::SaveImageDefineArgs::from_matches(matches)
                    .map(Command::SaveImageDefine)
            }
            "save-image-dumpxml" => {
                domain::SaveImageDumpxmlArgs::from_matches(matches)
                    .map(Command::SaveImageDumpxml)
            }
            "save-image-edit" => {
                domain::SaveImageEditArgs::from_matches(matches)
                    .map(Command::SaveImageEdit)
            }
            "schedinfo" => {
                domain::SchedinfoArgs::from_matches(matches).map(Command::Schedinfo)
            }
            "screenshot" => {
                domain::ScreenshotArgs::from_matches(matches).map(Command::Screenshot)
            }
            "set-lifecycle-action" => {
                domain::SetLifecycleActionArgs::from_matches(matches)
                    .map(Command::SetLifecycleAction)
            }
            "set-user-sshkeys" => {
                domain::SetUserSshkeysArgs::from_matches(matches)
                    .map(Command::SetUserSshkeys)
            }
            "set-user-password" => {
                domain::SetUserPasswordArgs::from_matches(matches)
                    .map(Command::SetUserPassword)
            }
            "setmaxmem" => {
                domain::SetmaxmemArgs::from_matches(matches).map(Command::Setmaxmem)
            }
            "setmem" => domain::SetmemArgs::from_matches(matches).map(Command::Setmem),
            "setvcpus" => {
                domain::SetvcpusArgs::from_matches(matches).map(Command::Setvcpus)
            }
            "shutdown" => {
                domain::ShutdownArgs::from_matches(matches).map(Command::Shutdown)
            }
            "start" => domain::StartArgs::from_matches(matches).map(Command::Start),
            "suspend" => domain::SuspendArgs::from_matches(matches).map(Command::Suspend),
            "ttyconsole" => {
                domain::TtyconsoleArgs::from_matches(matches).map(Command::Ttyconsole)
            }
            "undefine" => {
                domain::UndefineArgs::from_matches(matches).map(Command::Undefine)
            }
            "update-device" => {
                domain::UpdateDeviceArgs::from_matches(matches)
                    .map(Command::UpdateDevice)
            }
            "update-memory-device" => {
                domain::UpdateMemoryDeviceArgs::from_matches(matches)
                    .map(Command::UpdateMemoryDevice)
            }
            "vcpucount" => {
                domain::VcpucountArgs::from_matches(matches).map(Command::Vcpucount)
            }
            "vcpuinfo" => {
                domain::VcpuinfoArgs::from_matches(matches).map(Command::Vcpuinfo)
            }
            "vcpupin" => domain::VcpupinArgs::from_matches(matches).map(Command::Vcpupin),
            "emulatorpin" => {
                domain::EmulatorpinArgs::from_matches(matches).map(Command::Emulatorpin)
            }
            "vncdisplay" => {
                domain::VncdisplayArgs::from_matches(matches).map(Command::Vncdisplay)
            }
            "guestvcpus" => {
                domain::GuestvcpusArgs::from_matches(matches).map(Command::Guestvcpus)
            }
            "setvcpu" => domain::SetvcpuArgs::from_matches(matches).map(Command::Setvcpu),
            "domblkthreshold" => {
                domain::DomblkthresholdArgs::from_matches(matches)
                    .map(Command::Domblkthreshold)
            }
            "guestinfo" => {
                domain::GuestinfoArgs::from_matches(matches).map(Command::Guestinfo)
            }
            "domdirtyrate-calc" => {
                domain::DomdirtyrateCalcArgs::from_matches(matches)
                    .map(Command::DomdirtyrateCalc)
            }
            "dom-fd-associate" => {
                domain::DomFdAssociateArgs::from_matches(matches)
                    .map(Command::DomFdAssociate)
            }
            "domdisplay-reload" => {
                domain::DomdisplayReloadArgs::from_matches(matches)
                    .map(Command::DomdisplayReload)
            }
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
            "event" => events::EventArgs::from_matches(matches).map(Command::Event),
            "await" => events::AwaitArgs::from_matches(matches).map(Command::Await),
            "allocpages" => {
                host::AllocpagesArgs::from_matches(matches).map(Command::Allocpages)
            }
            "capabilities" => {
                host::CapabilitiesArgs::from_matches(matches).map(Command::Capabilities)
            }
            "cpu-baseline" => {
                host::CpuBaselineArgs::from_matches(matches).map(Command::CpuBaseline)
            }
            "cpu-compare" => {
                host::CpuCompareArgs::from_matches(matches).map(Command::CpuCompare)
            }
            "cpu-models" => {
                host::CpuModelsArgs::from_matches(matches).map(Command::CpuModels)
            }
            "domcapabilities" => {
                host::DomcapabilitiesArgs::from_matches(matches)
                    .map(Command::Domcapabilities)
            }
            "freecell" => {
                host::FreecellArgs::from_matches(matches).map(Command::Freecell)
            }
            "freepages" => {
                host::FreepagesArgs::from_matches(matches).map(Command::Freepages)
            }
            "hostname" => {
                host::HostnameArgs::from_matches(matches).map(Command::Hostname)
            }
            "hypervisor-cpu-baseline" => {
                host::HypervisorCpuBaselineArgs::from_matches(matches)
                    .map(Command::HypervisorCpuBaseline)
            }
            "hypervisor-cpu-compare" => {
                host::HypervisorCpuCompareArgs::from_matches(matches)
                    .map(Command::HypervisorCpuCompare)
            }
            "hypervisor-cpu-models" => {
                host::HypervisorCpuModelsArgs::from_matches(matches)
                    .map(Command::HypervisorCpuModels)
            }
            "maxvcpus" => {
                host::MaxvcpusArgs::from_matches(matches).map(Command::Maxvcpus)
            }
            "node-memory-tune" => {
                host::NodeMemoryTuneArgs::from_matches(matches)
                    .map(Command::NodeMemoryTune)
            }
            "nodecpumap" => {
                host::NodecpumapArgs::from_matches(matches).map(Command::Nodecpumap)
            }
            "nodecpustats" => {
                host::NodecpustatsArgs::from_matches(matches).map(Command::Nodecpustats)
            }
            "nodeinfo" => {
                host::NodeinfoArgs::from_matches(matches).map(Command::Nodeinfo)
            }
            "nodememstats" => {
                host::NodememstatsArgs::from_matches(matches).map(Command::Nodememstats)
            }
            "nodesevinfo" => {
                host::NodesevinfoArgs::from_matches(matches).map(Command::Nodesevinfo)
            }
            "nodesuspend" => {
                host::NodesuspendArgs::from_matches(matches).map(Command::Nodesuspend)
            }
            "sysinfo" => host::SysinfoArgs::from_matches(matches).map(Command::Sysinfo),
            "uri" => host::UriArgs::from_matches(matches).map(Command::Uri),
            "version" => host::VersionArgs::from_matches(matches).map(Command::Version),
            "checkpoint-create" => {
                checkpoint::CheckpointCreateArgs::from_matches(matches)
                    .map(Command::CheckpointCreate)
            }
            "checkpoint-create-as" => {
                checkpoint::CheckpointCreateAsArgs::from_matches(matches)
                    .map(Command::CheckpointCreateAs)
            }
            "checkpoint-delete" => {
                checkpoint::CheckpointDeleteArgs::from_matches(matches)
                    .map(Command::CheckpointDelete)
            }
            "checkpoint-dumpxml" => {
                checkpoint::CheckpointDumpxmlArgs::from_matches(matches)
                    .map(Command::CheckpointDumpxml)
            }
            "checkpoint-edit" => {
                checkpoint::CheckpointEditArgs::from_matches(matches)
                    .map(Command::CheckpointEdit)
            }
            "checkpoint-info" => {
                checkpoint::CheckpointInfoArgs::from_matches(matches)
                    .map(Command::CheckpointInfo)
            }
            "checkpoint-list" => {
                checkpoint::CheckpointListArgs::from_matches(matches)
                    .map(Command::CheckpointList)
            }
            "checkpoint-parent" => {
                checkpoint::CheckpointParentArgs::from_matches(matches)
                    .map(Command::CheckpointParent)
            }
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
            "nwfilter-define" => {
                filter::NwfilterDefineArgs::from_matches(matches)
                    .map(Command::NwfilterDefine)
            }
            "nwfilter-dumpxml" => {
                filter::NwfilterDumpxmlArgs::from_matches(matches)
                    .map(Command::NwfilterDumpxml)
            }
            "nwfilter-edit" => {
                filter::NwfilterEditArgs::from_matches(matches)
                    .map(Command::NwfilterEdit)
            }
            "nwfilter-list" => {
                filter::NwfilterListArgs::from_matches(matches)
                    .map(Command::NwfilterList)
            }
            "nwfilter-undefine" => {
                filter::NwfilterUndefineArgs::from_matches(matches)
                    .map(Command::NwfilterUndefine)
            }
            "nwfilter-binding-create" => {
                filter::NwfilterBindingCreateArgs::from_matches(matches)
                    .map(Command::NwfilterBindingCreate)
            }
            "nwfilter-binding-delete" => {
                filter::NwfilterBindingDeleteArgs::from_matches(matches)
                    .map(Command::NwfilterBindingDelete)
            }
            "nwfilter-binding-dumpxml" => {
                filter::NwfilterBindingDumpxmlArgs::from_matches(matches)
                    .map(Command::NwfilterBindingDumpxml)
            }
            "nwfilter-binding-list" => {
                filter::NwfilterBindingListArgs::from_matches(matches)
                    .map(Command::NwfilterBindingList)
            }
            "net-autostart" => {
                network::NetAutostartArgs::from_matches(matches)
                    .map(Command::NetAutostart)
            }
            "net-create" => {
                network::NetCreateArgs::from_matches(matches).map(Command::NetCreate)
            }
            "net-define" => {
                network::NetDefineArgs::from_matches(matches).map(Command::NetDefine)
            }
            "net-desc" => {
                network::NetDescArgs::from_matches(matches).map(Command::NetDesc)
            }
            "net-destroy" => {
                network::NetDestroyArgs::from_matches(matches).map(Command::NetDestroy)
            }
            "net-dhcp-leases" => {
                network::NetDhcpLeasesArgs::from_matches(matches)
                    .map(Command::NetDhcpLeases)
            }
            "net-dumpxml" => {
                network::NetDumpxmlArgs::from_matches(matches).map(Command::NetDumpxml)
            }
            "net-edit" => {
                network::NetEditArgs::from_matches(matches).map(Command::NetEdit)
            }
            "net-event" => {
                network::NetEventArgs::from_matches(matches).map(Command::NetEvent)
            }
            "net-info" => {
                network::NetInfoArgs::from_matches(matches).map(Command::NetInfo)
            }
            "net-list" => {
                network::NetListArgs::from_matches(matches).map(Command::NetList)
            }
            "net-metadata" => {
                network::NetMetadataArgs::from_matches(matches).map(Command::NetMetadata)
            }
            "net-name" => {
                network::NetNameArgs::from_matches(matches).map(Command::NetName)
            }
            "net-start" => {
                network::NetStartArgs::from_matches(matches).map(Command::NetStart)
            }
            "net-undefine" => {
                network::NetUndefineArgs::from_matches(matches).map(Command::NetUndefine)
            }
            "net-update" => {
                network::NetUpdateArgs::from_matches(matches).map(Command::NetUpdate)
            }
            "net-uuid" => {
                network::NetUuidArgs::from_matches(matches).map(Command::NetUuid)
            }
            "net-port-list" => {
                network::NetPortListArgs::from_matches(matches).map(Command::NetPortList)
            }
            "net-port-create" => {
                network::NetPortCreateArgs::from_matches(matches)
                    .map(Command::NetPortCreate)
            }
            "net-port-dumpxml" => {
                network::NetPortDumpxmlArgs::from_matches(matches)
                    .map(Command::NetPortDumpxml)
            }
            "net-port-delete" => {
                network::NetPortDeleteArgs::from_matches(matches)
                    .map(Command::NetPortDelete)
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
            "nodedev-update" => {
                nodedev::NodedevUpdateArgs::from_matches(matches)
                    .map(Command::NodedevUpdate)
            }
            "secret-define" => {
                secret::SecretDefineArgs::from_matches(matches)
                    .map(Command::SecretDefine)
            }
            "secret-dumpxml" => {
                secret::SecretDumpxmlArgs::from_matches(matches)
                    .map(Command::SecretDumpxml)
            }
            "secret-event" => {
                secret::SecretEventArgs::from_matches(matches).map(Command::SecretEvent)
            }
            "secret-get-value" => {
                secret::SecretGetValueArgs::from_matches(matches)
                    .map(Command::SecretGetValue)
            }
            "secret-list" => {
                secret::SecretListArgs::from_matches(matches).map(Command::SecretList)
            }
            "secret-set-value" => {
                secret::SecretSetValueArgs::from_matches(matches)
                    .map(Command::SecretSetValue)
            }
            "secret-undefine" => {
                secret::SecretUndefineArgs::from_matches(matches)
                    .map(Command::SecretUndefine)
            }
            "snapshot-create" => {
                snapshot::SnapshotCreateArgs::from_matches(matches)
                    .map(Command::SnapshotCreate)
            }
            "snapshot-create-as" => {
                snapshot::SnapshotCreateAsArgs::from_matches(matches)
                    .map(Command::SnapshotCreateAs)
            }
            "snapshot-current" => {
                snapshot::SnapshotCurrentArgs::from_matches(matches)
                    .map(Command::SnapshotCurrent)
            }
            "snapshot-delete" => {
                snapshot::SnapshotDeleteArgs::from_matches(matches)
                    .map(Command::SnapshotDelete)
            }
            "snapshot-dumpxml" => {
                snapshot::SnapshotDumpxmlArgs::from_matches(matches)
                    .map(Command::SnapshotDumpxml)
            }
            "snapshot-edit" => {
                snapshot::SnapshotEditArgs::from_matches(matches)
                    .map(Command::SnapshotEdit)
            }
            "snapshot-info" => {
                snapshot::SnapshotInfoArgs::from_matches(matches)
                    .map(Command::SnapshotInfo)
            }
            "snapshot-list" => {
                snapshot::SnapshotListArgs::from_matches(matches)
                    .map(Command::SnapshotList)
            }
            "snapshot-parent" => {
                snapshot::SnapshotParentArgs::from_matches(matches)
                    .map(Command::SnapshotParent)
            }
            "snapshot-revert" => {
                snapshot::SnapshotRevertArgs::from_matches(matches)
                    .map(Command::SnapshotRevert)
            }
            "backup-begin" => {
                backup::BackupBeginArgs::from_matches(matches).map(Command::BackupBegin)
            }
            "backup-dumpxml" => {
                backup::BackupDumpxmlArgs::from_matches(matches)
                    .map(Command::BackupDumpxml)
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
            "cd" => virsh::CdArgs::from_matches(matches).map(Command::Cd),
            "echo" => virsh::EchoArgs::from_matches(matches).map(Command::Echo),
            "exit" => virsh::ExitArgs::from_matches(matches).map(Command::Exit),
            "help" => virsh::HelpArgs::from_matches(matches).map(Command::Help),
            "pwd" => virsh::PwdArgs::from_matches(matches).map(Command::Pwd),
            "quit" => virsh::QuitArgs::from_matches(matches).map(Command::Quit),
            "self-test" => {
                virsh::SelfTestArgs::from_matches(matches).map(Command::SelfTest)
            }
            "complete" => {
                virsh::CompleteArgs::from_matches(matches).map(Command::Complete)
            }
            "connect" => virsh::ConnectArgs::from_matches(matches).map(Command::Connect),
            "guest-exec" => {
                beyond::GuestExecArgs::from_matches(matches).map(Command::GuestExec)
            }
            "delete" => beyond::DeleteArgs::from_matches(matches).map(Command::Delete),
            "each" => beyond::EachArgs::from_matches(matches).map(Command::Each),
            other => Err(take::no_such_command(other)),
        }
    }
}
