// Generated from spec/snapshot by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `snapshot` answer and say.
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
/// The sentences of `snapshot-create`.
pub static SNAPSHOT_CREATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain snapshot {name} created from '{xmlfile}'",
            newline: false,
            details: &[CaseDetail::With(&["xmlfile"])],
            ..Case::NONE
        },
        Case {
            text: "Domain snapshot {name} created",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `snapshot-create-as`.
#[derive(Debug, Clone)]
pub enum SnapshotCreateAsReply {
    /// `made`
    Made(crate::answer::reply::object::Snapshot),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for SnapshotCreateAsReply {
    fn into_reply(self) -> Reply {
        match self {
            SnapshotCreateAsReply::Made(answer) => answer.into_reply(),
            SnapshotCreateAsReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<crate::answer::reply::object::Snapshot> for SnapshotCreateAsReply {
    fn from(answer: crate::answer::reply::object::Snapshot) -> SnapshotCreateAsReply {
        SnapshotCreateAsReply::Made(answer)
    }
}
impl From<Xml> for SnapshotCreateAsReply {
    fn from(answer: Xml) -> SnapshotCreateAsReply {
        SnapshotCreateAsReply::Xml(answer)
    }
}
/// The sentences of `snapshot-create-as`.
pub static SNAPSHOT_CREATE_AS_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain snapshot {name} created",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static SNAPSHOT_CURRENT_NAME: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: false,
    ..Form::NONE
};
/// The answer of `snapshot-current`.
#[derive(Debug, Clone)]
pub struct SnapshotCurrentName {
    /// The name of the current snapshot.
    pub name: String,
}
impl SnapshotCurrentName {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for SnapshotCurrentName {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&SNAPSHOT_CURRENT_NAME, parts, None))
    }
}
/// The forms of the answer of `snapshot-current`.
#[derive(Debug, Clone)]
pub enum SnapshotCurrentReply {
    /// `xml`
    Xml(Xml),
    /// `name`
    Name(SnapshotCurrentName),
    /// `done`
    Done(()),
}
impl IntoReply for SnapshotCurrentReply {
    fn into_reply(self) -> Reply {
        match self {
            SnapshotCurrentReply::Xml(answer) => answer.into_reply(),
            SnapshotCurrentReply::Name(answer) => answer.into_reply(),
            SnapshotCurrentReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<Xml> for SnapshotCurrentReply {
    fn from(answer: Xml) -> SnapshotCurrentReply {
        SnapshotCurrentReply::Xml(answer)
    }
}
impl From<SnapshotCurrentName> for SnapshotCurrentReply {
    fn from(answer: SnapshotCurrentName) -> SnapshotCurrentReply {
        SnapshotCurrentReply::Name(answer)
    }
}
impl From<()> for SnapshotCurrentReply {
    fn from(answer: ()) -> SnapshotCurrentReply {
        SnapshotCurrentReply::Done(answer)
    }
}
/// The sentences of `snapshot-current`.
pub static SNAPSHOT_CURRENT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Snapshot {name} set as current",
            newline: false,
            details: &[CaseDetail::With(&["snapshotname"])],
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: domain '{domain}' has no current snapshot
#[must_use]
pub fn snapshot_current_none(domain: impl std::fmt::Display) -> String {
    format!("domain '{domain}' has no current snapshot")
}
/// The sentences of `snapshot-delete`.
pub static SNAPSHOT_DELETE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain snapshot {name} children deleted",
            details: &[CaseDetail::With(&["children-only"])],
            ..Case::NONE
        },
        Case {
            text: "Domain snapshot {name} deleted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to delete snapshot {name}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static SNAPSHOT_EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[
        Key {
            key: "snapshot",
            ..Key::NONE
        },
        Key { key: "name", ..Key::NONE },
        Key { key: "changed", ..Key::NONE },
        Key { key: "cloned", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `snapshot-edit`.
#[derive(Debug, Clone)]
pub struct SnapshotEditReply {
    /// The name of the snapshot before.
    pub snapshot: String,
    /// The name in the edited XML.
    pub name: String,
    /// Whether anything was changed.
    pub changed: bool,
    /// Whether a copy was made under another name.
    pub cloned: bool,
}
impl SnapshotEditReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.snapshot), None, false, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.changed), None, false, | value | value.text()),
            Part::of(Some(& self.cloned), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for SnapshotEditReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: SNAPSHOT_EDIT_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `snapshot-edit`.
pub static SNAPSHOT_EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Snapshot {snapshot} cloned to {name}.",
            details: &[CaseDetail::When(&[("changed", "true"), ("cloned", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Snapshot {snapshot} edited.",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Snapshot {snapshot} XML configuration not changed.",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Failed to update {snapshot}
#[must_use]
pub fn snapshot_edit_unchanged(snapshot: impl std::fmt::Display) -> String {
    format!("Failed to update {snapshot}")
}
pub(super) static SNAPSHOT_INFO_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "domain",
            title: "Domain",
            ..Key::NONE
        },
        Key {
            key: "current",
            title: "Current",
            ..Key::NONE
        },
        Key {
            key: "domain_state",
            title: "State",
            ..Key::NONE
        },
        Key {
            key: "location",
            title: "Location",
            ..Key::NONE
        },
        Key {
            key: "parent",
            title: "Parent",
            ..Key::NONE
        },
        Key {
            key: "children",
            title: "Children",
            ..Key::NONE
        },
        Key {
            key: "descendants",
            title: "Descendants",
            ..Key::NONE
        },
        Key {
            key: "metadata",
            title: "Metadata",
            ..Key::NONE
        },
        Key { key: "created", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `snapshot-info`.
#[derive(Debug, Clone)]
pub struct SnapshotInfoReply {
    /// The name.
    pub name: String,
    /// The domain's name.
    pub domain: String,
    /// Whether it is the current snapshot.
    pub current: bool,
    /// The state of the domain then, such as running, shutoff or disk-snapshot.
    pub domain_state: String,
    /// Whether it is within the disk images or has files of its own.
    pub location: words::SnapshotLocation,
    /// The parent's name; null without one.
    pub parent: Option<String>,
    /// How many snapshots follow directly.
    pub children: u64,
    /// How many snapshots follow in all.
    pub descendants: u64,
    /// Whether libvirt keeps metadata of it; null when unknown.
    pub metadata: Option<bool>,
    /// When it was made; null when unknown.
    pub created: Option<Time>,
}
impl SnapshotInfoReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.current), None, false, | value | value.text()),
            Part::of(Some(& self.domain_state), None, false, | value | value.text()),
            Part::of(Some(& self.location), None, false, | value | value.text()),
            Part::of(self.parent.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(Some(& self.children), None, false, | value | value.text()),
            Part::of(Some(& self.descendants), None, false, | value | value.text()),
            Part::of(self.metadata.as_ref(), None, true, | value | value.text()),
            Part::of(self.created.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for SnapshotInfoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&SNAPSHOT_INFO_REPLY, parts, None))
    }
}
/// The sentences of `snapshot-info`.
pub static SNAPSHOT_INFO_SAYS: Says = Says { ..Says::NONE };
/// Says: unexpected problem reading snapshot xml
#[must_use]
pub fn snapshot_info_unreadable() -> String {
    "unexpected problem reading snapshot xml".to_owned()
}
pub(super) static SNAPSHOT_LIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "created",
            title: "Creation Time",
            ..Key::NONE
        },
        Key {
            key: "domain_state",
            title: "State",
            ..Key::NONE
        },
        Key {
            key: "parent",
            title: "Parent",
            details: &[KeyDetail::With(&["parent"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `snapshot-list`.
#[derive(Debug, Clone)]
pub struct SnapshotListRow {
    /// The name.
    pub name: String,
    /// When it was made; null when unknown.
    pub created: Shown<Option<Time>>,
    /// The state of the domain then, such as running, shutoff or disk-snapshot; null when unknown.
    pub domain_state: Option<String>,
    /// The parent's name; null without one.
    pub parent: Option<String>,
}
impl SnapshotListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.created), None, true, | value | value.text.clone()),
            Part::of(self.domain_state.as_ref(), Some("-"), true, | value | value
            .text()), Part::of(self.parent.as_ref(), Some(""), true, | value | value
            .text())
        ]
    }
}
impl IntoReply for Vec<SnapshotListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(SnapshotListRow::parts).collect();
        Reply::Answer(Answer::rows(&SNAPSHOT_LIST_ROW, rows, None))
    }
}
pub(super) static SNAPSHOT_LIST_NAME_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key { key: "name", ..Key::NONE },
        Key {
            key: "parent",
            details: &[KeyDetail::With(&["parent"])],
            ..Key::NONE
        },
    ],
    text: Some("{name}[\t{parent}]"),
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `snapshot-list`.
#[derive(Debug, Clone)]
pub struct SnapshotListNameRow {
    /// The name.
    pub name: String,
    /// The parent's name; null without one.
    pub parent: Option<String>,
}
impl SnapshotListNameRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.parent.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<SnapshotListNameRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(SnapshotListNameRow::parts).collect();
        Reply::Answer(Answer::rows(&SNAPSHOT_LIST_NAME_ROW, rows, None))
    }
}
pub(super) static SNAPSHOT_LIST_TREE_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "name", ..Key::NONE }, Key { key: "parent", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `snapshot-list`.
#[derive(Debug, Clone)]
pub struct SnapshotListTreeRow {
    /// The name.
    pub name: String,
    /// The parent's name; null where the tree starts.
    pub parent: Option<String>,
}
impl SnapshotListTreeRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.parent.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<SnapshotListTreeRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(SnapshotListTreeRow::parts).collect();
        Reply::Answer(Answer::rows(&SNAPSHOT_LIST_TREE_ROW, rows, Some(Arc::new(self))))
    }
}
/// The forms of the answer of `snapshot-list`.
#[derive(Debug, Clone)]
pub enum SnapshotListReply {
    /// `rows`
    Rows(Vec<SnapshotListRow>),
    /// `name`
    Name(Vec<SnapshotListNameRow>),
    /// `tree`
    Tree(Vec<SnapshotListTreeRow>),
}
impl IntoReply for SnapshotListReply {
    fn into_reply(self) -> Reply {
        match self {
            SnapshotListReply::Rows(answer) => answer.into_reply(),
            SnapshotListReply::Name(answer) => answer.into_reply(),
            SnapshotListReply::Tree(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<SnapshotListRow>> for SnapshotListReply {
    fn from(answer: Vec<SnapshotListRow>) -> SnapshotListReply {
        SnapshotListReply::Rows(answer)
    }
}
impl From<Vec<SnapshotListNameRow>> for SnapshotListReply {
    fn from(answer: Vec<SnapshotListNameRow>) -> SnapshotListReply {
        SnapshotListReply::Name(answer)
    }
}
impl From<Vec<SnapshotListTreeRow>> for SnapshotListReply {
    fn from(answer: Vec<SnapshotListTreeRow>) -> SnapshotListReply {
        SnapshotListReply::Tree(answer)
    }
}
pub(super) static SNAPSHOT_PARENT_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "parent", ..Key::NONE }],
    text: None,
    newline: false,
    ..Form::NONE
};
/// The answer of `snapshot-parent`.
#[derive(Debug, Clone)]
pub struct SnapshotParentReply {
    /// The parent's name.
    pub parent: String,
}
impl SnapshotParentReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.parent), None, false, | value | value.text())]
    }
}
impl IntoReply for SnapshotParentReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&SNAPSHOT_PARENT_REPLY, parts, None))
    }
}
/// The sentences of `snapshot-revert`.
pub static SNAPSHOT_REVERT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain snapshot {name} reverted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to revert snapshot {name}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
