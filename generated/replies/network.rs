// Generated from spec/network by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `network` answer and say.
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
pub(super) static NET_AUTOSTART_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[
        Key {
            key: "autostart",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `net-autostart`.
#[derive(Debug, Clone)]
pub struct NetAutostartReply {
    /// Whether it now starts with the host.
    pub autostart: bool,
}
impl NetAutostartReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.autostart), None, false, | value | value.text())]
    }
}
impl IntoReply for NetAutostartReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: NET_AUTOSTART_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `net-autostart`.
pub static NET_AUTOSTART_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network {network} unmarked as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Network {network} marked as autostarted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "failed to unmark network {network} as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "failed to mark network {network} as autostarted",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Network {network} is already unmarked as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Network {network} is already marked as autostarted",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `net-create`.
pub static NET_CREATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network {network} created from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to create network from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NET_DEFINE_UPDATE: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }, Key { key: "diff", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `net-define`.
#[derive(Debug, Clone)]
pub struct NetDefineUpdate {
    /// The object that was made.
    pub made: crate::answer::reply::object::Network,
    /// Whether the definition was changed.
    pub changed: bool,
    /// What changed, as a unified diff without passwords; empty where nothing did.
    pub diff: String,
}
impl NetDefineUpdate {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.changed), None, false, | value | value.text()),
            Part::of(Some(& self.diff), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for NetDefineUpdate {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: NET_DEFINE_UPDATE.keys,
            parts,
            made: Some(Arc::new(self.made)),
        })
    }
}
/// The forms of the answer of `net-define`.
#[derive(Debug, Clone)]
pub enum NetDefineReply {
    /// `made`
    Made(crate::answer::reply::object::Network),
    /// `update`
    Update(NetDefineUpdate),
    /// `change`
    Change(DefinitionChangeReply),
}
impl IntoReply for NetDefineReply {
    fn into_reply(self) -> Reply {
        match self {
            NetDefineReply::Made(answer) => answer.into_reply(),
            NetDefineReply::Update(answer) => answer.into_reply(),
            NetDefineReply::Change(answer) => answer.into_reply(),
        }
    }
}
impl From<crate::answer::reply::object::Network> for NetDefineReply {
    fn from(answer: crate::answer::reply::object::Network) -> NetDefineReply {
        NetDefineReply::Made(answer)
    }
}
impl From<NetDefineUpdate> for NetDefineReply {
    fn from(answer: NetDefineUpdate) -> NetDefineReply {
        NetDefineReply::Update(answer)
    }
}
impl From<DefinitionChangeReply> for NetDefineReply {
    fn from(answer: DefinitionChangeReply) -> NetDefineReply {
        NetDefineReply::Change(answer)
    }
}
/// The sentences of `net-define`.
pub static NET_DEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network {network} is as {file} has it, nothing changed",
            details: &[
                CaseDetail::With(&["update"]),
                CaseDetail::When(&[("changed", "false")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Network {network} defined from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to define network from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `net-desc`.
#[derive(Debug, Clone)]
pub enum NetDescReply {
    /// `usual`
    Usual(TextShownReply),
    /// `missing`
    Missing(TextMissingReply),
    /// `change`
    Change(TextChangeReply),
}
impl IntoReply for NetDescReply {
    fn into_reply(self) -> Reply {
        match self {
            NetDescReply::Usual(answer) => answer.into_reply(),
            NetDescReply::Missing(answer) => answer.into_reply(),
            NetDescReply::Change(answer) => answer.into_reply(),
        }
    }
}
impl From<TextShownReply> for NetDescReply {
    fn from(answer: TextShownReply) -> NetDescReply {
        NetDescReply::Usual(answer)
    }
}
impl From<TextMissingReply> for NetDescReply {
    fn from(answer: TextMissingReply) -> NetDescReply {
        NetDescReply::Missing(answer)
    }
}
impl From<TextChangeReply> for NetDescReply {
    fn from(answer: TextChangeReply) -> NetDescReply {
        NetDescReply::Change(answer)
    }
}
/// The sentences of `net-desc`.
pub static NET_DESC_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network title updated successfully",
            newline: false,
            details: &[
                CaseDetail::With(&["title"]),
                CaseDetail::When(&[("changed", "true")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Network description updated successfully",
            newline: false,
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Network title not changed",
            details: &[
                CaseDetail::With(&["title"]),
                CaseDetail::When(&[("changed", "false")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Network description not changed",
            details: &[CaseDetail::When(&[("changed", "false")])],
            ..Case::NONE
        },
        Case {
            text: "No title for network: {name}",
            newline: false,
            details: &[CaseDetail::With(&["title"])],
            ..Case::NONE
        },
        Case {
            text: "No description for network: {name}",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to set new network title",
            details: &[CaseDetail::With(&["title"])],
            ..Case::NONE
        },
        Case {
            text: "Failed to set new network description",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `net-destroy`.
pub static NET_DESTROY_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network {network} destroyed",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to destroy network {network}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Network {network} is already inactive",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NET_DHCP_LEASES_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "expiry_time",
            title: "Expiry Time",
            ..Key::NONE
        },
        Key {
            key: "mac",
            title: "MAC address",
            ..Key::NONE
        },
        Key {
            key: "protocol",
            title: "Protocol",
            ..Key::NONE
        },
        Key {
            key: "address",
            title: "IP address",
            ..Key::NONE
        },
        Key { key: "prefix", ..Key::NONE },
        Key {
            key: "hostname",
            title: "Hostname",
            ..Key::NONE
        },
        Key {
            key: "client_id",
            title: "Client ID or DUID",
            ..Key::NONE
        },
        Key { key: "iaid", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `net-dhcp-leases`.
#[derive(Debug, Clone)]
pub struct NetDhcpLeasesRow {
    /// When the lease ends; null for never.
    pub expiry_time: Shown<Option<Time>>,
    /// The interface's MAC address; null without one.
    pub mac: Option<String>,
    /// The kind of address; null without one.
    pub protocol: Option<words::IpAddressType>,
    /// The address; null without one.
    pub address: Shown<Option<String>>,
    /// The length of the network prefix; null without an address.
    pub prefix: Option<u64>,
    /// The guest's name for itself; null without one.
    pub hostname: Option<String>,
    /// The client's id (DHCPv4) or DUID (DHCPv6); null without one.
    pub client_id: Option<String>,
    /// The DHCPv6 association's id; null without one.
    pub iaid: Option<String>,
}
impl NetDhcpLeasesRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.expiry_time), None, true, | value | value.text.clone()),
            Part::of(self.mac.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.protocol.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(Some(& self.address), None, true, | value | value.text.clone()),
            Part::of(self.prefix.as_ref(), None, true, | value | value.text()),
            Part::of(self.hostname.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.client_id.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(self.iaid.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<NetDhcpLeasesRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(NetDhcpLeasesRow::parts).collect();
        Reply::Answer(Answer::rows(&NET_DHCP_LEASES_ROW, rows, None))
    }
}
/// The sentences of `net-dhcp-leases`.
pub static NET_DHCP_LEASES_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Failed to get leases info for {network}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NET_EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `net-edit`.
#[derive(Debug, Clone)]
pub struct NetEditReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::answer::reply::object::Network>,
    /// Whether the definition was changed.
    pub changed: bool,
}
impl NetEditReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for NetEditReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: NET_EDIT_REPLY.keys,
            parts,
            made: self
                .made
                .map(|made| Arc::new(made) as Arc<dyn crate::answer::reply::Object>),
        })
    }
}
/// The sentences of `net-edit`.
pub static NET_EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network {name} XML configuration edited.",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Network {name} XML configuration not changed.",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NET_EVENT_LIFECYCLE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "network", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "detail", ..Key::NONE },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for network {network}: {detail}"),
    newline: true,
    ..Form::NONE
};
/// What `net-event` prints when something comes.
#[derive(Debug, Clone)]
pub struct NetEventLifecycleItem {
    /// The event.
    pub event: words::NetworkEvent,
    /// The network's name.
    pub network: String,
    /// The network's UUID.
    pub uuid: String,
    /// What happened.
    pub detail: words::NetworkLifecycle,
    /// When it came.
    pub timestamp: Time,
}
impl NetEventLifecycleItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.network), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.detail), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for NetEventLifecycleItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&NET_EVENT_LIFECYCLE_ITEM, parts, None)
    }
}
pub(super) static NET_EVENT_METADATA_CHANGE_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "network", ..Key::NONE },
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
        "[{timestamp}: ]event '{event}' for network {network}: type {type}, uri {uri}",
    ),
    newline: true,
    ..Form::NONE
};
/// What `net-event` prints when something comes.
#[derive(Debug, Clone)]
pub struct NetEventMetadataChangeItem {
    /// The event.
    pub event: words::NetworkEvent,
    /// The network's name.
    pub network: String,
    /// The network's UUID.
    pub uuid: String,
    /// What changed.
    pub type_: words::MetadataKind,
    /// The namespace of an element.
    pub uri: Option<String>,
    /// When it came.
    pub timestamp: Time,
}
impl NetEventMetadataChangeItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.network), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.type_), None, false, | value | value.text()),
            Part::of(self.uri.as_ref(), Some("<null>"), true, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for NetEventMetadataChangeItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&NET_EVENT_METADATA_CHANGE_ITEM, parts, None)
    }
}
/// The forms of the answer of `net-event`.
#[derive(Debug, Clone)]
pub enum NetEventReply {
    /// `done`
    Done(()),
    /// `list`
    List(Vec<EventKindsRow>),
}
impl IntoReply for NetEventReply {
    fn into_reply(self) -> Reply {
        match self {
            NetEventReply::Done(answer) => answer.into_reply(),
            NetEventReply::List(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for NetEventReply {
    fn from(answer: ()) -> NetEventReply {
        NetEventReply::Done(answer)
    }
}
impl From<Vec<EventKindsRow>> for NetEventReply {
    fn from(answer: Vec<EventKindsRow>) -> NetEventReply {
        NetEventReply::List(answer)
    }
}
pub(super) static NET_INFO_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "uuid",
            title: "UUID",
            ..Key::NONE
        },
        Key {
            key: "active",
            title: "Active",
            ..Key::NONE
        },
        Key {
            key: "persistent",
            title: "Persistent",
            ..Key::NONE
        },
        Key {
            key: "autostart",
            title: "Autostart",
            ..Key::NONE
        },
        Key {
            key: "bridge",
            title: "Bridge",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `net-info`.
#[derive(Debug, Clone)]
pub struct NetInfoReply {
    /// The name.
    pub name: String,
    /// The UUID.
    pub uuid: String,
    /// Whether it runs; null when unknown.
    pub active: Option<bool>,
    /// Whether it has a persistent definition; null when unknown.
    pub persistent: Option<bool>,
    /// Whether it starts with the host; null where that is not supported.
    pub autostart: Option<bool>,
    /// Its bridge device; null without one.
    pub bridge: Option<String>,
}
impl NetInfoReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(self.active.as_ref(), None, true, | value | value.text()),
            Part::of(self.persistent.as_ref(), Some("unknown"), true, | value | value
            .text()), Part::of(self.autostart.as_ref(), Some("no autostart"), true, |
            value | value.text()), Part::of(self.bridge.as_ref(), None, true, | value |
            value.text())
        ]
    }
}
impl IntoReply for NetInfoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&NET_INFO_REPLY, parts, None))
    }
}
pub(super) static NET_LIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "state",
            title: "State",
            ..Key::NONE
        },
        Key {
            key: "autostart",
            title: "Autostart",
            ..Key::NONE
        },
        Key {
            key: "persistent",
            title: "Persistent",
            ..Key::NONE
        },
        Key {
            key: "title",
            title: "Title",
            details: &[KeyDetail::Shown(&["title"])],
            ..Key::NONE
        },
        Key { key: "uuid", ..Key::NONE },
        Key { key: "active", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `net-list`.
#[derive(Debug, Clone)]
pub struct NetListRow {
    /// The name.
    pub name: String,
    /// Whether it runs.
    pub state: words::Activity,
    /// Whether it starts with the host; null where that is not supported.
    pub autostart: Option<bool>,
    /// Whether it has a persistent definition; null when unknown.
    pub persistent: Option<bool>,
    /// The title; null without one.
    pub title: Option<String>,
    /// The UUID.
    pub uuid: String,
    /// Whether it runs.
    pub active: bool,
}
impl NetListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(self.autostart.as_ref(), Some("no autostart"), true, | value | value
            .text()), Part::of(self.persistent.as_ref(), Some("yes"), true, | value |
            value.text()), Part::of(self.title.as_ref(), Some(""), true, | value | value
            .text()), Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.active), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<NetListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(NetListRow::parts).collect();
        Reply::Answer(Answer::rows(&NET_LIST_ROW, rows, None))
    }
}
pub(super) static NET_LIST_IDENTITY_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key {
            key: "name",
            details: &[KeyDetail::Shown(&["name"])],
            ..Key::NONE
        },
        Key {
            key: "uuid",
            details: &[KeyDetail::Shown(&["uuid"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `net-list`.
#[derive(Debug, Clone)]
pub struct NetListIdentityRow {
    /// The name.
    pub name: String,
    /// The UUID.
    pub uuid: String,
}
impl NetListIdentityRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<NetListIdentityRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(NetListIdentityRow::parts).collect();
        Reply::Answer(Answer::rows(&NET_LIST_IDENTITY_ROW, rows, None))
    }
}
/// The forms of the answer of `net-list`.
#[derive(Debug, Clone)]
pub enum NetListReply {
    /// `rows`
    Rows(Vec<NetListRow>),
    /// `identity`
    Identity(Vec<NetListIdentityRow>),
}
impl IntoReply for NetListReply {
    fn into_reply(self) -> Reply {
        match self {
            NetListReply::Rows(answer) => answer.into_reply(),
            NetListReply::Identity(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<NetListRow>> for NetListReply {
    fn from(answer: Vec<NetListRow>) -> NetListReply {
        NetListReply::Rows(answer)
    }
}
impl From<Vec<NetListIdentityRow>> for NetListReply {
    fn from(answer: Vec<NetListIdentityRow>) -> NetListReply {
        NetListReply::Identity(answer)
    }
}
/// The sentences of `net-list`.
pub static NET_LIST_SAYS: Says = Says { ..Says::NONE };
/// Says: Failed to get network's UUID
#[must_use]
pub fn net_list_nameless() -> String {
    "Failed to get network's UUID".to_owned()
}
/// The forms of the answer of `net-metadata`.
#[derive(Debug, Clone)]
pub enum NetMetadataReply {
    /// `xml`
    Xml(Xml),
    /// `missing`
    Missing(MetadataMissingReply),
    /// `set`
    Set(MetadataChangeReply),
}
impl IntoReply for NetMetadataReply {
    fn into_reply(self) -> Reply {
        match self {
            NetMetadataReply::Xml(answer) => answer.into_reply(),
            NetMetadataReply::Missing(answer) => answer.into_reply(),
            NetMetadataReply::Set(answer) => answer.into_reply(),
        }
    }
}
impl From<Xml> for NetMetadataReply {
    fn from(answer: Xml) -> NetMetadataReply {
        NetMetadataReply::Xml(answer)
    }
}
impl From<MetadataMissingReply> for NetMetadataReply {
    fn from(answer: MetadataMissingReply) -> NetMetadataReply {
        NetMetadataReply::Missing(answer)
    }
}
impl From<MetadataChangeReply> for NetMetadataReply {
    fn from(answer: MetadataChangeReply) -> NetMetadataReply {
        NetMetadataReply::Set(answer)
    }
}
/// The sentences of `net-metadata`.
pub static NET_METADATA_SAYS: Says = Says {
    done: &[
        Case {
            text: "Metadata removed",
            details: &[CaseDetail::With(&["remove"])],
            ..Case::NONE
        },
        Case {
            text: "Metadata modified",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Metadata not changed",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NET_NAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `net-name`.
#[derive(Debug, Clone)]
pub struct NetNameReply {
    /// The name.
    pub name: String,
}
impl NetNameReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for NetNameReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&NET_NAME_REPLY, parts, None))
    }
}
/// The sentences of `net-start`.
pub static NET_START_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network {network} started",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to start network {network}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Network {network} is already active",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `net-undefine`.
pub static NET_UNDEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network {network} has been undefined",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to undefine network {network}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NET_UPDATE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "config", ..Key::NONE }, Key { key: "live", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `net-update`.
#[derive(Debug, Clone)]
pub struct NetUpdateReply {
    /// Whether the definition for the next start was changed.
    pub config: bool,
    /// Whether the running network was changed.
    pub live: bool,
}
impl NetUpdateReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.config), None, false, | value | value.text()),
            Part::of(Some(& self.live), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for NetUpdateReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: NET_UPDATE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `net-update`.
pub static NET_UPDATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Updated network {name} persistent config and live state",
            newline: false,
            details: &[CaseDetail::When(&[("config", "true"), ("live", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Updated network {name} persistent config",
            newline: false,
            details: &[CaseDetail::When(&[("config", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Updated network {name} live state",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to update network {name}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Network {name} already has the section as it is to be",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NET_UUID_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "uuid", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `net-uuid`.
#[derive(Debug, Clone)]
pub struct NetUuidReply {
    /// The UUID.
    pub uuid: String,
}
impl NetUuidReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.uuid), None, false, | value | value.text())]
    }
}
impl IntoReply for NetUuidReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&NET_UUID_REPLY, parts, None))
    }
}
/// The sentences of `net-uuid`.
pub static NET_UUID_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get network UUID",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NET_PORT_LIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "uuid",
            title: "UUID",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `net-port-list`.
#[derive(Debug, Clone)]
pub struct NetPortListRow {
    /// The port's UUID.
    pub uuid: String,
}
impl NetPortListRow {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.uuid), None, false, | value | value.text())]
    }
}
impl IntoReply for Vec<NetPortListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(NetPortListRow::parts).collect();
        Reply::Answer(Answer::rows(&NET_PORT_LIST_ROW, rows, None))
    }
}
pub(super) static NET_PORT_LIST_UUID_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "uuid", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `net-port-list`.
#[derive(Debug, Clone)]
pub struct NetPortListUuidRow {
    /// The port's UUID.
    pub uuid: String,
}
impl NetPortListUuidRow {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.uuid), None, false, | value | value.text())]
    }
}
impl IntoReply for Vec<NetPortListUuidRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(NetPortListUuidRow::parts).collect();
        Reply::Answer(Answer::rows(&NET_PORT_LIST_UUID_ROW, rows, None))
    }
}
/// The forms of the answer of `net-port-list`.
#[derive(Debug, Clone)]
pub enum NetPortListReply {
    /// `rows`
    Rows(Vec<NetPortListRow>),
    /// `uuid`
    Uuid(Vec<NetPortListUuidRow>),
}
impl IntoReply for NetPortListReply {
    fn into_reply(self) -> Reply {
        match self {
            NetPortListReply::Rows(answer) => answer.into_reply(),
            NetPortListReply::Uuid(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<NetPortListRow>> for NetPortListReply {
    fn from(answer: Vec<NetPortListRow>) -> NetPortListReply {
        NetPortListReply::Rows(answer)
    }
}
impl From<Vec<NetPortListUuidRow>> for NetPortListReply {
    fn from(answer: Vec<NetPortListUuidRow>) -> NetPortListReply {
        NetPortListReply::Uuid(answer)
    }
}
/// The sentences of `net-port-create`.
pub static NET_PORT_CREATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network port {uuid} created from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to create network from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `net-port-delete`.
pub static NET_PORT_DELETE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network port {uuid} deleted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to delete network port {uuid}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
