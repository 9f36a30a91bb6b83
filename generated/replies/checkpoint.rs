// Generated from spec/checkpoint by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `checkpoint` answer and say.
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
/// The sentences of `checkpoint-create`.
pub static CHECKPOINT_CREATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain checkpoint {name} created from '{xmlfile}'",
            newline: false,
            details: &[CaseDetail::With(&["xmlfile"])],
            ..Case::NONE
        },
        Case {
            text: "Domain checkpoint {name} created",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The forms of the answer of `checkpoint-create-as`.
#[derive(Debug, Clone)]
pub enum CheckpointCreateAsReply {
    /// `made`
    Made(crate::answer::reply::object::Checkpoint),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for CheckpointCreateAsReply {
    fn into_reply(self) -> Reply {
        match self {
            CheckpointCreateAsReply::Made(answer) => answer.into_reply(),
            CheckpointCreateAsReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<crate::answer::reply::object::Checkpoint> for CheckpointCreateAsReply {
    fn from(
        answer: crate::answer::reply::object::Checkpoint,
    ) -> CheckpointCreateAsReply {
        CheckpointCreateAsReply::Made(answer)
    }
}
impl From<Xml> for CheckpointCreateAsReply {
    fn from(answer: Xml) -> CheckpointCreateAsReply {
        CheckpointCreateAsReply::Xml(answer)
    }
}
/// The sentences of `checkpoint-create-as`.
pub static CHECKPOINT_CREATE_AS_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain checkpoint {name} created",
            newline: false,
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `checkpoint-delete`.
pub static CHECKPOINT_DELETE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Domain checkpoint {name} children deleted",
            details: &[CaseDetail::With(&["children-only"])],
            ..Case::NONE
        },
        Case {
            text: "Domain checkpoint {name} deleted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to delete checkpoint {name}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static CHECKPOINT_EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `checkpoint-edit`.
#[derive(Debug, Clone)]
pub struct CheckpointEditReply {
    /// Whether anything was changed.
    pub changed: bool,
}
impl CheckpointEditReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for CheckpointEditReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: CHECKPOINT_EDIT_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `checkpoint-edit`.
pub static CHECKPOINT_EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Checkpoint {name} edited.",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Checkpoint {name} XML configuration not changed.",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static CHECKPOINT_INFO_REPLY: Form = Form {
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
        Key { key: "created", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `checkpoint-info`.
#[derive(Debug, Clone)]
pub struct CheckpointInfoReply {
    /// The name.
    pub name: String,
    /// The domain's name.
    pub domain: String,
    /// The parent's name; null without one.
    pub parent: Option<String>,
    /// How many checkpoints follow directly.
    pub children: u64,
    /// How many checkpoints follow in all.
    pub descendants: u64,
    /// When it was made; null when unknown.
    pub created: Option<Time>,
}
impl CheckpointInfoReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(self.parent.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(Some(& self.children), None, false, | value | value.text()),
            Part::of(Some(& self.descendants), None, false, | value | value.text()),
            Part::of(self.created.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for CheckpointInfoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&CHECKPOINT_INFO_REPLY, parts, None))
    }
}
pub(super) static CHECKPOINT_LIST_ROW: Form = Form {
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
/// A row of the answer of `checkpoint-list`.
#[derive(Debug, Clone)]
pub struct CheckpointListRow {
    /// The name.
    pub name: String,
    /// When it was made; null when unknown.
    pub created: Shown<Option<Time>>,
    /// The parent's name; null without one.
    pub parent: Option<String>,
}
impl CheckpointListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.created), None, true, | value | value.text.clone()),
            Part::of(self.parent.as_ref(), Some(""), true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<CheckpointListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(CheckpointListRow::parts).collect();
        Reply::Answer(Answer::rows(&CHECKPOINT_LIST_ROW, rows, None))
    }
}
pub(super) static CHECKPOINT_LIST_NAME_ROW: Form = Form {
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
/// A row of the answer of `checkpoint-list`.
#[derive(Debug, Clone)]
pub struct CheckpointListNameRow {
    /// The name.
    pub name: String,
    /// The parent's name; null without one.
    pub parent: Option<String>,
}
impl CheckpointListNameRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.parent.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<CheckpointListNameRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(CheckpointListNameRow::parts).collect();
        Reply::Answer(Answer::rows(&CHECKPOINT_LIST_NAME_ROW, rows, None))
    }
}
pub(super) static CHECKPOINT_LIST_TREE_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "name", ..Key::NONE }, Key { key: "parent", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `checkpoint-list`.
#[derive(Debug, Clone)]
pub struct CheckpointListTreeRow {
    /// The name.
    pub name: String,
    /// The parent's name; null where the tree starts.
    pub parent: Option<String>,
}
impl CheckpointListTreeRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.parent.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<CheckpointListTreeRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(CheckpointListTreeRow::parts).collect();
        Reply::Answer(
            Answer::rows(&CHECKPOINT_LIST_TREE_ROW, rows, Some(Arc::new(self))),
        )
    }
}
/// The forms of the answer of `checkpoint-list`.
#[derive(Debug, Clone)]
pub enum CheckpointListReply {
    /// `rows`
    Rows(Vec<CheckpointListRow>),
    /// `name`
    Name(Vec<CheckpointListNameRow>),
    /// `tree`
    Tree(Vec<CheckpointListTreeRow>),
}
impl IntoReply for CheckpointListReply {
    fn into_reply(self) -> Reply {
        match self {
            CheckpointListReply::Rows(answer) => answer.into_reply(),
            CheckpointListReply::Name(answer) => answer.into_reply(),
            CheckpointListReply::Tree(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<CheckpointListRow>> for CheckpointListReply {
    fn from(answer: Vec<CheckpointListRow>) -> CheckpointListReply {
        CheckpointListReply::Rows(answer)
    }
}
impl From<Vec<CheckpointListNameRow>> for CheckpointListReply {
    fn from(answer: Vec<CheckpointListNameRow>) -> CheckpointListReply {
        CheckpointListReply::Name(answer)
    }
}
impl From<Vec<CheckpointListTreeRow>> for CheckpointListReply {
    fn from(answer: Vec<CheckpointListTreeRow>) -> CheckpointListReply {
        CheckpointListReply::Tree(answer)
    }
}
/// The sentences of `checkpoint-list`.
pub static CHECKPOINT_LIST_SAYS: Says = Says { ..Says::NONE };
/// Says: unexpected problem querying checkpoints
#[must_use]
pub fn checkpoint_list_unlisted() -> String {
    "unexpected problem querying checkpoints".to_owned()
}
pub(super) static CHECKPOINT_PARENT_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "parent", ..Key::NONE }],
    text: None,
    newline: false,
    ..Form::NONE
};
/// The answer of `checkpoint-parent`.
#[derive(Debug, Clone)]
pub struct CheckpointParentReply {
    /// The parent's name.
    pub parent: String,
}
impl CheckpointParentReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.parent), None, false, | value | value.text())]
    }
}
impl IntoReply for CheckpointParentReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&CHECKPOINT_PARENT_REPLY, parts, None))
    }
}
