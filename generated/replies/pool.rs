// Generated from spec/pool by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `pool` answer and say.
#![allow(dead_code, unused_imports, reason = "not every group uses every type")]
use crate::reply::form::{Form, Key, Kind};
use crate::reply::says::{Case, Says};
use crate::reply::{
    Answer, Confidential, Document, IntoReply, Item, OwnText, Params, Part, Reply, Said,
    Show, Shown, Time, Xml, object,
};
use crate::words;
use serde_json::Value;
use std::sync::Arc;
use zeroize::Zeroizing;
use super::*;
/// The forms of the answer of `pool-create-as`.
#[derive(Debug, Clone)]
pub enum PoolCreateAsReply {
    /// `done`
    Done(()),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for PoolCreateAsReply {
    fn into_reply(self) -> Reply {
        match self {
            PoolCreateAsReply::Done(answer) => answer.into_reply(),
            PoolCreateAsReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for PoolCreateAsReply {
    fn from(answer: ()) -> PoolCreateAsReply {
        PoolCreateAsReply::Done(answer)
    }
}
impl From<Xml> for PoolCreateAsReply {
    fn from(answer: Xml) -> PoolCreateAsReply {
        PoolCreateAsReply::Xml(answer)
    }
}
/// The forms of the answer of `pool-define-as`.
#[derive(Debug, Clone)]
pub enum PoolDefineAsReply {
    /// `done`
    Done(()),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for PoolDefineAsReply {
    fn into_reply(self) -> Reply {
        match self {
            PoolDefineAsReply::Done(answer) => answer.into_reply(),
            PoolDefineAsReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for PoolDefineAsReply {
    fn from(answer: ()) -> PoolDefineAsReply {
        PoolDefineAsReply::Done(answer)
    }
}
impl From<Xml> for PoolDefineAsReply {
    fn from(answer: Xml) -> PoolDefineAsReply {
        PoolDefineAsReply::Xml(answer)
    }
}
static POOL_EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `pool-edit`.
#[derive(Debug, Clone)]
pub struct PoolEditReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::reply::object::Pool>,
    /// Whether the definition was changed.
    pub changed: bool,
}
impl PoolEditReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for PoolEditReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: POOL_EDIT_REPLY.keys,
            parts,
            made: self.made.map(|made| Arc::new(made) as Arc<dyn crate::reply::Object>),
        })
    }
}
/// The sentences of `pool-edit`.
pub static POOL_EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {name} XML configuration edited.",
            when: &[("changed", "true")],
            ..Case::NONE
        },
        Case {
            text: "Pool {name} XML configuration not changed.",
            ..Case::NONE
        },
    ],
    failed: &[],
};
static POOL_INFO_REPLY: Form = Form {
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
            key: "state",
            title: "State",
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
            key: "capacity",
            title: "Capacity",
            ..Key::NONE
        },
        Key {
            key: "allocation",
            title: "Allocation",
            ..Key::NONE
        },
        Key {
            key: "available",
            title: "Available",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// The answer of `pool-info`.
#[derive(Debug, Clone)]
pub struct PoolInfoReply {
    /// The name.
    pub name: String,
    /// The UUID.
    pub uuid: String,
    /// inactive, building, running, degraded, inaccessible or unknown.
    pub state: String,
    /// Whether it has a persistent definition; null if unknown.
    pub persistent: bool,
    /// Whether it starts with the host; null if unknown.
    pub autostart: bool,
    /// Size in bytes; null unless the pool is running or degraded.
    pub capacity: u64,
    /// Bytes that volumes take up; null unless the pool is running or degraded.
    pub allocation: u64,
    /// Bytes that are free; null unless the pool is running or degraded.
    pub available: u64,
}
impl PoolInfoReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(Some(& self.persistent), None, false, | value | value.text()),
            Part::of(Some(& self.autostart), None, false, | value | value.text()),
            Part::of(Some(& self.capacity), None, false, | value | value.text()),
            Part::of(Some(& self.allocation), None, false, | value | value.text()),
            Part::of(Some(& self.available), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for PoolInfoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&POOL_INFO_REPLY, parts, None))
    }
}
static POOL_LIST_ROW: Form = Form {
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
    ],
    text: None,
    newline: true,
};
/// A row of the answer of `pool-list`.
#[derive(Debug, Clone)]
pub struct PoolListRow {
    /// The name.
    pub name: String,
    /// active, inactive or unknown.
    pub state: String,
    /// Whether it starts with the host; null if unknown.
    pub autostart: bool,
}
impl PoolListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(Some(& self.autostart), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<PoolListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(PoolListRow::parts).collect();
        Reply::Answer(Answer::rows(&POOL_LIST_ROW, rows, None))
    }
}
static POOL_NAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `pool-name`.
#[derive(Debug, Clone)]
pub struct PoolNameReply {
    /// The name.
    pub name: String,
}
impl PoolNameReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for PoolNameReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&POOL_NAME_REPLY, parts, None))
    }
}
static POOL_UUID_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "uuid", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `pool-uuid`.
#[derive(Debug, Clone)]
pub struct PoolUuidReply {
    /// The UUID.
    pub uuid: String,
}
impl PoolUuidReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.uuid), None, false, | value | value.text())]
    }
}
impl IntoReply for PoolUuidReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&POOL_UUID_REPLY, parts, None))
    }
}
static POOL_EVENT_ITEM: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "pool", ..Key::NONE },
        Key { key: "detail", ..Key::NONE },
        Key {
            key: "timestamp",
            with: &["timestamp"],
            ..Key::NONE
        },
    ],
    text: Some("[{timestamp}: ]event '{event}' for storage pool {pool}[: {detail}]"),
    newline: true,
};
/// What `pool-event` prints when something comes.
#[derive(Debug, Clone)]
pub struct PoolEventItem {
    /// The event.
    pub event: words::PoolEvent,
    /// The pool's name.
    pub pool: String,
    /// What happened; absent for refresh.
    pub detail: Option<words::PoolLifecycle>,
    /// When it came.
    pub timestamp: Option<Time>,
}
impl PoolEventItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.pool), None, false, | value | value.text()),
            Part::of(self.detail.as_ref(), None, false, | value | value.text()),
            Part::of(self.timestamp.as_ref(), None, false, | value | value.text())
        ]
    }
}
impl Item for PoolEventItem {
    fn stamp(&mut self, time: Time) {
        self.timestamp = Some(time);
    }
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&POOL_EVENT_ITEM, parts, None)
    }
}
/// The forms of the answer of `pool-event`.
#[derive(Debug, Clone)]
pub enum PoolEventReply {
    /// `done`
    Done(()),
    /// `list`
    List(Vec<EventKindsRow>),
}
impl IntoReply for PoolEventReply {
    fn into_reply(self) -> Reply {
        match self {
            PoolEventReply::Done(answer) => answer.into_reply(),
            PoolEventReply::List(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for PoolEventReply {
    fn from(answer: ()) -> PoolEventReply {
        PoolEventReply::Done(answer)
    }
}
impl From<Vec<EventKindsRow>> for PoolEventReply {
    fn from(answer: Vec<EventKindsRow>) -> PoolEventReply {
        PoolEventReply::List(answer)
    }
}
