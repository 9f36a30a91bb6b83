// Generated from spec by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What handlers answer with, and the sentences of each command.
#![allow(dead_code, unused_imports, reason = "not every file uses every type")]
#![allow(clippy::large_enum_variant, reason = "a command makes one answer")]
#![allow(clippy::needless_update, reason = "a table may say everything of a key")]
use crate::answer::reply::form::{Choosable, Form, Key, KeyDetail, Kind};
use crate::answer::reply::says::{Case, CaseDetail, Says};
use crate::answer::reply::{
    Answer, Confidential, Document, IntoReply, Item, OwnText, Params, Part, Reply, Said,
    Show, Shown, Time, Xml, object,
};
use crate::words;
use serde_json::Value;
use std::sync::Arc;
use zeroize::Zeroizing;
#[path = "replies/domain.rs"]
pub mod domain;
#[path = "replies/monitor.rs"]
pub mod monitor;
#[path = "replies/events.rs"]
pub mod events;
#[path = "replies/host.rs"]
pub mod host;
#[path = "replies/checkpoint.rs"]
pub mod checkpoint;
#[path = "replies/interface.rs"]
pub mod interface;
#[path = "replies/filter.rs"]
pub mod filter;
#[path = "replies/network.rs"]
pub mod network;
#[path = "replies/nodedev.rs"]
pub mod nodedev;
#[path = "replies/secret.rs"]
pub mod secret;
#[path = "replies/snapshot.rs"]
pub mod snapshot;
#[path = "replies/backup.rs"]
pub mod backup;
#[path = "replies/pool.rs"]
pub mod pool;
#[path = "replies/volume.rs"]
pub mod volume;
#[path = "replies/virsh.rs"]
pub mod virsh;
#[path = "replies/beyond.rs"]
pub mod beyond;
pub(super) static DEFINITION_CHANGE: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "changed", ..Key::NONE },
        Key { key: "exists", ..Key::NONE },
        Key { key: "diff", ..Key::NONE },
    ],
    text: Some("{diff}"),
    newline: false,
    ..Form::NONE
};
/// The answer of the form `definition-change`.
#[derive(Debug, Clone)]
pub struct DefinitionChangeReply {
    /// Whether something would change.
    pub changed: bool,
    /// Whether such an object is there.
    pub exists: bool,
    /// What would change, as a unified diff without passwords; empty where nothing would.
    pub diff: String,
}
impl DefinitionChangeReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.changed), None, false, | value | value.text()),
            Part::of(Some(& self.exists), None, false, | value | value.text()),
            Part::of(Some(& self.diff), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for DefinitionChangeReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DEFINITION_CHANGE, parts, None))
    }
}
pub(super) static EVENT_END: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key {
            key: "events_received",
            ..Key::NONE
        },
        Key {
            key: "ended_by",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// What the form `event-end` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventEndItem {
    /// How many events came.
    pub events_received: u64,
    /// Why the waiting ended.
    pub ended_by: words::EventEnd,
}
impl EventEndItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.events_received), None, false, | value | value.text()),
            Part::of(Some(& self.ended_by), None, false, | value | value.text())
        ]
    }
}
impl Item for EventEndItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_END, parts, Some(Arc::new(self)))
    }
}
pub(super) static EVENT_KINDS: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "event", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of the form `event-kinds`.
#[derive(Debug, Clone)]
pub struct EventKindsRow {
    /// A kind of event.
    pub event: String,
}
impl EventKindsRow {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.event), None, false, | value | value.text())]
    }
}
impl IntoReply for Vec<EventKindsRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(EventKindsRow::parts).collect();
        Reply::Answer(Answer::rows(&EVENT_KINDS, rows, None))
    }
}
pub(super) static METADATA_CHANGE: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of the form `metadata-change`.
#[derive(Debug, Clone)]
pub struct MetadataChangeReply {
    /// Whether the metadata was changed.
    pub changed: bool,
}
impl MetadataChangeReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for MetadataChangeReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: METADATA_CHANGE.keys,
            parts,
            made: None,
        })
    }
}
pub(super) static METADATA_MISSING: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "xml", ..Key::NONE }],
    text: Some("{xml}"),
    newline: true,
    ..Form::NONE
};
/// The answer of the form `metadata-missing`.
#[derive(Debug, Clone)]
pub struct MetadataMissingReply {
    /// The metadata, which is null; text has an empty line.
    pub xml: Option<String>,
}
impl MetadataMissingReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(self.xml.as_ref(), Some(""), true, | value | value.text())]
    }
}
impl IntoReply for MetadataMissingReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&METADATA_MISSING, parts, None))
    }
}
pub(super) static TEXT_CHANGE: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of the form `text-change`.
#[derive(Debug, Clone)]
pub struct TextChangeReply {
    /// Whether the text was changed.
    pub changed: bool,
}
impl TextChangeReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for TextChangeReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: TEXT_CHANGE.keys,
            parts,
            made: None,
        })
    }
}
pub(super) static TEXT_MISSING: Form = Form {
    kind: Kind::Message,
    keys: &[
        Key {
            key: "description",
            details: &[KeyDetail::Without(&["title"])],
            ..Key::NONE
        },
        Key {
            key: "title",
            details: &[KeyDetail::With(&["title"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of the form `text-missing`.
#[derive(Debug, Clone)]
pub struct TextMissingReply {
    /// The description, which is null.
    pub description: Option<String>,
    /// The title, which is null.
    pub title: Option<String>,
}
impl TextMissingReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.description.as_ref(), None, true, | value | value.text()),
            Part::of(self.title.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for TextMissingReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: TEXT_MISSING.keys,
            parts,
            made: None,
        })
    }
}
pub(super) static TEXT_SHOWN: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "description",
            details: &[KeyDetail::Without(&["title"])],
            ..Key::NONE
        },
        Key {
            key: "title",
            details: &[KeyDetail::With(&["title"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: false,
    ..Form::NONE
};
/// The answer of the form `text-shown`.
#[derive(Debug, Clone)]
pub struct TextShownReply {
    /// The description.
    pub description: Option<String>,
    /// The title.
    pub title: Option<String>,
}
impl TextShownReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(self.description.as_ref(), None, false, | value | value.text()),
            Part::of(self.title.as_ref(), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for TextShownReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&TEXT_SHOWN, parts, None))
    }
}
/// The sentences of a command.
#[must_use]
pub fn says(command: &str) -> &'static Says {
    match command {
        "attach-device" => &domain::ATTACH_DEVICE_SAYS,
        "attach-disk" => &domain::ATTACH_DISK_SAYS,
        "attach-interface" => &domain::ATTACH_INTERFACE_SAYS,
        "autostart" => &domain::AUTOSTART_SAYS,
        "blkdeviotune" => &domain::BLKDEVIOTUNE_SAYS,
        "domthrottlegroupset" => &domain::DOMTHROTTLEGROUPSET_SAYS,
        "domthrottlegroupdel" => &domain::DOMTHROTTLEGROUPDEL_SAYS,
        "blkiotune" => &domain::BLKIOTUNE_SAYS,
        "blockcommit" => &domain::BLOCKCOMMIT_SAYS,
        "blockcopy" => &domain::BLOCKCOPY_SAYS,
        "blockjob" => &domain::BLOCKJOB_SAYS,
        "blockpull" => &domain::BLOCKPULL_SAYS,
        "blockresize" => &domain::BLOCKRESIZE_SAYS,
        "change-media" => &domain::CHANGE_MEDIA_SAYS,
        "console" => &domain::CONSOLE_SAYS,
        "cpu-stats" => &domain::CPU_STATS_SAYS,
        "create" => &domain::CREATE_SAYS,
        "define" => &domain::DEFINE_SAYS,
        "desc" => &domain::DESC_SAYS,
        "destroy" => &domain::DESTROY_SAYS,
        "detach-device" => &domain::DETACH_DEVICE_SAYS,
        "detach-device-alias" => &domain::DETACH_DEVICE_ALIAS_SAYS,
        "detach-disk" => &domain::DETACH_DISK_SAYS,
        "detach-interface" => &domain::DETACH_INTERFACE_SAYS,
        "domdisplay" => &domain::DOMDISPLAY_SAYS,
        "domfsfreeze" => &domain::DOMFSFREEZE_SAYS,
        "domfsthaw" => &domain::DOMFSTHAW_SAYS,
        "domfsinfo" => &domain::DOMFSINFO_SAYS,
        "domfstrim" => &domain::DOMFSTRIM_SAYS,
        "domhostname" => &domain::DOMHOSTNAME_SAYS,
        "domifannounce" => &domain::DOMIFANNOUNCE_SAYS,
        "domif-setlink" => &domain::DOMIF_SETLINK_SAYS,
        "domiftune" => &domain::DOMIFTUNE_SAYS,
        "domjobabort" => &domain::DOMJOBABORT_SAYS,
        "domjobinfo" => &domain::DOMJOBINFO_SAYS,
        "domlaunchsecinfo" => &domain::DOMLAUNCHSECINFO_SAYS,
        "domsetlaunchsecstate" => &domain::DOMSETLAUNCHSECSTATE_SAYS,
        "domrename" => &domain::DOMRENAME_SAYS,
        "dompmsuspend" => &domain::DOMPMSUSPEND_SAYS,
        "dompmwakeup" => &domain::DOMPMWAKEUP_SAYS,
        "domuuid" => &domain::DOMUUID_SAYS,
        "dump" => &domain::DUMP_SAYS,
        "edit" => &domain::EDIT_SAYS,
        "inject-nmi" => &domain::INJECT_NMI_SAYS,
        "iothreadinfo" => &domain::IOTHREADINFO_SAYS,
        "iothreadpin" => &domain::IOTHREADPIN_SAYS,
        "iothreadadd" => &domain::IOTHREADADD_SAYS,
        "iothreadset" => &domain::IOTHREADSET_SAYS,
        "iothreaddel" => &domain::IOTHREADDEL_SAYS,
        "send-key" => &domain::SEND_KEY_SAYS,
        "send-process-signal" => &domain::SEND_PROCESS_SIGNAL_SAYS,
        "lxc-enter-namespace" => &domain::LXC_ENTER_NAMESPACE_SAYS,
        "managedsave" => &domain::MANAGEDSAVE_SAYS,
        "managedsave-remove" => &domain::MANAGEDSAVE_REMOVE_SAYS,
        "managedsave-edit" => &domain::MANAGEDSAVE_EDIT_SAYS,
        "managedsave-define" => &domain::MANAGEDSAVE_DEFINE_SAYS,
        "memtune" => &domain::MEMTUNE_SAYS,
        "perf" => &domain::PERF_SAYS,
        "metadata" => &domain::METADATA_SAYS,
        "migrate-setmaxdowntime" => &domain::MIGRATE_SETMAXDOWNTIME_SAYS,
        "migrate-setspeed" => &domain::MIGRATE_SETSPEED_SAYS,
        "migrate-postcopy" => &domain::MIGRATE_POSTCOPY_SAYS,
        "numatune" => &domain::NUMATUNE_SAYS,
        "qemu-attach" => &domain::QEMU_ATTACH_SAYS,
        "qemu-monitor-command" => &domain::QEMU_MONITOR_COMMAND_SAYS,
        "guest-agent-timeout" => &domain::GUEST_AGENT_TIMEOUT_SAYS,
        "reboot" => &domain::REBOOT_SAYS,
        "reset" => &domain::RESET_SAYS,
        "restore" => &domain::RESTORE_SAYS,
        "resume" => &domain::RESUME_SAYS,
        "save" => &domain::SAVE_SAYS,
        "save-image-define" => &domain::SAVE_IMAGE_DEFINE_SAYS,
        "save-image-edit" => &domain::SAVE_IMAGE_EDIT_SAYS,
        "schedinfo" => &domain::SCHEDINFO_SAYS,
        "screenshot" => &domain::SCREENSHOT_SAYS,
        "set-lifecycle-action" => &domain::SET_LIFECYCLE_ACTION_SAYS,
        "set-user-sshkeys" => &domain::SET_USER_SSHKEYS_SAYS,
        "set-user-password" => &domain::SET_USER_PASSWORD_SAYS,
        "setmaxmem" => &domain::SETMAXMEM_SAYS,
        "setmem" => &domain::SETMEM_SAYS,
        "setvcpus" => &domain::SETVCPUS_SAYS,
        "shutdown" => &domain::SHUTDOWN_SAYS,
        "start" => &domain::START_SAYS,
        "suspend" => &domain::SUSPEND_SAYS,
        "undefine" => &domain::UNDEFINE_SAYS,
        "update-device" => &domain::UPDATE_DEVICE_SAYS,
        "update-memory-device" => &domain::UPDATE_MEMORY_DEVICE_SAYS,
        "vcpucount" => &domain::VCPUCOUNT_SAYS,
        "vcpupin" => &domain::VCPUPIN_SAYS,
        "emulatorpin" => &domain::EMULATORPIN_SAYS,
        "vncdisplay" => &domain::VNCDISPLAY_SAYS,
        "guestvcpus" => &domain::GUESTVCPUS_SAYS,
        "setvcpu" => &domain::SETVCPU_SAYS,
        "domblkthreshold" => &domain::DOMBLKTHRESHOLD_SAYS,
        "domdirtyrate-calc" => &domain::DOMDIRTYRATE_CALC_SAYS,
        "dom-fd-associate" => &domain::DOM_FD_ASSOCIATE_SAYS,
        "domdisplay-reload" => &domain::DOMDISPLAY_RELOAD_SAYS,
        "domblkerror" => &monitor::DOMBLKERROR_SAYS,
        "domblkstat" => &monitor::DOMBLKSTAT_SAYS,
        "domif-getlink" => &monitor::DOMIF_GETLINK_SAYS,
        "domifaddr" => &monitor::DOMIFADDR_SAYS,
        "domifstat" => &monitor::DOMIFSTAT_SAYS,
        "dommemstat" => &monitor::DOMMEMSTAT_SAYS,
        "domtime" => &monitor::DOMTIME_SAYS,
        "await" => &events::AWAIT_SAYS,
        "capabilities" => &host::CAPABILITIES_SAYS,
        "cpu-compare" => &host::CPU_COMPARE_SAYS,
        "cpu-models" => &host::CPU_MODELS_SAYS,
        "domcapabilities" => &host::DOMCAPABILITIES_SAYS,
        "freecell" => &host::FREECELL_SAYS,
        "hostname" => &host::HOSTNAME_SAYS,
        "hypervisor-cpu-baseline" => &host::HYPERVISOR_CPU_BASELINE_SAYS,
        "hypervisor-cpu-compare" => &host::HYPERVISOR_CPU_COMPARE_SAYS,
        "hypervisor-cpu-models" => &host::HYPERVISOR_CPU_MODELS_SAYS,
        "node-memory-tune" => &host::NODE_MEMORY_TUNE_SAYS,
        "nodecpumap" => &host::NODECPUMAP_SAYS,
        "nodecpustats" => &host::NODECPUSTATS_SAYS,
        "nodeinfo" => &host::NODEINFO_SAYS,
        "nodememstats" => &host::NODEMEMSTATS_SAYS,
        "nodesevinfo" => &host::NODESEVINFO_SAYS,
        "nodesuspend" => &host::NODESUSPEND_SAYS,
        "sysinfo" => &host::SYSINFO_SAYS,
        "uri" => &host::URI_SAYS,
        "version" => &host::VERSION_SAYS,
        "checkpoint-create" => &checkpoint::CHECKPOINT_CREATE_SAYS,
        "checkpoint-create-as" => &checkpoint::CHECKPOINT_CREATE_AS_SAYS,
        "checkpoint-delete" => &checkpoint::CHECKPOINT_DELETE_SAYS,
        "checkpoint-edit" => &checkpoint::CHECKPOINT_EDIT_SAYS,
        "checkpoint-list" => &checkpoint::CHECKPOINT_LIST_SAYS,
        "iface-begin" => &interface::IFACE_BEGIN_SAYS,
        "iface-bridge" => &interface::IFACE_BRIDGE_SAYS,
        "iface-commit" => &interface::IFACE_COMMIT_SAYS,
        "iface-define" => &interface::IFACE_DEFINE_SAYS,
        "iface-destroy" => &interface::IFACE_DESTROY_SAYS,
        "iface-edit" => &interface::IFACE_EDIT_SAYS,
        "iface-rollback" => &interface::IFACE_ROLLBACK_SAYS,
        "iface-start" => &interface::IFACE_START_SAYS,
        "iface-unbridge" => &interface::IFACE_UNBRIDGE_SAYS,
        "iface-undefine" => &interface::IFACE_UNDEFINE_SAYS,
        "nwfilter-define" => &filter::NWFILTER_DEFINE_SAYS,
        "nwfilter-edit" => &filter::NWFILTER_EDIT_SAYS,
        "nwfilter-undefine" => &filter::NWFILTER_UNDEFINE_SAYS,
        "nwfilter-binding-create" => &filter::NWFILTER_BINDING_CREATE_SAYS,
        "nwfilter-binding-delete" => &filter::NWFILTER_BINDING_DELETE_SAYS,
        "nwfilter-binding-list" => &filter::NWFILTER_BINDING_LIST_SAYS,
        "net-autostart" => &network::NET_AUTOSTART_SAYS,
        "net-create" => &network::NET_CREATE_SAYS,
        "net-define" => &network::NET_DEFINE_SAYS,
        "net-desc" => &network::NET_DESC_SAYS,
        "net-destroy" => &network::NET_DESTROY_SAYS,
        "net-dhcp-leases" => &network::NET_DHCP_LEASES_SAYS,
        "net-edit" => &network::NET_EDIT_SAYS,
        "net-list" => &network::NET_LIST_SAYS,
        "net-metadata" => &network::NET_METADATA_SAYS,
        "net-start" => &network::NET_START_SAYS,
        "net-undefine" => &network::NET_UNDEFINE_SAYS,
        "net-update" => &network::NET_UPDATE_SAYS,
        "net-uuid" => &network::NET_UUID_SAYS,
        "net-port-create" => &network::NET_PORT_CREATE_SAYS,
        "net-port-delete" => &network::NET_PORT_DELETE_SAYS,
        "nodedev-create" => &nodedev::NODEDEV_CREATE_SAYS,
        "nodedev-destroy" => &nodedev::NODEDEV_DESTROY_SAYS,
        "nodedev-detach" => &nodedev::NODEDEV_DETACH_SAYS,
        "nodedev-reattach" => &nodedev::NODEDEV_REATTACH_SAYS,
        "nodedev-reset" => &nodedev::NODEDEV_RESET_SAYS,
        "nodedev-define" => &nodedev::NODEDEV_DEFINE_SAYS,
        "nodedev-undefine" => &nodedev::NODEDEV_UNDEFINE_SAYS,
        "nodedev-start" => &nodedev::NODEDEV_START_SAYS,
        "nodedev-autostart" => &nodedev::NODEDEV_AUTOSTART_SAYS,
        "nodedev-update" => &nodedev::NODEDEV_UPDATE_SAYS,
        "secret-define" => &secret::SECRET_DEFINE_SAYS,
        "secret-list" => &secret::SECRET_LIST_SAYS,
        "secret-set-value" => &secret::SECRET_SET_VALUE_SAYS,
        "secret-undefine" => &secret::SECRET_UNDEFINE_SAYS,
        "snapshot-create" => &snapshot::SNAPSHOT_CREATE_SAYS,
        "snapshot-create-as" => &snapshot::SNAPSHOT_CREATE_AS_SAYS,
        "snapshot-current" => &snapshot::SNAPSHOT_CURRENT_SAYS,
        "snapshot-delete" => &snapshot::SNAPSHOT_DELETE_SAYS,
        "snapshot-edit" => &snapshot::SNAPSHOT_EDIT_SAYS,
        "snapshot-info" => &snapshot::SNAPSHOT_INFO_SAYS,
        "snapshot-revert" => &snapshot::SNAPSHOT_REVERT_SAYS,
        "backup-begin" => &backup::BACKUP_BEGIN_SAYS,
        "find-storage-pool-sources-as" => &pool::FIND_STORAGE_POOL_SOURCES_AS_SAYS,
        "find-storage-pool-sources" => &pool::FIND_STORAGE_POOL_SOURCES_SAYS,
        "pool-autostart" => &pool::POOL_AUTOSTART_SAYS,
        "pool-build" => &pool::POOL_BUILD_SAYS,
        "pool-create-as" => &pool::POOL_CREATE_AS_SAYS,
        "pool-create" => &pool::POOL_CREATE_SAYS,
        "pool-define-as" => &pool::POOL_DEFINE_AS_SAYS,
        "pool-define" => &pool::POOL_DEFINE_SAYS,
        "pool-delete" => &pool::POOL_DELETE_SAYS,
        "pool-destroy" => &pool::POOL_DESTROY_SAYS,
        "pool-edit" => &pool::POOL_EDIT_SAYS,
        "pool-list" => &pool::POOL_LIST_SAYS,
        "pool-refresh" => &pool::POOL_REFRESH_SAYS,
        "pool-start" => &pool::POOL_START_SAYS,
        "pool-undefine" => &pool::POOL_UNDEFINE_SAYS,
        "pool-uuid" => &pool::POOL_UUID_SAYS,
        "pool-capabilities" => &pool::POOL_CAPABILITIES_SAYS,
        "vol-clone" => &volume::VOL_CLONE_SAYS,
        "vol-create-as" => &volume::VOL_CREATE_AS_SAYS,
        "vol-create" => &volume::VOL_CREATE_SAYS,
        "vol-create-from" => &volume::VOL_CREATE_FROM_SAYS,
        "vol-delete" => &volume::VOL_DELETE_SAYS,
        "vol-download" => &volume::VOL_DOWNLOAD_SAYS,
        "vol-pool" => &volume::VOL_POOL_SAYS,
        "vol-resize" => &volume::VOL_RESIZE_SAYS,
        "vol-upload" => &volume::VOL_UPLOAD_SAYS,
        "vol-wipe" => &volume::VOL_WIPE_SAYS,
        "echo" => &virsh::ECHO_SAYS,
        "help" => &virsh::HELP_SAYS,
        "pwd" => &virsh::PWD_SAYS,
        "guest-exec" => &beyond::GUEST_EXEC_SAYS,
        "delete" => &beyond::DELETE_SAYS,
        "each" => &beyond::EACH_SAYS,
        _ => &Says::NONE,
    }
}
/// The forms of a command's answer whose keys can be chosen.
#[must_use]
pub fn choosable(command: &str) -> &'static [Choosable] {
    let found = CHOOSABLE.binary_search_by_key(&command, |(name, _)| *name);
    found.map_or(&[], |at| CHOOSABLE[at].1)
}
/// The forms whose keys can be chosen, by command.
static CHOOSABLE: &[(&str, &[Choosable])] = &[
    (
        "await",
        &[
            Choosable {
                form: &events::AWAIT_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "blkdeviotune",
        &[
            Choosable {
                form: &domain::BLKDEVIOTUNE_USUAL,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "blkiotune",
        &[
            Choosable {
                form: &domain::BLKIOTUNE_USUAL,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "blockjob",
        &[
            Choosable {
                form: &domain::BLOCKJOB_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &domain::BLOCKJOB_RAW,
                with: &["raw"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "checkpoint-info",
        &[
            Choosable {
                form: &checkpoint::CHECKPOINT_INFO_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "checkpoint-list",
        &[
            Choosable {
                form: &checkpoint::CHECKPOINT_LIST_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &checkpoint::CHECKPOINT_LIST_NAME_ROW,
                with: &["name"],
                ..Choosable::NONE
            },
            Choosable {
                form: &checkpoint::CHECKPOINT_LIST_TREE_ROW,
                with: &["tree"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "checkpoint-parent",
        &[
            Choosable {
                form: &checkpoint::CHECKPOINT_PARENT_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "complete",
        &[
            Choosable {
                form: &virsh::COMPLETE_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &virsh::COMPLETE_DESCRIBED_ROW,
                with: &["described"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "cpu-models",
        &[
            Choosable {
                form: &host::CPU_MODELS_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "cpu-stats",
        &[
            Choosable {
                form: &domain::CPU_STATS_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "define",
        &[
            Choosable {
                form: &DEFINITION_CHANGE,
                with: &["dry-run"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "delete",
        &[
            Choosable {
                form: &beyond::DELETE_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &beyond::DELETE_PLAN_ROW,
                with: &["dry-run"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "desc",
        &[
            Choosable {
                form: &TEXT_SHOWN,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domblkerror",
        &[
            Choosable {
                form: &monitor::DOMBLKERROR_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domblkinfo",
        &[
            Choosable {
                form: &monitor::DOMBLKINFO_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &monitor::DOMBLKINFO_ALL_ROW,
                with: &["all"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domblklist",
        &[
            Choosable {
                form: &monitor::DOMBLKLIST_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domblkstat",
        &[
            Choosable {
                form: &monitor::DOMBLKSTAT_USUAL,
                open: true,
                ..Choosable::NONE
            },
            Choosable {
                form: &monitor::DOMBLKSTAT_HUMAN,
                with: &["human"],
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domcontrol",
        &[
            Choosable {
                form: &monitor::DOMCONTROL_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domdisplay",
        &[
            Choosable {
                form: &domain::DOMDISPLAY_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &domain::DOMDISPLAY_ALL_ROW,
                with: &["all"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domfsinfo",
        &[
            Choosable {
                form: &domain::DOMFSINFO_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domhostname",
        &[
            Choosable {
                form: &domain::DOMHOSTNAME_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domid",
        &[
            Choosable {
                form: &domain::DOMID_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domif-getlink",
        &[
            Choosable {
                form: &monitor::DOMIF_GETLINK_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domifaddr",
        &[
            Choosable {
                form: &monitor::DOMIFADDR_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domiflist",
        &[
            Choosable {
                form: &monitor::DOMIFLIST_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domifstat",
        &[
            Choosable {
                form: &monitor::DOMIFSTAT_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domiftune",
        &[
            Choosable {
                form: &domain::DOMIFTUNE_USUAL,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "dominfo",
        &[
            Choosable {
                form: &monitor::DOMINFO_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domjobinfo",
        &[
            Choosable {
                form: &domain::DOMJOBINFO_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &domain::DOMJOBINFO_RAWSTATS,
                with: &["rawstats"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domlaunchsecinfo",
        &[
            Choosable {
                form: &domain::DOMLAUNCHSECINFO_REPLY,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "dommemstat",
        &[
            Choosable {
                form: &monitor::DOMMEMSTAT_USUAL,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domname",
        &[
            Choosable {
                form: &domain::DOMNAME_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domstate",
        &[
            Choosable {
                form: &monitor::DOMSTATE_REPLY,
                about: &["kind", "name", "uuid"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domstats",
        &[
            Choosable {
                form: &monitor::DOMSTATS_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &monitor::DOMSTATS_WATCH_ROW,
                with: &["watch"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domthrottlegroupinfo",
        &[
            Choosable {
                form: &domain::DOMTHROTTLEGROUPINFO_REPLY,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domthrottlegrouplist",
        &[
            Choosable {
                form: &domain::DOMTHROTTLEGROUPLIST_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domtime",
        &[
            Choosable {
                form: &monitor::DOMTIME_USUAL,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domuuid",
        &[
            Choosable {
                form: &domain::DOMUUID_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "domxml-to-native",
        &[
            Choosable {
                form: &domain::DOMXML_TO_NATIVE_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "each",
        &[
            Choosable {
                form: &beyond::EACH_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &beyond::EACH_PLAN_ROW,
                with: &["dry-run"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "echo",
        &[
            Choosable {
                form: &virsh::ECHO_USUAL,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "emulatorpin",
        &[
            Choosable {
                form: &domain::EMULATORPIN_USUAL,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "event",
        &[
            Choosable {
                form: &events::EVENT_LIFECYCLE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_PLAIN_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_RTC_CHANGE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_WATCHDOG_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_IO_ERROR_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_GRAPHICS_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_BLOCK_JOB_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_DISK_CHANGE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_TRAY_CHANGE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_BALLOON_CHANGE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_DEVICE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_VALUES_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_AGENT_LIFECYCLE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_MIGRATION_ITERATION_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_METADATA_CHANGE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_BLOCK_THRESHOLD_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_MEMORY_FAILURE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_MEMORY_DEVICE_SIZE_CHANGE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_NIC_MAC_CHANGE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_VCPU_REMOVED_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &events::EVENT_CHANNEL_LIFECYCLE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &EVENT_KINDS,
                with: &["list"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "freecell",
        &[
            Choosable {
                form: &host::FREECELL_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &host::FREECELL_CELLNO,
                with: &["cellno"],
                ..Choosable::NONE
            },
            Choosable {
                form: &host::FREECELL_ALL_ROW,
                with: &["all"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "freepages",
        &[
            Choosable {
                form: &host::FREEPAGES_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "get-user-sshkeys",
        &[
            Choosable {
                form: &domain::GET_USER_SSHKEYS_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "guest-exec",
        &[
            Choosable {
                form: &beyond::GUEST_EXEC_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &beyond::GUEST_EXEC_DETACHED,
                with: &["detach"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "guestinfo",
        &[
            Choosable {
                form: &domain::GUESTINFO_REPLY,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "guestvcpus",
        &[
            Choosable {
                form: &domain::GUESTVCPUS_USUAL,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "help",
        &[
            Choosable {
                form: &virsh::HELP_SEARCH_ROW,
                with: &["search"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "hostname",
        &[
            Choosable {
                form: &host::HOSTNAME_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "hypervisor-cpu-models",
        &[
            Choosable {
                form: &host::HYPERVISOR_CPU_MODELS_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "iface-list",
        &[
            Choosable {
                form: &interface::IFACE_LIST_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "iface-mac",
        &[
            Choosable {
                form: &interface::IFACE_MAC_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "iface-name",
        &[
            Choosable {
                form: &interface::IFACE_NAME_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "iothreadinfo",
        &[
            Choosable {
                form: &domain::IOTHREADINFO_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "list",
        &[
            Choosable {
                form: &monitor::LIST_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &monitor::LIST_LINE_ROW,
                with: &["uuid", "id", "name"],
                without: &["table"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "maxvcpus",
        &[
            Choosable {
                form: &host::MAXVCPUS_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "memtune",
        &[
            Choosable {
                form: &domain::MEMTUNE_USUAL,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "metadata",
        &[
            Choosable {
                form: &METADATA_MISSING,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "migrate",
        &[
            Choosable {
                form: &domain::MIGRATE_REPLY,
                about: &["kind", "name", "uuid"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "migrate-compcache",
        &[
            Choosable {
                form: &domain::MIGRATE_COMPCACHE_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "migrate-getmaxdowntime",
        &[
            Choosable {
                form: &domain::MIGRATE_GETMAXDOWNTIME_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "migrate-getspeed",
        &[
            Choosable {
                form: &domain::MIGRATE_GETSPEED_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "net-define",
        &[
            Choosable {
                form: &DEFINITION_CHANGE,
                with: &["dry-run"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "net-desc",
        &[
            Choosable {
                form: &TEXT_SHOWN,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "net-dhcp-leases",
        &[
            Choosable {
                form: &network::NET_DHCP_LEASES_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "net-event",
        &[
            Choosable {
                form: &network::NET_EVENT_LIFECYCLE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &network::NET_EVENT_METADATA_CHANGE_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &EVENT_KINDS,
                with: &["list"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "net-info",
        &[
            Choosable {
                form: &network::NET_INFO_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "net-list",
        &[
            Choosable {
                form: &network::NET_LIST_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &network::NET_LIST_IDENTITY_ROW,
                with: &["name", "uuid"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "net-metadata",
        &[
            Choosable {
                form: &METADATA_MISSING,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "net-name",
        &[
            Choosable {
                form: &network::NET_NAME_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "net-port-list",
        &[
            Choosable {
                form: &network::NET_PORT_LIST_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &network::NET_PORT_LIST_UUID_ROW,
                with: &["uuid"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "net-uuid",
        &[
            Choosable {
                form: &network::NET_UUID_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "node-memory-tune",
        &[
            Choosable {
                form: &host::NODE_MEMORY_TUNE_USUAL,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nodecpumap",
        &[
            Choosable {
                form: &host::NODECPUMAP_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nodecpustats",
        &[
            Choosable {
                form: &host::NODECPUSTATS_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &host::NODECPUSTATS_SHARES,
                ..Choosable::NONE
            },
            Choosable {
                form: &host::NODECPUSTATS_BUSY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nodedev-event",
        &[
            Choosable {
                form: &nodedev::NODEDEV_EVENT_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &EVENT_KINDS,
                with: &["list"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nodedev-info",
        &[
            Choosable {
                form: &nodedev::NODEDEV_INFO_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nodedev-list",
        &[
            Choosable {
                form: &nodedev::NODEDEV_LIST_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &nodedev::NODEDEV_LIST_TREE_ROW,
                with: &["tree"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nodeinfo",
        &[
            Choosable {
                form: &host::NODEINFO_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nodememstats",
        &[
            Choosable {
                form: &host::NODEMEMSTATS_USUAL,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nodesevinfo",
        &[
            Choosable {
                form: &host::NODESEVINFO_REPLY,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "numatune",
        &[
            Choosable {
                form: &domain::NUMATUNE_USUAL,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nwfilter-binding-list",
        &[
            Choosable {
                form: &filter::NWFILTER_BINDING_LIST_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nwfilter-define",
        &[
            Choosable {
                form: &DEFINITION_CHANGE,
                with: &["dry-run"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "nwfilter-list",
        &[
            Choosable {
                form: &filter::NWFILTER_LIST_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "perf",
        &[
            Choosable {
                form: &domain::PERF_REPLY,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "pool-define",
        &[
            Choosable {
                form: &DEFINITION_CHANGE,
                with: &["dry-run"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "pool-event",
        &[
            Choosable {
                form: &pool::POOL_EVENT_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &EVENT_KINDS,
                with: &["list"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "pool-info",
        &[
            Choosable {
                form: &pool::POOL_INFO_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &pool::POOL_INFO_UNTOLD,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "pool-list",
        &[
            Choosable {
                form: &pool::POOL_LIST_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &pool::POOL_LIST_DETAILS_ROW,
                with: &["details"],
                ..Choosable::NONE
            },
            Choosable {
                form: &pool::POOL_LIST_IDENTITY_ROW,
                with: &["uuid", "name"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "pool-name",
        &[
            Choosable {
                form: &pool::POOL_NAME_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "pool-uuid",
        &[
            Choosable {
                form: &pool::POOL_UUID_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "pwd",
        &[
            Choosable {
                form: &virsh::PWD_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "qemu-agent-command",
        &[
            Choosable {
                form: &domain::QEMU_AGENT_COMMAND_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "qemu-monitor-command",
        &[
            Choosable {
                form: &domain::QEMU_MONITOR_COMMAND_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &domain::QEMU_MONITOR_COMMAND_RETURN_VALUE,
                with: &["return-value"],
                ..Choosable::NONE
            },
            Choosable {
                form: &domain::QEMU_MONITOR_COMMAND_HMP,
                with: &["hmp"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "qemu-monitor-event",
        &[
            Choosable {
                form: &domain::QEMU_MONITOR_EVENT_ITEM,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "schedinfo",
        &[
            Choosable {
                form: &domain::SCHEDINFO_REPLY,
                open: true,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "secret-define",
        &[
            Choosable {
                form: &DEFINITION_CHANGE,
                with: &["dry-run"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "secret-event",
        &[
            Choosable {
                form: &secret::SECRET_EVENT_ITEM,
                ..Choosable::NONE
            },
            Choosable {
                form: &EVENT_KINDS,
                with: &["list"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "secret-list",
        &[
            Choosable {
                form: &secret::SECRET_LIST_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "self-test",
        &[
            Choosable {
                form: &virsh::SELF_TEST_COMPLETERS_MISSING_ROW,
                with: &["completers-missing"],
                ..Choosable::NONE
            },
            Choosable {
                form: &virsh::SELF_TEST_DUMP_HELP_ROW,
                with: &["dump-help"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "setmaxmem",
        &[
            Choosable {
                form: &domain::SETMAXMEM_REPLY,
                about: &["kind", "name", "uuid"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "setmem",
        &[
            Choosable {
                form: &domain::SETMEM_REPLY,
                about: &["kind", "name", "uuid"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "setvcpu",
        &[
            Choosable {
                form: &domain::SETVCPU_REPLY,
                about: &["kind", "name", "uuid"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "setvcpus",
        &[
            Choosable {
                form: &domain::SETVCPUS_REPLY,
                about: &["kind", "name", "uuid"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "snapshot-current",
        &[
            Choosable {
                form: &snapshot::SNAPSHOT_CURRENT_NAME,
                with: &["name"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "snapshot-info",
        &[
            Choosable {
                form: &snapshot::SNAPSHOT_INFO_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "snapshot-list",
        &[
            Choosable {
                form: &snapshot::SNAPSHOT_LIST_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &snapshot::SNAPSHOT_LIST_NAME_ROW,
                with: &["name"],
                ..Choosable::NONE
            },
            Choosable {
                form: &snapshot::SNAPSHOT_LIST_TREE_ROW,
                with: &["tree"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "snapshot-parent",
        &[
            Choosable {
                form: &snapshot::SNAPSHOT_PARENT_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "ttyconsole",
        &[
            Choosable {
                form: &domain::TTYCONSOLE_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "uri",
        &[
            Choosable {
                form: &host::URI_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "vcpucount",
        &[
            Choosable {
                form: &domain::VCPUCOUNT_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &domain::VCPUCOUNT_ONE,
                with: &["maximum", "active", "live", "config", "current", "guest"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "vcpuinfo",
        &[
            Choosable {
                form: &domain::VCPUINFO_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "vcpupin",
        &[
            Choosable {
                form: &domain::VCPUPIN_ROW,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "version",
        &[
            Choosable {
                form: &host::VERSION_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "vncdisplay",
        &[
            Choosable {
                form: &domain::VNCDISPLAY_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "vol-info",
        &[
            Choosable {
                form: &volume::VOL_INFO_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &volume::VOL_INFO_PHYSICAL,
                with: &["physical"],
                ..Choosable::NONE
            },
            Choosable {
                form: &volume::VOL_INFO_UNTOLD,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "vol-key",
        &[
            Choosable {
                form: &volume::VOL_KEY_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "vol-list",
        &[
            Choosable {
                form: &volume::VOL_LIST_ROW,
                ..Choosable::NONE
            },
            Choosable {
                form: &volume::VOL_LIST_DETAILS_ROW,
                with: &["details"],
                ..Choosable::NONE
            },
            Choosable {
                form: &volume::VOL_LIST_NAME_ROW,
                with: &["name"],
                ..Choosable::NONE
            },
        ],
    ),
    (
        "vol-name",
        &[
            Choosable {
                form: &volume::VOL_NAME_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "vol-path",
        &[
            Choosable {
                form: &volume::VOL_PATH_REPLY,
                ..Choosable::NONE
            },
        ],
    ),
    (
        "vol-pool",
        &[
            Choosable {
                form: &volume::VOL_POOL_USUAL,
                ..Choosable::NONE
            },
            Choosable {
                form: &volume::VOL_POOL_UUID,
                with: &["uuid"],
                ..Choosable::NONE
            },
        ],
    ),
];
