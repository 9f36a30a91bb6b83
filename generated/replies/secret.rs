// Generated from spec/secret by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `secret` answer and say.
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
pub(super) static SECRET_DEFINE_UPDATE: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }, Key { key: "diff", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `secret-define`.
#[derive(Debug, Clone)]
pub struct SecretDefineUpdate {
    /// The object that was made.
    pub made: crate::answer::reply::object::Secret,
    /// Whether the definition was changed.
    pub changed: bool,
    /// What changed, as a unified diff without passwords; empty where nothing did.
    pub diff: String,
}
impl SecretDefineUpdate {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.changed), None, false, | value | value.text()),
            Part::of(Some(& self.diff), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for SecretDefineUpdate {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: SECRET_DEFINE_UPDATE.keys,
            parts,
            made: Some(Arc::new(self.made)),
        })
    }
}
/// The forms of the answer of `secret-define`.
#[derive(Debug, Clone)]
pub enum SecretDefineReply {
    /// `made`
    Made(crate::answer::reply::object::Secret),
    /// `update`
    Update(SecretDefineUpdate),
    /// `change`
    Change(DefinitionChangeReply),
}
impl IntoReply for SecretDefineReply {
    fn into_reply(self) -> Reply {
        match self {
            SecretDefineReply::Made(answer) => answer.into_reply(),
            SecretDefineReply::Update(answer) => answer.into_reply(),
            SecretDefineReply::Change(answer) => answer.into_reply(),
        }
    }
}
impl From<crate::answer::reply::object::Secret> for SecretDefineReply {
    fn from(answer: crate::answer::reply::object::Secret) -> SecretDefineReply {
        SecretDefineReply::Made(answer)
    }
}
impl From<SecretDefineUpdate> for SecretDefineReply {
    fn from(answer: SecretDefineUpdate) -> SecretDefineReply {
        SecretDefineReply::Update(answer)
    }
}
impl From<DefinitionChangeReply> for SecretDefineReply {
    fn from(answer: DefinitionChangeReply) -> SecretDefineReply {
        SecretDefineReply::Change(answer)
    }
}
/// The sentences of `secret-define`.
pub static SECRET_DEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Secret {uuid} is as {file} has it, nothing changed",
            details: &[
                CaseDetail::With(&["update"]),
                CaseDetail::When(&[("changed", "false")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Secret {uuid} defined from {file}",
            details: &[
                CaseDetail::With(&["update"]),
                CaseDetail::When(&[("changed", "true")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Secret {uuid} created",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to set attributes from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static SECRET_EVENT_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "event", ..Key::NONE },
        Key { key: "secret", ..Key::NONE },
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
    text: Some("[{timestamp}: ]event '{event}' for secret {secret}[: {detail}]"),
    newline: true,
    ..Form::NONE
};
/// What `secret-event` prints when something comes.
#[derive(Debug, Clone)]
pub struct SecretEventItem {
    /// The event.
    pub event: words::SecretEvent,
    /// The secret's UUID.
    pub secret: String,
    /// What happened; absent for value-changed.
    pub detail: Option<words::SecretLifecycle>,
    /// When it came.
    pub timestamp: Time,
}
impl SecretEventItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.event), None, false, | value | value.text()),
            Part::of(Some(& self.secret), None, false, | value | value.text()),
            Part::of(self.detail.as_ref(), None, false, | value | value.text()),
            Part::of(Some(& self.timestamp), None, false, | value | value.text())
        ]
    }
}
impl Item for SecretEventItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&SECRET_EVENT_ITEM, parts, None)
    }
}
/// The forms of the answer of `secret-event`.
#[derive(Debug, Clone)]
pub enum SecretEventReply {
    /// `done`
    Done(()),
    /// `list`
    List(Vec<EventKindsRow>),
}
impl IntoReply for SecretEventReply {
    fn into_reply(self) -> Reply {
        match self {
            SecretEventReply::Done(answer) => answer.into_reply(),
            SecretEventReply::List(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for SecretEventReply {
    fn from(answer: ()) -> SecretEventReply {
        SecretEventReply::Done(answer)
    }
}
impl From<Vec<EventKindsRow>> for SecretEventReply {
    fn from(answer: Vec<EventKindsRow>) -> SecretEventReply {
        SecretEventReply::List(answer)
    }
}
/// The answer of `secret-get-value`, which is cleared from memory.
#[derive(Debug, Clone, PartialEq)]
pub struct SecretGetValueReply {
    /// What people and scripts see: any bytes, printed as they are.
    pub bytes: Zeroizing<Vec<u8>>,
    /// The value for programs.
    pub value: Zeroizing<String>,
}
impl IntoReply for SecretGetValueReply {
    fn into_reply(self) -> Reply {
        Reply::Confidential(Confidential {
            bytes: self.bytes,
            key: "value",
            value: self.value,
        })
    }
}
pub(super) static SECRET_LIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "uuid",
            title: "UUID",
            ..Key::NONE
        },
        Key {
            key: "usage",
            title: "Usage",
            ..Key::NONE
        },
        Key {
            key: "usage_type",
            ..Key::NONE
        },
        Key {
            key: "usage_id",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `secret-list`.
#[derive(Debug, Clone)]
pub struct SecretListRow {
    /// The UUID.
    pub uuid: String,
    /// The kind of use and what uses it; null when unused.
    pub usage: Option<String>,
    /// The kind of use; null when unused.
    pub usage_type: Option<words::SecretUsage>,
    /// What uses it; null when unused.
    pub usage_id: Option<String>,
}
impl SecretListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(self.usage.as_ref(), Some("Unused"), true, | value | value.text()),
            Part::of(self.usage_type.as_ref(), None, true, | value | value.text()),
            Part::of(self.usage_id.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<SecretListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(SecretListRow::parts).collect();
        Reply::Answer(Answer::rows(&SECRET_LIST_ROW, rows, None))
    }
}
/// The sentences of `secret-list`.
pub static SECRET_LIST_SAYS: Says = Says { ..Says::NONE };
/// Says: Failed to get uuid of secret
#[must_use]
pub fn secret_list_nameless() -> String {
    "Failed to get uuid of secret".to_owned()
}
/// The sentences of `secret-set-value`.
pub static SECRET_SET_VALUE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Secret value set",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to set secret value",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `secret-undefine`.
pub static SECRET_UNDEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Secret {secret} deleted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to delete secret {secret}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
