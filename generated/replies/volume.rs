// Generated from spec/volume by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `volume` answer and say.
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
/// The forms of the answer of `vol-clone`.
#[derive(Debug, Clone)]
pub enum VolCloneReply {
    /// `done`
    Done(()),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for VolCloneReply {
    fn into_reply(self) -> Reply {
        match self {
            VolCloneReply::Done(answer) => answer.into_reply(),
            VolCloneReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for VolCloneReply {
    fn from(answer: ()) -> VolCloneReply {
        VolCloneReply::Done(answer)
    }
}
impl From<Xml> for VolCloneReply {
    fn from(answer: Xml) -> VolCloneReply {
        VolCloneReply::Xml(answer)
    }
}
/// The forms of the answer of `vol-create-as`.
#[derive(Debug, Clone)]
pub enum VolCreateAsReply {
    /// `done`
    Done(()),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for VolCreateAsReply {
    fn into_reply(self) -> Reply {
        match self {
            VolCreateAsReply::Done(answer) => answer.into_reply(),
            VolCreateAsReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for VolCreateAsReply {
    fn from(answer: ()) -> VolCreateAsReply {
        VolCreateAsReply::Done(answer)
    }
}
impl From<Xml> for VolCreateAsReply {
    fn from(answer: Xml) -> VolCreateAsReply {
        VolCreateAsReply::Xml(answer)
    }
}
static VOL_INFO_REPLY: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "type",
            title: "Type",
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
    ],
    text: None,
    newline: true,
};
/// The answer of `vol-info`.
#[derive(Debug, Clone)]
pub struct VolInfoReply {
    /// The name.
    pub name: String,
    /// file, block, dir, network, netdir, ploop or unknown.
    pub type_: String,
    /// Size in bytes.
    pub capacity: u64,
    /// Allocated bytes.
    pub allocation: u64,
}
impl VolInfoReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.type_), None, false, | value | value.text()),
            Part::of(Some(& self.capacity), None, false, | value | value.text()),
            Part::of(Some(& self.allocation), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for VolInfoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VOL_INFO_REPLY, parts, None))
    }
}
static VOL_KEY_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "key", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `vol-key`.
#[derive(Debug, Clone)]
pub struct VolKeyReply {
    /// The key.
    pub key: String,
}
impl VolKeyReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.key), None, false, | value | value.text())]
    }
}
impl IntoReply for VolKeyReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VOL_KEY_REPLY, parts, None))
    }
}
static VOL_LIST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "path",
            title: "Path",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// A row of the answer of `vol-list`.
#[derive(Debug, Clone)]
pub struct VolListRow {
    /// The name.
    pub name: String,
    /// The path; null if it cannot be read.
    pub path: String,
}
impl VolListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.path), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<VolListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(VolListRow::parts).collect();
        Reply::Answer(Answer::rows(&VOL_LIST_ROW, rows, None))
    }
}
static VOL_NAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `vol-name`.
#[derive(Debug, Clone)]
pub struct VolNameReply {
    /// The name.
    pub name: String,
}
impl VolNameReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for VolNameReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VOL_NAME_REPLY, parts, None))
    }
}
static VOL_PATH_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "path", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `vol-path`.
#[derive(Debug, Clone)]
pub struct VolPathReply {
    /// The path.
    pub path: String,
}
impl VolPathReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.path), None, false, | value | value.text())]
    }
}
impl IntoReply for VolPathReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VOL_PATH_REPLY, parts, None))
    }
}
static VOL_POOL_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `vol-pool`.
#[derive(Debug, Clone)]
pub struct VolPoolReply {
    /// The name of the pool.
    pub name: String,
}
impl VolPoolReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for VolPoolReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VOL_POOL_REPLY, parts, None))
    }
}
