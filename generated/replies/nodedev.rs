// Generated from spec/nodedev by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `nodedev` answer and say.
#![allow(dead_code, unused_imports, reason = "not every group uses every type")]
use crate::reply::form::{Form, Key, Kind};
use crate::reply::says::{Case, Says};
use crate::reply::{
    Answer, Confidential, IntoReply, Item, OwnText, Params, Part, Reply, Said, Show,
    Shown, Time, Xml, object,
};
use crate::words;
use serde_json::Value;
use std::sync::Arc;
use zeroize::Zeroizing;
use super::*;
static NODEDEV_LIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
};
/// A row of the answer of `nodedev-list`.
#[derive(Debug, Clone)]
pub struct NodedevListRow {
    /// The name.
    pub name: String,
}
impl NodedevListRow {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for Vec<NodedevListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(NodedevListRow::parts).collect();
        Reply::Answer(Answer::rows(&NODEDEV_LIST_ROW, rows, None))
    }
}
static NODEDEV_EVENT_ITEM: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "device", ..Key::NONE },
        Key { key: "detail", ..Key::NONE },
        Key {
            key: "timestamp",
            with: &["timestamp"],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for node device {device}[: {detail}]"),
    newline: true,
};
/// What `nodedev-event` prints when something comes.
#[derive(Debug, Clone)]
pub struct NodedevEventItem {
    /// The event.
    pub event: words::NodeDeviceEvent,
    /// The device's name.
    pub device: String,
    /// What happened; absent for update.
    pub detail: Option<words::NodeDeviceLifecycle>,
    /// When it came.
    pub timestamp: Option<Time>,
}
impl NodedevEventItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(self.detail.as_ref(), None, false, | value | value.text()),
            Part::of(self.timestamp.as_ref(), None, false, | value | value.text())
        ]
    }
}
impl Item for NodedevEventItem {
    fn stamp(&mut self, time: Time) {
        self.timestamp = Some(time);
    }
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&NODEDEV_EVENT_ITEM, parts, None)
    }
}
/// The forms of the answer of `nodedev-event`.
#[derive(Debug, Clone)]
pub enum NodedevEventReply {
    /// `done`
    Done(()),
    /// `list`
    List(Vec<EventKindsRow>),
}
impl IntoReply for NodedevEventReply {
    fn into_reply(self) -> Reply {
        match self {
            NodedevEventReply::Done(answer) => answer.into_reply(),
            NodedevEventReply::List(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for NodedevEventReply {
    fn from(answer: ()) -> NodedevEventReply {
        NodedevEventReply::Done(answer)
    }
}
impl From<Vec<EventKindsRow>> for NodedevEventReply {
    fn from(answer: Vec<EventKindsRow>) -> NodedevEventReply {
        NodedevEventReply::List(answer)
    }
}
static NODEDEV_INFO_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "parent",
            title: "Parent",
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
    ],
    text: None,
    newline: true,
};
/// The answer of `nodedev-info`.
#[derive(Debug, Clone)]
pub struct NodedevInfoReply {
    /// The name.
    pub name: String,
    /// The parent's name, or null.
    pub parent: String,
    /// Whether it is active, or null where that is not known.
    pub active: bool,
    /// Whether it has a persistent definition, or null where that is not known.
    pub persistent: bool,
    /// Whether it starts at boot, or null where that is not supported.
    pub autostart: bool,
}
impl NodedevInfoReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.parent), None, false, | value | value.text()),
            Part::of(Some(& self.active), None, false, | value | value.text()),
            Part::of(Some(& self.persistent), None, false, | value | value.text()),
            Part::of(Some(& self.autostart), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for NodedevInfoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&NODEDEV_INFO_REPLY, parts, None))
    }
}
