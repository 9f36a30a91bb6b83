// Generated from spec/virsh by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `virsh` answer and say.
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
pub(super) static ECHO_USUAL: Form = Form {
    kind: Kind::Value,
    keys: &[Key { key: "text", ..Key::NONE }],
    text: None,
    newline: false,
    ..Form::NONE
};
/// The answer of `echo`.
#[derive(Debug, Clone)]
pub struct EchoUsual {
    /// The printed text.
    pub text: Shown<String>,
}
impl EchoUsual {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.text), None, false, | value | value.text.clone())]
    }
}
impl IntoReply for EchoUsual {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&ECHO_USUAL, parts, None))
    }
}
/// The forms of the answer of `echo`.
#[derive(Debug, Clone)]
pub enum EchoReply {
    /// `usual`
    Usual(EchoUsual),
    /// `done`
    Done(()),
}
impl IntoReply for EchoReply {
    fn into_reply(self) -> Reply {
        match self {
            EchoReply::Usual(answer) => answer.into_reply(),
            EchoReply::Done(answer) => answer.into_reply(),
        }
    }
}
impl From<EchoUsual> for EchoReply {
    fn from(answer: EchoUsual) -> EchoReply {
        EchoReply::Usual(answer)
    }
}
impl From<()> for EchoReply {
    fn from(answer: ()) -> EchoReply {
        EchoReply::Done(answer)
    }
}
/// The sentences of `echo`.
pub static ECHO_SAYS: Says = Says { ..Says::NONE };
/// Says: Failed to get option 'prefix': Option argument is empty
#[must_use]
pub fn echo_bare() -> String {
    "Failed to get option 'prefix': Option argument is empty".to_owned()
}
pub(super) static HELP_SEARCH_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key { key: "name", ..Key::NONE },
        Key { key: "group", ..Key::NONE },
        Key { key: "summary", ..Key::NONE },
        Key {
            key: "found_in",
            ..Key::NONE
        },
        Key {
            key: "option_names",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `help`.
#[derive(Debug, Clone)]
pub struct HelpSearchRow {
    /// The name.
    pub name: String,
    /// The keyword of its group.
    pub group: String,
    /// What it does.
    pub summary: String,
    /// The best place that has it.
    pub found_in: words::HelpPlace,
    /// The options that have it.
    pub option_names: Vec<String>,
}
impl HelpSearchRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.name), None, false, | value | value.text()),
            Part::of(Some(& self.group), None, false, | value | value.text()),
            Part::of(Some(& self.summary), None, false, | value | value.text()),
            Part::of(Some(& self.found_in), None, false, | value | value.text()),
            Part::of(Some(& self.option_names), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<HelpSearchRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(HelpSearchRow::parts).collect();
        Reply::Answer(Answer::rows(&HELP_SEARCH_ROW, rows, Some(Arc::new(self))))
    }
}
/// The forms of the answer of `help`.
#[derive(Debug, Clone)]
pub enum HelpReply {
    /// `document`
    Document(Document),
    /// `search`
    Search(Vec<HelpSearchRow>),
}
impl IntoReply for HelpReply {
    fn into_reply(self) -> Reply {
        match self {
            HelpReply::Document(answer) => answer.into_reply(),
            HelpReply::Search(answer) => answer.into_reply(),
        }
    }
}
impl From<Document> for HelpReply {
    fn from(answer: Document) -> HelpReply {
        HelpReply::Document(answer)
    }
}
impl From<Vec<HelpSearchRow>> for HelpReply {
    fn from(answer: Vec<HelpSearchRow>) -> HelpReply {
        HelpReply::Search(answer)
    }
}
/// The sentences of `help`.
pub static HELP_SAYS: Says = Says { ..Says::NONE };
/// Says: No command is about '{search}'
#[must_use]
pub fn help_nothing_found(search: impl std::fmt::Display) -> String {
    format!("No command is about '{search}'")
}
pub(super) static PWD_REPLY: Form = Form {
    kind: Kind::Value,
    keys: &[
        Key {
            key: "directory",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
};
/// The answer of `pwd`.
#[derive(Debug, Clone)]
pub struct PwdReply {
    /// The directory.
    pub directory: Shown<String>,
}
impl PwdReply {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.directory), None, false, | value | value.text.clone())]
    }
}
impl IntoReply for PwdReply {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&PWD_REPLY, parts, None))
    }
}
/// The sentences of `pwd`.
pub static PWD_SAYS: Says = Says { ..Says::NONE };
/// Says: pwd: cannot get current directory: {reason}
#[must_use]
pub fn pwd_unknown(reason: impl std::fmt::Display) -> String {
    format!("pwd: cannot get current directory: {reason}")
}
pub(super) static SELF_TEST_COMPLETERS_MISSING_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key { key: "command", ..Key::NONE },
        Key {
            key: "option_names",
            ..Key::NONE
        },
    ],
    text: Some("{command}: {option_names}"),
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `self-test`.
#[derive(Debug, Clone)]
pub struct SelfTestCompletersMissingRow {
    /// The command.
    pub command: String,
    /// Its options without completion.
    pub option_names: Vec<String>,
}
impl SelfTestCompletersMissingRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.command), None, false, | value | value.text()),
            Part::of(Some(& self.option_names), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<SelfTestCompletersMissingRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(SelfTestCompletersMissingRow::parts).collect();
        Reply::Answer(Answer::rows(&SELF_TEST_COMPLETERS_MISSING_ROW, rows, None))
    }
}
pub(super) static SELF_TEST_DUMP_HELP_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[Key { key: "command", ..Key::NONE }, Key { key: "screen", ..Key::NONE }],
    text: Some("{screen}"),
    newline: false,
    ..Form::NONE
};
/// A row of the answer of `self-test`.
#[derive(Debug, Clone)]
pub struct SelfTestDumpHelpRow {
    /// The command.
    pub command: String,
    /// Its help.
    pub screen: String,
}
impl SelfTestDumpHelpRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.command), None, false, | value | value.text()),
            Part::of(Some(& self.screen), None, false, | value | value.text())
        ]
    }
}
impl IntoReply for Vec<SelfTestDumpHelpRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(SelfTestDumpHelpRow::parts).collect();
        Reply::Answer(Answer::rows(&SELF_TEST_DUMP_HELP_ROW, rows, None))
    }
}
/// The forms of the answer of `self-test`.
#[derive(Debug, Clone)]
pub enum SelfTestReply {
    /// `done`
    Done(()),
    /// `completers_missing`
    CompletersMissing(Vec<SelfTestCompletersMissingRow>),
    /// `dump_help`
    DumpHelp(Vec<SelfTestDumpHelpRow>),
}
impl IntoReply for SelfTestReply {
    fn into_reply(self) -> Reply {
        match self {
            SelfTestReply::Done(answer) => answer.into_reply(),
            SelfTestReply::CompletersMissing(answer) => answer.into_reply(),
            SelfTestReply::DumpHelp(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for SelfTestReply {
    fn from(answer: ()) -> SelfTestReply {
        SelfTestReply::Done(answer)
    }
}
impl From<Vec<SelfTestCompletersMissingRow>> for SelfTestReply {
    fn from(answer: Vec<SelfTestCompletersMissingRow>) -> SelfTestReply {
        SelfTestReply::CompletersMissing(answer)
    }
}
impl From<Vec<SelfTestDumpHelpRow>> for SelfTestReply {
    fn from(answer: Vec<SelfTestDumpHelpRow>) -> SelfTestReply {
        SelfTestReply::DumpHelp(answer)
    }
}
pub(super) static COMPLETE_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key {
            key: "candidate",
            ..Key::NONE
        },
    ],
    text: None,
    newline: true,
    ..Form::NONE
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
pub(super) static COMPLETE_DESCRIBED_ROW: Form = Form {
    kind: Kind::Lines,
    keys: &[
        Key { key: "action", ..Key::NONE },
        Key {
            key: "candidate",
            ..Key::NONE
        },
        Key { key: "meaning", ..Key::NONE },
    ],
    text: Some("{action}\t{candidate}\t{meaning}"),
    newline: true,
    ..Form::NONE
};
/// A row of the answer of `complete`.
#[derive(Debug, Clone)]
pub struct CompleteDescribedRow {
    /// What the shell does with it.
    pub action: words::CandidateKind,
    /// What the last word may become.
    pub candidate: Shown<String>,
    /// What the candidate means; may be empty.
    pub meaning: Shown<String>,
}
impl CompleteDescribedRow {
    fn parts(&self) -> Vec<Part> {
        vec![
            Part::of(Some(& self.action), None, false, | value | value.text()),
            Part::of(Some(& self.candidate), None, false, | value | value.text.clone()),
            Part::of(Some(& self.meaning), None, false, | value | value.text.clone())
        ]
    }
}
impl IntoReply for Vec<CompleteDescribedRow> {
    fn into_reply(self) -> Reply {
        let rows = self.iter().map(CompleteDescribedRow::parts).collect();
        Reply::Answer(Answer::rows(&COMPLETE_DESCRIBED_ROW, rows, None))
    }
}
/// The forms of the answer of `complete`.
#[derive(Debug, Clone)]
pub enum CompleteReply {
    /// `rows`
    Rows(Vec<CompleteRow>),
    /// `described`
    Described(Vec<CompleteDescribedRow>),
}
impl IntoReply for CompleteReply {
    fn into_reply(self) -> Reply {
        match self {
            CompleteReply::Rows(answer) => answer.into_reply(),
            CompleteReply::Described(answer) => answer.into_reply(),
        }
    }
}
impl From<Vec<CompleteRow>> for CompleteReply {
    fn from(answer: Vec<CompleteRow>) -> CompleteReply {
        CompleteReply::Rows(answer)
    }
}
impl From<Vec<CompleteDescribedRow>> for CompleteReply {
    fn from(answer: Vec<CompleteDescribedRow>) -> CompleteReply {
        CompleteReply::Described(answer)
    }
}
