// Generated from spec/virsh by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `virsh` answer and say.
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
static ECHO_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "text", ..Key::NONE }],
    text: None,
    newline: true,
};
/// The answer of `echo`.
#[derive(Debug, Clone)]
pub struct EchoReply {
    /// The printed text.
    pub text: String,
}
impl EchoReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.text), None, false, | value | value.text())]
    }
}
impl IntoReply for EchoReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&ECHO_REPLY, parts, None))
    }
}
static HELP_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key { key: "program", ..Key::NONE },
        Key { key: "options", ..Key::NONE },
        Key { key: "groups", ..Key::NONE },
        Key {
            key: "commands",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// The answer of `help`.
#[derive(Debug, Clone)]
pub struct HelpReply {
    /// The program's name.
    pub program: String,
    /// The global options.
    pub options: Value,
    /// The groups with the names of their commands.
    pub groups: Value,
    /// All commands by name, each as with a command.
    pub commands: Value,
}
impl HelpReply {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.program), None, false, | value | value.text()),
            Part::of(Some(& self.options), None, false, | value | value.text()),
            Part::of(Some(& self.groups), None, false, | value | value.text()),
            Part::of(Some(& self.commands), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for HelpReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&HELP_REPLY, parts, None))
    }
}
static PWD_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "directory",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// The answer of `pwd`.
#[derive(Debug, Clone)]
pub struct PwdReply {
    /// The directory.
    pub directory: String,
}
impl PwdReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.directory), None, false, | value | value.text())]
    }
}
impl IntoReply for PwdReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&PWD_REPLY, parts, None))
    }
}
static SELF_TEST_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[Key { key: "command", ..Key::NONE }, Key { key: "options", ..Key::NONE }],
    text: None,
    newline: true,
};
/// A row of the answer of `self-test`.
#[derive(Debug, Clone)]
pub struct SelfTestRow {
    /// The command.
    pub command: String,
    /// Its options without completion.
    pub options: Vec<String>,
}
impl SelfTestRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.command), None, false, | value | value.text()),
            Part::of(Some(& self.options), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<SelfTestRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(SelfTestRow::parts).collect();
        Reply::Answer(Answer::rows(&SELF_TEST_ROW, rows, None))
    }
}
/// The forms of the answer of `self-test`.
#[derive(Debug, Clone)]
pub enum SelfTestReply {
    /// `done`
    Done(()),
    /// `rows`
    Rows(Vec<SelfTestRow>),
}
impl IntoReply for SelfTestReply {
    fn into_reply(self) -> Reply {
        match self {
            SelfTestReply::Done(answer) => answer.into_reply(),
            SelfTestReply::Rows(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for SelfTestReply {
    fn from(answer: ()) -> SelfTestReply {
        SelfTestReply::Done(answer)
    }
}
impl From<Vec<SelfTestRow>> for SelfTestReply {
    fn from(answer: Vec<SelfTestRow>) -> SelfTestReply {
        SelfTestReply::Rows(answer)
    }
}
static COMPLETE_ROW: Form = Form {
    kind: Kind::Table,
    keys: &[
        Key {
            key: "candidate",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
};
/// A row of the answer of `complete`.
#[derive(Debug, Clone)]
pub struct CompleteRow {
    /// What the last word may become.
    pub candidate: String,
}
impl CompleteRow {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.candidate), None, false, | value | value.text())]
    }
}
impl IntoReply for Vec<CompleteRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(CompleteRow::parts).collect();
        Reply::Answer(Answer::rows(&COMPLETE_ROW, rows, None))
    }
}
