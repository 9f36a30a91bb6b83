// Generated from spec/events by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `events` answer and say.
#![allow(dead_code, unused_imports, reason = "not every group uses every type")]
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
use super::*;
pub(super) static EVENT_LIFECYCLE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "detail", ..Key::NONE },
        Key { key: "reason", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}': {detail} {reason}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventLifecycleItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// What happened.
    pub detail: words::DomainLifecycle,
    /// How it came to that.
    pub reason: words::DomainLifecycleReason,
    /// When it came.
    pub timestamp: Time,
}
impl EventLifecycleItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.detail), None, false, | value | value.text()),
            Part::of(Some(& self.reason), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventLifecycleItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_LIFECYCLE_ITEM, parts, None)
    }
}
pub(super) static EVENT_PLAIN_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for domain '{domain}'"),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventPlainItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// When it came.
    pub timestamp: Time,
}
impl EventPlainItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventPlainItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_PLAIN_ITEM, parts, None)
    }
}
pub(super) static EVENT_RTC_CHANGE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "offset", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for domain '{domain}': {offset}"),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventRtcChangeItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// How many seconds the clock is before UTC.
    pub offset: i64,
    /// When it came.
    pub timestamp: Time,
}
impl EventRtcChangeItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.offset), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventRtcChangeItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_RTC_CHANGE_ITEM, parts, None)
    }
}
pub(super) static EVENT_WATCHDOG_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "action", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for domain '{domain}': {action}"),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventWatchdogItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// What it does.
    pub action: words::WatchdogAction,
    /// When it came.
    pub timestamp: Time,
}
impl EventWatchdogItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.action), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventWatchdogItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_WATCHDOG_ITEM, parts, None)
    }
}
pub(super) static EVENT_IO_ERROR_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "source", ..Key::NONE },
        Key { key: "device", ..Key::NONE },
        Key { key: "action", ..Key::NONE },
        Key {
            key: "reason",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}': {source} ({device}) {action}[ due to {reason}]",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventIoErrorItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The file or device on the host.
    pub source: String,
    /// The alias of the disk.
    pub device: String,
    /// What is done about it.
    pub action: words::IoErrorAction,
    /// Why it failed; only of io-error-reason.
    pub reason: Option<String>,
    /// When it came.
    pub timestamp: Time,
}
impl EventIoErrorItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.source), None, false, | value | value.text()),
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(Some(& self.action), None, false, | value | value.text()),
            Part::of(self.reason.as_ref(), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventIoErrorItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_IO_ERROR_ITEM, parts, None)
    }
}
pub(super) static EVENT_GRAPHICS_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "phase", ..Key::NONE },
        Key { key: "local", ..Key::NONE },
        Key { key: "remote", ..Key::NONE },
        Key { key: "auth", ..Key::NONE },
        Key {
            key: "identities",
            ..Key::NONE
        },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventGraphicsItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// How far the user is.
    pub phase: words::GraphicsPhase,
    /// The end at the host.
    pub local: EventGraphicsLocal,
    /// The end at the user.
    pub remote: EventGraphicsRemote,
    /// How the user is authenticated.
    pub auth: String,
    /// What the user is known by.
    pub identities: Vec<EventGraphicsIdentities>,
    /// When it came.
    pub timestamp: Time,
}
impl EventGraphicsItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.phase), None, false, | value | value.text()),
            Part::of(Some(& self.local), None, false, | value | value.text()),
            Part::of(Some(& self.remote), None, false, | value | value.text()),
            Part::of(Some(& self.auth), None, false, | value | value.text()),
            Part::of(Some(& self.identities), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
static EVENT_GRAPHICS_LOCAL: &[Key] = &[
    Key { key: "family", ..Key::NONE },
    Key { key: "node", ..Key::NONE },
    Key { key: "service", ..Key::NONE },
];
/// The end at the host.
#[derive(Debug, Clone)]
pub struct EventGraphicsLocal {
    /// The address family.
    pub family: words::GraphicsFamily,
    /// The address or path.
    pub node: String,
    /// The port.
    pub service: String,
}
impl EventGraphicsLocal {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.family), None, false, | value | value.text()),
            Part::of(Some(& self.node), None, false, | value | value.text()),
            Part::of(Some(& self.service), None, false, | value | value.text())
        ]
    }
}
impl Show for EventGraphicsLocal {
    fn text(&self) -> String {
        String::new()
    }
    fn json(&self) -> Value {
        object(EVENT_GRAPHICS_LOCAL, &self.parts())
    }
}
static EVENT_GRAPHICS_REMOTE: &[Key] = &[
    Key { key: "family", ..Key::NONE },
    Key { key: "node", ..Key::NONE },
    Key { key: "service", ..Key::NONE },
];
/// The end at the user.
#[derive(Debug, Clone)]
pub struct EventGraphicsRemote {
    /// The address family.
    pub family: words::GraphicsFamily,
    /// The address or path.
    pub node: String,
    /// The port.
    pub service: String,
}
impl EventGraphicsRemote {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.family), None, false, | value | value.text()),
            Part::of(Some(& self.node), None, false, | value | value.text()),
            Part::of(Some(& self.service), None, false, | value | value.text())
        ]
    }
}
impl Show for EventGraphicsRemote {
    fn text(&self) -> String {
        String::new()
    }
    fn json(&self) -> Value {
        object(EVENT_GRAPHICS_REMOTE, &self.parts())
    }
}
static EVENT_GRAPHICS_IDENTITIES: &[Key] = &[
    Key { key: "type", ..Key::NONE },
    Key { key: "name", ..Key::NONE },
];
/// What the user is known by.
#[derive(Debug, Clone)]
pub struct EventGraphicsIdentities {
    /// The kind of identity.
    pub type_: String,
    /// The name.
    pub name: String,
}
impl EventGraphicsIdentities {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.type_), None, false, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text())
        ]
    }
}
impl Show for EventGraphicsIdentities {
    fn text(&self) -> String {
        String::new()
    }
    fn json(&self) -> Value {
        object(EVENT_GRAPHICS_IDENTITIES, &self.parts())
    }
}
impl Item for EventGraphicsItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_GRAPHICS_ITEM, parts, Some(Arc::new(self)))
    }
}
pub(super) static EVENT_BLOCK_JOB_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "job", ..Key::NONE },
        Key { key: "disk", ..Key::NONE },
        Key { key: "status", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}': {job} for {disk} {status}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventBlockJobItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The kind of job.
    pub job: words::BlockJobType,
    /// The source of the disk; of block-job-2, its target.
    pub disk: String,
    /// What became of the job.
    pub status: words::BlockJobStatus,
    /// When it came.
    pub timestamp: Time,
}
impl EventBlockJobItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.job), None, false, | value | value.text()),
            Part::of(Some(& self.disk), None, false, | value | value.text()),
            Part::of(Some(& self.status), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventBlockJobItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_BLOCK_JOB_ITEM, parts, None)
    }
}
pub(super) static EVENT_DISK_CHANGE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "device", ..Key::NONE },
        Key {
            key: "old_source",
            ..Key::NONE
        },
        Key {
            key: "new_source",
            ..Key::NONE
        },
        Key { key: "reason", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}' disk {device}: {old_source} -> {new_source}: {reason}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventDiskChangeItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The alias of the disk.
    pub device: String,
    /// Its source before.
    pub old_source: Option<String>,
    /// Its source now.
    pub new_source: Option<String>,
    /// Why it changed.
    pub reason: words::DiskChange,
    /// When it came.
    pub timestamp: Time,
}
impl EventDiskChangeItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(self.old_source.as_ref(), Some("<null>"), true, | value | value
            .text()), Part::of(self.new_source.as_ref(), Some("<null>"), true, | value |
            value.text()), Part::of(Some(& self.reason), None, false, | value | value
            .text()), Part::of(Some(& self.timestamp), None, false, | value | value
            .text())
        ]
    }
}
impl Item for EventDiskChangeItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_DISK_CHANGE_ITEM, parts, None)
    }
}
pub(super) static EVENT_TRAY_CHANGE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "device", ..Key::NONE },
        Key { key: "detail", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}' disk {device}: {detail}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventTrayChangeItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The alias of the drive.
    pub device: String,
    /// What happened.
    pub detail: words::TrayChange,
    /// When it came.
    pub timestamp: Time,
}
impl EventTrayChangeItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(Some(& self.detail), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventTrayChangeItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_TRAY_CHANGE_ITEM, parts, None)
    }
}
pub(super) static EVENT_BALLOON_CHANGE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "memory", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for domain '{domain}': {memory}"),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventBalloonChangeItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The memory of the guest.
    pub memory: u64,
    /// When it came.
    pub timestamp: Time,
}
impl EventBalloonChangeItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.memory), None, false, | value | format!("{}KiB", value /
            1024)), Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventBalloonChangeItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_BALLOON_CHANGE_ITEM, parts, None)
    }
}
pub(super) static EVENT_DEVICE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "device", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for domain '{domain}': {device}"),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventDeviceItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The alias of the device.
    pub device: String,
    /// When it came.
    pub timestamp: Time,
}
impl EventDeviceItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventDeviceItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_DEVICE_ITEM, parts, None)
    }
}
pub(super) static EVENT_VALUES_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "values", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for domain '{domain}':\n{values}"),
    newline: false,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventValuesItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// What changed or came out of the job, by libvirt's names.
    pub values: Shown<Params>,
    /// When it came.
    pub timestamp: Time,
}
impl EventValuesItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.values), None, false, | value | value.text.clone()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventValuesItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_VALUES_ITEM, parts, None)
    }
}
pub(super) static EVENT_AGENT_LIFECYCLE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "state", ..Key::NONE },
        Key { key: "reason", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}': state: '{state}' reason: '{reason}'",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventAgentLifecycleItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The state of the agent.
    pub state: words::AgentState,
    /// Why it changed.
    pub reason: words::AgentReason,
    /// When it came.
    pub timestamp: Time,
}
impl EventAgentLifecycleItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(Some(& self.reason), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventAgentLifecycleItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_AGENT_LIFECYCLE_ITEM, parts, None)
    }
}
pub(super) static EVENT_MIGRATION_ITERATION_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key {
            key: "iteration",
            ..Key::NONE
        },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}': iteration: '{iteration}'",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventMigrationIterationItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The number of the pass.
    pub iteration: i64,
    /// When it came.
    pub timestamp: Time,
}
impl EventMigrationIterationItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.iteration), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventMigrationIterationItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_MIGRATION_ITERATION_ITEM, parts, None)
    }
}
pub(super) static EVENT_METADATA_CHANGE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "type", ..Key::NONE },
        Key { key: "uri", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}': type {type}, uri {uri}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventMetadataChangeItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// What changed.
    pub type_: words::MetadataKind,
    /// The namespace of an element.
    pub uri: Option<String>,
    /// When it came.
    pub timestamp: Time,
}
impl EventMetadataChangeItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.type_), None, false, | value | value.text()),
            Part::of(self.uri.as_ref(), Some("<null>"), true, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventMetadataChangeItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_METADATA_CHANGE_ITEM, parts, None)
    }
}
pub(super) static EVENT_BLOCK_THRESHOLD_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "disk", ..Key::NONE },
        Key { key: "path", ..Key::NONE },
        Key {
            key: "threshold",
            ..Key::NONE
        },
        Key { key: "excess", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}': dev: {disk}({path}) {threshold} {excess}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventBlockThresholdItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The target of the disk, which may name an image of its chain, as in vda[2].
    pub disk: String,
    /// The image, where it is a local file or device.
    pub path: Option<String>,
    /// The threshold.
    pub threshold: u64,
    /// How far beyond it was written.
    pub excess: u64,
    /// When it came.
    pub timestamp: Time,
}
impl EventBlockThresholdItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.disk), None, false, | value | value.text()),
            Part::of(self.path.as_ref(), Some("<null>"), true, | value | value.text()),
            Part::of(Some(& self.threshold), None, false, | value | value.text()),
            Part::of(Some(& self.excess), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventBlockThresholdItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_BLOCK_THRESHOLD_ITEM, parts, None)
    }
}
pub(super) static EVENT_MEMORY_FAILURE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key {
            key: "recipient",
            ..Key::NONE
        },
        Key { key: "action", ..Key::NONE },
        Key {
            key: "action_required",
            ..Key::NONE
        },
        Key {
            key: "recursive",
            ..Key::NONE
        },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}':\nrecipient: {recipient}\naction: {action}\nflags:\n\taction required: {action_required}\n\trecursive: {recursive}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventMemoryFailureItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// Whose memory failed.
    pub recipient: words::MemoryFailureRecipient,
    /// What is done about it.
    pub action: words::MemoryFailureAction,
    /// Whether it must be seen to at once.
    pub action_required: bool,
    /// Whether it came while another was seen to.
    pub recursive: bool,
    /// When it came.
    pub timestamp: Time,
}
impl EventMemoryFailureItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.recipient), None, false, | value | value.text()),
            Part::of(Some(& self.action), None, false, | value | value.text()),
            Part::of(Some(& self.action_required), None, false, | value | if * value {
            "1" } else { "0" } .to_owned()), Part::of(Some(& self.recursive), None,
            false, | value | if * value { "1" } else { "0" } .to_owned()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventMemoryFailureItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_MEMORY_FAILURE_ITEM, parts, None)
    }
}
pub(super) static EVENT_MEMORY_DEVICE_SIZE_CHANGE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "device", ..Key::NONE },
        Key { key: "size", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}':\nalias: {device}\nsize: {size}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventMemoryDeviceSizeChangeItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The alias of the memory device.
    pub device: String,
    /// Its size.
    pub size: u64,
    /// When it came.
    pub timestamp: Time,
}
impl EventMemoryDeviceSizeChangeItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(Some(& self.size), None, false, | value | format!("{}", value /
            1024)), Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventMemoryDeviceSizeChangeItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_MEMORY_DEVICE_SIZE_CHANGE_ITEM, parts, None)
    }
}
pub(super) static EVENT_NIC_MAC_CHANGE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "device", ..Key::NONE },
        Key { key: "old_mac", ..Key::NONE },
        Key { key: "new_mac", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}':\nalias: {device}\noldMAC: {old_mac}\nnewMAC: {new_mac}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventNicMacChangeItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The alias of the interface.
    pub device: String,
    /// Its MAC address before.
    pub old_mac: String,
    /// Its MAC address now.
    pub new_mac: String,
    /// When it came.
    pub timestamp: Time,
}
impl EventNicMacChangeItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(Some(& self.old_mac), None, false, | value | value.text()),
            Part::of(Some(& self.new_mac), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventNicMacChangeItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_NIC_MAC_CHANGE_ITEM, parts, None)
    }
}
pub(super) static EVENT_VCPU_REMOVED_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "vcpu", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for domain '{domain}': vcpu {vcpu}"),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventVcpuRemovedItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The number of the virtual CPU.
    pub vcpu: u64,
    /// When it came.
    pub timestamp: Time,
}
impl EventVcpuRemovedItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.vcpu), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventVcpuRemovedItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_VCPU_REMOVED_ITEM, parts, None)
    }
}
pub(super) static EVENT_CHANNEL_LIFECYCLE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "domain", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "channel", ..Key::NONE },
        Key { key: "state", ..Key::NONE },
        Key { key: "reason", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some(
        "[{timestamp}: ]event '{event}' for domain '{domain}': channel name: '{channel}' state: '{state}' reason: '{reason}'",
    ),
    newline: true,
    ..Form::NONE
};
/// What `event` prints when something comes.
#[derive(Debug, Clone)]
pub struct EventChannelLifecycleItem {
    /// The event.
    pub event: words::DomainEvent,
    /// The domain's name.
    pub domain: String,
    /// The domain's UUID.
    pub uuid: String,
    /// The name of the channel.
    pub channel: String,
    /// Whether the guest has opened it.
    pub state: words::ChannelState,
    /// Why that changed.
    pub reason: words::ChannelReason,
    /// When it came.
    pub timestamp: Time,
}
impl EventChannelLifecycleItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.channel), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(Some(& self.reason), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for EventChannelLifecycleItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EVENT_CHANNEL_LIFECYCLE_ITEM, parts, None)
    }
}
/// The forms of the answer of `event`.
#[derive(Debug, Clone)]
pub enum EventReply {
    /// `done`
    Done(()),
    /// `list`
    List(Vec<EventKindsRow>),
}
impl IntoReply for EventReply {
    fn into_reply(self) -> Reply {
        match self {
            EventReply::Done(answer) => answer.into_reply(),
            EventReply::List(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for EventReply {
    fn from(answer: ()) -> EventReply {
        EventReply::Done(answer)
    }
}
impl From<Vec<EventKindsRow>> for EventReply {
    fn from(answer: Vec<EventKindsRow>) -> EventReply {
        EventReply::List(answer)
    }
}
pub(super) static AWAIT_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "condition",
            ..Key::NONE
        },
        Key {
            key: "ended_by",
            ..Key::NONE
        },
        Key {
            key: "domains",
            details: &[KeyDetail::With(&["and"])],
            ..Key::NONE
        },
        Key {
            key: "address",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `await`.
#[derive(Debug, Clone)]
pub struct AwaitReply {
    /// What was waited for.
    pub condition: String,
    /// Why the waiting ended.
    pub ended_by: words::AwaitEnd,
    /// What came of each domain.
    pub domains: Option<Vec<AwaitDomains>>,
    /// The address of the domain, of ip.
    pub address: Option<String>,
}
impl AwaitReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.condition), None, false, | value | value.text()),
            Part::of(Some(& self.ended_by), None, false, | value | value.text()),
            Part::of(self.domains.as_ref(), None, false, | value | value.text()),
            Part::of(self.address.as_ref(), None, false, | value | value.text())
        ]
    }
}
static AWAIT_DOMAINS: &[Key] = &[
    Key { key: "domain", ..Key::NONE },
    Key { key: "held", ..Key::NONE },
    Key { key: "address", ..Key::NONE },
];
/// What came of each domain.
#[derive(Debug, Clone)]
pub struct AwaitDomains {
    /// Its name.
    pub domain: String,
    /// Whether it held of it.
    pub held: bool,
    /// Its address, of ip.
    pub address: Option<String>,
}
impl AwaitDomains {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.held), None, false, | value | value.text()),
            Part::of(self.address.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl Show for AwaitDomains {
    fn text(&self) -> String {
        String::new()
    }
    fn json(&self) -> Value {
        object(AWAIT_DOMAINS, &self.parts())
    }
}
impl IntoReply for AwaitReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&AWAIT_REPLY, parts, Some(Arc::new(self))))
    }
}
/// The sentences of `await`.
pub static AWAIT_SAYS: Says = Says { ..Says::NONE };
/// Says: still waited for: {domains}
#[must_use]
pub fn await_missing(domains: impl std::fmt::Display) -> String {
    format!("still waited for: {domains}")
}
