// Generated from spec/volume by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `volume` answer and say.
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
pub(super) static VOL_CLONE_USUAL: Form = Form {
    kind: Kind::Message,
    keys: &[
        Key {
            key: "original",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `vol-clone`.
#[derive(Debug, Clone)]
pub struct VolCloneUsual {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::answer::reply::object::Volume>,
    /// The name of the volume that was copied.
    pub original: String,
}
impl VolCloneUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.original), None, false, | value | value.text())]
    }
}
impl IntoReply for VolCloneUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: VOL_CLONE_USUAL.keys,
            parts,
            made: self
                .made
                .map(|made| Arc::new(made) as Arc<dyn crate::answer::reply::Object>),
        })
    }
}
/// The forms of the answer of `vol-clone`.
#[derive(Debug, Clone)]
pub enum VolCloneReply {
    /// `usual`
    Usual(VolCloneUsual),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for VolCloneReply {
    fn into_reply(self) -> Reply {
        match self {
            VolCloneReply::Usual(answer) => answer.into_reply(),
            VolCloneReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<VolCloneUsual> for VolCloneReply {
    fn from(answer: VolCloneUsual) -> VolCloneReply {
        VolCloneReply::Usual(answer)
    }
}
impl From<Xml> for VolCloneReply {
    fn from(answer: Xml) -> VolCloneReply {
        VolCloneReply::Xml(answer)
    }
}
/// The sentences of `vol-clone`.
pub static VOL_CLONE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Vol {name} cloned from {original}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to clone vol from {name}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: failed to get parent pool
#[must_use]
pub fn vol_clone_homeless() -> String {
    "failed to get parent pool".to_owned()
}
/// The forms of the answer of `vol-create-as`.
#[derive(Debug, Clone)]
pub enum VolCreateAsReply {
    /// `made`
    Made(crate::answer::reply::object::Volume),
    /// `xml`
    Xml(Xml),
}
impl IntoReply for VolCreateAsReply {
    fn into_reply(self) -> Reply {
        match self {
            VolCreateAsReply::Made(answer) => answer.into_reply(),
            VolCreateAsReply::Xml(answer) => answer.into_reply(),
        }
    }
}
impl From<crate::answer::reply::object::Volume> for VolCreateAsReply {
    fn from(answer: crate::answer::reply::object::Volume) -> VolCreateAsReply {
        VolCreateAsReply::Made(answer)
    }
}
impl From<Xml> for VolCreateAsReply {
    fn from(answer: Xml) -> VolCreateAsReply {
        VolCreateAsReply::Xml(answer)
    }
}
/// The sentences of `vol-create-as`.
pub static VOL_CREATE_AS_SAYS: Says = Says {
    done: &[
        Case {
            text: "Vol {name} created",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to create vol {name}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `vol-create`.
pub static VOL_CREATE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Vol {name} created from {file}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to create vol from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static VOL_CREATE_FROM_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[Key { key: "input", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `vol-create-from`.
#[derive(Debug, Clone)]
pub struct VolCreateFromReply {
    /// The object that was made, where it is not the one that was found.
    pub made: Option<crate::answer::reply::object::Volume>,
    /// The name of the source volume.
    pub input: String,
}
impl VolCreateFromReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.input), None, false, | value | value.text())]
    }
}
impl IntoReply for VolCreateFromReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: VOL_CREATE_FROM_REPLY.keys,
            parts,
            made: self
                .made
                .map(|made| Arc::new(made) as Arc<dyn crate::answer::reply::Object>),
        })
    }
}
/// The sentences of `vol-create-from`.
pub static VOL_CREATE_FROM_SAYS: Says = Says {
    done: &[
        Case {
            text: "Vol {name} created from input vol {input}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to create vol from {file}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `vol-delete`.
pub static VOL_DELETE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Vol {vol} deleted",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to delete vol {vol}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: Volume '{vol}' is still in use; it was not deleted
#[must_use]
pub fn vol_delete_unfinished(vol: impl std::fmt::Display) -> String {
    format!("Volume '{vol}' is still in use; it was not deleted")
}
/// The sentences of `vol-download`.
pub static VOL_DOWNLOAD_SAYS: Says = Says {
    failed: &[
        Case {
            text: "cannot download from volume {vol}",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
/// Says: cannot create a new stream
#[must_use]
pub fn vol_download_streamless() -> String {
    "cannot create a new stream".to_owned()
}
/// Says: cannot close volume {vol}
#[must_use]
pub fn vol_download_unclosed(vol: impl std::fmt::Display) -> String {
    format!("cannot close volume {vol}")
}
/// Says: cannot receive data from volume {vol}
#[must_use]
pub fn vol_download_unreceived(vol: impl std::fmt::Display) -> String {
    format!("cannot receive data from volume {vol}")
}
pub(super) static VOL_INFO_USUAL: Form = Form {
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
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `vol-info`.
#[derive(Debug, Clone)]
pub struct VolInfoUsual {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: words::VolumeType,
    /// Size in bytes.
    pub capacity: u64,
    /// Allocated bytes.
    pub allocation: u64,
}
impl VolInfoUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.type_), None, false, | value | value.text()),
            Part::of(Some(& self.capacity), None, false, | value | crate
            ::answer::text::human_size(* value)), Part::of(Some(& self.capacity), None,
            false, | value | format!("{} bytes", value)), Part::of(Some(& self
            .allocation), None, false, | value | crate ::answer::text::human_size(*
            value)), Part::of(Some(& self.allocation), None, false, | value |
            format!("{} bytes", value))
        ]
    }
}
impl IntoReply for VolInfoUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VOL_INFO_USUAL, parts, None))
    }
}
pub(super) static VOL_INFO_PHYSICAL: Form = Form {
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
            key: "physical",
            title: "Physical",
            details: &[KeyDetail::Without(&["bytes"])],
            ..Key::NONE
        },
        Key {
            key: "physical",
            title: "Physical",
            details: &[KeyDetail::With(&["bytes"])],
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `vol-info`.
#[derive(Debug, Clone)]
pub struct VolInfoPhysical {
    /// The name.
    pub name: String,
    /// The type.
    pub type_: words::VolumeType,
    /// Size in bytes.
    pub capacity: u64,
    /// Bytes on the host.
    pub physical: u64,
}
impl VolInfoPhysical {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.type_), None, false, | value | value.text()),
            Part::of(Some(& self.capacity), None, false, | value | crate
            ::answer::text::human_size(* value)), Part::of(Some(& self.capacity), None,
            false, | value | format!("{} bytes", value)), Part::of(Some(& self.physical),
            None, false, | value | crate ::answer::text::human_size(* value)),
            Part::of(Some(& self.physical), None, false, | value | format!("{} bytes",
            value))
        ]
    }
}
impl IntoReply for VolInfoPhysical {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VOL_INFO_PHYSICAL, parts, None))
    }
}
pub(super) static VOL_INFO_UNTOLD: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[
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
/// The answer of `vol-info`.
#[derive(Debug, Clone)]
pub struct VolInfoUntold {
    /// The name.
    pub name: String,
}
impl VolInfoUntold {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for VolInfoUntold {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VOL_INFO_UNTOLD, parts, None))
    }
}
/// The forms of the answer of `vol-info`.
#[derive(Debug, Clone)]
pub enum VolInfoReply {
    /// `usual`
    Usual(VolInfoUsual),
    /// `physical`
    Physical(VolInfoPhysical),
    /// `untold`
    Untold(VolInfoUntold),
}
impl IntoReply for VolInfoReply {
    fn into_reply(self) -> Reply {
        match self {
            VolInfoReply::Usual(answer) => answer.into_reply(),
            VolInfoReply::Physical(answer) => answer.into_reply(),
            VolInfoReply::Untold(answer) => answer.into_reply(),
        }
    }
}
impl From<VolInfoUsual> for VolInfoReply {
    fn from(answer: VolInfoUsual) -> VolInfoReply {
        VolInfoReply::Usual(answer)
    }
}
impl From<VolInfoPhysical> for VolInfoReply {
    fn from(answer: VolInfoPhysical) -> VolInfoReply {
        VolInfoReply::Physical(answer)
    }
}
impl From<VolInfoUntold> for VolInfoReply {
    fn from(answer: VolInfoUntold) -> VolInfoReply {
        VolInfoReply::Untold(answer)
    }
}
pub(super) static VOL_KEY_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "key", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
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
pub(super) static VOL_LIST_ROW: Form = Form {
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
    ..Form::NONE
};
/// A row of the answer of `vol-list`.
#[derive(Debug, Clone)]
pub struct VolListRow {
    /// The name.
    pub name: String,
    /// The path; null if it cannot be read.
    pub path: Option<String>,
}
impl VolListRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.path.as_ref(), Some("unknown"), true, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<VolListRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(VolListRow::parts).collect();
        Reply::Answer(Answer::rows(&VOL_LIST_ROW, rows, None))
    }
}
pub(super) static VOL_LIST_DETAILS_ROW: Form = Form {
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
    ..Form::NONE
};
/// A row of the answer of `vol-list`.
#[derive(Debug, Clone)]
pub struct VolListDetailsRow {
    /// The name.
    pub name: String,
    /// The path; null if it cannot be read.
    pub path: Option<String>,
    /// The type; null if it cannot be read.
    pub type_: Option<words::VolumeType>,
    /// Size in bytes; null when unknown.
    pub capacity: Option<u64>,
    /// Allocated bytes; null when unknown.
    pub allocation: Option<u64>,
}
impl VolListDetailsRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.path.as_ref(), Some("unknown"), true, | value | value.text()),
            Part::of(self.type_.as_ref(), Some("unknown"), true, | value | value.text()),
            Part::of(self.capacity.as_ref(), Some("unknown"), true, | value | crate
            ::answer::text::human_size(* value)), Part::of(self.allocation.as_ref(),
            Some("unknown"), true, | value | crate ::answer::text::human_size(* value))
        ]
    }
}
impl IntoReply for Vec<VolListDetailsRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(VolListDetailsRow::parts).collect();
        Reply::Answer(Answer::rows(&VOL_LIST_DETAILS_ROW, rows, None))
    }
}
pub(super) static VOL_LIST_NAME_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `vol-list`.
#[derive(Debug, Clone)]
pub struct VolListNameRow {
    /// The name.
    pub name: String,
}
impl VolListNameRow {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for Vec<VolListNameRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(VolListNameRow::parts).collect();
        Reply::Answer(Answer::rows(&VOL_LIST_NAME_ROW, rows, None))
    }
}
/// The forms of the answer of `vol-list`.
#[derive(Debug, Clone)]
pub enum VolListReply {
    /// `rows`
    Rows(Vec<VolListRow>),
    /// `details`
    Details(Vec<VolListDetailsRow>),
    /// `name`
    Name(Vec<VolListNameRow>),
}
impl IntoReply for VolListReply {
    fn into_reply(self) -> Reply {
        match self {
            VolListReply::Rows(answer) => answer.into_reply(),
            VolListReply::Details(answer) => answer.into_reply(),
            VolListReply::Name(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<VolListRow>> for VolListReply {
    fn from(answer: Vec<VolListRow>) -> VolListReply {
        VolListReply::Rows(answer)
    }
}
impl From<Vec<VolListDetailsRow>> for VolListReply {
    fn from(answer: Vec<VolListDetailsRow>) -> VolListReply {
        VolListReply::Details(answer)
    }
}
impl From<Vec<VolListNameRow>> for VolListReply {
    fn from(answer: Vec<VolListNameRow>) -> VolListReply {
        VolListReply::Name(answer)
    }
}
pub(super) static VOL_NAME_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
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
pub(super) static VOL_PATH_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "path", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
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
pub(super) static VOL_POOL_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "name", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `vol-pool`.
#[derive(Debug, Clone)]
pub struct VolPoolUsual {
    /// The name of the pool.
    pub name: String,
}
impl VolPoolUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.name), None, false, | value | value.text())]
    }
}
impl IntoReply for VolPoolUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VOL_POOL_USUAL, parts, None))
    }
}
pub(super) static VOL_POOL_UUID: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "uuid", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `vol-pool`.
#[derive(Debug, Clone)]
pub struct VolPoolUuid {
    /// The UUID of the pool.
    pub uuid: String,
}
impl VolPoolUuid {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.uuid), None, false, | value | value.text())]
    }
}
impl IntoReply for VolPoolUuid {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&VOL_POOL_UUID, parts, None))
    }
}
/// The forms of the answer of `vol-pool`.
#[derive(Debug, Clone)]
pub enum VolPoolReply {
    /// `usual`
    Usual(VolPoolUsual),
    /// `uuid`
    Uuid(VolPoolUuid),
}
impl IntoReply for VolPoolReply {
    fn into_reply(self) -> Reply {
        match self {
            VolPoolReply::Usual(answer) => answer.into_reply(),
            VolPoolReply::Uuid(answer) => answer.into_reply(),
        }
    }
}
impl From<VolPoolUsual> for VolPoolReply {
    fn from(answer: VolPoolUsual) -> VolPoolReply {
        VolPoolReply::Usual(answer)
    }
}
impl From<VolPoolUuid> for VolPoolReply {
    fn from(answer: VolPoolUuid) -> VolPoolReply {
        VolPoolReply::Uuid(answer)
    }
}
/// The sentences of `vol-pool`.
pub static VOL_POOL_SAYS: Says = Says {
    failed: &[
        Case {
            text: "failed to get parent pool",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
pub(super) static VOL_RESIZE_REPLY: Form = Form {
    kind: Kind::Message,
    keys: &[
        Key {
            key: "capacity",
            ..Key::NONE
        },
        Key { key: "change", ..Key::NONE },
        Key {
            key: "relative",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `vol-resize`.
#[derive(Debug, Clone)]
pub struct VolResizeReply {
    /// The new capacity; null where it was changed by an amount.
    pub capacity: Shown<Option<u64>>,
    /// The amount in bytes by which the capacity was changed, negative where the volume shrank; null where it was set.
    pub change: Option<i64>,
    /// Whether the capacity was changed by an amount.
    pub relative: bool,
}
impl VolResizeReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.capacity), None, true, | value | value.text.clone()),
            Part::of(self.change.as_ref(), None, true, | value | value.text()),
            Part::of(Some(& self.relative), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for VolResizeReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Said(Said {
            keys: VOL_RESIZE_REPLY.keys,
            parts,
            made: None,
        })
    }
}
/// The sentences of `vol-resize`.
pub static VOL_RESIZE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Size of volume '{name}' successfully changed by {capacity}",
            details: &[CaseDetail::When(&[("relative", "true")])],
            ..Case::NONE
        },
        Case {
            text: "Size of volume '{name}' successfully changed to {capacity}",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to change size of volume '{name}' by {capacity}",
            details: &[CaseDetail::With(&["delta"])],
            ..Case::NONE
        },
        Case {
            text: "Failed to change size of volume '{name}' by {capacity}",
            details: &[CaseDetail::Negative("capacity")],
            ..Case::NONE
        },
        Case {
            text: "Failed to change size of volume '{name}' to {capacity}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// The sentences of `vol-upload`.
pub static VOL_UPLOAD_SAYS: Says = Says {
    failed: &[
        Case {
            text: "cannot upload to volume {vol}",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
/// Says: cannot create a new stream
#[must_use]
pub fn vol_upload_streamless() -> String {
    "cannot create a new stream".to_owned()
}
/// Says: cannot close volume {vol}
#[must_use]
pub fn vol_upload_unclosed(vol: impl std::fmt::Display) -> String {
    format!("cannot close volume {vol}")
}
/// Says: cannot send data to volume {vol}
#[must_use]
pub fn vol_upload_unsent(vol: impl std::fmt::Display) -> String {
    format!("cannot send data to volume {vol}")
}
/// Says: volume {vol} does not hold what was sent to it: the server could not write the last of it; is there room in its pool?
#[must_use]
pub fn vol_upload_unwritten(vol: impl std::fmt::Display) -> String {
    format!(
        "volume {vol} does not hold what was sent to it: the server could not write the last of it; is there room in its pool?"
    )
}
/// The sentences of `vol-wipe`.
pub static VOL_WIPE_SAYS: Says = Says {
    done: &[
        Case {
            text: "Vol {vol} wiped",
            ..Case::NONE
        },
    ],
    failed: &[
        Case {
            text: "Failed to wipe vol {vol}",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
