// Generated from spec/pool by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `pool` answer and say.
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
/// The sentences of `find-storage-pool-sources-as`.
pub static FIND_STORAGE_POOL_SOURCES_AS_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Failed to find any {type} pool sources",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `find-storage-pool-sources`.
pub static FIND_STORAGE_POOL_SOURCES_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Failed to find any {type} pool sources",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static POOL_AUTOSTART_REPLY: Form = Form {
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
/// The answer of `pool-autostart`.
#[derive(Debug, Clone)]
pub struct PoolAutostartReply {
    /// Whether it now starts with the host.
    pub autostart: bool,
}
impl PoolAutostartReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.autostart), None, false, | value | value.text())]
    }
}
impl IntoReply for PoolAutostartReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: POOL_AUTOSTART_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `pool-autostart`.
pub static POOL_AUTOSTART_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {pool} unmarked as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Pool {pool} marked as autostarted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "failed to unmark pool {pool} as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "failed to mark pool {pool} as autostarted",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Pool {pool} is already unmarked as autostarted",
            details: &[CaseDetail::With(&["disable"])],
            ..Case::NONE
        },
        Case {
            text: "Pool {pool} is already marked as autostarted",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `pool-build`.
pub static POOL_BUILD_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {pool} built",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to build pool {pool}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `pool-create-as`.
#[derive(Debug, Clone)]
pub enum PoolCreateAsReply {
    /// `made`
    Made(crate::answer::reply::object::Pool),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for PoolCreateAsReply {
    fn into_reply(self) -> Reply {
        match self {
            PoolCreateAsReply::Made(answer) => answer.into_reply(),
            PoolCreateAsReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<crate::answer::reply::object::Pool> for PoolCreateAsReply {
    fn from(answer: crate::answer::reply::object::Pool) -> PoolCreateAsReply {
        PoolCreateAsReply::Made(answer)
    }
}
impl From<Xml> for PoolCreateAsReply {
    fn from(answer: Xml) -> PoolCreateAsReply {
        PoolCreateAsReply::Xml(answer)
    }
}
/// The sentences of `pool-create-as`.
pub static POOL_CREATE_AS_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {name} created",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to create pool {name}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `pool-create`.
pub static POOL_CREATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {name} created from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to create pool from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `pool-define-as`.
#[derive(Debug, Clone)]
pub enum PoolDefineAsReply {
    /// `made`
    Made(crate::answer::reply::object::Pool),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for PoolDefineAsReply {
    fn into_reply(self) -> Reply {
        match self {
            PoolDefineAsReply::Made(answer) => answer.into_reply(),
            PoolDefineAsReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<crate::answer::reply::object::Pool> for PoolDefineAsReply {
    fn from(answer: crate::answer::reply::object::Pool) -> PoolDefineAsReply {
        PoolDefineAsReply::Made(answer)
    }
}
impl From<Xml> for PoolDefineAsReply {
    fn from(answer: Xml) -> PoolDefineAsReply {
        PoolDefineAsReply::Xml(answer)
    }
}
/// The sentences of `pool-define-as`.
pub static POOL_DEFINE_AS_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {name} defined",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to define pool {name}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static POOL_DEFINE_UPDATE: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }, Key { key: "diff", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `pool-define`.
#[derive(Debug, Clone)]
pub struct PoolDefineUpdate {
    /// The object that was made.
    pub made: crate::answer::reply::object::Pool,
    /// Whether the definition was changed.
    pub changed: bool,
    /// What changed, as a unified diff without passwords; empty where nothing did.
    pub diff: String,
}
impl PoolDefineUpdate {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.changed), None, false, | value | value.text()),
            Part::of(Some(& self.diff), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for PoolDefineUpdate {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: POOL_DEFINE_UPDATE.keys,
            parts,
            made: Some(Arc::new(self.made)),
        })
    }
}
/// The forms of the answer of `pool-define`.
#[derive(Debug, Clone)]
pub enum PoolDefineReply {
    /// `made`
    Made(crate::answer::reply::object::Pool),
    /// `update`
    Update(PoolDefineUpdate),
    /// `change`
    Change(DefinitionChangeReply),
}
impl IntoReply for PoolDefineReply {
    fn into_reply(self) -> Reply {
        match self {
            PoolDefineReply::Made(answer) => answer.into_reply(),
            PoolDefineReply::Update(answer) => answer.into_reply(),
            PoolDefineReply::Change(answer) => answer.into_reply(),
        }
    }
}
impl From<crate::answer::reply::object::Pool> for PoolDefineReply {
    fn from(answer: crate::answer::reply::object::Pool) -> PoolDefineReply {
        PoolDefineReply::Made(answer)
    }
}
impl From<PoolDefineUpdate> for PoolDefineReply {
    fn from(answer: PoolDefineUpdate) -> PoolDefineReply {
        PoolDefineReply::Update(answer)
    }
}
impl From<DefinitionChangeReply> for PoolDefineReply {
    fn from(answer: DefinitionChangeReply) -> PoolDefineReply {
        PoolDefineReply::Change(answer)
    }
}
/// The sentences of `pool-define`.
pub static POOL_DEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {name} is as {file} has it, nothing changed",
            details: &[
                CaseDetail::With(&["update"]),
                CaseDetail::When(&[("changed", "false")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Pool {name} defined from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to define pool from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `pool-delete`.
pub static POOL_DELETE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {pool} deleted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to delete pool {pool}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `pool-destroy`.
pub static POOL_DESTROY_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {pool} destroyed",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to destroy pool {pool}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Pool {pool} is already inactive",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Pool '{pool}' still has jobs running; it was not stopped
#[must_use]
pub fn pool_destroy_unfinished(pool: impl std::fmt::Display) -> String {
    format!("Pool '{pool}' still has jobs running; it was not stopped")
}
pub(super) static POOL_EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `pool-edit`.
#[derive(Debug, Clone)]
pub struct PoolEditReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::answer::reply::object::Pool>,
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
            made: self
                .made
                .map(|made| Arc::new(made) as Arc<dyn crate::answer::reply::Object>),
        })
    }
}
/// The sentences of `pool-edit`.
pub static POOL_EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {name} XML configuration edited.",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Pool {name} XML configuration not changed.",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static POOL_INFO_USUAL: Form = Form {
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
        Key { key: "active", ..Key::NONE },
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
            details: &[KeyDetail::Without(&["bytes"])],
            ..Key::NONE
        },
        Key {
            key: "capacity",
            title: "Capacity",
            details: &[KeyDetail::With(&["bytes"])],
            ..Key::NONE
        },
        Key {
            key: "allocation",
            title: "Allocation",
            details: &[KeyDetail::Without(&["bytes"])],
            ..Key::NONE
        },
        Key {
            key: "allocation",
            title: "Allocation",
            details: &[KeyDetail::With(&["bytes"])],
            ..Key::NONE
        },
        Key {
            key: "available",
            title: "Available",
            details: &[KeyDetail::Without(&["bytes"])],
            ..Key::NONE
        },
        Key {
            key: "available",
            title: "Available",
            details: &[KeyDetail::With(&["bytes"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `pool-info`.
#[derive(Debug, Clone)]
pub struct PoolInfoUsual {
    /// The name.
    pub name: String,
    /// The UUID; null when unknown.
    pub uuid: Option<String>,
    /// The state.
    pub state: words::PoolState,
    /// Whether it is active.
    pub active: bool,
    /// Whether it has a persistent definition; null when unknown.
    pub persistent: Option<bool>,
    /// Whether it starts with the host; null when unknown.
    pub autostart: Option<bool>,
    /// Size in bytes; null unless the pool is running or degraded.
    pub capacity: Option<u64>,
    /// Bytes that volumes take up; null unless the pool is running or degraded.
    pub allocation: Option<u64>,
    /// Bytes that are free; null unless the pool is running or degraded.
    pub available: Option<u64>,
}
impl PoolInfoUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.uuid.as_ref(), None, true, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(Some(& self.active), None, false, | value | value.text()),
            Part::of(self.persistent.as_ref(), Some("unknown"), true, | value | value
            .text()), Part::of(self.autostart.as_ref(), Some("no autostart"), true, |
            value | value.text()), Part::of(self.capacity.as_ref(), None, true, | value |
            crate ::answer::text::human_size(* value)), Part::of(self.capacity.as_ref(),
            None, true, | value | value.text()), Part::of(self.allocation.as_ref(), None,
            true, | value | crate ::answer::text::human_size(* value)), Part::of(self
            .allocation.as_ref(), None, true, | value | value.text()), Part::of(self
            .available.as_ref(), None, true, | value | crate ::answer::text::human_size(*
            value)), Part::of(self.available.as_ref(), None, true, | value | value
            .text())
        ]
    }
}
impl IntoReply for PoolInfoUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&POOL_INFO_USUAL, parts, None))
    }
}
pub(super) static POOL_INFO_UNTOLD: Form = Form {
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
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `pool-info`.
#[derive(Debug, Clone)]
pub struct PoolInfoUntold {
    /// The name.
    pub name: String,
    /// The UUID; null when unknown.
    pub uuid: Option<String>,
}
impl PoolInfoUntold {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.uuid.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for PoolInfoUntold {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&POOL_INFO_UNTOLD, parts, None))
    }
}
/// The forms of the answer of `pool-info`.
#[derive(Debug, Clone)]
pub enum PoolInfoReply {
    /// `usual`
    Usual(PoolInfoUsual),
    /// `untold`
    Untold(PoolInfoUntold),
}
impl IntoReply for PoolInfoReply {
    fn into_reply(self) -> Reply {
        match self {
            PoolInfoReply::Usual(answer) => answer.into_reply(),
            PoolInfoReply::Untold(answer) => answer.into_reply(),
        }
    }
}
impl From<PoolInfoUsual> for PoolInfoReply {
    fn from(answer: PoolInfoUsual) -> PoolInfoReply {
        PoolInfoReply::Usual(answer)
    }
}
impl From<PoolInfoUntold> for PoolInfoReply {
    fn from(answer: PoolInfoUntold) -> PoolInfoReply {
        PoolInfoReply::Untold(answer)
    }
}
pub(super) static POOL_LIST_ROW: Form = Form {
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
        Key { key: "uuid", ..Key::NONE },
        Key { key: "active", ..Key::NONE },
        Key {
            key: "persistent",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `pool-list`.
#[derive(Debug, Clone)]
pub struct PoolListRow {
    /// The name.
    pub name: String,
    /// Whether it is active.
    pub state: words::Activity,
    /// Whether it starts with the host; null when unknown.
    pub autostart: Option<bool>,
    /// The UUID.
    pub uuid: String,
    /// Whether it is active.
    pub active: bool,
    /// Whether it has a persistent definition; null when unknown.
    pub persistent: Option<bool>,
}
impl PoolListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(self.autostart.as_ref(), Some("no autostart"), true, | value | value
            .text()), Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.active), None, false, | value | value.text()),
            Part::of(self.persistent.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<PoolListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(PoolListRow::parts).collect();
        Reply::Answer(Answer::rows(&POOL_LIST_ROW, rows, None))
    }
}
pub(super) static POOL_LIST_DETAILS_ROW: Form = Form {
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
        Key { key: "uuid", ..Key::NONE },
        Key { key: "active", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `pool-list`.
#[derive(Debug, Clone)]
pub struct PoolListDetailsRow {
    /// The name.
    pub name: String,
    /// The state.
    pub state: words::PoolState,
    /// Whether it starts with the host; null when unknown.
    pub autostart: Option<bool>,
    /// Whether it has a persistent definition; null when unknown.
    pub persistent: Option<bool>,
    /// Size in bytes; null unless the pool is running or degraded.
    pub capacity: Shown<Option<u64>>,
    /// Bytes that volumes take up; null unless the pool is running or degraded.
    pub allocation: Shown<Option<u64>>,
    /// Bytes that are free; null unless the pool is running or degraded.
    pub available: Shown<Option<u64>>,
    /// The UUID.
    pub uuid: String,
    /// Whether it is active; null when unknown.
    pub active: Option<bool>,
}
impl PoolListDetailsRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(self.autostart.as_ref(), Some("no autostart"), true, | value | value
            .text()), Part::of(self.persistent.as_ref(), Some("unknown"), true, | value |
            value.text()), Part::of(Some(& self.capacity), None, true, | value | value
            .text.clone()), Part::of(Some(& self.allocation), None, true, | value | value
            .text.clone()), Part::of(Some(& self.available), None, true, | value | value
            .text.clone()), Part::of(Some(& self.uuid), None, false, | value | value
            .text()), Part::of(self.active.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<PoolListDetailsRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(PoolListDetailsRow::parts).collect();
        Reply::Answer(Answer::rows(&POOL_LIST_DETAILS_ROW, rows, None))
    }
}
pub(super) static POOL_LIST_IDENTITY_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key {
            key: "uuid",
            details: &[KeyDetail::Shown(&["uuid"])],
            ..Key::NONE
        },
        Key {
            key: "name",
            details: &[KeyDetail::Shown(&["name"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `pool-list`.
#[derive(Debug, Clone)]
pub struct PoolListIdentityRow {
    /// The UUID.
    pub uuid: String,
    /// The name.
    pub name: String,
}
impl PoolListIdentityRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<PoolListIdentityRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(PoolListIdentityRow::parts).collect();
        Reply::Answer(Answer::rows(&POOL_LIST_IDENTITY_ROW, rows, None))
    }
}
/// The forms of the answer of `pool-list`.
#[derive(Debug, Clone)]
pub enum PoolListReply {
    /// `rows`
    Rows(Vec<PoolListRow>),
    /// `details`
    Details(Vec<PoolListDetailsRow>),
    /// `identity`
    Identity(Vec<PoolListIdentityRow>),
}
impl IntoReply for PoolListReply {
    fn into_reply(self) -> Reply {
        match self {
            PoolListReply::Rows(answer) => answer.into_reply(),
            PoolListReply::Details(answer) => answer.into_reply(),
            PoolListReply::Identity(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<PoolListRow>> for PoolListReply {
    fn from(answer: Vec<PoolListRow>) -> PoolListReply {
        PoolListReply::Rows(answer)
    }
}
impl From<Vec<PoolListDetailsRow>> for PoolListReply {
    fn from(answer: Vec<PoolListDetailsRow>) -> PoolListReply {
        PoolListReply::Details(answer)
    }
}
impl From<Vec<PoolListIdentityRow>> for PoolListReply {
    fn from(answer: Vec<PoolListIdentityRow>) -> PoolListReply {
        PoolListReply::Identity(answer)
    }
}
/// The sentences of `pool-list`.
pub static POOL_LIST_SAYS: Says = Says { ..Says::NONE };
/// Says: Failed to get pool's UUID
#[must_use]
pub fn pool_list_nameless() -> String {
    "Failed to get pool's UUID".to_owned()
}
/// Says: Could not retrieve pool information
#[must_use]
pub fn pool_list_untold() -> String {
    "Could not retrieve pool information".to_owned()
}
pub(super) static POOL_NAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
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
/// The sentences of `pool-refresh`.
pub static POOL_REFRESH_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {pool} refreshed",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to refresh pool {pool}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Pool '{pool}' still has jobs running; it was not refreshed
#[must_use]
pub fn pool_refresh_unfinished(pool: impl std::fmt::Display) -> String {
    format!("Pool '{pool}' still has jobs running; it was not refreshed")
}
/// The sentences of `pool-start`.
pub static POOL_START_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {pool} started",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to start pool {pool}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Pool {pool} is already active",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `pool-undefine`.
pub static POOL_UNDEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Pool {pool} has been undefined",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to undefine pool {pool}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static POOL_UUID_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "uuid", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
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
/// The sentences of `pool-uuid`.
pub static POOL_UUID_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get pool UUID",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static POOL_EVENT_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "pool", ..Key::NONE },
        Key { key: "uuid", ..Key::NONE },
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
    text: Some("[{timestamp}: ]event '{event}' for storage pool {pool}[: {detail}]"),
    newline: true,
    ..Form::NONE
};
/// What `pool-event` prints when something comes.
#[derive(Debug, Clone)]
pub struct PoolEventItem {
    /// The event.
    pub event: words::PoolEvent,
    /// The pool's name.
    pub pool: String,
    /// The pool's UUID.
    pub uuid: String,
    /// What happened; absent for refresh.
    pub detail: Option<words::PoolLifecycle>,
    /// When it came.
    pub timestamp: Time,
}
impl PoolEventItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.pool), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(self.detail.as_ref(), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for PoolEventItem {
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
/// The sentences of `pool-capabilities`.
pub static POOL_CAPABILITIES_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get storage pool capabilities",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
