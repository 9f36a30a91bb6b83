// Generated from spec/nodedev by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `nodedev` answer and say.
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
/// The sentences of `nodedev-create`.
pub static NODEDEV_CREATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Node device {name} created from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to create node device from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `nodedev-destroy`.
pub static NODEDEV_DESTROY_SAYS: Says = Says {
    done: &[
        Case {
            text: "Destroyed node device '{device}'",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to destroy node device '{device}'",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Node device '{device}' is already inactive",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `nodedev-detach`.
pub static NODEDEV_DETACH_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device {device} detached",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to detach device {device}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NODEDEV_LIST_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
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
pub(super) static NODEDEV_LIST_TREE_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "name", ..Key::NONE }, Key { key: "parent", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `nodedev-list`.
#[derive(Debug, Clone)]
pub struct NodedevListTreeRow {
    /// The name.
    pub name: String,
    /// The parent's name; null without one.
    pub parent: Option<String>,
}
impl NodedevListTreeRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.parent.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<NodedevListTreeRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(NodedevListTreeRow::parts).collect();
        Reply::Answer(Answer::rows(&NODEDEV_LIST_TREE_ROW, rows, Some(Arc::new(self))))
    }
}
/// The forms of the answer of `nodedev-list`.
#[derive(Debug, Clone)]
pub enum NodedevListReply {
    /// `rows`
    Rows(Vec<NodedevListRow>),
    /// `tree`
    Tree(Vec<NodedevListTreeRow>),
}
impl IntoReply for NodedevListReply {
    fn into_reply(self) -> Reply {
        match self {
            NodedevListReply::Rows(answer) => answer.into_reply(),
            NodedevListReply::Tree(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<NodedevListRow>> for NodedevListReply {
    fn from(answer: Vec<NodedevListRow>) -> NodedevListReply {
        NodedevListReply::Rows(answer)
    }
}
impl From<Vec<NodedevListTreeRow>> for NodedevListReply {
    fn from(answer: Vec<NodedevListTreeRow>) -> NodedevListReply {
        NodedevListReply::Tree(answer)
    }
}
/// The sentences of `nodedev-reattach`.
pub static NODEDEV_REATTACH_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device {device} re-attached",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to re-attach device {device}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `nodedev-reset`.
pub static NODEDEV_RESET_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device {device} reset",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to reset device {device}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NODEDEV_EVENT_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "device", ..Key::NONE },
        Key {
            key: "detail",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "timestamp",
            details: &[KeyDetail::Shown(&["timestamp"])],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for node device {device}[: {detail}]"),
    newline: true,
    ..Form::NONE
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
    pub timestamp: Time,
}
impl NodedevEventItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.device), None, false, | value | value.text()),
            Part::of(self.detail.as_ref(), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for NodedevEventItem {
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
/// The sentences of `nodedev-define`.
pub static NODEDEV_DEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Node device '{name}' defined from '{file}'",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to define node device from '{file}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `nodedev-undefine`.
pub static NODEDEV_UNDEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Undefined node device '{device}'",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to undefine node device '{device}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `nodedev-start`.
pub static NODEDEV_START_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device {device} started",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to start device {device}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Device {device} is already active",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NODEDEV_AUTOSTART_REPLY: Form = Form {
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
/// The answer of `nodedev-autostart`.
#[derive(Debug, Clone)]
pub struct NodedevAutostartReply {
    /// Whether it now starts with the host.
    pub autostart: bool,
}
impl NodedevAutostartReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.autostart), None, false, | value | value.text())]
    }
}
impl IntoReply for NodedevAutostartReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: NODEDEV_AUTOSTART_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `nodedev-autostart`.
pub static NODEDEV_AUTOSTART_SAYS: Says = Says {
    done: &[
        Case {
            text: "Device {device} unmarked as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Device {device} marked as autostarted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "failed to unmark device {device} as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "failed to mark device {device} as autostarted",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Device {device} is already unmarked as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Device {device} is already marked as autostarted",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NODEDEV_INFO_REPLY: Form = Form {
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
    ..Form::NONE
};
/// The answer of `nodedev-info`.
#[derive(Debug, Clone)]
pub struct NodedevInfoReply {
    /// The name.
    pub name: String,
    /// The parent's name; null without one.
    pub parent: Option<String>,
    /// Whether it is active; null when unknown.
    pub active: Option<bool>,
    /// Whether it has a persistent definition; null when unknown.
    pub persistent: Option<bool>,
    /// Whether it starts with the host; null when unknown.
    pub autostart: Option<bool>,
}
impl NodedevInfoReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.parent.as_ref(), Some(""), true, | value | value.text()),
            Part::of(self.active.as_ref(), Some("yes"), true, | value | value.text()),
            Part::of(self.persistent.as_ref(), Some("yes"), true, | value | value
            .text()), Part::of(self.autostart.as_ref(), Some("unknown"), true, | value |
            value.text())
        ]
    }
}
impl IntoReply for NodedevInfoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&NODEDEV_INFO_REPLY, parts, None))
    }
}
pub(super) static NODEDEV_UPDATE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "config", ..Key::NONE }, Key { key: "live", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `nodedev-update`.
#[derive(Debug, Clone)]
pub struct NodedevUpdateReply {
    /// Whether the definition for the next start was changed.
    pub config: bool,
    /// Whether the running device was changed.
    pub live: bool,
}
impl NodedevUpdateReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.config), None, false, | value | value.text()),
            Part::of(Some(& self.live), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for NodedevUpdateReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: NODEDEV_UPDATE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `nodedev-update`.
pub static NODEDEV_UPDATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Updated node device {name} persistent config and live state",
            newline: false,
            details: &[CaseDetail::When(&[("config", "true"), ("live", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Updated node device {name} persistent config",
            newline: false,
            details: &[CaseDetail::When(&[("config", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Updated node device {name} live state",
            newline: false,
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to update node device {name} from '{file}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
