// Generated from spec/beta by `cargo codegen`; edit the specification.
#![cfg_attr(rustfmt, rustfmt::skip)]
//! What the commands of the group `beta` answer and say.
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
pub(super) static CURRENT_TOLD: Form = Form {
    kind: Kind::Fields { width: 15usize },
    keys: &[Key { key: "asked", ..Key::NONE }],
    text: None,
    newline: true,
    about: true,
    ..Form::NONE
};
/// The answer of `current`.
#[derive(Debug, Clone)]
pub struct CurrentTold {
    /// `asked`.
    pub asked: u64,
}
impl CurrentTold {
    fn parts(&self) -> Vec<Part> {
        vec![Part::of(Some(& self.asked), None, false, | value | value.text())]
    }
}
impl IntoReply for CurrentTold {
    fn into_reply(self) -> Reply {
        let parts = self.parts();
        Reply::Answer(Answer::object(&CURRENT_TOLD, parts, None))
    }
}
/// The forms of the answer of `current`.
#[derive(Debug, Clone)]
pub enum CurrentReply {
    /// `done`
    Done(()),
    /// `told`
    Told(CurrentTold),
}
impl IntoReply for CurrentReply {
    fn into_reply(self) -> Reply {
        match self {
            CurrentReply::Done(answer) => answer.into_reply(),
            CurrentReply::Told(answer) => answer.into_reply(),
        }
    }
}
impl From<()> for CurrentReply {
    fn from(answer: ()) -> CurrentReply {
        CurrentReply::Done(answer)
    }
}
impl From<CurrentTold> for CurrentReply {
    fn from(answer: CurrentTold) -> CurrentReply {
        CurrentReply::Told(answer)
    }
}
/// The sentences of `current`.
pub static CURRENT_SAYS: Says = Says {
    done: &[
        Case {
            text: "Took {name}",
            ..Case::NONE
        },
    ],
    about: true,
    ..Says::NONE
};
