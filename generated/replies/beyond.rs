// Generated from spec/beyond by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `beyond` answer and say.
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
pub(super) static GUEST_EXEC_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "pid", ..Key::NONE },
        Key {
            key: "exit_status",
            ..Key::NONE
        },
        Key { key: "signal", ..Key::NONE },
        Key { key: "output", ..Key::NONE },
        Key { key: "errors", ..Key::NONE },
        Key {
            key: "truncated",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `guest-exec`.
#[derive(Debug, Clone)]
pub struct GuestExecUsual {
    /// The number of its process in the guest.
    pub pid: u64,
    /// The status with which it ended.
    pub exit_status: Option<u64>,
    /// The signal that ended it.
    pub signal: Option<u64>,
    /// What it wrote to its output.
    pub output: String,
    /// What it wrote to its error output.
    pub errors: String,
    /// Whether the agent left out a part of either.
    pub truncated: bool,
}
impl GuestExecUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.pid), None, false, | value | value.text()),
            Part::of(self.exit_status.as_ref(), None, true, | value | value.text()),
            Part::of(self.signal.as_ref(), None, true, | value | value.text()),
            Part::of(Some(& self.output), None, false, | value | value.text()),
            Part::of(Some(& self.errors), None, false, | value | value.text()),
            Part::of(Some(& self.truncated), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for GuestExecUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&GUEST_EXEC_USUAL, parts, Some(Arc::new(self))))
    }
}
pub(super) static GUEST_EXEC_DETACHED: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "pid", ..Key::NONE }],
    text: Some("{pid}\n"),
    newline: true,
    ..Form::NONE
};
/// The answer of `guest-exec`.
#[derive(Debug, Clone)]
pub struct GuestExecDetached {
    /// The number of its process in the guest.
    pub pid: u64,
}
impl GuestExecDetached {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.pid), None, false, | value | value.text())]
    }
}
impl IntoReply for GuestExecDetached {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&GUEST_EXEC_DETACHED, parts, None))
    }
}
/// The forms of the answer of `guest-exec`.
#[derive(Debug, Clone)]
pub enum GuestExecReply {
    /// `usual`
    Usual(GuestExecUsual),
    /// `detached`
    Detached(GuestExecDetached),
}
impl IntoReply for GuestExecReply {
    fn into_reply(self) -> Reply {
        match self {
            GuestExecReply::Usual(answer) => answer.into_reply(),
            GuestExecReply::Detached(answer) => answer.into_reply(),
        }
    }
}
impl From<GuestExecUsual> for GuestExecReply {
    fn from(answer: GuestExecUsual) -> GuestExecReply {
        GuestExecReply::Usual(answer)
    }
}
impl From<GuestExecDetached> for GuestExecReply {
    fn from(answer: GuestExecDetached) -> GuestExecReply {
        GuestExecReply::Detached(answer)
    }
}
/// The sentences of `guest-exec`.
pub static GUEST_EXEC_SAYS: Says = Says {
    failed: &[
        Case {
            text: "Failed to run the command in domain '{domain}'",
            ..Case::NONE
        },
    ],
    ..Says::NONE
};
/// Says: interrupted: the command goes on in the guest as process {pid}
#[must_use]
pub fn guest_exec_interrupted(pid: impl std::fmt::Display) -> String {
    format!("interrupted: the command goes on in the guest as process {pid}")
}
/// Says: the command may still run in the guest as process {pid}
#[must_use]
pub fn guest_exec_lost(pid: impl std::fmt::Display) -> String {
    format!("the command may still run in the guest as process {pid}")
}
/// Says: the agent answered what is no answer to {request}
#[must_use]
pub fn guest_exec_odd_answer(request: impl std::fmt::Display) -> String {
    format!("the agent answered what is no answer to {request}")
}
/// Says: timed out after {time} s: the command goes on in the guest as process {pid}
#[must_use]
pub fn guest_exec_timed_out(
    time: impl std::fmt::Display,
    pid: impl std::fmt::Display,
) -> String {
    format!(
        "timed out after {time} s: the command goes on in the guest as process {pid}"
    )
}
/// Says: the standard input is longer than {bytes} bytes, which is all that fits into a request to the agent
#[must_use]
pub fn guest_exec_too_long(bytes: impl std::fmt::Display) -> String {
    format!(
        "the standard input is longer than {bytes} bytes, which is all that fits into a request to the agent"
    )
}
/// Says: the agent left out a part of what the command wrote
#[must_use]
pub fn guest_exec_truncated() -> String {
    "the agent left out a part of what the command wrote".to_owned()
}
/// Says: the command goes on in the guest as process {pid}
#[must_use]
pub fn guest_exec_unfinished(pid: impl std::fmt::Display) -> String {
    format!("the command goes on in the guest as process {pid}")
}
/// Says: cannot read the standard input: {reason}
#[must_use]
pub fn guest_exec_unreadable(reason: impl std::fmt::Display) -> String {
    format!("cannot read the standard input: {reason}")
}
pub(super) static DELETE_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "deleted", ..Key::NONE }, Key { key: "left", ..Key::NONE }],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `delete`.
#[derive(Debug, Clone)]
pub struct DeleteUsual {
    /// What was deleted.
    pub deleted: Vec<DeleteUsualDeleted>,
    /// What was to be deleted and is left.
    pub left: Vec<DeleteUsualLeft>,
}
impl DeleteUsual {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.deleted), None, false, | value | value.text()),
            Part::of(Some(& self.left), None, false, | value | value.text())
        ]
    }
}
static DELETE_USUAL_DELETED: &[Key] = &[
    Key { key: "kind", ..Key::NONE },
    Key { key: "name", ..Key::NONE },
    Key { key: "uuid", ..Key::NONE },
    Key { key: "pool", ..Key::NONE },
    Key { key: "key", ..Key::NONE },
    Key { key: "path", ..Key::NONE },
];
/// What was deleted.
#[derive(Debug, Clone)]
pub struct DeleteUsualDeleted {
    /// domain or volume.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The UUID, of a domain.
    pub uuid: Option<String>,
    /// Its storage pool, of a volume.
    pub pool: Option<String>,
    /// Its key, of a volume.
    pub key: Option<String>,
    /// Its path, of a volume.
    pub path: Option<String>,
}
impl DeleteUsualDeleted {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.kind), None, false, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.uuid.as_ref(), None, true, | value | value.text()),
            Part::of(self.pool.as_ref(), None, true, | value | value.text()),
            Part::of(self.key.as_ref(), None, true, | value | value.text()),
            Part::of(self.path.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl Show for DeleteUsualDeleted {
    fn text(&self) -> String {
        String::new()
    }
    fn json(&self) -> Value {
        object(DELETE_USUAL_DELETED, &self.parts())
    }
}
static DELETE_USUAL_LEFT: &[Key] = &[
    Key { key: "kind", ..Key::NONE },
    Key { key: "name", ..Key::NONE },
    Key { key: "uuid", ..Key::NONE },
    Key { key: "pool", ..Key::NONE },
    Key { key: "key", ..Key::NONE },
    Key { key: "path", ..Key::NONE },
];
/// What was to be deleted and is left.
#[derive(Debug, Clone)]
pub struct DeleteUsualLeft {
    /// domain or volume.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The UUID, of a domain.
    pub uuid: Option<String>,
    /// Its storage pool, of a volume.
    pub pool: Option<String>,
    /// Its key, of a volume.
    pub key: Option<String>,
    /// Its path, of a volume.
    pub path: Option<String>,
}
impl DeleteUsualLeft {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.kind), None, false, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.uuid.as_ref(), None, true, | value | value.text()),
            Part::of(self.pool.as_ref(), None, true, | value | value.text()),
            Part::of(self.key.as_ref(), None, true, | value | value.text()),
            Part::of(self.path.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl Show for DeleteUsualLeft {
    fn text(&self) -> String {
        String::new()
    }
    fn json(&self) -> Value {
        object(DELETE_USUAL_LEFT, &self.parts())
    }
}
impl IntoReply for DeleteUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&DELETE_USUAL, parts, Some(Arc::new(self))))
    }
}
pub(super) static DELETE_PLAN_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "domain",
            title: "Domain",
            ..Key::NONE
        },
        Key { key: "uuid", ..Key::NONE },
        Key {
            key: "part",
            title: "Part",
            ..Key::NONE
        },
        Key {
            key: "name",
            title: "Name",
            ..Key::NONE
        },
        Key {
            key: "source",
            title: "Detail",
            ..Key::NONE
        },
        Key {
            key: "capacity",
            title: "Size",
            ..Key::NONE
        },
        Key {
            key: "fate",
            title: "Fate",
            ..Key::NONE
        },
        Key {
            key: "note",
            title: "Note",
            ..Key::NONE
        },
        Key { key: "state", ..Key::NONE },
        Key { key: "active", ..Key::NONE },
        Key { key: "pool", ..Key::NONE },
        Key { key: "volume", ..Key::NONE },
        Key { key: "key", ..Key::NONE },
        Key { key: "path", ..Key::NONE },
        Key { key: "backing", ..Key::NONE },
        Key { key: "users", ..Key::NONE },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `delete`.
#[derive(Debug, Clone)]
pub struct DeletePlanRow {
    /// The name of the domain.
    pub domain: String,
    /// Its UUID.
    pub uuid: String,
    /// What belongs to it.
    pub part: words::DeletionPart,
    /// The name of a snapshot or a checkpoint, the target of a disk.
    pub name: Option<String>,
    /// The source of a disk, the file of an NVRAM; text has the state of a domain here, too.
    pub source: Shown<Option<String>>,
    /// The size of a volume as the guest sees it.
    pub capacity: Option<u64>,
    /// What becomes of it.
    pub fate: words::DeletionFate,
    /// Why it is kept or refused.
    pub note: Option<String>,
    /// The state of a domain.
    pub state: Option<words::DomainState>,
    /// Whether a domain runs.
    pub active: Option<bool>,
    /// The storage pool of a volume.
    pub pool: Option<String>,
    /// The name of a volume.
    pub volume: Option<String>,
    /// The key of a volume.
    pub key: Option<String>,
    /// The path of a volume.
    pub path: Option<String>,
    /// What a volume lies on, which stays.
    pub backing: Option<String>,
    /// What else uses a volume.
    pub users: Vec<DeletePlanUsers>,
}
impl DeletePlanRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.domain), None, false, | value | value.text()),
            Part::of(Some(& self.uuid), None, false, | value | value.text()),
            Part::of(Some(& self.part), None, false, | value | value.text()),
            Part::of(self.name.as_ref(), Some("-"), true, | value | value.text()),
            Part::of(Some(& self.source), Some("-"), true, | value | value.text.clone()),
            Part::of(self.capacity.as_ref(), Some("-"), true, | value | crate
            ::answer::text::human_size(* value)), Part::of(Some(& self.fate), None,
            false, | value | value.text()), Part::of(self.note.as_ref(), Some("-"), true,
            | value | value.text()), Part::of(self.state.as_ref(), None, true, | value |
            value.text()), Part::of(self.active.as_ref(), None, true, | value | value
            .text()), Part::of(self.pool.as_ref(), None, true, | value | value.text()),
            Part::of(self.volume.as_ref(), None, true, | value | value.text()),
            Part::of(self.key.as_ref(), None, true, | value | value.text()),
            Part::of(self.path.as_ref(), None, true, | value | value.text()),
            Part::of(self.backing.as_ref(), None, true, | value | value.text()),
            Part::of(Some(& self.users), None, false, | value | value.text())
        ]
    }
}
static DELETE_PLAN_USERS: &[Key] = &[
    Key { key: "kind", ..Key::NONE },
    Key { key: "name", ..Key::NONE },
    Key { key: "domain", ..Key::NONE },
    Key { key: "pool", ..Key::NONE },
];
/// What else uses a volume.
#[derive(Debug, Clone)]
pub struct DeletePlanUsers {
    /// domain, snapshot or volume.
    pub kind: String,
    /// Its name.
    pub name: String,
    /// The domain, of a snapshot.
    pub domain: Option<String>,
    /// The storage pool, of a volume.
    pub pool: Option<String>,
}
impl DeletePlanUsers {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.kind), None, false, | value | value.text()),
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(self.domain.as_ref(), None, true, | value | value.text()),
            Part::of(self.pool.as_ref(), None, true, | value | value.text())
        ]
    }
}
impl Show for DeletePlanUsers {
    fn text(&self) -> String {
        String::new()
    }
    fn json(&self) -> Value {
        object(DELETE_PLAN_USERS, &self.parts())
    }
}
impl IntoReply for Vec<DeletePlanRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(DeletePlanRow::parts).collect();
        Reply::Answer(Answer::rows(&DELETE_PLAN_ROW, rows, None))
    }
}
/// The forms of the answer of `delete`.
#[derive(Debug, Clone)]
pub enum DeleteReply {
    /// `usual`
    Usual(DeleteUsual),
    /// `plan`
    Plan(Vec<DeletePlanRow>),
}
impl IntoReply for DeleteReply {
    fn into_reply(self) -> Reply {
        match self {
            DeleteReply::Usual(answer) => answer.into_reply(),
            DeleteReply::Plan(answer) => answer.into_reply(),
        }
    }
}
impl From<DeleteUsual> for DeleteReply {
    fn from(answer: DeleteUsual) -> DeleteReply {
        DeleteReply::Usual(answer)
    }
}
impl From<Vec<DeletePlanRow>> for DeleteReply {
    fn from(answer: Vec<DeletePlanRow>) -> DeleteReply {
        DeleteReply::Plan(answer)
    }
}
/// The sentences of `delete`.
pub static DELETE_SAYS: Says = Says { ..Says::NONE };
/// Says: what would go has changed since it was shown: nothing was deleted
#[must_use]
pub fn delete_changed() -> String {
    "what would go has changed since it was shown: nothing was deleted".to_owned()
}
/// Says: nothing was deleted
#[must_use]
pub fn delete_declined() -> String {
    "nothing was deleted".to_owned()
}
/** Says: Domain '{domain}' deleted
*/
#[must_use]
pub fn delete_domain_deleted(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' deleted\n")
}
/// Says: Failed to delete domain '{domain}'
#[must_use]
pub fn delete_domain_failed(domain: impl std::fmt::Display) -> String {
    format!("Failed to delete domain '{domain}'")
}
/// Says: not deleted: {things}
#[must_use]
pub fn delete_left(things: impl std::fmt::Display) -> String {
    format!("not deleted: {things}")
}
/// Says: nobody can be asked whether to delete; --yes deletes without a question, --dry-run shows what would go
#[must_use]
pub fn delete_needs_yes() -> String {
    "nobody can be asked whether to delete; --yes deletes without a question, --dry-run shows what would go"
        .to_owned()
}
/// Says: none of the domains has a disk '{disk}'
#[must_use]
pub fn delete_no_disk(disk: impl std::fmt::Display) -> String {
    format!("none of the domains has a disk '{disk}'")
}
/// Says: read-only medium
#[must_use]
pub fn delete_note_read_only() -> String {
    "read-only medium".to_owned()
}
/// Says: needs --stop
#[must_use]
pub fn delete_note_runs() -> String {
    "needs --stop".to_owned()
}
/// Says: is turned off first
#[must_use]
pub fn delete_note_stops() -> String {
    "is turned off first".to_owned()
}
/// Says: no volume in an active pool
#[must_use]
pub fn delete_note_unmanaged() -> String {
    "no volume in an active pool".to_owned()
}
/// Says: used by {users}
#[must_use]
pub fn delete_note_used(users: impl std::fmt::Display) -> String {
    format!("used by {users}")
}
/// Says: Delete?
#[must_use]
pub fn delete_question() -> String {
    "Delete?".to_owned()
}
/// Says: disk '{disk}' of domain '{domain}' is a read-only medium
#[must_use]
pub fn delete_read_only(
    disk: impl std::fmt::Display,
    domain: impl std::fmt::Display,
) -> String {
    format!("disk '{disk}' of domain '{domain}' is a read-only medium")
}
/// Says: domain '{domain}' is {state}: it needs --stop
#[must_use]
pub fn delete_runs(
    domain: impl std::fmt::Display,
    state: impl std::fmt::Display,
) -> String {
    format!("domain '{domain}' is {state}: it needs --stop")
}
/// Says: volume '{path}' of disk '{disk}' of domain '{domain}' is used by {users}
#[must_use]
pub fn delete_shared(
    path: impl std::fmt::Display,
    disk: impl std::fmt::Display,
    domain: impl std::fmt::Display,
    users: impl std::fmt::Display,
) -> String {
    format!("volume '{path}' of disk '{disk}' of domain '{domain}' is used by {users}")
}
/// Says: domain '{domain}' runs again
#[must_use]
pub fn delete_started(domain: impl std::fmt::Display) -> String {
    format!("domain '{domain}' runs again")
}
/// Says: Failed to stop domain '{domain}'; nothing was deleted
#[must_use]
pub fn delete_stop_failed(domain: impl std::fmt::Display) -> String {
    format!("Failed to stop domain '{domain}'; nothing was deleted")
}
/** Says: Domain '{domain}' stopped
*/
#[must_use]
pub fn delete_stopped(domain: impl std::fmt::Display) -> String {
    format!("Domain '{domain}' stopped\n")
}
/// Says: disk '{disk}' of domain '{domain}' ('{source}') is no volume in an active storage pool
#[must_use]
pub fn delete_unmanaged(
    disk: impl std::fmt::Display,
    domain: impl std::fmt::Display,
    source: impl std::fmt::Display,
) -> String {
    format!(
        "disk '{disk}' of domain '{domain}' ('{source}') is no volume in an active storage pool"
    )
}
/// Says: domain '{name}'
#[must_use]
pub fn delete_user_domain(name: impl std::fmt::Display) -> String {
    format!("domain '{name}'")
}
/// Says: snapshot '{name}' of domain '{domain}'
#[must_use]
pub fn delete_user_snapshot(
    name: impl std::fmt::Display,
    domain: impl std::fmt::Display,
) -> String {
    format!("snapshot '{name}' of domain '{domain}'")
}
/// Says: volume '{name}' of pool '{pool}'
#[must_use]
pub fn delete_user_volume(
    name: impl std::fmt::Display,
    pool: impl std::fmt::Display,
) -> String {
    format!("volume '{name}' of pool '{pool}'")
}
/** Says: Volume '{path}' deleted
*/
#[must_use]
pub fn delete_volume_deleted(path: impl std::fmt::Display) -> String {
    format!("Volume '{path}' deleted\n")
}
/// Says: Failed to delete volume '{path}'
#[must_use]
pub fn delete_volume_failed(path: impl std::fmt::Display) -> String {
    format!("Failed to delete volume '{path}'")
}
pub(super) static EACH_ITEM: Form = Form {
    kind: Kind::Item,
    keys: &[
        Key { key: "kind", ..Key::NONE },
        Key { key: "object", ..Key::NONE },
        Key {
            key: "pool",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key {
            key: "exit_status",
            ..Key::NONE
        },
        Key { key: "answer", ..Key::NONE },
        Key { key: "error", ..Key::NONE },
    ],
    text: Some("[{pool}/]{object}:"),
    newline: true,
    ..Form::NONE
};
/// What `each` prints when something comes.
#[derive(Debug, Clone)]
pub struct EachItem {
    /// The kind of the object.
    pub kind: String,
    /// What names it: the name, of secrets the UUID, of bindings the port.
    pub object: Shown<String>,
    /// The pool, of volumes.
    pub pool: Option<Shown<String>>,
    /// The status with which the command ended, 0 where it did what it is for.
    pub exit_status: u64,
    /// The command's answer, as it is without each; null where it failed.
    pub answer: Value,
    /// Why it failed, as errors are told; null where it did not.
    pub error: Value,
}
impl EachItem {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.kind), None, false, | value | value.text()),
            Part::of(Some(& self.object), None, false, | value | value.text.clone()),
            Part::of(self.pool.as_ref(), None, false, | value | value.text.clone()),
            Part::of(Some(& self.exit_status), None, false, | value | value.text()),
            Part::of(Some(& self.answer), None, false, | value | value.text()),
            Part::of(Some(& self.error), None, false, | value | value.text())
        ]
    }
}
impl Item for EachItem {
    fn into_answer(self) -> Answer {
        let parts = self.parts();
        Answer::object(&EACH_ITEM, parts, None)
    }
}
pub(super) static EACH_PLAN_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key { key: "kind", ..Key::NONE },
        Key { key: "object", ..Key::NONE },
        Key {
            key: "pool",
            details: &[KeyDetail::Optional(true)],
            ..Key::NONE
        },
        Key { key: "line", ..Key::NONE },
        Key { key: "words", ..Key::NONE },
    ],
    text: Some("{line}"),
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `each`.
#[derive(Debug, Clone)]
pub struct EachPlanRow {
    /// The kind of the object.
    pub kind: String,
    /// What names it, as above.
    pub object: String,
    /// The pool, of volumes.
    pub pool: Option<String>,
    /// The command line, for a shell behind virsh and for virsh's prompt; a secret is (hidden).
    pub line: String,
    /// Its words.
    pub words: Vec<String>,
}
impl EachPlanRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.kind), None, false, | value | value.text()),
            Part::of(Some(& self.object), None, false, | value | value.text()),
            Part::of(self.pool.as_ref(), None, false, | value | value.text()),
            Part::of(Some(& self.line), None, false, | value | value.text()),
            Part::of(Some(& self.words), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<EachPlanRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(EachPlanRow::parts).collect();
        Reply::Answer(Answer::rows(&EACH_PLAN_ROW, rows, None))
    }
}
/// The forms of the answer of `each`.
#[derive(Debug, Clone)]
pub enum EachReply {
    /// `done`
    Done(()),
    /// `plan`
    Plan(Vec<EachPlanRow>),
}
impl IntoReply for EachReply {
    fn into_reply(self) -> Reply {
        match self {
            EachReply::Done(answer) => answer.into_reply(),
            EachReply::Plan(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for EachReply {
    fn from(answer: ()) -> EachReply {
        EachReply::Done(answer)
    }
}
impl From<Vec<EachPlanRow>> for EachReply {
    fn from(answer: Vec<EachPlanRow>) -> EachReply {
        EachReply::Plan(answer)
    }
}
/// The sentences of `each`.
pub static EACH_SAYS: Says = Says { ..Says::NONE };
/// Says: command '{command}' is for one object at a time: it works with the user or the terminal, or goes on until it is told to end
#[must_use]
pub fn each_attended(command: impl std::fmt::Display) -> String {
    format!(
        "command '{command}' is for one object at a time: it works with the user or the terminal, or goes on until it is told to end"
    )
}
/// Says: option --where: the list of the kind {kind} has no key '{key}': use {words}
#[must_use]
pub fn each_bad_key(
    kind: impl std::fmt::Display,
    key: impl std::fmt::Display,
    words: impl std::fmt::Display,
) -> String {
    format!(
        "option --where: the list of the kind {kind} has no key '{key}': use {words}"
    )
}
/// Says: option --name: '{pattern}' is no pattern: {reason}
#[must_use]
pub fn each_bad_pattern(
    pattern: impl std::fmt::Display,
    reason: impl std::fmt::Display,
) -> String {
    format!("option --name: '{pattern}' is no pattern: {reason}")
}
/// Says: option --state: no {kind} is ever '{state}': use {words}
#[must_use]
pub fn each_bad_state(
    kind: impl std::fmt::Display,
    state: impl std::fmt::Display,
    words: impl std::fmt::Display,
) -> String {
    format!("option --state: no {kind} is ever '{state}': use {words}")
}
/// Says: option --where: '{value}' is no value of '{key}': use true or false
#[must_use]
pub fn each_bad_truth(
    value: impl std::fmt::Display,
    key: impl std::fmt::Display,
) -> String {
    format!("option --where: '{value}' is no value of '{key}': use true or false")
}
/// Says: option --where: '{text}' is not KEY=VALUE
#[must_use]
pub fn each_bad_where(text: impl std::fmt::Display) -> String {
    format!("option --where: '{text}' is not KEY=VALUE")
}
/// Says: nothing was done
#[must_use]
pub fn each_declined() -> String {
    "nothing was done".to_owned()
}
/// Says: {done} of {count} done
#[must_use]
pub fn each_ended(
    done: impl std::fmt::Display,
    count: impl std::fmt::Display,
) -> String {
    format!("{done} of {count} done")
}
/// Says: 'help {command}' explains the command
#[must_use]
pub fn each_explained(command: impl std::fmt::Display) -> String {
    format!("'help {command}' explains the command")
}
/// Says: interrupted: {done} of {count} done, {failed} failed; not begun: {names}
#[must_use]
pub fn each_interrupted(
    done: impl std::fmt::Display,
    count: impl std::fmt::Display,
    failed: impl std::fmt::Display,
    names: impl std::fmt::Display,
) -> String {
    format!("interrupted: {done} of {count} done, {failed} failed; not begun: {names}")
}
/// Says: no {kind} has the name '{name}'
#[must_use]
pub fn each_nameless(
    kind: impl std::fmt::Display,
    name: impl std::fmt::Display,
) -> String {
    format!("no {kind} has the name '{name}'")
}
/// Says: option --{option}: each {kind} needs a file of its own, and more than one has the name '{object}'; take one pool at a time with --pool
#[must_use]
pub fn each_namesakes(
    option: impl std::fmt::Display,
    kind: impl std::fmt::Display,
    object: impl std::fmt::Display,
) -> String {
    format!(
        "option --{option}: each {kind} needs a file of its own, and more than one has the name '{object}'; take one pool at a time with --pool"
    )
}
/// Says: what '{command}' takes away may be gone for good: for {count} objects, it needs --yes where nobody can be asked
#[must_use]
pub fn each_needs_yes(
    command: impl std::fmt::Display,
    count: impl std::fmt::Display,
) -> String {
    format!(
        "what '{command}' takes away may be gone for good: for {count} objects, it needs --yes where nobody can be asked"
    )
}
/// Says: option --state: no {kind} has a state
#[must_use]
pub fn each_no_states(kind: impl std::fmt::Display) -> String {
    format!("option --state: no {kind} has a state")
}
/// Says: no {kind} is selected
#[must_use]
pub fn each_none(kind: impl std::fmt::Display) -> String {
    format!("no {kind} is selected")
}
/// Says: option --pool is for volumes, and command '{command}' is about one {kind}
#[must_use]
pub fn each_not_volumes(
    command: impl std::fmt::Display,
    kind: impl std::fmt::Display,
) -> String {
    format!("option --pool is for volumes, and command '{command}' is about one {kind}")
}
/// Says: command '{command}' is about no object that can be listed: use one whose first object is a domain, a network, a pool or another of the kinds of --kind
#[must_use]
pub fn each_objectless(command: impl std::fmt::Display) -> String {
    format!(
        "command '{command}' is about no object that can be listed: use one whose first object is a domain, a network, a pool or another of the kinds of --kind"
    )
}
/// Says: command '{command}' is about one {kind}: --kind {wanted} does not fit
#[must_use]
pub fn each_other_kind(
    command: impl std::fmt::Display,
    kind: impl std::fmt::Display,
    wanted: impl std::fmt::Display,
) -> String {
    format!("command '{command}' is about one {kind}: --kind {wanted} does not fit")
}
/// Says: Run this for {count} objects?
#[must_use]
pub fn each_question(count: impl std::fmt::Display) -> String {
    format!("Run this for {count} objects?")
}
/// Says: option --{option}: each {kind} needs a file of its own; let its name contain {mark}
#[must_use]
pub fn each_same_file(
    option: impl std::fmt::Display,
    kind: impl std::fmt::Display,
    mark: impl std::fmt::Display,
) -> String {
    format!(
        "option --{option}: each {kind} needs a file of its own; let its name contain {mark}"
    )
}
/// Says: {failed} of {count} failed: {names}
#[must_use]
pub fn each_some_failed(
    failed: impl std::fmt::Display,
    count: impl std::fmt::Display,
    names: impl std::fmt::Display,
) -> String {
    format!("{failed} of {count} failed: {names}")
}
/// Says: the call did not return
#[must_use]
pub fn each_unanswered() -> String {
    "the call did not return".to_owned()
}
