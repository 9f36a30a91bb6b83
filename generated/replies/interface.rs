// Generated from spec/interface by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `interface` answer and say.
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
static IFACE_EDIT_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "changed", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `iface-edit`.
#[derive(Debug, Clone)]
pub struct IfaceEditReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::reply::object::Interface>,
    /// Whether the definition was changed.
    pub changed: bool,
}
impl IfaceEditReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.changed), None, false, | value | value.text())]
    }
}
impl IntoReply for IfaceEditReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: IFACE_EDIT_REPLY.keys,
            parts,
            made: self.made.map(|made| Arc::new(made) as Arc<dyn crate::reply::Object>),
        })
    }
}
/// The sentences of `iface-edit`.
pub static IFACE_EDIT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Interface {name} XML configuration edited.",
            when: &[("changed", "true")],
            ..Case::NONE
        },
        Case {
            text: "Interface {name} XML configuration not changed.",
            ..Case::NONE
        },
    ],
    failed: &[],
};
static IFACE_LIST_ROW: Form = Form {
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
            key: "mac",
            title: "MAC Address",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// A row of the answer of `iface-list`.
#[derive(Debug, Clone)]
pub struct IfaceListRow {
    /// The name.
    pub name: String,
    /// active or inactive.
    pub state: String,
    /// The MAC address, or null.
    pub mac: String,
}
impl IfaceListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.state), None, false, | value | value.text()),
            Part::of(Some(& self.mac), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<IfaceListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(IfaceListRow::parts).collect();
        Reply::Answer(Answer::rows(&IFACE_LIST_ROW, rows, None))
    }
}
static IFACE_MAC_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "mac", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `iface-mac`.
#[derive(Debug, Clone)]
pub struct IfaceMacReply {
    /// The MAC address.
    pub mac: String,
}
impl IfaceMacReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.mac), None, false, | value | value.text())]
    }
}
impl IntoReply for IfaceMacReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&IFACE_MAC_REPLY, parts, None))
    }
}
static IFACE_NAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `iface-name`.
#[derive(Debug, Clone)]
pub struct IfaceNameReply {
    /// The name.
    pub name: String,
}
impl IfaceNameReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for IfaceNameReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&IFACE_NAME_REPLY, parts, None))
    }
}
