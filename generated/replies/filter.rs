// Generated from spec/filter by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `filter` answer and say.
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
pub(super) static NWFILTER_DEFINE_UPDATE: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }, Key { key: "diff", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `nwfilter-define`.
#[derive(Debug, Clone)]
pub struct NwfilterDefineUpdate {
    /// The object that was made.
    pub made: crate::answer::reply::object::Nwfilter,
    /// Whether the definition was changed.
    pub changed: bool,
    /// What changed, as a unified diff without passwords; empty where nothing did.
    pub diff: String,
}
impl NwfilterDefineUpdate {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.changed), None, false, | value | value.text()),
            Part::of(Some(& self.diff), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for NwfilterDefineUpdate {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: NWFILTER_DEFINE_UPDATE.keys,
            parts,
            made: Some(Arc::new(self.made)),
        })
    }
}
/// The forms of the answer of `nwfilter-define`.
#[derive(Debug, Clone)]
pub enum NwfilterDefineReply {
    /// `made`
    Made(crate::answer::reply::object::Nwfilter),
    /// `update`
    Update(NwfilterDefineUpdate),
    /// `change`
    Change(DefinitionChangeReply),
}
impl IntoReply for NwfilterDefineReply {
    fn into_reply(self) -> Reply {
        match self {
            NwfilterDefineReply::Made(answer) => answer.into_reply(),
            NwfilterDefineReply::Update(answer) => answer.into_reply(),
            NwfilterDefineReply::Change(answer) => answer.into_reply(),
        }
    }
}
impl From<crate::answer::reply::object::Nwfilter> for NwfilterDefineReply {
    fn from(answer: crate::answer::reply::object::Nwfilter) -> NwfilterDefineReply {
        NwfilterDefineReply::Made(answer)
    }
}
impl From<NwfilterDefineUpdate> for NwfilterDefineReply {
    fn from(answer: NwfilterDefineUpdate) -> NwfilterDefineReply {
        NwfilterDefineReply::Update(answer)
    }
}
impl From<DefinitionChangeReply> for NwfilterDefineReply {
    fn from(answer: DefinitionChangeReply) -> NwfilterDefineReply {
        NwfilterDefineReply::Change(answer)
    }
}
/// The sentences of `nwfilter-define`.
pub static NWFILTER_DEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network filter {name} is as {file} has it, nothing changed",
            details: &[
                CaseDetail::With(&["update"]),
                CaseDetail::When(&[("changed", "false")]),
            ],
            ..Case::NONE
        },
        Case {
            text: "Network filter {name} defined from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to define network filter from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NWFILTER_EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `nwfilter-edit`.
#[derive(Debug, Clone)]
pub struct NwfilterEditReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::answer::reply::object::Nwfilter>,
    /// Whether the definition was changed.
    pub changed: bool,
}
impl NwfilterEditReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for NwfilterEditReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: NWFILTER_EDIT_REPLY.keys,
            parts,
            made: self
                .made
                .map(|made| Arc::new(made) as Arc<dyn crate::answer::reply::Object>),
        })
    }
}
/// The sentences of `nwfilter-edit`.
pub static NWFILTER_EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network filter {name} XML configuration edited.",
            details: &[CaseDetail::When(&[("changed", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Network filter {name} XML configuration not changed.",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NWFILTER_LIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "uuid",
            title: "UUID",
            ..Key::NONE
        },
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `nwfilter-list`.
#[derive(Debug, Clone)]
pub struct NwfilterListRow {
    /// The UUID.
    pub uuid: String,
    /// The name.
    pub name: String,
}
impl NwfilterListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<NwfilterListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(NwfilterListRow::parts).collect();
        Reply::Answer(Answer::rows(&NWFILTER_LIST_ROW, rows, None))
    }
}
/// The sentences of `nwfilter-undefine`.
pub static NWFILTER_UNDEFINE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network filter {nwfilter} undefined",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to undefine network filter {nwfilter}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `nwfilter-binding-create`.
pub static NWFILTER_BINDING_CREATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network filter binding on {port} created from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to create network filter from {file}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "Network filter binding on {port} is already as {file} has it",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `nwfilter-binding-delete`.
pub static NWFILTER_BINDING_DELETE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Network filter binding on {binding} deleted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to delete network filter binding on {binding}",
            ..Case::NONE
        },
    ],
    already: &[
        Case {
            text: "There is no network filter binding on {binding} already",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static NWFILTER_BINDING_LIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "port",
            title: "Port Dev",
            ..Key::NONE
        },
        Key {
            key: "filter",
            title: "Filter",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `nwfilter-binding-list`.
#[derive(Debug, Clone)]
pub struct NwfilterBindingListRow {
    /// The port's device name.
    pub port: String,
    /// The filter's name.
    pub filter: String,
}
impl NwfilterBindingListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.port), None, false, | value | value.text()),
            Part::of(Some(& self.filter), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<NwfilterBindingListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(NwfilterBindingListRow::parts).collect();
        Reply::Answer(Answer::rows(&NWFILTER_BINDING_LIST_ROW, rows, None))
    }
}
/// The sentences of `nwfilter-binding-list`.
pub static NWFILTER_BINDING_LIST_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Failed to list network filter bindings",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
