// Generated from spec/beyond by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `beyond` answer and say.
#![allow(dead_code, unused_imports, reason = "not every group uses every type")]
use crate::answer::reply::form::{Choosable, Form, Key, Kind};
use crate::answer::reply::says::{Case, Says};
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
/// Says: cannot read the standard input: {reason}
#[must_use]
pub fn guest_exec_unreadable(reason: impl std::fmt::Display) -> String {
    format!("cannot read the standard input: {reason}")
}
